package io.throughline.buying.strategy;

import io.throughline.base.PrivateKind;
import io.throughline.buying.strategy.Strategy.Kind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which strategies are offered for a gap, and by which rule. Source: "Evaluation of Options".
///
/// @param kinds the one to think of first first
public record Proposal(List<Kind> kinds, Why why) implements PrivateKind {
    /// Up to so many days before the decision nothing new gets done that has no day yet.
    public static final int SOON = 60;

    /// The rule that proposes.
    public enum Why {
        /// We have it, and they don't believe it: prove it.
        NOT_BELIEVED,
        /// It is not worth it to them: change what it means to them, or what it is weighed against.
        NOT_WORTH_IT,
        /// Of little weight, it can be outweighed.
        OF_LITTLE_WEIGHT,
        /// We will be as good before they decide.
        FIXED_IN_TIME,
        /// They decide before we are as good, or soon and nobody knows when we are.
        NOT_FIXED_IN_TIME,
        /// There is time to become as good.
        TIME_LEFT,
        /// Nobody knows when they decide.
        DECISION_UNKNOWN
    }

    /// @param gap why the other leads, as somebody judged it or as it looks
    /// @param fixOn from when on we are as good; `null` where no day is known
    /// @param decisionOn when they decide; `null` where nobody knows
    public static Proposal of(
            Vulnerability vulnerability,
            Gap.Kind gap,
            @Nullable LocalDate fixOn,
            @Nullable LocalDate decisionOn,
            LocalDate today) {
        return switch (gap) {
            case CREDIBILITY -> new Proposal(List.of(Kind.STRENGTHEN), Why.NOT_BELIEVED);
            case VALUE -> new Proposal(List.of(Kind.REDEFINE, Kind.TRADE_OFF), Why.NOT_WORTH_IT);
            case PERFORMANCE ->
                vulnerability.crucial()
                        ? performance(fixOn, decisionOn, today)
                        : new Proposal(List.of(Kind.TRADE_OFF, Kind.REDEFINE), Why.OF_LITTLE_WEIGHT);
        };
    }

    private static Proposal performance(@Nullable LocalDate fixOn, @Nullable LocalDate decisionOn, LocalDate today) {
        if (decisionOn == null)
            return new Proposal(List.of(Kind.REDEFINE, Kind.TRADE_OFF, Kind.OVERTAKE), Why.DECISION_UNKNOWN);
        if (fixOn != null && fixOn.isBefore(decisionOn)) return new Proposal(List.of(Kind.OVERTAKE), Why.FIXED_IN_TIME);
        var isSoon = !decisionOn.isAfter(today.plusDays(SOON));
        return isSoon || fixOn != null
                ? new Proposal(List.of(Kind.REDEFINE, Kind.TRADE_OFF), Why.NOT_FIXED_IN_TIME)
                : new Proposal(List.of(Kind.OVERTAKE, Kind.REDEFINE, Kind.TRADE_OFF), Why.TIME_LEFT);
    }

    public boolean offers(Kind kind) {
        return kinds.contains(kind);
    }
}
