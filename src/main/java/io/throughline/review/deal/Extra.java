package io.throughline.review.deal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A column of an import, or a word of the buyer's that has no place of its own.
///
/// @param sayer who of the buyer's side said it, `null` for a column
public record Extra(
        String topic,
        String words,
        LocalDate since,
        @Nullable String sayer) {}
