package io.throughline.review;

import org.jspecify.annotations.Nullable;

/// How often the deals of one segment are won: their share among its closed deals.
///
/// @param interval Wilson's, at 95 %, two-sided
/// @param p the chance of so large a difference from all other closed deals if there were none, corrected after Holm
///     for all segments looked at; `null` where it was not looked at, having under [#ENOUGH] closed deals on a side
public record WinRate(
        Dimension dimension,
        String segment,
        int won,
        int closed,
        Wilson interval,
        @Nullable Double p) {
    /// Below this many closed deals a rate is not spoken of.
    public static final int ENOUGH = 8;

    /// By what deals are told apart.
    public enum Dimension {
        PRODUCT,
        TYPE,
        SOURCE,
        INDUSTRY,
        COUNTRY,
        TEAM,
        /// A figure about single sellers: for them and their managers only.
        OWNER;

        public boolean isAboutOnePerson() {
            return this == OWNER;
        }
    }

    public double rate() {
        return (double) won / closed;
    }

    public boolean wasLookedAt() {
        return p != null;
    }

    /// The difference from all other closed deals may be claimed, at 5 %.
    public boolean standsOut() {
        return p != null && p < .05;
    }
}
