package io.throughline.transition.schedule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// When each activity of a network can be at the earliest, if nothing begins before today, and when it has to be at the
/// latest, if nothing that is due is to be late. All days are inclusive.
public final class Schedule {
    private final Network network;
    private final int today;
    private final Pass early;
    private final Pass late;
    private final Pass alone;

    Schedule(Network network, int today) {
        this.network = network;
        this.today = today;
        this.early = new Pass(network.size());
        this.late = new Pass(network.size());
        this.alone = new Pass(network.size());
        early.earliest(network, network.durations, today, -1);
        late.latest(network, network.durations, due(), today);
        alone.alone(network, early, late);
    }

    /// Where nothing is due, whatever nothing waits for has to be over when the last of it can be.
    private int[] due() {
        if (IntStream.of(network.due).anyMatch(one -> one != Network.NEVER)) return network.due;
        var last = early.last();
        return IntStream.range(0, network.size())
                .map(one -> network.outOf.count(one) == 0 ? last : Network.NEVER)
                .toArray();
    }

    public Network network() {
        return network;
    }

    public LocalDate today() {
        return LocalDate.ofEpochDay(today);
    }

    public LocalDate earliestStart(int one) {
        return LocalDate.ofEpochDay(early.start[one]);
    }

    public LocalDate earliestFinish(int one) {
        return finish(early, one);
    }

    /// When it would be over if it took so many days from its earliest start on.
    public LocalDate earliestFinish(int one, int days) {
        if (days == 0) return earliestFinish(one);
        var open = network.days[one];
        return LocalDate.ofEpochDay(open.day(open.rank(early.start[one]) + days - 1));
    }

    public LocalDate latestStart(int one) {
        return LocalDate.ofEpochDay(late.start[one]);
    }

    public LocalDate latestFinish(int one) {
        return finish(late, one);
    }

    private LocalDate finish(Pass pass, int one) {
        return LocalDate.ofEpochDay(network.isPoint(one) ? pass.finish[one] : pass.finish[one] - 1);
    }

    /// How many of its open days it can be moved without anything that is due being late; negative where it is too late
    /// already. Of what nothing that is due waits for it is how many it moves with those before it.
    public int slack(int one) {
        var slack = between(early, late, one);
        return isBound(one) ? slack : Math.max(slack, freeSlack(one));
    }

    /// Whether something that is due waits for it, or it is due itself; where nothing is due, all are bound by the end.
    public boolean isBound(int one) {
        return late.isBound(one);
    }

    /// How many of its open days it can be moved without moving anything else.
    public int freeSlack(int one) {
        return between(early, alone, one);
    }

    private int between(Pass from, Pass to, int one) {
        var days = network.days[one];
        if (network.isPoint(one)) return days.rank(to.start[one]) - days.rank(from.start[one]);
        return days.rank(to.finish[one] - 1) - days.rank(from.finish[one] - 1);
    }

    /// By how many of its open days something that is due is late; 0 where it is not, or not due.
    public int late(int one) {
        return network.due[one] == Network.NEVER ? 0 : Math.max(0, -spare(network, early, one));
    }

    /// How many of its open days are left before something is due; negative where it is late.
    static int spare(Network network, Pass early, int one) {
        var days = network.days[one];
        var due = network.isPoint(one) ? days.previous(network.due[one]) : network.due[one];
        return days.rank(due) - days.rank(early.finish[one]);
    }

    /// What is due, and not over.
    public List<Integer> goals() {
        return IntStream.range(0, network.size())
                .filter(one -> network.due[one] != Network.NEVER && network.done[one] == Network.NEVER)
                .boxed()
                .toList();
    }

    /// Of what is due, that which has the least time left; where nothing is due, what ends last.
    public Optional<Integer> tightest() {
        var goals = goals();
        if (goals.isEmpty())
            return IntStream.range(0, network.size()).boxed().max(Comparator.comparingInt(one -> early.finish[one]));
        return goals.stream()
                .min(Comparator.<Integer>comparingInt(one -> spare(network, early, one))
                        .thenComparingInt(one -> network.due[one]));
    }

    /// What holds up what is tightest, without a day between.
    public Critical critical() {
        return Critical.to(tightest(), network, early);
    }

    boolean isOver(int one) {
        return network.done[one] != Network.NEVER;
    }
}
