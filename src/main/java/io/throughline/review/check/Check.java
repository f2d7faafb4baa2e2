package io.throughline.review.check;

import io.throughline.review.DealPicture;

/// Looks at one thing in a deal's picture: a pure function, so that it can be replayed for any day.
interface Check {
    /// Its name in the documentation, which findings carry: `older-than-won`.
    String id();

    /// Whether it needs only dates, amounts and history, so that it speaks on the day of an import and in the
    /// convenience lane.
    default boolean isOfDatesAlone() {
        return false;
    }

    /// Whether it rests on a private kind ([io.throughline.base.PrivateKind]): then only the deal's team and those
    /// above
    /// it are told what it says.
    default boolean isPrivate() {
        return false;
    }

    /// @param picture of an open deal, unless the check says otherwise
    Outcome of(DealPicture picture);
}
