package io.throughline.review;

import io.throughline.base.Grade;
import io.throughline.deals.Fact;
import io.throughline.deals.FactKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A risk/reward case, on which a deal without a compelling event may rest: who carries it, what deferring costs, and
/// the point at which it can't wait.
public record RewardCase(LocalDate asOf, Optional<Fact> owner, Optional<Fact> cost, Optional<Fact> point) {

    static RewardCase in(DealPicture picture) {
        return new RewardCase(
                picture.asOf(),
                picture.latestKnown(FactKind.CASE_OWNER),
                picture.latestKnown(FactKind.CASE_COST),
                picture.latestKnown(FactKind.CASE_POINT));
    }

    /// The parts that are known.
    public List<Fact> parts() {
        return Stream.of(owner, cost, point).flatMap(Optional::stream).toList();
    }

    /// All three parts at least stated, and the point, where it is a day, not passed.
    public boolean isLive() {
        return parts().size() == 3
                && parts().stream().allMatch(f -> f.grade(asOf).atLeast(Grade.STATED))
                && point.map(Fact::day).filter(day -> day.isBefore(asOf)).isEmpty();
    }

    /// The first day on which time alone takes the case's life, or changes what its parts are worth.
    public @Nullable LocalDate changesOn() {
        var first = new FirstDay(asOf);
        var stale = parts().stream().map(f -> f.freshUntil(asOf).plusDays(1)).toList();
        return first.of(
                first.of(stale),
                point.map(Fact::day).map(day -> day.plusDays(1)).orElse(null));
    }
}
