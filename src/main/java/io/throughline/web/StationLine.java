package io.throughline.web;

import io.throughline.base.Grade;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The line of a deal with its stations, today among them, and how far it is proven. Places are counted in stations:
/// 2.5 lies halfway between the third and the fourth. Everything left of today should be full.
///
/// @param place of today; before the first station it is below 0
/// @param front the last station of the unbroken sequence from the first one that is proven, -1 where the first is not
public record StationLine(LocalDate today, List<Stop> stops, double place, int front) {
    private static final double STRIP_START = 11;
    private static final double STRIP_PITCH = 24;
    private static final double LEAST_PERCENT = 2;

    /// @param opened where the line begins before its first date, `null` where that is not known
    public static StationLine of(LocalDate today, @Nullable LocalDate opened, List<Stop> stops) {
        return new StationLine(today, List.copyOf(stops), place(today, opened, stops), front(stops));
    }

    private static double place(LocalDate today, @Nullable LocalDate opened, List<Stop> stops) {
        var before = -1;
        for (var i = 0; i < stops.size(); i++) {
            var day = stops.get(i).day();
            if (day != null && !day.isAfter(today)) before = i;
        }
        var low = before < 0 ? -.5 : before;
        for (var i = before + 1; i < stops.size(); i++) {
            var next = stops.get(i).day();
            if (next == null) continue;
            var last = before < 0 ? opened : stops.get(before).day();
            return last == null || last.isAfter(today) ? i - .5 : low + (i - low) * share(last, today, next);
        }
        return before < 0 ? low : low + .5;
    }

    private static double share(LocalDate last, LocalDate today, LocalDate next) {
        return (double) ChronoUnit.DAYS.between(last, today) / ChronoUnit.DAYS.between(last, next);
    }

    private static int front(List<Stop> stops) {
        var front = -1;
        while (front + 1 < stops.size() && stops.get(front + 1).isProven()) front++;
        return front;
    }

    /// The last station that lies behind today, -1 for none.
    public int lastDue() {
        return (int) Math.floor(place);
    }

    /// Something that is due is not proven.
    public boolean isLagging() {
        return front < lastDue();
    }

    /// The deal was lost or given up: nothing is due after that.
    private boolean isEnded() {
        return stops.stream()
                .anyMatch(stop -> stop.station() == Station.SIGNATURE
                        && stop.grade() == Grade.UNKNOWN
                        && stop.isTroubled()
                        && stop.day() != null);
    }

    /// Where everything is drawn: pixels in a strip, percent in the head of a page.
    ///
    /// @param runEnd up to here the line is proven
    /// @param lagStart from here to `lagEnd` something is due and not proven; equal where there is nothing
    public record Drawn(
            double start, double end, double runEnd, double lagStart, double lagEnd, double today, List<Mark> marks) {}

    /// @param index from 0
    public record Mark(Stop stop, double at, int index) {}

    /// In the strip the server would lie about days by pixels: today stands in the middle of its gap. All its places
    /// are
    /// whole numbers.
    public Drawn strip() {
        return drawn(Math.floor(place) + .5, at -> STRIP_START + STRIP_PITCH * at, new Linear(0, 1, 5, 185));
    }

    /// In the head of a page today stands by its date, but never on a mark.
    public Drawn head() {
        var step = 100d / stops.size();
        return drawn(besideMarks(), at -> (at + .5) * step, new Linear(0, 1, LEAST_PERCENT, 100 - LEAST_PERCENT));
    }

    private double besideMarks() {
        var room = LEAST_PERCENT * stops.size() / 100;
        var nearest = Math.rint(place);
        if (nearest < 0 || nearest >= stops.size() || Math.abs(place - nearest) >= room) return place;
        return place < nearest ? nearest - room : nearest + room;
    }

    private Drawn drawn(double now, java.util.function.DoubleUnaryOperator at, Linear box) {
        var today = round(Math.clamp(at.applyAsDouble(now), box.start(), box.end()));
        var start = round(at.applyAsDouble(0));
        var front = round(at.applyAsDouble(Math.max(this.front, 0)));
        var due = isEnded()
                ? Math.min(
                        today, round(at.applyAsDouble(List.of(Station.values()).indexOf(Station.SIGNATURE))))
                : today;
        var proven = this.front >= 0 && !isLagging() && lastDue() >= 0;
        return new Drawn(
                start,
                round(at.applyAsDouble(stops.size() - 1d)),
                proven ? Math.max(front, Math.min(today, round(at.applyAsDouble(stops.size() - 1d)))) : front,
                front,
                isLagging() ? Math.max(due, front) : front,
                today,
                IntStream.range(0, stops.size())
                        .mapToObj(i -> new Mark(stops.get(i), round(at.applyAsDouble(i)), i))
                        .toList());
    }

    private static double round(double at) {
        return Math.round(at * 100) / 100d;
    }
}
