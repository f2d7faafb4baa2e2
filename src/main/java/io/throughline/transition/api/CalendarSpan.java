package io.throughline.transition.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.base.Today;
import io.throughline.web.api.BadParameter;
import io.throughline.web.api.Parameters;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which days of a calendar are asked for.
record CalendarSpan(
        @Schema(description = "The first; today where it is left out.", example = "2027-01-01") @Nullable
        String from,

        @Schema(description = "The last; a year from the first on where it is left out.", example = "2027-12-31")
        @Nullable
        String to) {
    private static final int MOST_DAYS = 400;

    LocalDate first(Today today) {
        return Optional.ofNullable(Parameters.day("from", from)).orElseGet(today::date);
    }

    LocalDate last(Today today) {
        var first = first(today);
        var last = Optional.ofNullable(Parameters.day("to", to))
                .orElseGet(() -> first.plusYears(1).minusDays(1));
        if (last.isBefore(first)) throw new BadParameter("to", "It is before the first.");
        if (last.isAfter(first.plusDays(MOST_DAYS - 1)))
            throw new BadParameter("to", "At most " + MOST_DAYS + " days are told at once.");
        return last;
    }
}
