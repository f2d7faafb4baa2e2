package io.throughline.exchange.world;

import io.throughline.deals.spot.Disqualification;
import io.throughline.deals.spot.Disqualification.Alternative;
import io.throughline.deals.spot.Disqualification.FollowUp;
import io.throughline.deals.spot.Disqualification.Reason;
import io.throughline.deals.spot.Disqualification.Winnable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How we walked from a deal, told without days.
///
/// @param name whom we recommended; `null` for doing nothing and for a way of their own
/// @param again days from today until we look again; negative: that day is past
/// @param turnedOut what we found when we looked again, `null` as long as nobody did
/// @param foundAgo how long ago we found it, in days
record Walk(
        Reason reason,
        String words,
        String evidence,
        String by,
        Alternative alternative,
        @Nullable String name,
        int again,
        int hours,
        @Nullable Winnable turnedOut,
        int foundAgo,
        @Nullable String found) {
    /// Nobody has looked again yet.
    static Walk of(
            Reason reason,
            String words,
            String evidence,
            String by,
            Alternative alternative,
            @Nullable String name,
            int again,
            int hours) {
        return new Walk(reason, words, evidence, by, alternative, name, again, hours, null, 0, null);
    }

    Walk found(Winnable what, int ago, String said) {
        return new Walk(reason, words, evidence, by, alternative, name, again, hours, what, ago, said);
    }

    Disqualification read(LocalDate today, int ago) {
        return new Disqualification(
                Keys.of("walked", words + by),
                today.minusDays(ago),
                null,
                reason,
                words,
                evidence,
                by,
                null,
                alternative,
                name,
                today.plusDays(again),
                BigDecimal.valueOf(hours),
                null,
                turnedOut == null ? null : new FollowUp(turnedOut, today.minusDays(foundAgo), found),
                1);
    }
}
