package io.throughline.transition.baseline;

import io.throughline.transition.CriticalDate;
import io.throughline.transition.Part;
import io.throughline.transition.Pinned;
import io.throughline.transition.Plan;
import io.throughline.transition.Task;
import io.throughline.transition.Task.Progress;
import io.throughline.transition.Timetable;
import io.throughline.transition.baseline.Baseline.Agreed;
import io.throughline.transition.baseline.Delay.Effect;
import io.throughline.transition.schedule.OpenDays;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What of a plan is later than both sides agreed, computed from the baseline and the plan as it is.
public final class Delays {
    /// So many are looked at for what they do to the pinned days; each takes a look at the whole plan.
    private static final int MOST_EFFECTS = 50;

    private final Baseline baseline;
    private final Timetable now;
    private final List<CriticalDate> dates;
    private final Map<UUID, Delay> late;
    private final List<Delay> all;

    private Delays(Baseline baseline, Timetable now, List<CriticalDate> dates) {
        this.baseline = baseline;
        this.now = now;
        this.dates = List.copyOf(dates);
        this.late = found();
        this.all = all();
    }

    public static Delays of(Baseline baseline, Timetable now, List<CriticalDate> dates) {
        return new Delays(baseline, now, dates);
    }

    /// What is later, in the order in which it was agreed on.
    public List<Delay> late() {
        return all;
    }

    /// What is later by itself, and not only because something else is: of these the cause is asked.
    public List<Delay> asked() {
        return all.stream().filter(one -> one.own() > 0).toList();
    }

    public Optional<Delay> of(Part part) {
        return all.stream().filter(one -> one.agreed().part() == part).findFirst();
    }

    /// How many working days were lost by each cause; those that wait for others count for these alone.
    public Map<Cause, Integer> byCause() {
        var days = new EnumMap<Cause, Integer>(Cause.class);
        all.forEach(one -> one.byCause().forEach((cause, lost) -> days.merge(cause, lost, Integer::sum)));
        return days;
    }

    /// How many nobody explained yet.
    public int unexplained() {
        return all.stream().mapToInt(Delay::unexplained).sum();
    }

    /// The task whose own delay moves a pinned day most; empty where only the day itself was moved.
    Optional<Task> mover(Part part) {
        return asked().stream()
                .filter(one -> one.agreed().part() != part)
                .max(Comparator.comparingInt(one -> moved(one, part)))
                .filter(one -> moved(one, part) > 0)
                .map(Delay::task);
    }

    private static int moved(Delay delay, Part part) {
        return delay.effects().stream()
                .filter(effect -> effect.part() == part)
                .mapToInt(Effect::moved)
                .findFirst()
                .orElse(0);
    }

    /// Without what they do to the pinned days, by their task, in the order in which they were agreed on.
    private Map<UUID, Delay> found() {
        var found = new LinkedHashMap<UUID, Delay>();
        baseline.tasks().stream()
                .flatMap(agreed -> now.plan().task(agreed.taskId()).stream().map(task -> delay(agreed, task)))
                .filter(one -> one.days() > 0)
                .forEach(one -> found.put(one.task().id(), one));
        return found;
    }

    private List<Delay> all() {
        var looked = late.values().stream()
                .filter(one -> one.own() > 0)
                .limit(MOST_EFFECTS)
                .map(Delay::agreed)
                .collect(Collectors.toSet());
        return late.values().stream()
                .map(one -> looked.contains(one.agreed()) ? one.with(effects(one)) : one)
                .toList();
    }

    private Delay delay(Agreed agreed, Task task) {
        var over = over(task);
        var days = between(task, agreed.last(), over);
        var behind = days > 0 ? behind(task) : Optional.<Behind>empty();
        var own = Math.max(0, days - behind.map(Behind::days).orElse(0));
        return new Delay(
                agreed,
                task,
                over,
                days,
                own,
                behind.map(Behind::name).orElse(null),
                baseline.slips(agreed),
                List.of());
    }

    /// When a task is over, or can be; one whose pinned day was put off is not before that.
    private LocalDate over(Task task) {
        var over = now.row(task).earliestFinish();
        if (task.progress().isOver()) return over;
        return dates.stream()
                .filter(date -> date.part() == task.part())
                .map(CriticalDate::on)
                .filter(on -> baseline.pinned(task.part()).filter(on::isAfter).isPresent())
                .filter(over::isBefore)
                .findFirst()
                .orElse(over);
    }

    /// What a task waits for that is late, and by how many of the task's own days.
    private record Behind(String name, int days) {}

    private Optional<Behind> behind(Task task) {
        return task.waits().stream()
                .flatMap(wait -> now.plan().task(wait.onId()).stream())
                .flatMap(other -> baseline.of(other.id()).stream()
                        .map(agreed -> new Behind(other.name(), between(task, agreed.last(), over(other)))))
                .filter(one -> one.days() > 0)
                .max(Comparator.comparingInt(Behind::days));
    }

    private int between(Task task, LocalDate from, LocalDate to) {
        var days = days(task);
        return days.rank((int) to.toEpochDay()) - days.rank((int) from.toEpochDay());
    }

    private OpenDays days(Task task) {
        return now.schedule().network().days(now.place(task));
    }

    /// Beside the plan as it would be, had the task lost nothing by itself.
    private List<Effect> effects(Delay one) {
        var task = one.task();
        var isFlag = dates.stream().anyMatch(date -> date.part() == task.part());
        if (isFlag && task.part() != null && one.now().isAfter(now.row(task).earliestFinish()))
            return List.of(new Effect(task.part(), one.own(), 0, 0));
        var better = without(one);
        return now.pinned().stream()
                .flatMap(pinned -> Optional.ofNullable(effect(pinned, better)).stream())
                .toList();
    }

    /// The plan as it would be, had the task been over so much earlier: what waits for it could have begun then, and
    /// all the rest is as it is.
    private Timetable without(Delay one) {
        var days = days(one.task());
        var over = earlier(days, one.now(), one.own());
        var better = new Better(one);
        var tasks = now.plan().tasks().stream().map(better::task).toList();
        var plan = now.plan();
        return Timetable.of(
                new Plan(plan.id(), plan.dealId(), plan.templateId(), plan.edition(), tasks, plan.version()),
                dates,
                now.sides(),
                over.isBefore(now.today()) ? over : now.today());
    }

    private static LocalDate earlier(OpenDays days, LocalDate day, int by) {
        return LocalDate.ofEpochDay(days.day(days.rank((int) day.toEpochDay()) - by));
    }

    /// How tasks would have gone, had one of them lost nothing by itself.
    private final class Better {
        private final Delay one;
        private final Set<UUID> behind;
        private final Map<UUID, Integer> won = new HashMap<>();

        private Better(Delay one) {
            this.one = one;
            this.behind = behindOf(one.task());
            won.put(one.task().id(), one.own());
        }

        Task task(Task task) {
            if (task.equals(one.task())) return task.with(over(task, earlier(days(task), one.now(), one.own())));
            if (!behind.contains(task.id())) return task.with(asItIs(task));
            return task.with(waitedLess(task));
        }

        /// What began already waited no longer than for what it waited for.
        private Progress waitedLess(Task task) {
            var progress = task.progress();
            var days = days(task);
            var by = won(task);
            if (by == 0) return progress;
            return new Progress(moved(days, progress.begun(), by), moved(days, progress.done(), by));
        }

        private static @Nullable LocalDate moved(OpenDays days, @Nullable LocalDate day, int by) {
            return day == null ? null : earlier(days, day, by);
        }

        /// By how many days a task would have been earlier; 0 for what is still free to be.
        private int won(Task task) {
            var known = won.get(task.id());
            if (known != null) return known;
            var most = task.waits().stream()
                    .flatMap(wait -> now.plan().task(wait.onId()).stream())
                    .mapToInt(this::won)
                    .max()
                    .orElse(0);
            var by = Math.min(most, waited(task));
            won.put(task.id(), by);
            return by;
        }
    }

    /// How many days a task that began or is over lost by waiting for others.
    private int waited(Task task) {
        var begun = task.progress().begun();
        if (task.progress().isOver() || begun == null) {
            var delay = late.get(task.id());
            return delay == null || !task.progress().isOver() ? 0 : delay.days() - delay.own();
        }
        var agreed = baseline.of(task.id());
        return agreed.map(one -> Math.max(0, between(task, one.first(), begun))).orElse(0);
    }

    private static Progress over(Task task, LocalDate over) {
        var begun = task.progress().begun();
        return new Progress(begun == null || begun.isAfter(over) ? over : begun, over);
    }

    private Progress asItIs(Task task) {
        var row = now.row(task);
        return new Progress(row.earliestStart(), row.earliestFinish());
    }

    /// All that waits for a task, whether for itself or for what waits for it.
    private Set<UUID> behindOf(Task task) {
        var behind = new HashSet<UUID>();
        var open = new ArrayDeque<UUID>();
        open.add(task.id());
        while (!open.isEmpty()) {
            var on = open.remove();
            for (var other : now.plan().tasks())
                if (other.waits().stream().anyMatch(wait -> wait.onId().equals(on)) && behind.add(other.id()))
                    open.add(other.id());
        }
        return behind;
    }

    private @Nullable Effect effect(Pinned pinned, Timetable without) {
        var task = pinned.task();
        var lost = between(task, without.row(task).earliestFinish(), pinned.earliest());
        if (lost <= 0) return null;
        var moved = Math.min(lost, pinned.late());
        return new Effect(
                pinned.date().part(),
                moved,
                lost - moved,
                Math.max(0, between(task, pinned.earliest(), pinned.date().on())));
    }
}
