package io.throughline.transition.page;

import io.throughline.transition.Part;
import io.throughline.transition.Side;
import io.throughline.transition.Timetable;
import io.throughline.transition.Timetable.Row;
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
import java.util.stream.IntStream;

/// Where the bars of a plan are drawn: days from left to right in percent of the width, a row of 28 pixels for each
/// task,
/// in the order in which they have to begin.
public record GanttLayout(
        Time time, List<Bar> bars, List<Stripe> stripes, List<Elbow> elbows, List<Flag> flags, double today) {
    public static final int ROW = 28;
    public static final int HEAD = 34;
    public static final int BAR = 14;

    private static final int MARGIN = 3;
    private static final int MOST_WEEKENDS = 80;
    private static final int MOST_TICKS = 12;

    /// A task. A milestone has no width.
    ///
    /// @param open where the slack ends, or for what is late, where it had to end
    public record Bar(Row row, int y, double x, double width, double open) {
        public int middle() {
            return y + ROW / 2;
        }

        public boolean isPoint() {
            return row.task().isMilestone();
        }

        public double end() {
            return x + width;
        }

        /// How it is drawn; a task that is over is drawn as nothing more to worry about.
        public String look() {
            var task = row.task();
            var side = task.side() == Side.THEIRS ? "theirs" : task.side() == Side.OURS ? "ours" : "both";
            if (task.progress().isOver()) return side + " over";
            return side + (row.critical() ? " critical" : "") + (row.isLate() ? " late" : "");
        }
    }

    /// Days on which nobody works.
    public record Stripe(double x, double width) {}

    /// What holds up what: down from the end of the one, then across to the start of the other.
    public record Elbow(double x, double to, int y, int down) {}

    /// A pinned day.
    public record Flag(Part part, LocalDate on, double x) {}

    static GanttLayout of(Timetable plan) {
        var rows = plan.rows();
        var time = time(plan, rows);
        var bars = IntStream.range(0, rows.size())
                .mapToObj(i -> bar(rows.get(i), HEAD + i * ROW, time))
                .toList();
        return new GanttLayout(
                time, bars, stripes(plan, time), elbows(plan, bars), flags(plan, time), time.at(plan.today()));
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

    private static Bar bar(Row row, int y, Time time) {
        var x = time.at(row.earliestStart());
        if (row.task().isMilestone()) return new Bar(row, y, x, 0, time.at(row.latestFinish()));
        var end = time.at(row.earliestFinish().plusDays(1));
        return new Bar(row, y, x, end - x, time.at(row.latestFinish().plusDays(1)));
    }

    /// The weekends of both, or in a long plan no weekends; and where either side is closed for longer.
    private static List<Stripe> stripes(Timetable plan, Time time) {
        var days = plan.sides().open(Side.BOTH, time.first(), time.last());
        var isLong = ChronoUnit.WEEKS.between(time.first(), time.last()) > MOST_WEEKENDS;
        var stripes = new ArrayList<Stripe>();
        for (var day = time.first(); day.isBefore(time.last()); day = day.plusDays(1)) {
            if (days.isOpen((int) day.toEpochDay())) continue;
            var from = day;
            while (day.isBefore(time.last())
                    && !days.isOpen((int) day.plusDays(1).toEpochDay())) day = day.plusDays(1);
            if (!isLong || !isWeekend(from, day)) stripes.add(stripe(from, day, time));
        }
        return List.copyOf(stripes);
    }

    private static boolean isWeekend(LocalDate first, LocalDate last) {
        return ChronoUnit.DAYS.between(first, last) < 2 && last.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static Stripe stripe(LocalDate first, LocalDate last, Time time) {
        var x = time.at(first);
        return new Stripe(x, Math.round((time.at(last.plusDays(1)) - x) * 100) / 100.0);
    }

    private static List<Elbow> elbows(Timetable plan, List<Bar> bars) {
        var of = new HashMap<UUID, Bar>();
        for (var bar : bars) of.put(bar.row().task().id(), bar);
        var network = plan.schedule().network();
        return IntStream.range(0, network.links())
                .filter(plan.critical()::hasLink)
                .mapToObj(i -> elbow(
                        bar(of, plan.task(network.link(i).from()).id()),
                        bar(of, plan.task(network.link(i).to()).id())))
                .toList();
    }

    private static Bar bar(Map<UUID, Bar> of, UUID task) {
        return Objects.requireNonNull(of.get(task));
    }

    private static Elbow elbow(Bar from, Bar to) {
        return new Elbow(from.end(), Math.max(to.x(), from.end()), from.middle() + BAR / 2, to.middle());
    }

    private static List<Flag> flags(Timetable plan, Time time) {
        return plan.pinned().stream()
                .map(pinned -> new Flag(
                        pinned.date().part(),
                        pinned.date().on(),
                        time.at(pinned.date().on())))
                .toList();
    }

    public int height() {
        return HEAD + bars.size() * ROW + 8;
    }

    public List<LocalDate> months() {
        return time.ticks(MOST_TICKS);
    }
}
