package io.throughline.exchange.report;

import java.util.List;

/// How often deals are won, by segment. A difference is claimed only after Holm's correction over all segments looked
/// at. Source: Holm, "A Simple Sequentially Rejective Multiple Test Procedure" (1979).
///
/// @param lookedAt how many segments were compared
public record WinRates(int won, int closed, int lookedAt, List<WinRate> rates) {

    /// One segment's share of won among its closed deals, with Wilson's 95 % interval.
    ///
    /// @param dimension `product`, `source`, `owner`
    public record WinRate(
            String dimension,
            String segment,
            int won,
            int closed,
            double rate,
            double low,
            double high,
            boolean standsOut) {
        /// Too few closed deals to speak of a rate.
        public boolean isTooFew() {
            return closed < 8;
        }
    }

    public double overall() {
        return closed == 0 ? 0 : (double) won / closed;
    }

    public List<WinRate> standingOut() {
        return rates.stream().filter(WinRate::standsOut).toList();
    }

    public List<String> dimensions() {
        return rates.stream().map(WinRate::dimension).distinct().toList();
    }
}
