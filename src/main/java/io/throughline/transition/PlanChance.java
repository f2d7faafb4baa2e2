package io.throughline.transition;

import io.throughline.transition.chance.Chance;
import io.throughline.transition.chance.Goal;
import io.throughline.transition.chance.Simulation;
import io.throughline.transition.chance.Spread;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How likely the days of a plan are met, as of a day.
///
/// @param goLive the share of runs with the go-live in time, `null` where it is over or has no day
/// @param victory the same of the first victory
/// @param assumed of how many tasks nobody knows P80, so that it is taken for [Spread#ASSUMED] times the likely
/// duration
public record PlanChance(
        LocalDate asOf, @Nullable Double goLive, @Nullable Double victory, int assumed, Chance chance) {

    /// @param seed the same gives the same figures
    public static PlanChance of(Timetable timetable, long seed) {
        return of(timetable, seed, Simulation.RUNS);
    }

    /// @param runs how often the plan is run: fewer are quicker and coarser
    public static PlanChance of(Timetable timetable, long seed, int runs) {
        var tasks = timetable.plan().tasks();
        var pinned = timetable.pinned();
        var goals = pinned.stream()
                .map(one -> new Goal(timetable.place(one.task()), one.date().on()))
                .toList();
        var order = timetable.plan().task(Part.ORDER).map(timetable::place).orElse(-1);
        var chance = Simulation.run(
                timetable.schedule().network(),
                tasks.stream().map(PlanChance::spread).toList(),
                goals,
                order,
                timetable.today(),
                seed,
                runs);
        return new PlanChance(
                timetable.today(),
                met(pinned, Part.GO_LIVE, chance),
                met(pinned, Part.VICTORY, chance),
                (int) tasks.stream().filter(PlanChance::isAssumed).count(),
                chance);
    }

    private static @Nullable Double met(List<Pinned> pinned, Part part, Chance chance) {
        for (var i = 0; i < pinned.size(); i++)
            if (pinned.get(i).date().part() == part) return chance.met().get(i);
        return null;
    }

    private static boolean isAssumed(Task task) {
        return task.p80() == null && !task.isMilestone() && !task.progress().isOver();
    }

    private static Spread spread(Task task) {
        var shared = task.side() != Side.OURS;
        return task.p80() == null
                ? Spread.assumed(task.likely(), shared)
                : new Spread(task.likely(), task.p80(), shared);
    }
}
