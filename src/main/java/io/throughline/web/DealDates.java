package io.throughline.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// The dates that are known of a deal before anything is known of its buyer; `null` where nobody knows one.
public record DealDates(
        @Nullable LocalDate opened,
        @Nullable LocalDate lastChange,
        LocalDate today,
        @Nullable LocalDate expectedClose) {

    /// Days since it was opened; empty where that is not known, or the dates contradict each other.
    public OptionalLong age() {
        if (opened == null || opened.isAfter(today) || closesBeforeOpened()) return OptionalLong.empty();
        return OptionalLong.of(ChronoUnit.DAYS.between(opened, today));
    }

    public boolean isCloseOverdue() {
        return expectedClose != null && expectedClose.isBefore(today);
    }

    /// Days from today to the expected close, less than nothing when it is past.
    OptionalLong untilClose() {
        return expectedClose == null
                ? OptionalLong.empty()
                : OptionalLong.of(ChronoUnit.DAYS.between(today, expectedClose));
    }

    private boolean closesBeforeOpened() {
        return opened != null && expectedClose != null && expectedClose.isBefore(opened);
    }
}
