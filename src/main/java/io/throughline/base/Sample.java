package io.throughline.base;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Whole numbers of days, counted, with type-7 quantiles (Hyndman and Fan, "Sample Quantiles in Statistical Packages").
/// It holds each length once, so that a million deals weigh no more than the lengths they had.
public final class Sample {
    private final int[] values;
    private final int[] upTo;

    private Sample(int[] values, int[] upTo) {
        this.values = values;
        this.upTo = upTo;
    }

    public static Sample of(int... days) {
        var sorted = days.clone();
        Arrays.sort(sorted);
        var values = Arrays.stream(sorted).distinct().toArray();
        var counts = new int[values.length];
        var at = 0;
        for (var day : sorted) {
            if (values[at] != day) at++;
            counts[at]++;
        }
        return counted(values, counts);
    }

    /// @param values rising lengths in days, each once
    /// @param counts how many had each
    public static Sample counted(int[] values, int[] counts) {
        var upTo = counts.clone();
        Arrays.parallelPrefix(upTo, Integer::sum);
        return new Sample(values.clone(), upTo);
    }

    public int n() {
        return upTo.length == 0 ? 0 : upTo[upTo.length - 1];
    }

    public boolean isEmpty() {
        return values.length == 0;
    }

    public int max() {
        return values[values.length - 1];
    }

    /// @param share between 0 and 1; the sample must not be empty
    public double quantile(double share) {
        var h = (n() - 1) * share;
        var low = (int) Math.floor(h);
        var below = ranked(low);
        return below + (h - low) * (ranked(Math.min(low + 1, n() - 1)) - below);
    }

    private int ranked(int place) {
        var at = Arrays.binarySearch(upTo, place + 1);
        return values[at >= 0 ? at : -at - 1];
    }

    /// How many are longer than a number of days.
    public int above(int days) {
        var at = Arrays.binarySearch(values, days);
        var next = at >= 0 ? at : -at - 2;
        return next < 0 ? n() : n() - upTo[next];
    }

    /// How many are shorter than a number of days.
    public int below(int days) {
        return n() - above(days - 1);
    }

    /// The first length that is at least a number of days; there must be one.
    public int next(int days) {
        var at = Arrays.binarySearch(values, days);
        return values[at >= 0 ? at : -at - 1];
    }

    /// All lengths, rising, each as often as it was counted.
    public int[] days() {
        return IntStream.range(0, values.length)
                .flatMap(i -> IntStream.range(0, count(i)).map(again -> values[i]))
                .toArray();
    }

    /// The different lengths, rising.
    public int[] values() {
        return values.clone();
    }

    /// How many had the length at a place of [#values()].
    public int count(int place) {
        return place == 0 ? upTo[0] : upTo[place] - upTo[place - 1];
    }
}
