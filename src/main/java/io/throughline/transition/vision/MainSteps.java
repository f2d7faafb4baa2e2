package io.throughline.transition.vision;

import io.throughline.transition.CriticalDate;
import io.throughline.transition.Timetable;
import io.throughline.transition.Timetable.Row;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which steps of a plan a page has room for: those that the plan hangs on first, then what holds up the days most
/// and what people are told of by name, then what takes longest. They are told in the order in which they come.
///
/// @param more how many others there are
record MainSteps(List<VisionStep> steps, int more) {
    static final int MOST = 10;

    private static final Comparator<Row> FIRST = Comparator.comparingInt(MainSteps::rank)
            .thenComparing(
                    Comparator.<Row>comparingInt(row -> row.task().likely()).reversed())
            .thenComparing(row -> row.task().id());

    private static int rank(Row row) {
        if (row.task().part() != null) return 0;
        return row.critical() || row.task().mark() != null ? 1 : 2;
    }

    static MainSteps of(Timetable plan, List<CriticalDate> dates) {
        var rows = plan.rows();
        var main = rows.stream().sorted(FIRST).limit(MOST).toList();
        var steps = rows.stream()
                .filter(main::contains)
                .map(row -> VisionStep.of(row, plan.today(), pinned(row, dates)))
                .sorted(Comparator.comparing(VisionStep::last))
                .toList();
        return new MainSteps(steps, rows.size() - main.size());
    }

    private static @Nullable LocalDate pinned(Row row, List<CriticalDate> dates) {
        return dates.stream()
                .filter(date -> date.part() == row.task().part())
                .map(CriticalDate::on)
                .findFirst()
                .orElse(null);
    }
}
