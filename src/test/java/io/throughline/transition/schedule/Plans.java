package io.throughline.transition.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Plans to compute with.
final class Plans {
    static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    static final List<String> GOLDEN = List.of(
            "legal", "order", "provisioning", "install", "configuration", "pre-roll-out test", "training", "go-live");
    static final int LEGAL = 0;
    static final int ORDER = 1;
    static final int PROVISIONING = 2;
    static final int INSTALL = 3;
    static final int CONFIGURATION = 4;
    static final int TEST = 5;
    static final int TRAINING = 6;
    static final int GO_LIVE = 7;

    private Plans() {}

    /// From Monday to Friday for two years from 1 January 2026 on, without some days.
    static OpenDays weekdays(LocalDate... closed) {
        var without = Set.of(closed);
        var open = new BitSet();
        IntStream.range(0, 730)
                .filter(i -> FIRST.plusDays(i).getDayOfWeek().getValue() < 6 && !without.contains(FIRST.plusDays(i)))
                .forEach(open::set);
        return OpenDays.of((int) FIRST.toEpochDay(), 730, open);
    }

    /// Seven tasks in a row up to the go-live, all of them done by both sides.
    static Network golden(LocalDate goLive, OpenDays both, int... durations) {
        var activities = new ArrayList<Activity>();
        for (var i = 0; i < durations.length; i++) activities.add(Activity.of(GOLDEN.get(i), durations[i], both));
        activities.add(Activity.milestone(GOLDEN.getLast(), both, goLive));
        return Network.ordered(activities, chain(activities.size()));
    }

    static Network golden(OpenDays both) {
        return golden(LocalDate.of(2026, 9, 15), both, 15, 3, 5, 20, 15, 10, 3);
    }

    static List<Link> chain(int size) {
        return IntStream.range(1, size).mapToObj(i -> Link.then(i - 1, i)).toList();
    }

    /// "1 Jul – 7 Jul", as late as it can be.
    static String latest(Schedule schedule, int one) {
        return schedule.latestStart(one) + "/" + schedule.latestFinish(one);
    }

    static String earliest(Schedule schedule, int one) {
        return schedule.earliestStart(one) + "/" + schedule.earliestFinish(one);
    }
}
