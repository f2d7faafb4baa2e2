package io.throughline.buying.choice;

/// From where to where a number lies; both ends belong to it.
public record Range(double low, double high) {
    public Range {
        if (!(low <= high)) throw new IllegalArgumentException("%s to %s".formatted(low, high));
    }

    public static Range of(double number) {
        return new Range(number, number);
    }

    public double middle() {
        return (low + high) / 2;
    }

    public double width() {
        return high - low;
    }

    Range plus(Range other) {
        return new Range(low + other.low, high + other.high);
    }

    /// All differences between a number of this and one of the other.
    Range minus(Range other) {
        return new Range(low - other.high, high - other.low);
    }

    Range times(double factor) {
        return new Range(low * factor, high * factor);
    }

    /// What both, and all between them, lie in.
    public Range with(Range other) {
        return new Range(Math.min(low, other.low), Math.max(high, other.high));
    }
}
