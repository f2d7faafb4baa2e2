package io.throughline.transition.page;

import io.throughline.transition.Part;
import io.throughline.transition.Side;
import io.throughline.transition.Timetable;
import io.throughline.transition.Timetable.Row;
import io.throughline.transition.schedule.OpenDays;
import io.throughline.web.Time;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Where the bars of a plan are drawn: days from left to right in percent of the width, a row of 28 pixels for each
/// task, in the order in which they have to begin.
public record GanttLayout(
        Time time, List<Bar> bars, List<Stripe> stripes, List<Elbow> elbows, List<Flag> flags, double today) {
    public static final int ROW = 28;
    public static final int HEAD = 58;
    public static final int BAR = 14;

    private static final int MARGIN = 3;
    private static final int MOST_WEEKENDS = 80;
    private static final int MOST_TICKS = 12;
    private static final int MOST_LINKED = 120;
    private static final int SHORT = 16;
    private static final int MIDDLING = 32;

    /// A task. A milestone has no width.
    ///
    /// @param tail where it ends four times of five; its end where nobody knows
    /// @param open where the slack ends, or for what is late, where it had to end
    /// @param waits what it waits for, where that is not drawn already
    public record Bar(Row row, int y, double x, double width, double tail, double open, List<Elbow> waits) {
        Bar with(List<Elbow> waits) {
            return new Bar(row, y, x, width, tail, open, waits);
        }

        public int middle() {
            return y + ROW / 2;
        }

        public boolean isPoint() {
            return row.task().isMilestone();
        }

        public double end() {
            return rounded(x + width);
        }

        /// How wide something is that reaches from here to there.
        public double wide(double from, double to) {
            return rounded(to - from);
        }

        private static final double RIGHT = 92;

        /// Where its slack is said: behind all of it, or where there is no room, before the end.
        public double said() {
            return Math.max(tail, open);
        }

        public boolean isSaidBefore() {
            return said() > RIGHT;
        }

        /// How it is drawn; a task that is over is drawn as nothing more to worry about.
        public String look() {
            var task = row.task();
            var side = task.side() == Side.THEIRS ? "theirs" : task.side() == Side.OURS ? "ours" : "both";
            if (task.progress().isOver()) return side + " over";
            return side + (row.critical() ? " critical" : "") + (row.isLate() ? " late" : "");
        }
    }

    /// Days on which a side does not work.
    ///
    /// @param look `both`, or the one that does not
    public record Stripe(String look, double x, double width) {}

    /// What holds up what: down from the end of the one, then across to the start of the other.
    public record Elbow(double x, double to, int y, int down) {}

    /// A day that matters: a pinned one, or the last on which to sign for a fair chance.
    ///
    /// @param part `null` for the last day to sign
    public record Flag(@Nullable Part part, LocalDate on, double x) {
        private static final double MIDDLE = 26;
        private static final int HIGH = 36;
        private static final int LOW = 54;

        /// On which side of it its words stand.
        public boolean isReadBefore() {
            return x > MIDDLE;
        }

        /// How high it flies: words beside each other stay apart.
        public int tier() {
            return part == Part.VICTORY ? LOW : HIGH;
        }
    }

    /// @param lastDay the last day to sign for a fair chance; `null` where it is not drawn
    /// @param span the days from left to right; `null` for as many as it takes
    static GanttLayout of(Timetable plan, @Nullable LocalDate lastDay, @Nullable Time span) {
        var rows = plan.rows();
        var time = span == null ? time(plan, rows) : span;
        var bars = IntStream.range(0, rows.size())
                .mapToObj(i -> bar(plan, rows.get(i), HEAD + i * ROW, time))
                .toList();
        return new GanttLayout(
                time,
                waiting(plan, bars),
                stripes(plan, time),
                elbows(plan, bars, true),
                flags(plan, lastDay, time),
                time.at(plan.today()));
    }

    private static Time time(Timetable plan, List<Row> rows) {
        var first = plan.today();
        var last = plan.today();
        for (var row : rows) {
            first = earlier(first, earlier(row.earliestStart(), row.latestStart()));
            last = later(last, later(row.earliestFinish(), row.latestFinish()));
        }
        for (var pinned : plan.pinned()) last = later(last, pinned.date().on());
        return new Time(first.minusDays(MARGIN), last.plusDays(2L * MARGIN));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static Bar bar(Timetable plan, Row row, int y, Time time) {
        var x = time.at(row.earliestStart());
        var task = row.task();
        if (task.isMilestone()) return new Bar(row, y, x, 0, x, time.at(row.latestFinish()), List.of());
        var end = time.at(row.earliestFinish().plusDays(1));
        var tail = task.p80() == null || task.progress().isOver()
                ? end
                : time.at(plan.schedule()
                        .earliestFinish(plan.place(task), task.p80())
                        .plusDays(1));
        return new Bar(
                row, y, x, rounded(end - x), tail, time.at(row.latestFinish().plusDays(1)), List.of());
    }

    /// Days on which either side is closed, by which; in a long plan without the weekends.
    private static List<Stripe> stripes(Timetable plan, Time time) {
        var ours = plan.sides().open(Side.OURS, time.first(), time.last());
        var theirs = plan.sides().open(Side.THEIRS, time.first(), time.last());
        var isLong = ChronoUnit.WEEKS.between(time.first(), time.last()) > MOST_WEEKENDS;
        var stripes = new ArrayList<Stripe>();
        for (var day = time.first(); day.isBefore(time.last()); day = day.plusDays(1)) {
            var look = look(ours, theirs, day);
            if (look.isEmpty()) continue;
            var from = day;
            while (day.isBefore(time.last()) && look.equals(look(ours, theirs, day.plusDays(1)))) day = day.plusDays(1);
            if (!isLong || !isWeekend(from, day)) stripes.add(stripe(look, from, day, time));
        }
        return List.copyOf(stripes);
    }

    private static String look(OpenDays ours, OpenDays theirs, LocalDate day) {
        var at = (int) day.toEpochDay();
        if (ours.isOpen(at)) return theirs.isOpen(at) ? "" : "theirs";
        return theirs.isOpen(at) ? "ours" : "both";
    }

    private static boolean isWeekend(LocalDate first, LocalDate last) {
        return ChronoUnit.DAYS.between(first, last) < 2 && last.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static Stripe stripe(String look, LocalDate first, LocalDate last, Time time) {
        var x = time.at(first);
        return new Stripe(look, x, rounded(time.at(last.plusDays(1)) - x));
    }

    private static double rounded(double share) {
        return Math.round(share * 100) / 100.0;
    }

    private static List<Elbow> elbows(Timetable plan, List<Bar> bars, boolean critical) {
        var of = new HashMap<UUID, Bar>();
        for (var bar : bars) of.put(bar.row().task().id(), bar);
        var network = plan.schedule().network();
        return IntStream.range(0, network.links())
                .filter(i -> plan.critical().hasLink(i) == critical)
                .mapToObj(i -> elbow(
                        bar(of, plan.task(network.link(i).from()).id()),
                        bar(of, plan.task(network.link(i).to()).id())))
                .toList();
    }

    /// The links that are not critical, with what waits: they are drawn while somebody points there.
    private static List<Bar> waiting(Timetable plan, List<Bar> bars) {
        if (bars.size() > MOST_LINKED) return bars;
        var to = elbows(plan, bars, false).stream().collect(Collectors.groupingBy(Elbow::down));
        return bars.stream()
                .map(bar -> bar.with(to.getOrDefault(bar.middle(), List.of())))
                .toList();
    }

    private static Bar bar(Map<UUID, Bar> of, UUID task) {
        return Objects.requireNonNull(of.get(task));
    }

    private static Elbow elbow(Bar from, Bar to) {
        return new Elbow(from.end(), Math.max(to.x(), from.end()), from.middle() + BAR / 2, to.middle());
    }

    private static List<Flag> flags(Timetable plan, @Nullable LocalDate lastDay, Time time) {
        var pinned = plan.pinned().stream().map(one -> one.date());
        var flags = new ArrayList<Flag>();
        pinned.forEach(date -> flags.add(new Flag(date.part(), date.on(), time.at(date.on()))));
        if (lastDay != null && !lastDay.isBefore(time.first()) && !lastDay.isAfter(time.last()))
            flags.add(new Flag(null, lastDay, time.at(lastDay)));
        return List.copyOf(flags);
    }

    /// How much of a sheet of paper it takes: what is long is printed smaller, so that it stays on one.
    public String size() {
        if (bars.size() <= SHORT) return "short";
        return bars.size() <= MIDDLING ? "middling" : "long";
    }

    public int height() {
        return HEAD + bars.size() * ROW + 8;
    }

    public List<LocalDate> months() {
        return time.ticks(MOST_TICKS);
    }
}
