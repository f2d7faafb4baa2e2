package io.throughline.transition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// What a plan comes to, in a few figures, of which the verdict on its deal speaks.
///
/// @param late by how many working days the pinned day that is missed most is missed; 0 where all can be kept
/// @param latePart which day that is, `null` where all can be kept
/// @param goLive the share of runs with the go-live in time, to four digits; `null` where it is over or not pinned
/// @param victory the same of the first victory
/// @param signBy `null` where that is over, not planned, or nothing is pinned
public record Outlook(
        int late,
        @Nullable Part latePart,
        @Nullable BigDecimal goLive,
        @Nullable BigDecimal victory,
        @Nullable LocalDate signBy) {
    private static final int DIGITS = 4;

    public static Outlook of(Timetable timetable, PlanChance chance) {
        var missed = timetable.pinned().stream().filter(Pinned::isLate).max(Comparator.comparingInt(Pinned::late));
        return new Outlook(
                missed.map(Pinned::late).orElse(0),
                missed.map(pinned -> pinned.date().part()).orElse(null),
                rounded(chance.goLive()),
                rounded(chance.victory()),
                timetable.signBy().orElse(null));
    }

    private static @Nullable BigDecimal rounded(@Nullable Double share) {
        return share == null ? null : BigDecimal.valueOf(share).setScale(DIGITS, RoundingMode.HALF_UP);
    }
}
