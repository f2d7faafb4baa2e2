package io.throughline.buying.criteria.api;

import io.throughline.buying.choice.Pairwise;
import io.throughline.buying.criteria.Criterion;
import io.throughline.buying.criteria.Weighting.Method;
import io.throughline.web.api.Invalid;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// What the parts of a weighting must keep, by its method.
final class WeighedRules {
    static final int MOST = 120;

    private static final BigDecimal LEAST_TIMES = new BigDecimal("0.111111");
    private static final BigDecimal MOST_TIMES = BigDecimal.valueOf(9);
    private static final BigDecimal MOST_POINTS = BigDecimal.valueOf(100);

    private final Method method;
    private final Set<UUID> criteria;
    private final Set<Set<UUID>> said = new HashSet<>();

    private WeighedRules(Method method, List<Criterion> criteria) {
        this.method = method;
        this.criteria = criteria.stream().map(Criterion::id).collect(Collectors.toSet());
    }

    /// @param criteria of the deal
    /// @throws Invalid where something can't be taken
    static void check(WeightingBody body, List<Criterion> criteria) {
        var rules = new WeighedRules(body.method(), criteria);
        Invalid.unless(!body.parts().isEmpty(), "/weighed", "It says nothing.");
        Invalid.unless(
                body.method() != Method.PAIRS || criteria.size() <= Pairwise.MOST,
                "/method",
                "More than 15 criteria are not compared in pairs.");
        for (var i = 0; i < body.parts().size(); i++) rules.check(body.parts().get(i), "/weighed/" + i);
        Invalid.unless(
                body.method() != Method.SWING
                        || body.parts().stream().anyMatch(one -> one.value().signum() > 0),
                "/weighed",
                "Nothing has a point.");
    }

    private void check(WeighedBody one, String at) {
        Invalid.unless(criteria.contains(one.criterionId()), at + "/criterionId", "There is no such criterion here.");
        var isPair = method == Method.PAIRS;
        var other = one.againstId();
        Invalid.unless(isPair == (other != null), at + "/againstId", "A pair has it, and nothing else has.");
        var both = new HashSet<>(Set.of(one.criterionId()));
        if (other != null) {
            Invalid.unless(criteria.contains(other), at + "/againstId", "There is no such criterion here.");
            Invalid.unless(both.add(other), at + "/againstId", "It is the same criterion.");
        }
        Invalid.unless(said.add(both), at + "/criterionId", "It was said before.");
        value(one.value(), at + "/value");
    }

    private void value(BigDecimal value, String at) {
        switch (method) {
            case RANKS ->
                Invalid.unless(
                        isWhole(value)
                                && value.signum() > 0
                                && value.compareTo(BigDecimal.valueOf(Criterion.MOST)) <= 0,
                        at,
                        "It is a place, from 1 on.");
            case SWING ->
                Invalid.unless(value.signum() >= 0 && value.compareTo(MOST_POINTS) <= 0, at, "It is from 0 to 100.");
            case PAIRS ->
                Invalid.unless(
                        value.compareTo(LEAST_TIMES) >= 0 && value.compareTo(MOST_TIMES) <= 0,
                        at,
                        "It is from a ninth to 9.");
        }
    }

    private static boolean isWhole(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0;
    }
}
