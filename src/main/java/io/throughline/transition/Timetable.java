package io.throughline.transition;

import io.throughline.transition.schedule.Activity;
import io.throughline.transition.schedule.Critical;
import io.throughline.transition.schedule.Link;
import io.throughline.transition.schedule.Network;
import io.throughline.transition.schedule.OpenDays;
import io.throughline.transition.schedule.Schedule;
import io.throughline.transition.schedule.WaysOut;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// When each task of a plan can be and has to be, walked back from the customer's days and forward from today. It is
/// computed from what is stored and never stored itself.
public final class Timetable {
    private static final int AROUND = 400;

    /// Counted beyond that, so that a day that moves a little needs no other count.
    private static final int SPARE = 200;

    /// Beyond this every day is taken for open.
    static final int FURTHEST = 20_000;

    private final Plan plan;
    private final List<CriticalDate> dates;
    private final Sides sides;
    private final Calendars calendars;
    private final Map<UUID, Integer> places;
    private final Schedule schedule;
    private final Critical critical;

    /// The days of a span, counted.
    private record Calendars(LocalDate first, LocalDate last, Sides.Counted days) {
        boolean has(LocalDate from, LocalDate to) {
            return !from.isBefore(first) && !to.isAfter(last);
        }
    }

    /// @param counted before, for another plan of the same sides; `null` where they were not
    private Timetable(Plan plan, List<CriticalDate> dates, Sides sides, LocalDate today, @Nullable Calendars counted) {
        this.plan = plan;
        this.dates = List.copyOf(dates);
        this.sides = sides;
        this.calendars = counted(today, counted);
        this.places = places(plan);
        this.schedule = network().schedule(today);
        this.critical = schedule.critical();
    }

    /// @param plan whose tasks don't wait for each other in a circle, see [#circle]
    public static Timetable of(Plan plan, List<CriticalDate> dates, Sides sides, LocalDate today) {
        return new Timetable(plan, dates, sides, today, null);
    }

    /// The tasks that wait for each other in a circle, each for the one before; empty where none do.
    public static List<Task> circle(Plan plan) {
        var places = places(plan);
        var activities = plan.tasks().stream()
                .map(task -> Activity.of(task.name(), task.likely(), OpenDays.ALL))
                .toList();
        var links = plan.tasks().stream()
                .flatMap(task -> task.waits().stream()
                        .map(wait -> Link.then(place(places, wait.onId()), place(places, task.id()))))
                .toList();
        return switch (Network.of(activities, links)) {
            case Network.Order.Ordered fine -> List.of();
            case Network.Order.Loop loop ->
                loop.places().stream().map(plan.tasks()::get).toList();
        };
    }

    private static Map<UUID, Integer> places(Plan plan) {
        var places = new HashMap<UUID, Integer>();
        for (var i = 0; i < plan.tasks().size(); i++)
            places.put(plan.tasks().get(i).id(), i);
        return places;
    }

    private static int place(Map<UUID, Integer> places, UUID id) {
        return Objects.requireNonNull(places.get(id));
    }

    private Network network() {
        var days = calendars.days();
        var activities = new ArrayList<Activity>();
        var links = new ArrayList<Link>();
        for (var task : plan.tasks()) {
            var open = days.of(task);
            activities.add(activity(task, open));
            for (var wait : task.waits())
                links.add(new Link(
                        place(places, wait.onId()),
                        place(places, task.id()),
                        wait.kind(),
                        wait.lag(),
                        wait.elapsed() ? OpenDays.ALL : open));
        }
        return Network.ordered(activities, links);
    }

    private Activity activity(Task task, OpenDays days) {
        return new Activity(
                task.name(),
                task.likely(),
                days,
                task.notBefore(),
                due(task),
                task.progress().begun(),
                task.progress().done());
    }

    private @Nullable LocalDate due(Task task) {
        for (var date : dates) if (date.part() == task.part()) return date.on();
        return null;
    }

    /// As far to both sides of what is known as the plan can reach; where that was counted already, it is not again.
    private Calendars counted(LocalDate today, @Nullable Calendars before) {
        var known = Stream.of(
                        Stream.of(today),
                        dates.stream().map(CriticalDate::on),
                        plan.tasks().stream().flatMap(Timetable::days))
                .flatMap(days -> days)
                .sorted()
                .toList();
        var reach =
                AROUND + 2 * plan.tasks().stream().mapToInt(Timetable::reach).sum();
        var first = known.getFirst().minusDays(reach);
        var last = known.getLast().plusDays(reach);
        var earliest = today.minusDays(FURTHEST);
        var latest = today.plusDays(FURTHEST);
        var from = first.isBefore(earliest) ? earliest : first;
        var to = last.isAfter(latest) ? latest : last;
        if (before != null && before.has(from, to)) return before;
        return calendars(from.minusDays(SPARE), to.plusDays(SPARE));
    }

    private Calendars calendars(LocalDate first, LocalDate last) {
        return new Calendars(first, last, sides.counted(first, last));
    }

    private static Stream<LocalDate> days(Task task) {
        return Stream.of(
                        Optional.ofNullable(task.notBefore()),
                        Optional.ofNullable(task.progress().begun()),
                        Optional.ofNullable(task.progress().done()))
                .flatMap(Optional::stream);
    }

    private static int reach(Task task) {
        return task.likely()
                + task.waits().stream().mapToInt(wait -> Math.abs(wait.lag())).sum();
    }

    /// The same with other tasks and other pinned days, as it would be: nothing of it is stored.
    public Timetable with(Plan changed, List<CriticalDate> moved) {
        return new Timetable(changed, moved, sides, today(), calendars);
    }

    public Plan plan() {
        return plan;
    }

    /// The pinned days, whether or not the plan has a task for them.
    public List<CriticalDate> dates() {
        return dates;
    }

    /// On which days a task can be worked on.
    public OpenDays open(Task task) {
        return schedule.network().days(place(task));
    }

    public LocalDate today() {
        return schedule.today();
    }

    public Schedule schedule() {
        return schedule;
    }

    public Critical critical() {
        return critical;
    }

    public Sides sides() {
        return sides;
    }

    /// A task with its days, all of them inclusive.
    ///
    /// @param slack how many working days it can be moved without a pinned day being late
    /// @param freeSlack how many without moving another task
    /// @param critical a day less would bring the tightest day nearer
    /// @param bound a pinned day depends on it
    public record Row(
            Task task,
            LocalDate earliestStart,
            LocalDate earliestFinish,
            LocalDate latestStart,
            LocalDate latestFinish,
            int slack,
            int freeSlack,
            boolean critical,
            boolean bound) {
        public boolean isLate() {
            return slack < 0 && !task.progress().isOver();
        }

        /// The first of the days on which it stands in calendars: on which it began, or on which it has to.
        public LocalDate firstDay() {
            var progress = task.progress();
            if (task.isMilestone() && progress.done() != null) return progress.done();
            if (progress.begun() != null) return progress.begun();
            if (progress.done() != null) return progress.done();
            return task.isMilestone() ? latestFinish : latestStart;
        }

        /// The last of them: on which it was over, or has to be.
        public LocalDate lastDay() {
            var first = firstDay();
            if (task.isMilestone()) return first;
            var done = task.progress().done();
            var last = done == null ? latestFinish : done;
            return last.isBefore(first) ? first : last;
        }
    }

    public Row row(Task task) {
        var place = place(places, task.id());
        return new Row(
                task,
                schedule.earliestStart(place),
                schedule.earliestFinish(place),
                schedule.latestStart(place),
                schedule.latestFinish(place),
                schedule.slack(place),
                schedule.freeSlack(place),
                critical.has(place),
                schedule.isBound(place));
    }

    /// In the order in which they have to begin.
    public List<Row> rows() {
        return plan.tasks().stream()
                .map(this::row)
                .sorted(Comparator.comparing(Row::latestStart)
                        .thenComparing(Row::latestFinish)
                        .thenComparing(row -> row.task().id()))
                .toList();
    }

    /// The place of a task in the network.
    public int place(Task task) {
        return place(places, task.id());
    }

    public Task task(int place) {
        return plan.tasks().get(place);
    }

    /// Whether any day is pinned: without one nothing walks back.
    public boolean isPinned() {
        return !schedule.goals().isEmpty();
    }

    /// The day by which they have to sign; empty where that is over, not planned, or nothing is pinned.
    public Optional<LocalDate> signBy() {
        return ahead(Part.ORDER).map(Row::latestFinish);
    }

    /// The day by which the contract has to be with their lawyers.
    public Optional<LocalDate> toLegalBy() {
        return ahead(Part.LEGAL)
                .filter(row -> row.task().progress().begun() == null)
                .map(Row::latestStart);
    }

    private Optional<Row> ahead(Part part) {
        if (!isPinned()) return Optional.empty();
        return plan.task(part).filter(task -> !task.progress().isOver()).map(this::row);
    }

    /// The days that are pinned to tasks of the plan that are not over, in their order.
    public List<Pinned> pinned() {
        return IntStream.of(
                        schedule.goals().stream().mapToInt(Integer::intValue).toArray())
                .mapToObj(this::pinned)
                .sorted(Comparator.comparing(pinned -> pinned.date().on()))
                .toList();
    }

    private Pinned pinned(int place) {
        var task = task(place);
        var date = dates.stream()
                .filter(one -> one.part() == task.part())
                .findFirst()
                .orElseThrow();
        return new Pinned(
                date,
                task,
                schedule.earliestFinish(place),
                schedule.late(place),
                sides.closed(task.side(), date.on()).orElse(null),
                WaysOut.of(schedule, place));
    }
}
