package io.throughline.review;

import java.time.LocalDate;
import java.util.UUID;

/// What is usual, from the company's own closed deals as of a day: a versioned snapshot that every review names.
///
/// @param name the class: `all deals`, or the narrower one an administrator chose
/// @param won durations in days of won deals
/// @param time from opening to a close of any kind, open deals censored
/// @param gaps days between acts of the buyer
/// @param leftOut closed deals left out because their dates contradict each other, or one of them is missing
public record ClassFigures(
        UUID id, LocalDate asOf, String name, Sample won, KaplanMeier time, Sample gaps, int leftOut) {}
