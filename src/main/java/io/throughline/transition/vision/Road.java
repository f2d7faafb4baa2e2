package io.throughline.transition.vision;

import io.throughline.transition.vision.Curve.Piece;
import io.throughline.web.Time;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The road from today over the go-live, after which it dips, to the first victory and the full return, in a box of
/// 1000 by 100. The days stand in proportion, but for a least distance so that each can be read.
///
/// @param today where it is today
public record Road(List<Stop> stops, double today, Curve curve) {
    private static final double LEFT = 40;
    private static final double RIGHT = 800;
    private static final double END = 960;
    private static final double APART = 130;
    private static final double LEVEL = 58;
    private static final double DIP = 84;
    private static final double RISEN = 34;
    private static final double FULL = 12;
    private static final double DIP_AT = .4;

    /// What the road leads past.
    public enum Kind {
        TODAY,
        SIGN,
        SIGNED,
        GO_LIVE,
        VICTORY,
        RETURN
    }

    /// @param day `null` for the full return, which has none
    /// @param reached it is behind us
    public record Stop(Kind kind, @Nullable LocalDate day, double x, double y, boolean reached) {
        public double percent() {
            return x / 10;
        }
    }

    private record Day(Kind kind, LocalDate day) {}

    /// Empty while nobody knows the day of the go-live.
    public static Optional<Road> of(Vision vision) {
        var live = vision.liveOn();
        if (live.isEmpty()) return Optional.empty();
        var days = days(vision, live.get());
        var places = places(days);
        var curve = curve(days, places);
        var stops = new ArrayList<Stop>();
        for (var i = 0; i < days.size(); i++) {
            var day = days.get(i);
            var reached = !day.day().isAfter(vision.asOf()) && isReached(vision, day.kind());
            stops.add(new Stop(day.kind(), day.day(), places[i], curve.yAt(places[i]), reached));
        }
        stops.add(new Stop(Kind.RETURN, null, END, FULL, false));
        return Optional.of(new Road(List.copyOf(stops), today(days, places), curve));
    }

    private static boolean isReached(Vision vision, Kind kind) {
        return switch (kind) {
            case TODAY, SIGNED -> true;
            case SIGN, RETURN -> false;
            case GO_LIVE -> vision.isLive();
            case VICTORY -> vision.victory() != null && vision.victory().isAchieved();
        };
    }

    private static List<Day> days(Vision vision, LocalDate live) {
        var days = new ArrayList<Day>();
        if (vision.signed() != null) days.add(new Day(Kind.SIGNED, vision.signed()));
        if (vision.signBy() != null) days.add(new Day(Kind.SIGN, vision.signBy()));
        days.add(new Day(Kind.GO_LIVE, live));
        vision.victoryDay().filter(day -> !day.isBefore(live)).ifPresent(day -> days.add(new Day(Kind.VICTORY, day)));
        days.add(new Day(Kind.TODAY, vision.asOf()));
        days.sort(Comparator.comparing(Day::day).thenComparing(Day::kind));
        return days;
    }

    private static double[] places(List<Day> days) {
        var time = new Time(days.getFirst().day(), days.getLast().day());
        var places = days.stream()
                .mapToDouble(day -> LEFT + time.at(day.day()) / 100 * (RIGHT - LEFT))
                .toArray();
        for (var i = 1; i < places.length; i++) places[i] = Math.max(places[i], places[i - 1] + APART);
        var limit = RIGHT;
        for (var i = places.length - 1; i >= 0; i--) {
            places[i] = Math.min(places[i], limit);
            limit = places[i] - APART;
        }
        return places;
    }

    private static double today(List<Day> days, double[] places) {
        return place(days, places, Kind.TODAY).orElseThrow();
    }

    private static Optional<Double> place(List<Day> days, double[] places, Kind kind) {
        for (var i = 0; i < places.length; i++) if (days.get(i).kind() == kind) return Optional.of(places[i]);
        return Optional.empty();
    }

    private static Curve curve(List<Day> days, double[] places) {
        var live = place(days, places, Kind.GO_LIVE).orElseThrow();
        var risen = place(days, places, Kind.VICTORY).orElse((live + END) / 2);
        var dip = live + (risen - live) * DIP_AT;
        return new Curve(
                0,
                LEVEL,
                List.of(
                        new Piece(0, LEVEL, live, LEVEL),
                        new Piece(live, LEVEL, dip, DIP),
                        new Piece(dip, DIP, risen, RISEN),
                        new Piece(risen, RISEN, END, FULL)));
    }

    public String d() {
        return curve.d();
    }

    /// How much of the width is behind us, in percent.
    public double behind() {
        return Math.round(today) / 10.0;
    }

    /// Where it dips, in percent of the width.
    public double dip() {
        return Math.round(curve.pieces().get(1).toX()) / 10.0;
    }
}
