package io.throughline.review;

import io.throughline.base.KaplanMeier;
import io.throughline.base.Sample;
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
        UUID id, LocalDate asOf, String name, Sample won, KaplanMeier time, Sample gaps, int leftOut) {
    /// Below this many a sample can't speak of a 95th percentile: .95⁵⁸ > .05.
    public static final int SPEAKS_OF_P95 = 59;

    /// Below this many a sample can't speak of an 80th percentile, nor of a 20th: .8¹³ > .05.
    public static final int SPEAKS_OF_P80 = 14;

    /// Whether there are enough won deals to say what is too long.
    public boolean speaksOfP95() {
        return won.n() >= SPEAKS_OF_P95;
    }

    /// The narrower class where it holds enough won deals, else the company's.
    static ClassFigures pick(ClassFigures company, ClassFigures narrower) {
        return narrower.speaksOfP95() ? narrower : company;
    }
}
