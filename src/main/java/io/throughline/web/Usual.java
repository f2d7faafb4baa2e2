package io.throughline.web;

/// How many days deals took that were won: what a line and its pictures are measured against.
///
/// @param n how many were won; nothing else means anything where there was none ([#NONE])
/// @param p95 within which 95 % of them were won
public record Usual(int n, double median, double p95, int longest) {
    /// No deal with two good dates was won, so nothing says what is usual.
    public static final Usual NONE = new Usual(0, 0, 0, 0);

    /// How the age of an open deal compares with those of won deals.
    public enum Pace {
        IN_TIME,
        /// Longer than 95 % of won deals, not longer than all of them.
        SLOW,
        /// Longer than every won deal: it looks dead.
        DEAD,
        /// There is nothing to compare with.
        NOT_COMPARED
    }

    public boolean isKnown() {
        return n > 0;
    }

    public Pace pace(long days) {
        if (!isKnown()) return Pace.NOT_COMPARED;
        if (days > longest) return Pace.DEAD;
        return days > p95 ? Pace.SLOW : Pace.IN_TIME;
    }
}
