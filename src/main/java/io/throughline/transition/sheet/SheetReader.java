package io.throughline.transition.sheet;

import io.throughline.base.NotFound;
import io.throughline.base.Today;
import io.throughline.transition.Timetable;
import io.throughline.transition.Timetables;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads files of plans against the plans as they stand. Nothing of it is stored.
@Component
@Transactional(readOnly = true)
class SheetReader {
    private final Timetables timetables;
    private final SheetPeople people;
    private final Today today;

    SheetReader(Timetables timetables, SheetPeople people, Today today) {
        this.timetables = timetables;
        this.people = people;
        this.today = today;
    }

    /// @throws NotFound where the deal has no plan
    Timetable plan(UUID deal) {
        return timetables.of(deal, today).orElseThrow(() -> new NotFound("This deal has no plan."));
    }

    /// @param ticked of what came of it is asked
    Considered consider(Proposal proposal, Predicate<Edit> ticked) {
        var now = plan(proposal.dealId());
        var edits = switch (Sheet.of(proposal.text())) {
            case Sheet.Read.Rows rows -> read(proposal.dealId(), rows.sheet(), now);
            case Sheet.Read.Not not -> Edits.unreadable(not.key());
        };
        var taken = edits.only(ticked);
        return new Considered(
                proposal, edits, taken, now, timetables.of(taken.applied(now.plan()), now.dates(), today));
    }

    private Edits read(UUID deal, Sheet sheet, Timetable now) {
        return Edits.of(sheet, new Standing(now, people.of(deal, sheet)));
    }
}
