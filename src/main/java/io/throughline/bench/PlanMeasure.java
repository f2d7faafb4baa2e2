package io.throughline.bench;

import io.throughline.transition.chance.Goal;
import io.throughline.transition.chance.Simulation;
import io.throughline.transition.chance.Spread;
import io.throughline.transition.schedule.Activity;
import io.throughline.transition.schedule.Link;
import io.throughline.transition.schedule.Network;
import io.throughline.transition.schedule.OpenDays;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;

/// Both passes through a plan's network, and its simulation, on one thread and without a database; each again with
/// twice
/// as much to do.
record PlanMeasure(BenchOptions options) {
    private static final int TASKS = 10_000;
    private static final int SIMULATED = 100;
    private static final int ROWS = 50;
    private static final int SPAN = 40_000;
    private static final long SEED = 3;

    List<Measure> take() {
        return List.of(
                passes("plan-passes", TASKS),
                passes("plan-passes-double", 2 * TASKS),
                chance("plan-chance", SIMULATED),
                chance("plan-chance-double", 2 * SIMULATED));
    }

    private Measure passes(String name, int tasks) {
        var network = network(tasks);
        warm(() -> network.schedule(Bench.TODAY));
        var runs = Runs.of(options.seconds(), () -> Runs.timed(() -> network.schedule(Bench.TODAY)));
        return Measure.of(name, tasks, runs, null);
    }

    private Measure chance(String name, int tasks) {
        var network = network(tasks);
        var spreads = network.activities().stream()
                .map(one -> Spread.assumed(one.duration(), true))
                .toList();
        var goal = new Goal(tasks - 1, Bench.TODAY.plusYears(2));
        Runs.Done<RuntimeException> simulate =
                () -> Simulation.run(network, spreads, List.of(goal), 1, Bench.TODAY, SEED, Simulation.RUNS);
        warm(simulate);
        return Measure.of(name, Simulation.RUNS, Runs.of(options.seconds(), () -> Runs.timed(simulate)), null);
    }

    /// Java has compiled it before it counts.
    private void warm(Runs.Done<RuntimeException> work) {
        Runs.of(options.seconds() / 2, () -> Runs.timed(work));
    }

    /// Rows of fifty side by side, each task waiting for one or two of the row before; the last waits for its row, and
    /// a
    /// day is pinned to it.
    private static Network network(int tasks) {
        var random = new SplittableRandom(SEED);
        var days = weekdays();
        var activities = new ArrayList<Activity>();
        var links = new ArrayList<Link>();
        for (var i = 0; i < tasks - 1; i++) {
            activities.add(Activity.of("Task " + i, 1 + random.nextInt(9), days));
            if (i < ROWS) continue;
            var row = i / ROWS * ROWS - ROWS;
            links.add(Link.then(row + i % ROWS, i));
            var other = row + random.nextInt(ROWS);
            if (other % ROWS != i % ROWS) links.add(new Link(other, i, Link.Kind.FINISH_START, 1, days));
        }
        for (var i = Math.max(0, tasks - 1 - ROWS); i < tasks - 1; i++) links.add(Link.then(i, tasks - 1));
        activities.add(Activity.milestone("Go-live", days, Bench.TODAY.plusYears(8)));
        return Network.ordered(activities, links);
    }

    private static OpenDays weekdays() {
        var first = Bench.TODAY.minusDays(SPAN / 2);
        var open = new BitSet(SPAN);
        for (var i = 0; i < SPAN; i++) if (first.plusDays(i).getDayOfWeek().getValue() < 6) open.set(i);
        return OpenDays.of((int) first.toEpochDay(), SPAN, open);
    }
}
