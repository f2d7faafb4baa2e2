package io.throughline.transition.schedule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The ways out of a plan that is too late for something that is due. Each is tried alone.
public final class WaysOut {
    private static final int MOST_TRIED = 12;

    private final Schedule schedule;
    private final Network network;
    private final int goal;
    private final int late;
    private final int today;

    private WaysOut(Schedule schedule, int goal) {
        this.schedule = schedule;
        this.network = schedule.network();
        this.goal = goal;
        this.late = schedule.late(goal);
        this.today = (int) schedule.today().toEpochDay();
    }

    /// Those that suffice first, of others those that bring more.
    ///
    /// @param goal something that is due; there are none where it is not late
    public static List<WayOut> of(Schedule schedule, int goal) {
        var ways = new WaysOut(schedule, goal);
        return ways.late == 0 ? List.of() : ways.all();
    }

    private List<WayOut> all() {
        var critical = Critical.to(Optional.of(goal), network, earliest(network, network.durations));
        var ways = new ArrayList<WayOut>();
        ways.add(new WayOut.Move(goal, schedule.earliestFinish(goal), late));
        shorten(critical).forEach(ways::add);
        overlap(critical).forEach(ways::add);
        ways.sort(Comparator.comparingInt(WayOut::won).reversed());
        return List.copyOf(ways);
    }

    private Stream<WayOut> shorten(Critical critical) {
        return critical.all().stream()
                .filter(one -> !schedule.isOver(one) && network.durations[one] > 1)
                .sorted(Comparator.comparingInt(one -> -network.durations[one]))
                .limit(MOST_TRIED)
                .map(this::shorter)
                .filter(way -> way.won() > 0);
    }

    /// As little shorter as brings as much as it can.
    private WayOut shorter(int one) {
        var most = won(one, network.durations[one] - 1);
        var low = 1;
        var high = network.durations[one] - 1;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (won(one, middle) >= most) high = middle;
            else low = middle + 1;
        }
        return new WayOut.Shorten(one, low, most);
    }

    private int won(int one, int by) {
        var durations = network.durations.clone();
        durations[one] -= by;
        return won(network, durations);
    }

    private Stream<WayOut> overlap(Critical critical) {
        return critical.allLinks().stream()
                .filter(this::canOverlap)
                .limit(MOST_TRIED)
                .<WayOut>map(link -> new WayOut.Overlap(
                        network.links[link].from(),
                        network.links[link].to(),
                        won(network.overlapping(link), network.durations)))
                .filter(way -> way.won() > 0);
    }

    private boolean canOverlap(int link) {
        var one = network.links[link];
        return one.kind() == Link.Kind.FINISH_START
                && network.durations[one.from()] > 1
                && network.durations[one.to()] > 0
                && !schedule.isOver(one.from());
    }

    private int won(Network network, int... durations) {
        var spare = Schedule.spare(network, earliest(network, durations), goal);
        return late - Math.max(0, -spare);
    }

    private Pass earliest(Network network, int... durations) {
        var pass = new Pass(network.size());
        pass.earliest(network, durations, today, -1);
        return pass;
    }
}
