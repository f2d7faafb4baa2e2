package io.throughline.transition.schedule;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// The chain of activities and links that holds something up: had any of them a day less, it might be a day earlier.
public final class Critical {
    private final BitSet activities = new BitSet();
    private final BitSet links = new BitSet();

    private Critical() {}

    static Critical to(Optional<Integer> end, Network network, Pass early) {
        var critical = new Critical();
        var open = new ArrayDeque<Integer>();
        end.ifPresent(open::add);
        end.ifPresent(critical.activities::set);
        while (!open.isEmpty()) {
            var one = open.remove();
            if (network.done[one] != Network.NEVER) continue;
            for (var i = network.into.first(one); i < network.into.end(one); i++) {
                var link = network.into.link(i);
                if (!binds(network, early, one, network.links[link])) continue;
                critical.links.set(link);
                var before = network.links[link].from();
                if (!critical.activities.get(before)) open.add(before);
                critical.activities.set(before);
            }
        }
        return critical;
    }

    /// Without any other, it would hold up the activity as much.
    private static boolean binds(Network network, Pass early, int one, Link link) {
        var days = network.days[one];
        var duration = network.durations[one];
        var bound = link.bound(early.start[link.from()], early.finish[link.from()]);
        if (network.begun[one] != Network.NEVER)
            return !link.kind().isToStart() && days.next(bound - 1) + 1 == early.finish[one];
        var rank = link.kind().isToStart()
                ? Pass.rank(days, duration, bound, -Network.NEVER)
                : Pass.rank(days, duration, -Network.NEVER, bound);
        return days.day(rank) == early.start[one];
    }

    public boolean has(int activity) {
        return activities.get(activity);
    }

    public boolean hasLink(int link) {
        return links.get(link);
    }

    public List<Integer> all() {
        return activities.stream().boxed().toList();
    }

    List<Integer> allLinks() {
        return links.stream().boxed().toList();
    }
}
