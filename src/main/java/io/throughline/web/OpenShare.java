package io.throughline.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.function.IntToDoubleFunction;

/// The picture of how long deals stay open: the share still open by age as a curve of steps, the open deals as dots on
/// it, and flags at the median, P95 and longest of won deals. Places are percent of the plot.
///
/// @param curve corners of the curve, as a path in a box of 1000 by 1000
/// @param beyond open deals older than the picture reaches
public record OpenShare(
        Linear days, String curve, List<Tick> ticks, List<Tick> shares, List<Dot> dots, List<Flag> flags, int beyond) {
    private static final int BINS = 36;
    private static final double LARGEST = 8;
    private static final double SMALLEST = 2.2;

    /// A place on an axis.
    public record Tick(double at, double value) {}

    /// Open deals of about the same age.
    ///
    /// @param radius in pixels, so that the area goes with the number of deals
    public record Dot(double x, double y, double radius, int deals, Usual.Pace pace) {}

    /// A figure of won deals, its words beside it on the tier that keeps them apart.
    ///
    /// @param left the words stand to the left of it, as there is no room to the right
    public record Flag(double x, String name, double days, int tier, boolean left) {}

    /// @param survival the share that stays open longer than a number of days
    /// @param ages how many open deals are of which age in days
    public static OpenShare of(IntToDoubleFunction survival, NavigableMap<Integer, Integer> ages, Usual usual) {
        var reach = reach(ages, usual);
        var days = Linear.percent(0, reach).nice(5);
        return new OpenShare(
                days,
                curve(survival, days),
                days.ticks(5).stream().map(v -> new Tick(days.at(v), v)).toList(),
                List.of(new Tick(0, 1), new Tick(50, .5), new Tick(100, 0)),
                dots(survival, ages, usual, days),
                flags(usual, days),
                sum(ages.tailMap((int) days.high(), false)));
    }

    /// As far as the open deals reach, unless a last percent of them would stretch it by more than a half.
    private static double reach(NavigableMap<Integer, Integer> ages, Usual usual) {
        var least = usual.isKnown() ? usual.longest() * 1.2 : 30;
        if (ages.isEmpty()) return least;
        var most = nearlyAll(ages);
        var oldest = ages.lastKey();
        return Math.max(least, 1 + (oldest <= most * 1.5 ? oldest : most));
    }

    private static int nearlyAll(NavigableMap<Integer, Integer> ages) {
        var left = sum(ages) / 100;
        for (var age : ages.descendingMap().entrySet()) {
            left -= age.getValue();
            if (left < 0) return age.getKey();
        }
        return ages.firstKey();
    }

    private static String curve(IntToDoubleFunction survival, Linear days) {
        var across = new Linear(0, days.high(), 0, 1000);
        var path = new StringBuilder("M0 0");
        var share = 1.0;
        for (var day = 0; day <= days.high(); day++) {
            var next = survival.applyAsDouble(day);
            if (next == share) continue;
            path.append("H").append(plain(across.at(day))).append("V").append(plain(1000 * (1 - next)));
            share = next;
        }
        return path.append("H1000").toString();
    }

    private static List<Dot> dots(
            IntToDoubleFunction survival, NavigableMap<Integer, Integer> ages, Usual usual, Linear days) {
        var bins = bins(ages, usual, days.high());
        var most = bins.stream().mapToInt(Bin::deals).max().orElse(1);
        var dots = new ArrayList<Dot>();
        for (var bin : bins) {
            var radius = Math.max(SMALLEST, LARGEST * Math.sqrt((double) bin.deals() / most));
            var share = survival.applyAsDouble((int) Math.round(bin.age()));
            dots.add(new Dot(
                    days.at(bin.age()),
                    Linear.round(100 * (1 - share)),
                    Linear.round(radius),
                    bin.deals(),
                    bin.pace()));
        }
        return dots;
    }

    /// Deals of about the same age and of the same pace.
    private record Bin(double age, int deals, Usual.Pace pace) {
        boolean takes(int other, Usual.Pace pace, double width) {
            return this.pace == pace && Math.floor(age / width) == Math.floor(other / width);
        }

        Bin with(int other, int more) {
            return new Bin((age * deals + (double) other * more) / (deals + more), deals + more, pace);
        }
    }

    private static List<Bin> bins(Map<Integer, Integer> ages, Usual usual, double reach) {
        var bins = new ArrayList<Bin>();
        ages.forEach((age, deals) -> {
            if (age > reach) return;
            var pace = usual.pace(age);
            if (!bins.isEmpty() && bins.getLast().takes(age, pace, reach / BINS)) {
                bins.set(bins.size() - 1, bins.getLast().with(age, deals));
            } else bins.add(new Bin(age, deals, pace));
        });
        return bins;
    }

    private static List<Flag> flags(Usual usual, Linear days) {
        if (!usual.isKnown()) return List.of();
        var median = Math.round(usual.median());
        var p95 = Math.round(usual.p95());
        if (median == usual.longest())
            return List.of(flag("median, 95" + Wording.THIN + "% and longest", usual.longest(), 2, days));
        if (p95 == usual.longest())
            return List.of(
                    flag("median", usual.median(), 1, days),
                    flag("95" + Wording.THIN + "% and longest", usual.longest(), 2, days));
        return List.of(
                flag("median", usual.median(), 0, days),
                flag("95" + Wording.THIN + "% within", usual.p95(), 1, days),
                flag("longest", usual.longest(), 2, days));
    }

    private static Flag flag(String name, double value, int tier, Linear days) {
        return new Flag(days.at(value), name, value, tier, days.at(value) > 55);
    }

    private static int sum(Map<Integer, Integer> ages) {
        return ages.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static String plain(double place) {
        var rounded = Math.round(place * 10) / 10.0;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }
}
