package io.throughline.exchange.report;

import io.throughline.base.KaplanMeier;
import io.throughline.base.Money;
import io.throughline.review.ClassFigures;
import io.throughline.review.Verdict;
import io.throughline.web.Usual;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// What there is to say of a pipeline as of a day, as values: every form of the report is drawn from this alone. The
/// deals themselves are too many to hold, and are streamed beside it.
///
/// @param first the open deals that matter most, worst verdict first
/// @param unknown what no file carried, each as one sentence
public record PipelineReport(
        LocalDate asOf,
        Intake intake,
        Pipeline pipeline,
        Closed closed,
        List<ReviewedDeal> first,
        SegmentRates winRates,
        List<String> unknown) {

    /// The pipeline on the day: the open deals, and what was left out of them.
    ///
    /// @param ages how many open deals are of which age in days
    /// @param undated open deals without an opening date, or with dates that contradict each other
    /// @param openedLater deals that were opened after the day, and left out
    public record Pipeline(
            int open,
            NavigableMap<Integer, Integer> ages,
            int undated,
            List<VerdictTotal> verdicts,
            CloseMoves closeMoves,
            int openedLater) {}

    /// The open deals of one verdict. Amounts of different currencies are never added.
    ///
    /// @param sums one for each currency, largest first
    /// @param withoutAmount deals whose amount nobody knows
    public record VerdictTotal(Verdict verdict, int deals, List<Money> sums, int withoutAmount) {
        /// The sum in a currency; the empty word stands for amounts without one.
        Optional<Money> findSum(String currency) {
            return sums.stream().filter(sum -> currencyOf(sum).equals(currency)).findFirst();
        }

        /// The same verdict's deals of another currency added.
        VerdictTotal with(VerdictTotal other) {
            var both = Stream.concat(sums.stream(), other.sums.stream()).toList();
            return new VerdictTotal(verdict, deals + other.deals, both, withoutAmount + other.withoutAmount);
        }
    }

    /// How often dated changes moved an expected close, over all deals.
    public record CloseMoves(int later, int earlier) {}

    /// The closed deals, and what is usual by them.
    ///
    /// @param usual of the won deals with two good dates
    /// @param className the class that the figures are of
    /// @param time from opening to a close of any kind, open deals censored
    /// @param leftOut closed deals whose dates contradict each other or are missing
    public record Closed(int won, int lost, int walked, String className, Usual usual, KaplanMeier time, int leftOut) {
        /// Whether they are enough to call an open deal dead, as the checks do.
        public boolean isEnough() {
            return usual.n() >= ClassFigures.SPEAKS_OF_P95;
        }

        public int all() {
            return won + lost + walked;
        }
    }

    public int open() {
        return pipeline.open();
    }

    /// Open deals whose age compares in a way with won deals.
    public int paced(Usual.Pace pace) {
        return pipeline.ages().entrySet().stream()
                .filter(age -> closed.usual().pace(age.getKey()) == pace)
                .mapToInt(age -> age.getValue())
                .sum();
    }

    /// The currencies that open deals have amounts in, the empty word for amounts without one.
    public List<String> currencies() {
        return pipeline.verdicts().stream()
                .flatMap(total -> total.sums().stream())
                .map(PipelineReport::currencyOf)
                .distinct()
                .sorted()
                .toList();
    }

    private static String currencyOf(Money money) {
        return Objects.requireNonNullElse(money.currency(), "");
    }

    public int withoutAmount() {
        return pipeline.verdicts().stream()
                .mapToInt(VerdictTotal::withoutAmount)
                .sum();
    }
}
