package io.throughline.transition.schedule;

import java.time.LocalDate;

/// Something that would bring what is too late nearer to its day.
///
/// @see WaysOut
public sealed interface WayOut {
    /// How many working days it brings.
    int won();

    /// @param by how many days less
    record Shorten(int activity, int by, int won) implements WayOut {}

    /// The second begins when half of the first is done, and ends when half of it is left to do after the first.
    record Overlap(int first, int second, int won) implements WayOut {}

    /// What is due is put off. It brings all that is missing.
    record Move(int activity, LocalDate to, int won) implements WayOut {}
}
