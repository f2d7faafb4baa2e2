package io.throughline.transition.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Activities and what waits for what, in an order in which nothing comes before what it waits for. Both passes look at
/// each activity and each link once. Source: Kelley and Walker, "Critical-Path Planning and Scheduling" (1959).
public final class Network {
    /// Later than any day that is meant.
    public static final int NEVER = 1 << 29;

    final List<Activity> activities;
    final Link[] links;
    final int[] order;
    final Ends into;
    final Ends outOf;
    final OpenDays[] days;
    final int[] durations;
    final int[] notBefore;
    final int[] due;
    final int[] begun;
    final int[] done;

    private Network(List<Activity> activities, Link[] links, Ends into, Ends outOf, int[] order) {
        this.activities = activities;
        this.links = links;
        this.into = into;
        this.outOf = outOf;
        this.order = order;
        this.days = activities.stream().map(Activity::days).toArray(OpenDays[]::new);
        this.durations = activities.stream().mapToInt(Activity::duration).toArray();
        this.notBefore = activities.stream()
                .mapToInt(one -> day(one.notBefore(), -NEVER))
                .toArray();
        this.due = activities.stream().mapToInt(Network::bound).toArray();
        this.begun = activities.stream()
                .mapToInt(one -> day(one.begun() == null ? one.done() : one.begun(), NEVER))
                .toArray();
        this.done = activities.stream().mapToInt(Network::over).toArray();
    }

    private static int day(@Nullable LocalDate day, int without) {
        return day == null ? without : (int) day.toEpochDay();
    }

    private static int bound(Activity one) {
        return one.due() == null ? NEVER : day(one.due(), NEVER) + (one.isMilestone() ? 0 : 1);
    }

    private static int over(Activity one) {
        return one.done() == null ? NEVER : day(one.done(), NEVER) + (one.isMilestone() ? 0 : 1);
    }

    /// What comes of putting activities in order.
    public sealed interface Order {
        record Ordered(Network network) implements Order {}

        /// They wait for each other in a circle.
        ///
        /// @param places of the activities in it: each waits for the one before, the first for the last
        record Loop(List<Integer> places) implements Order {}
    }

    public static Order of(List<Activity> activities, List<Link> links) {
        var all = links.toArray(Link[]::new);
        var into =
                Ends.of(activities.size(), Arrays.stream(all).mapToInt(Link::to).toArray());
        var outOf = Ends.of(
                activities.size(), Arrays.stream(all).mapToInt(Link::from).toArray());
        var order = new int[activities.size()];
        var waits = new int[order.length];
        var placed = 0;
        for (var one = 0; one < order.length; one++) {
            waits[one] = into.count(one);
            if (waits[one] == 0) order[placed++] = one;
        }
        for (var at = 0; at < placed; at++)
            for (var i = outOf.first(order[at]); i < outOf.end(order[at]); i++) {
                var next = all[outOf.link(i)].to();
                if (--waits[next] == 0) order[placed++] = next;
            }
        if (placed < order.length) return new Order.Loop(Loops.first(all, into, waits));
        return new Order.Ordered(new Network(List.copyOf(activities), all, into, outOf, order));
    }

    /// Of activities that are known to be in order.
    ///
    /// @throws IllegalArgumentException where they wait for each other in a circle
    public static Network ordered(List<Activity> activities, List<Link> links) {
        return switch (of(activities, links)) {
            case Order.Ordered fine -> fine.network();
            case Order.Loop loop -> throw new IllegalArgumentException("They wait in a circle: " + loop.places());
        };
    }

    /// The same, where one activity begins when half of another is done, for whose end it waited before, and half of it
    /// still comes after that end.
    Network overlapping(int link) {
        var standing = links[link];
        var changed = new ArrayList<>(List.of(links));
        changed.remove(link);
        changed.add(half(standing, Link.Kind.START_START, standing.from()));
        changed.add(half(standing, Link.Kind.FINISH_FINISH, standing.to()));
        return ordered(activities, changed);
    }

    private Link half(Link link, Link.Kind kind, int of) {
        return new Link(link.from(), link.to(), kind, (durations[of] + 1) / 2, days[of]);
    }

    public List<Activity> activities() {
        return activities;
    }

    public int size() {
        return order.length;
    }

    public Link link(int place) {
        return links[place];
    }

    public int links() {
        return links.length;
    }

    public OpenDays days(int one) {
        return days[one];
    }

    /// Whether it is a milestone.
    public boolean isPoint(int one) {
        return durations[one] == 0;
    }

    public boolean isDone(int one) {
        return done[one] != NEVER;
    }

    /// The bound by which something is over that is over on a day.
    public int bound(int one, LocalDate day) {
        return (int) day.toEpochDay() + (isPoint(one) ? 0 : 1);
    }

    /// Both passes.
    ///
    /// @param today before which nothing begins that has not begun
    public Schedule schedule(LocalDate today) {
        return new Schedule(this, (int) today.toEpochDay());
    }
}
