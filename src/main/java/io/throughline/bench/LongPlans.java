package io.throughline.bench;

import io.throughline.base.Ids;
import io.throughline.transition.CriticalDate;
import io.throughline.transition.CriticalDates;
import io.throughline.transition.DealPlans;
import io.throughline.transition.Part;
import io.throughline.transition.Plan;
import io.throughline.transition.Side;
import io.throughline.transition.Task;
import io.throughline.transition.Wait;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Plans of two hundred tasks, made for some deals, in which somebody drags a bar.
///
/// @param plans with what they are of
record LongPlans(List<Plan> plans) {
    private static final int TASKS = 200;
    private static final int SIDE_BY_SIDE = 8;
    private static final int SOME = 20;
    private static final List<Side> SIDES = List.of(Side.OURS, Side.THEIRS, Side.BOTH);

    static LongPlans of(Application application, List<UUID> deals) {
        var plans = application.the(DealPlans.class);
        var dates = application.the(CriticalDates.class);
        var made = new ArrayList<Plan>();
        for (var deal : deals.subList(0, Math.min(SOME, deals.size()))) {
            dates.write(deal, new CriticalDate(Ids.next(), Part.GO_LIVE, Bench.TODAY.plusDays(400), true, "", 0));
            var plan = new Plan(Ids.next(), deal, null, null, tasks(), 1);
            plans.start(plan);
            made.add(plan);
        }
        return new LongPlans(List.copyOf(made));
    }

    private static List<Task> tasks() {
        var tasks = new ArrayList<Task>();
        for (var i = 0; i < TASKS; i++) {
            var waits = new ArrayList<Wait>();
            if (i >= SIDE_BY_SIDE)
                waits.add(Wait.forEnd(tasks.get(i - SIDE_BY_SIDE).id()));
            if (i > SIDE_BY_SIDE && i % 3 == 0)
                waits.add(Wait.forEnd(tasks.get(i - SIDE_BY_SIDE - 1).id()));
            if (i == TASKS - 1)
                for (var before = TASKS - SIDE_BY_SIDE; before < i; before++)
                    waits.add(Wait.forEnd(tasks.get(before).id()));
            tasks.add(task(i, waits));
        }
        return tasks;
    }

    private static Task task(int place, List<Wait> waits) {
        var isLast = place == TASKS - 1;
        return new Task(
                Ids.next(),
                "Step " + place,
                SIDES.get(place % SIDES.size()),
                isLast ? Part.GO_LIVE : null,
                null,
                isLast ? 0 : 2 + place % 9,
                null,
                false,
                null,
                null,
                null,
                null,
                Task.Progress.NONE,
                waits.stream().distinct().toList(),
                1);
    }

    Plan plan(int turn) {
        return plans.get(turn % plans.size());
    }

    /// What is asked while the bar of a task is drawn further day by day.
    String tried(int turn) {
        var task = plan(turn).tasks().get(turn % (TASKS - 1));
        return "start-" + task.id() + "=" + Bench.TODAY.plusDays(turn % 60);
    }

    /// The same with the span of days that stays as it is meanwhile.
    String query(int turn) {
        return tried(turn) + "&first=" + Bench.TODAY.minusDays(5) + "&last=" + Bench.TODAY.plusDays(420);
    }
}
