package io.throughline.web;

import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where the marks stand on the strip of a deal whose stations are still unknown: opened, last change, today, expected
/// close, and ticks at the median, P95 and longest of won deals. All strips of a list share one scale, days since the
/// opening, so that they can be read downwards.
///
/// @param start where the line begins: the opening, or, where that is unknown, nothing
/// @param opened the opening is known; without it only the distance from today to the expected close is true
/// @param runEnd up to here the deal is no older than won deals were
/// @param lagEnd up to here it is older; equal to `runEnd` where it is not
/// @param beyond today lies beyond the scale, and is drawn at its end
public record LineLayout(
        double start,
        double end,
        boolean opened,
        double runEnd,
        double lagEnd,
        double today,
        boolean beyond,
        @Nullable Double lastChange,
        @Nullable Close close,
        List<Double> ticks) {

    /// The expected close.
    ///
    /// @param overdue it is past, and the deal is still open
    /// @param beyond it lies beyond the scale; where no opening is known, beside the mark that says so
    public record Close(double at, boolean overdue, boolean beyond) {}

    /// The scale that the strips of one list share, from an opening to a number of days after it.
    public record Scale(Linear days, Usual usual) {
        /// The box of a strip in a list: 182 wide, of which 168 are line.
        public static Scale strip(Collection<DealDates> deals, Usual usual) {
            return of(deals, usual, 11, 179);
        }

        /// Reaches as far as the deals do, but at most four times the longest of won deals.
        public static Scale of(Collection<DealDates> deals, Usual usual, double start, double end) {
            var farthest = deals.stream().mapToLong(Scale::reach).max().orElse(0);
            var least = usual.isKnown() ? 5L * usual.longest() / 4 : 30;
            var most = usual.isKnown() ? 4L * usual.longest() : Long.MAX_VALUE;
            return new Scale(new Linear(0, (double) Math.max(Math.clamp(farthest, 0, most), least), start, end), usual);
        }

        private static long reach(DealDates deal) {
            var age = deal.age().orElse(0);
            return Math.max(age, age + deal.untilClose().orElse(0));
        }

        public LineLayout line(DealDates deal) {
            return deal.age().isPresent() ? dated(deal, (double) deal.age().getAsLong()) : undated(deal);
        }

        private LineLayout dated(DealDates deal, double age) {
            var today = days.within(age);
            var usualEnd = days.within(usual.isKnown() ? Math.min(age, usual.p95()) : age);
            return new LineLayout(
                    days.start(),
                    days.end(),
                    true,
                    usualEnd,
                    today,
                    today,
                    age > days.high(),
                    lastChange(deal),
                    close(deal, age),
                    ticks());
        }

        /// Today stands a third of the way along: before it nothing is known, after it the scale holds.
        private LineLayout undated(DealDates deal) {
            var third = days.high() / 3;
            var today = days.at(third);
            return new LineLayout(
                    days.start(), days.end(), false, today, today, today, false, null, close(deal, third), List.of());
        }

        @Nullable
        private Double lastChange(DealDates deal) {
            if (deal.opened() == null || deal.lastChange() == null) return null;
            var day = ChronoUnit.DAYS.between(deal.opened(), deal.lastChange());
            return day <= 0 ? null : Double.valueOf(days.within((double) day));
        }

        @Nullable
        private Close close(DealDates deal, double age) {
            var until = deal.untilClose();
            if (until.isEmpty()) return null;
            var day = age + until.getAsLong();
            var outside = day > days.high() || day < 0;
            var beside = deal.age().isPresent() ? 0 : days.high() / 12;
            return new Close(days.within(Math.max(day, beside)), deal.isCloseOverdue(), outside);
        }

        private List<Double> ticks() {
            if (!usual.isKnown()) return List.of();
            return List.of(days.at(usual.median()), days.at(usual.p95()), days.at(usual.longest()));
        }
    }
}
