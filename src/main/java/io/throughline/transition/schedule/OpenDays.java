package io.throughline.transition.schedule;

import java.util.BitSet;

/// On which days work is done, counted once, so that each question about working days is a look into an array. Days are
/// epoch days. Before and after the span that was counted every day is open.
///
/// A bound is a day whose beginning is meant: something that ends on Friday evening is over at the bound of Saturday.
public final class OpenDays {
    /// Every day.
    public static final OpenDays ALL = new OpenDays(0, new int[] {0}, new int[0]);

    private final int first;
    private final int[] before;
    private final int[] open;

    private OpenDays(int first, int[] before, int[] open) {
        this.first = first;
        this.before = before;
        this.open = open;
    }

    /// @param first the first day of the span
    /// @param days how many it has
    /// @param open the places in it that are open
    public static OpenDays of(int first, int days, BitSet open) {
        var before = new int[days + 1];
        var listed = new int[open.get(0, days).cardinality()];
        for (var i = 0; i < days; i++) {
            if (open.get(i)) listed[before[i]] = first + i;
            before[i + 1] = before[i] + (open.get(i) ? 1 : 0);
        }
        return new OpenDays(first, before, listed);
    }

    /// Those of the same span that are open here and there.
    public OpenDays and(OpenDays other) {
        if (other.first != first || other.before.length != before.length)
            throw new IllegalArgumentException("They are counted over different spans.");
        var both = places();
        both.and(other.places());
        return of(first, before.length - 1, both);
    }

    /// The same, with some days of the span closed as well.
    ///
    /// @param last the last that is closed
    public OpenDays without(int from, int last) {
        var left = places();
        var end = Math.min(last + 1 - first, before.length - 1);
        if (end > Math.max(from - first, 0)) left.clear(Math.max(from - first, 0), end);
        return of(first, before.length - 1, left);
    }

    private BitSet places() {
        var places = new BitSet(before.length);
        for (var day : open) places.set(day - first);
        return places;
    }

    public boolean isOpen(int day) {
        return rank(day + 1) > rank(day);
    }

    /// How many open days lie before a day, counted from the beginning of the span; it is negative before that.
    public int rank(int day) {
        var place = day - first;
        if (place <= 0) return place;
        var last = before.length - 1;
        return place <= last ? before[place] : before[last] + place - last;
    }

    /// How many open days there are from a day on until another, that one left out.
    public int between(int from, int until) {
        return rank(until) - rank(from);
    }

    /// The open day that has so many open ones before it.
    public int day(int rank) {
        if (rank < 0) return first + rank;
        return rank < open.length ? open[rank] : first + before.length - 1 + rank - open.length;
    }

    /// The first open day from a day on.
    public int next(int day) {
        return day(rank(day));
    }

    /// The last open day up to a day.
    public int previous(int day) {
        return day(rank(day + 1) - 1);
    }

    /// The bound by which so many open days have passed since another.
    ///
    /// @param lag negative for one so many open days before it
    public int after(int bound, int lag) {
        if (lag == 0) return bound;
        return lag > 0 ? day(rank(bound) + lag - 1) + 1 : day(rank(bound) + lag);
    }

    /// The last bound from which [#after] leads no further than to another.
    public int before(int bound, int lag) {
        if (lag == 0) return bound;
        return lag > 0 ? day(rank(bound) - lag) : day(rank(bound + 1) - 1 - lag);
    }
}
