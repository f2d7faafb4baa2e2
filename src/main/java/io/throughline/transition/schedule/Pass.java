package io.throughline.transition.schedule;

import java.util.Arrays;

/// A start and a finish for each activity of a network: as early or as late as they can be. Starts and finishes are
/// bounds, see [OpenDays]. It is written over by each pass, so that a simulation needs no memory.
public final class Pass {
    final int[] start;
    final int[] finish;
    private final boolean[] bound;

    public Pass(int activities) {
        this.start = new int[activities];
        this.finish = new int[activities];
        this.bound = new boolean[activities];
    }

    public int start(int one) {
        return start[one];
    }

    public int finish(int one) {
        return finish[one];
    }

    /// As early as they can be.
    ///
    /// @param durations one for each activity, in open days
    /// @param landed one that is taken as over today whatever it waits for; -1 for none
    public void earliest(Network network, int[] durations, int today, int landed) {
        for (var one : network.order) {
            if (one == landed) put(one, today, today);
            else if (network.done[one] != Network.NEVER) put(one, network.begun[one], network.done[one]);
            else early(network, one, durations[one], today);
        }
    }

    private void put(int one, int from, int to) {
        start[one] = from;
        finish[one] = to;
    }

    private void early(Network network, int one, int duration, int today) {
        var days = network.days[one];
        var begun = network.begun[one];
        var from = begun == Network.NEVER ? Math.max(today, network.notBefore[one]) : begun;
        var to = begun == Network.NEVER ? -Network.NEVER : today + 1;
        for (var i = network.into.first(one); i < network.into.end(one); i++) {
            var link = network.links[network.into.link(i)];
            var bound = link.bound(start[link.from()], finish[link.from()]);
            if (!link.kind().isToStart()) to = Math.max(to, bound);
            else if (begun == Network.NEVER) from = Math.max(from, bound);
        }
        if (begun == Network.NEVER) {
            var rank = rank(days, duration, from, to);
            put(one, days.day(rank), end(days, duration, rank));
        } else put(one, begun, duration == 0 ? begun : Math.max(end(days, duration, days.rank(begun)), to(days, to)));
    }

    private static int to(OpenDays days, int bound) {
        return days.next(bound - 1) + 1;
    }

    /// The rank of the first open day on which it can begin.
    static int rank(OpenDays days, int duration, int from, int to) {
        if (duration == 0) return days.rank(Math.max(from, to));
        var rank = days.rank(from);
        return to == -Network.NEVER ? rank : Math.max(rank, days.rank(to - 1) - duration + 1);
    }

    private static int end(OpenDays days, int duration, int rank) {
        return duration == 0 ? days.day(rank) : days.day(rank + duration - 1) + 1;
    }

    /// As late as they can be without anything being overdue. What nothing that is due waits for is not held to any
    /// day:
    /// it follows those before it.
    ///
    /// @param due the bound by which each has to be over, [Network#NEVER] for none
    public void latest(Network network, int[] durations, int[] due, int today) {
        for (var at = network.order.length - 1; at >= 0; at--) {
            var one = network.order[at];
            bound[one] = network.done[one] == Network.NEVER && (due[one] != Network.NEVER || isBoundBy(network, one));
            if (bound[one]) late(network, one, durations[one], due[one], this, false);
        }
        for (var one : network.order) {
            if (network.done[one] != Network.NEVER) put(one, network.begun[one], network.done[one]);
            else if (!bound[one]) early(network, one, durations[one], today);
        }
    }

    private boolean isBoundBy(Network network, int one) {
        for (var i = network.outOf.first(one); i < network.outOf.end(one); i++) {
            var link = network.links[network.outOf.link(i)];
            if (bound[link.to()] && !isPast(network, link)) return true;
        }
        return false;
    }

    /// Whether the last pass backward held it to a day.
    public boolean isBound(int one) {
        return bound[one];
    }

    /// @param to the bound by which it has to be over in any case
    /// @param others where those stand that wait for it
    /// @param all whether those count as well that are held to no day
    private void late(Network network, int one, int duration, int to, Pass others, boolean all) {
        var from = Network.NEVER;
        for (var i = network.outOf.first(one); i < network.outOf.end(one); i++) {
            var link = network.links[network.outOf.link(i)];
            if (isPast(network, link) || !(all || others.bound[link.to()])) continue;
            var limit = link.limit(others.start[link.to()], others.finish[link.to()]);
            if (link.kind().isFromFinish()) to = Math.min(to, limit);
            else from = Math.min(from, limit);
        }
        var days = network.days[one];
        var rank = duration == 0
                ? days.rank(Math.min(from, to) + 1) - 1
                : Math.min(days.rank(to) - duration, days.rank(from + 1) - 1);
        put(one, days.day(rank), end(days, duration, rank));
    }

    /// What it holds up has happened.
    private static boolean isPast(Network network, Link link) {
        return network.done[link.to()] != Network.NEVER
                || (link.kind().isToStart() && network.begun[link.to()] != Network.NEVER);
    }

    /// As late as each can be alone, while all others stay where they are in another pass.
    ///
    /// @param latest what holds for one that nothing waits for any more
    void alone(Network network, Pass others, Pass latest) {
        for (var one = 0; one < start.length; one++) {
            if (isAwaited(network, one)) late(network, one, network.durations[one], network.due[one], others, true);
            else put(one, latest.start[one], latest.finish[one]);
        }
    }

    private static boolean isAwaited(Network network, int one) {
        for (var i = network.outOf.first(one); i < network.outOf.end(one); i++)
            if (!isPast(network, network.links[network.outOf.link(i)])) return true;
        return false;
    }

    int last() {
        return Arrays.stream(finish).max().orElse(0);
    }
}
