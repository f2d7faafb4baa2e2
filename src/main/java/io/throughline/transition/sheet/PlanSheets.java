package io.throughline.transition.sheet;

import io.throughline.base.Conflict;
import io.throughline.base.NotFound;
import io.throughline.base.Viewer;
import io.throughline.transition.PlanTasks;
import io.throughline.transition.Timetable;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Plans as tables, and what is proposed in them. Who may see or write to the deal is asked before.
@Component
@Transactional
class PlanSheets {
    private final SheetReader reader;
    private final Proposals proposals;
    private final PlanTasks tasks;

    PlanSheets(SheetReader reader, Proposals proposals, PlanTasks tasks) {
        this.reader = reader;
        this.proposals = proposals;
        this.tasks = tasks;
    }

    /// @throws NotFound where the deal has no plan
    Timetable plan(UUID deal) {
        return reader.plan(deal);
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

    /// @param ticked of what came of it is asked
    /// @throws NotFound where there is no such proposal, or no plan any more
    @Transactional(readOnly = true)
    Considered consider(UUID deal, UUID id, Predicate<Edit> ticked) {
        var proposal =
                proposals.find(deal, id).orElseThrow(() -> new NotFound("There is no such proposal for this plan."));
        return reader.consider(proposal, ticked);
    }

    /// Makes what is ticked part of the plan.
    ///
    /// @param considered what the one who accepts it was shown
    /// @return how many tasks changed
    /// @throws Conflict where it was accepted before, or somebody changed the plan meanwhile; the proposal stays
    int accept(Considered considered, Viewer by) {
        var taken = considered.taken().edits();
        if (taken.isEmpty()) return 0;
        if (!proposals.accept(considered.proposal(), by)) throw new Conflict("This was accepted in the meantime.");
        tasks.revise(considered.now().plan(), taken.stream().map(Edit::wouldBe).toList());
        return taken.size();
    }
}
