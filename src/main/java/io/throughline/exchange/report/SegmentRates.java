package io.throughline.exchange.report;

import io.throughline.review.WinRate;
import io.throughline.review.WinRate.Dimension;
import io.throughline.review.WinRates;
import java.util.List;

/// How often deals are won, by segment, as far as a reader may see it. A difference is claimed only after Holm's
/// correction over all segments looked at, those that are not shown among them.
///
/// @param shown how many of the segments looked at are shown
/// @param lookedAt how many were compared in all
public record SegmentRates(int won, int closed, int shown, int lookedAt, List<WinRate> rates) {
    /// Who reads a report. Figures about single sellers are for them and their managers.
    public enum Audience {
        EVERYONE,
        MANAGERS
    }

    static SegmentRates of(WinRates.Rates rates, Audience audience) {
        var seen = rates.rates().stream()
                .filter(rate ->
                        audience == Audience.MANAGERS || !rate.dimension().isAboutOnePerson())
                .toList();
        var shown = (int) seen.stream().filter(WinRate::wasLookedAt).count();
        return new SegmentRates(rates.won(), rates.closed(), shown, rates.lookedAt(), seen);
    }

    public double overall() {
        return closed == 0 ? 0 : (double) won / closed;
    }

    public List<WinRate> standingOut() {
        return rates.stream().filter(WinRate::standsOut).toList();
    }

    public List<Dimension> dimensions() {
        return rates.stream().map(WinRate::dimension).distinct().toList();
    }
}
