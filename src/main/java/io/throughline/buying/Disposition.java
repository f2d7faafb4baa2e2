package io.throughline.buying;

/// What somebody wants to come of the purchase, as far as we are concerned; worst first.
public enum Disposition {
    /// Works against us.
    ENEMY,
    /// Would rather have another way.
    OPPONENT,
    NEUTRAL,
    SUPPORTER,
    /// Fights for us.
    CHAMPION;

    public boolean isAgainst() {
        return this == ENEMY || this == OPPONENT;
    }

    public boolean isFor() {
        return this == SUPPORTER || this == CHAMPION;
    }
}
