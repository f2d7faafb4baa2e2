package io.throughline.transition.experience;

/// A number of days by which a share of tasks were over.
public sealed interface Estimate {
    record Days(double days) implements Estimate {}

    /// There are too few to say so.
    ///
    /// @param n how many there are
    /// @param needed how many there would have to be
    record NotSupported(int n, int needed) implements Estimate {}

    /// So many are still going that fewer than the share are known to be over.
    record NotReached() implements Estimate {}
}
