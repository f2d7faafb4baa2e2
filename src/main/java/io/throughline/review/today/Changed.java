package io.throughline.review.today;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that happened to a deal in the last days.
///
/// @param kind `BUYER` for an act of theirs, else the field that changed: `STAGE`, `AMOUNT` or `EXPECTED_CLOSE`
/// @param from what it said before; `null` for an act, or where nothing was said
/// @param to what it says now, or what they did
public record Changed(
        UUID dealId,
        String deal,
        @Nullable String account,
        LocalDate on,
        String kind,
        @Nullable String from,
        @Nullable String to) {}
