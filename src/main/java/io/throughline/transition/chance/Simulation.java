package io.throughline.transition.chance;

import io.throughline.transition.schedule.Network;
import io.throughline.transition.schedule.Pass;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// Runs through a network many times with durations as they scatter. What the buyer's tasks have in common (how quick
/// that organisation is) is drawn once a run: half of the scatter of each comes from it. The same seed gives the same
/// figures. Source: van Slyke, "Monte Carlo Methods and the PERT Problem" (1963).
public final class Simulation {
    public static final int RUNS = 10_000;

    /// The square root of the share of the variance that the buyer's tasks have in common.
    private static final double COMMON = Math.sqrt(.5);

    private final Network network;
    private final int today;
    private final int[] due;
    private final int[] goals;
    private final int[] bounds;
    private final int order;
    private final Durations durations;
    private final Pass pass;

    private Simulation(Network network, List<Spread> spreads, List<Goal> goals, int order, LocalDate today) {
        this.network = network;
        this.today = (int) today.toEpochDay();
        this.goals = goals.stream().mapToInt(Goal::place).toArray();
        this.bounds = goals.stream()
                .mapToInt(goal -> network.bound(goal.place(), goal.due()))
                .toArray();
        this.due = new int[network.size()];
        Arrays.fill(due, Network.NEVER);
        if (bounds.length > 0) due[this.goals[0]] = bounds[0];
        this.durations = new Durations(spreads);
        this.pass = new Pass(network.size());
        this.order = counts(order) ? order : -1;
    }

    /// It is to come, and the first goal waits for it.
    private boolean counts(int order) {
        if (order < 0 || goals.length == 0 || network.isDone(order)) return false;
        pass.latest(network, new int[network.size()], due, today);
        return pass.isBound(order);
    }

    /// @param goals what is to be in time; the first is the one that the day of the order is asked for
    /// @param order the place of the order; -1 where there is none
    /// @param spreads one for each activity
    public static Chance run(
            Network network, List<Spread> spreads, List<Goal> goals, int order, LocalDate today, long seed, int runs) {
        return new Simulation(network, spreads, goals, order, today).run(seed, runs);
    }

    private Chance run(long seed, int runs) {
        var random = new SplittableRandom(seed);
        var met = new int[goals.length];
        var landings = new int[order < 0 ? 0 : runs];
        for (var run = 0; run < runs; run++) {
            durations.draw(random);
            pass.earliest(network, durations.days, today, -1);
            for (var goal = 0; goal < goals.length; goal++) if (pass.finish(goals[goal]) <= bounds[goal]) met[goal]++;
            if (order >= 0) landings[run] = landing();
        }
        var shares = Arrays.stream(met).mapToObj(count -> (double) count / runs).toList();
        if (order < 0) return new Chance(seed, runs, shares, List.of(), null);
        var landed = new Landings(landings, network.days(order), today);
        return new Chance(seed, runs, shares, landed.strip(Chance.RESPONSIBLE), landed.lastDay(Chance.RESPONSIBLE));
    }

    /// The last day on which the order could have landed in this run.
    private int landing() {
        pass.earliest(network, durations.days, today, order);
        if (pass.finish(goals[0]) > bounds[0]) return Landings.HOPELESS;
        pass.latest(network, durations.days, due, today);
        return network.isPoint(order) ? pass.finish(order) : pass.finish(order) - 1;
    }

    /// The durations of one run.
    private static final class Durations {
        private final double[] likely;
        private final double[] deviations;
        private final double[] common;
        private final double[] own;
        private final int[] days;

        private Durations(List<Spread> spreads) {
            this.likely = spreads.stream().mapToDouble(Spread::likely).toArray();
            this.deviations = spreads.stream().mapToDouble(Spread::deviation).toArray();
            this.common = spreads.stream()
                    .mapToDouble(spread -> spread.shared() ? COMMON : 0)
                    .toArray();
            this.own = Arrays.stream(common)
                    .map(share -> Math.sqrt(1 - share * share))
                    .toArray();
            this.days = new int[likely.length];
        }

        private void draw(SplittableRandom random) {
            var buyer = random.nextGaussian();
            for (var one = 0; one < days.length; one++) {
                var z = common[one] * buyer + own[one] * random.nextGaussian();
                days[one] = Spread.days(likely[one], deviations[one], z);
            }
        }
    }
}
