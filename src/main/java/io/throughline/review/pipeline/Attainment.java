package io.throughline.review.pipeline;

import io.throughline.base.FiscalCalendar;
import io.throughline.base.Money;
import io.throughline.settings.Exchange;
import java.util.UUID;

/// What somebody has won so far of what they are to win in a fiscal quarter. It is for them and for whoever manages
/// them.
///
/// @param deals won in the quarter, by the day they were closed
/// @param unknown those of them without an amount
/// @param won in the currency of the quota
public record Attainment(
        UUID userId,
        String name,
        Money quota,
        FiscalCalendar.Quarter quarter,
        long deals,
        long unknown,
        Exchange.Together won) {}
