package io.throughline.deals.spot;

import java.util.OptionalInt;

/// What past wins and losses say of a wish, by weight of evidence: ln((won_k+½)/(W+½K) ÷ (lost_k+½)/(L+½K)) for each of
/// its two levels, met and not met. Deals of which it is not known count for nothing.
public record Weighed(int metWon, int metLost, int missedWon, int missedLost) {
    /// From fewer closed deals at a level no weight is proposed.
    public static final int FEWEST = 8;

    private static final int LEVELS = 2;
    private static final double SCALE = 10;

    public int met() {
        return metWon + metLost;
    }

    public int missed() {
        return missedWon + missedLost;
    }

    public double ofMet() {
        return evidence(metWon, metLost);
    }

    public double ofMissed() {
        return evidence(missedWon, missedLost);
    }

    public boolean speaks() {
        return met() >= FEWEST && missed() >= FEWEST;
    }

    /// Ten times how far the two levels lie apart, rounded, 1 to 100; empty where there are too few deals, or where
    /// those that meet the wish were not won more often.
    public OptionalInt proposed() {
        if (!speaks()) return OptionalInt.empty();
        var weight = Math.round(SCALE * (ofMet() - ofMissed()));
        return weight < 1 ? OptionalInt.empty() : OptionalInt.of((int) Math.min(weight, Rule.MOST_WEIGHT));
    }

    private double evidence(int won, int lost) {
        var wonOfAll = (won + .5) / (metWon + missedWon + .5 * LEVELS);
        var lostOfAll = (lost + .5) / (metLost + missedLost + .5 * LEVELS);
        return Math.log(wonOfAll / lostOfAll);
    }
}
