package io.throughline.transition.sheet;

import io.throughline.transition.Part;
import io.throughline.transition.Pinned;
import io.throughline.transition.Timetable;
import io.throughline.transition.Timetable.Row;
import java.util.List;
import java.util.Optional;

/// A proposal against the plan as it stands: what it would change, and what would come of some of that.
///
/// @param taken those that are ticked
/// @param wouldBe the plan with them
public record Considered(Proposal proposal, Edits edits, Edits taken, Timetable now, Timetable wouldBe) {
    /// A task that is elsewhere, or has more or less time left.
    public record Moved(Row was, Row wouldBe) {}

    /// A pinned day, and when it can be.
    public record Pin(Pinned was, Pinned wouldBe) {}

    public boolean isTicked(Edit edit) {
        return taken.edits().contains(edit);
    }

    /// In the order in which they would have to begin.
    public List<Moved> moved() {
        return wouldBe.rows().stream()
                .map(row -> new Moved(now.row(now.plan().task(row.task().id()).orElseThrow()), row))
                .filter(Considered::isElsewhere)
                .toList();
    }

    private static boolean isElsewhere(Moved moved) {
        var was = moved.was();
        var would = moved.wouldBe();
        return was.slack() != would.slack()
                || !was.latestStart().equals(would.latestStart())
                || !was.latestFinish().equals(would.latestFinish());
    }

    /// Those that stay pinned to something that is not over.
    public List<Pin> pins() {
        return now.pinned().stream()
                .flatMap(was -> wouldBe(was.date().part()).map(would -> new Pin(was, would)).stream())
                .toList();
    }

    private Optional<Pinned> wouldBe(Part part) {
        return wouldBe.pinned().stream()
                .filter(one -> one.date().part() == part)
                .findFirst();
    }
}
