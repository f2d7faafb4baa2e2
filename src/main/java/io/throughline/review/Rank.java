package io.throughline.review;

import io.throughline.base.Money;
import io.throughline.deals.Deal;
import io.throughline.review.Finding.Severity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where an open deal stands among those that matter most: trouble that can still be turned first, and in it the most
/// money. What nobody knows comes last, never as zero. Amounts are ordered by their numbers alone, as no rate between
/// currencies is assumed.
///
/// @param attention how soon its verdict asks for attention, 0 first
/// @param worst the worst finding, 5 for none
/// @param amount negative where it is not known
public record Rank(int attention, int worst, BigDecimal amount, int findings, LocalDate opened, UUID dealId)
        implements Comparable<Rank> {
    private static final BigDecimal UNKNOWN = BigDecimal.ONE.negate();

    private static final Comparator<Rank> ORDER = Comparator.comparingInt(Rank::attention)
            .thenComparing(Comparator.comparing(Rank::amount).reversed())
            .thenComparingInt(Rank::worst)
            .thenComparing(Comparator.comparingInt(Rank::findings).reversed())
            .thenComparing(Rank::opened)
            .thenComparing(Rank::dealId);

    /// @param deal as it stood on the day of the review
    public static Rank of(Deal deal, Review review) {
        var opened = deal.openedOn();
        return new Rank(
                urgency(review.verdict()),
                review.findings().isEmpty()
                        ? 5
                        : place(review.findings().getFirst().severity()),
                known(deal.amount()),
                review.findings().size(),
                opened == null ? LocalDate.MAX : opened,
                deal.id());
    }

    /// At risk can be turned; in danger hardly; what is no deal yet or unproven wants a question first.
    private static int urgency(Verdict verdict) {
        return switch (verdict) {
            case AT_RISK -> 0;
            case IN_DANGER -> 1;
            case NOT_A_DEAL_YET -> 2;
            case UNPROVEN -> 3;
            case WALK_AWAY -> 4;
            case WAITING_FOR_US -> 5;
            case WAITING_FOR_THEM -> 6;
            case ON_THE_LINE -> 7;
            case WON, LOST, WALKED -> 8;
        };
    }

    private static int place(Severity severity) {
        return switch (severity) {
            case WALK_AWAY -> 0;
            case STOP -> 1;
            case RISK -> 2;
            case GAP -> 3;
            case NOTE -> 4;
        };
    }

    private static BigDecimal known(@Nullable Money money) {
        return money == null ? UNKNOWN : money.amount().max(BigDecimal.ZERO);
    }

    @Override
    public int compareTo(Rank other) {
        return ORDER.compare(this, other);
    }
}
