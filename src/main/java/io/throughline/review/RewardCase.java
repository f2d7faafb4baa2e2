package io.throughline.review;

import io.throughline.base.Grade;
import io.throughline.deals.Fact;
import io.throughline.deals.FactKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A risk/reward case, on which a deal without a compelling event may rest: who carries it, what deferring costs, and
/// the point at which it can't wait.
///
/// @param known the parts that are known, in this order
public record RewardCase(LocalDate asOf, Map<FactKind, Fact> known) {
    private static final List<FactKind> PARTS = List.of(FactKind.CASE_OWNER, FactKind.CASE_COST, FactKind.CASE_POINT);

    static RewardCase in(DealPicture picture) {
        return new RewardCase(picture.asOf(), picture.latestKnown(PARTS));
    }

    public Optional<Fact> owner() {
        return Optional.ofNullable(known.get(FactKind.CASE_OWNER));
    }

    public Optional<Fact> cost() {
        return Optional.ofNullable(known.get(FactKind.CASE_COST));
    }

    public Optional<Fact> point() {
        return Optional.ofNullable(known.get(FactKind.CASE_POINT));
    }

    /// The parts that are known.
    public List<Fact> parts() {
        return List.copyOf(known.values());
    }

    /// All three parts at least stated, and the point, where it is a day, not passed.
    public boolean isLive() {
        return parts().size() == PARTS.size()
                && parts().stream().allMatch(f -> f.grade(asOf).atLeast(Grade.STATED))
                && point().map(Fact::day).filter(day -> day.isBefore(asOf)).isEmpty();
    }

    /// The first day on which time alone takes the case's life, or changes what its parts are worth.
    public @Nullable LocalDate changesOn() {
        var first = new FirstDay(asOf);
        var stale = parts().stream().map(f -> f.freshUntil(asOf).plusDays(1)).toList();
        return first.of(
                first.of(stale),
                point().map(Fact::day).map(day -> day.plusDays(1)).orElse(null));
    }
}
