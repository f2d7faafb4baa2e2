package io.throughline.review;

import io.throughline.deals.Visibility;

/// For whom a review is. What is said of a deal is kept once for everybody, and twice where something in it rests on a
/// private kind: whoever is not on the deal's team or above it reads only what is told without that.
public enum Readership {
    EVERYBODY,
    /// The deal's team and those above it.
    TEAM,
    /// Everybody else.
    OTHERS;

    /// Holds for the one review of a deal that the viewer reads: the one rule, as SQL on `review` and its `deal`.
    /// It asks for what [Visibility#of] binds.
    public static final String READ =
            "(review.readership = 'EVERYBODY' or (review.readership = 'TEAM') = (" + Visibility.WRITTEN + " is true))";

    /// Holds for the one review of a deal that holds everything: where all deals are the viewer's to write to.
    public static final String WHOLE = "review.readership <> 'OTHERS'";

    /// Holds for the one review of a deal that holds nothing private.
    public static final String UNTOLD = "review.readership <> 'TEAM'";
}
