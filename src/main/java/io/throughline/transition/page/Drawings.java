package io.throughline.transition.page;

import io.throughline.transition.Part;
import io.throughline.transition.PlanChance;
import io.throughline.transition.Timetable;
import io.throughline.web.Shell;
import io.throughline.web.Time;
import io.throughline.web.Typed;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// Draws plans as they are kept, or as they would be.
final class Drawings {
    private static final int RUNS = 500;
    private static final int MOST_DAYS = 20_000;

    private Drawings() {}

    /// @param typed what is tried, see [TrialFields], and in `first` and `last` the span of days to keep to while
    /// something is dragged
    /// @param lastDay the last day to sign for a fair chance; `null` where there is none
    static Drawing of(Shell shell, Timetable plan, boolean writes, Typed typed, @Nullable LocalDate lastDay) {
        var path = "/deals/" + plan.plan().dealId() + "/plan";
        var fields = TrialFields.read(typed, plan);
        if (fields.isEmpty()) return new Drawing(shell, path, writes, plan, null, GanttLayout.of(plan, lastDay, null));
        var tried = fields.trial().over(plan);
        var span = span(typed);
        var version = typed.has("version")
                ? typed.of("version")
                : String.valueOf(plan.plan().version());
        var words = Tried.of(shell, plan, tried, version, span == null ? chance(tried) : null, span != null);
        return new Drawing(shell, path, writes, tried, words, GanttLayout.of(tried, null, span));
    }

    private static @Nullable Double chance(Timetable tried) {
        if (tried.pinned().stream().noneMatch(pinned -> pinned.date().part() == Part.GO_LIVE)) return null;
        return PlanChance.of(tried, tried.plan().id().hashCode(), RUNS).goLive();
    }

    private static @Nullable Time span(Typed typed) {
        var first = typed.day("first");
        var last = typed.day("last");
        if (first.isEmpty() || last.isEmpty()) return null;
        var days = ChronoUnit.DAYS.between(first.get(), last.get());
        return days < 1 || days > MOST_DAYS ? null : new Time(first.get(), last.get());
    }
}
