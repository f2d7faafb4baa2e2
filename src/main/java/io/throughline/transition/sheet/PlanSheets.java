package io.throughline.transition.sheet;

import io.throughline.base.Conflict;
import io.throughline.base.NotFound;
import io.throughline.base.Today;
import io.throughline.base.Viewer;
import io.throughline.transition.PlanTasks;
import io.throughline.transition.Timetable;
import io.throughline.transition.Timetables;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Plans as tables, and what is proposed in them. Who may see or write to the deal is asked before.
@Component
@Transactional
class PlanSheets {
    private final Timetables timetables;
    private final Proposals proposals;
    private final PlanTasks tasks;
    private final Today today;

    PlanSheets(Timetables timetables, Proposals proposals, PlanTasks tasks, Today today) {
        this.timetables = timetables;
        this.proposals = proposals;
        this.tasks = tasks;
        this.today = today;
    }

    /// @throws NotFound where the deal has no plan
    Timetable plan(UUID deal) {
        return timetables.of(deal, today).orElseThrow(() -> new NotFound("This deal has no plan."));
    }

    /// What comes of a file that was sent.
    sealed interface Sent {
        record Kept(UUID id) implements Sent {}

        /// @param key of the message that says why
        record Refused(String key) implements Sent {}
    }

    /// Keeps a file as a proposal; it changes nothing yet.
    Sent send(UUID deal, Viewer by, String file, byte[] bytes) {
        plan(deal);
        if (bytes.length > Proposal.MOST_BYTES) return new Sent.Refused("transition.sheet.long");
        var text = SheetText.of(bytes);
        return switch (Sheet.of(text)) {
            case Sheet.Read.Rows rows -> new Sent.Kept(proposals.add(deal, by, file, text));
            case Sheet.Read.Not not -> new Sent.Refused(not.key());
        };
    }

    @Transactional(readOnly = true)
    List<Proposal> of(UUID deal) {
        return proposals.of(deal);
    }

    /// @throws NotFound where there is no such proposal, or no plan any more
    @Transactional(readOnly = true)
    Considered consider(UUID deal, UUID id) {
        var proposal =
                proposals.find(deal, id).orElseThrow(() -> new NotFound("There is no such proposal for this plan."));
        return consider(proposal, plan(deal));
    }

    private Considered consider(Proposal proposal, Timetable now) {
        var edits = switch (Sheet.of(proposal.text())) {
            case Sheet.Read.Rows rows -> Edits.of(rows.sheet(), new Standing(now));
            case Sheet.Read.Not not -> Edits.unreadable(not.key());
        };
        return new Considered(proposal, edits, now, timetables.of(edits.applied(now.plan()), now.dates(), today));
    }

    /// Makes what was proposed part of the plan.
    ///
    /// @param considered what the one who accepts it was shown
    /// @param wanted which of its tasks
    /// @return how many tasks changed
    /// @throws Conflict where it was accepted before, or somebody changed the plan meanwhile; the proposal stays
    int accept(Considered considered, Set<UUID> wanted, Viewer by) {
        var taken = considered.edits().only(edit -> wanted.contains(edit.was().id()));
        if (taken.edits().isEmpty()) return 0;
        if (!proposals.accept(considered.proposal(), by)) throw new Conflict("This was accepted in the meantime.");
        tasks.revise(
                considered.now().plan(),
                taken.edits().stream().map(Edit::wouldBe).toList());
        return taken.edits().size();
    }
}
