package io.throughline.buying.criteria;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How much each criterion matters to somebody of theirs, as reported.
///
/// @param said by whom: never nobody
/// @param version 0 while it is not stored
public record Weighting(UUID id, UUID dealId, Method method, List<Weighed> weighed, Said said, int version) {

    /// In which way they said it.
    public enum Method {
        /// They put the criteria in order, 1 first. Whatever they left out is tied last.
        RANKS,
        /// They gave points to what going from the worst to the best is worth, 100 to the one where it is worth most.
        /// Whatever they left out has none.
        SWING,
        /// They said of pairs how many times as much the one counts as the other.
        PAIRS
    }

    /// What was said of one criterion.
    ///
    /// @param againstId of a pair the other one, which it counts `value` times; `null` in the other ways
    public record Weighed(UUID criterionId, @Nullable UUID againstId, BigDecimal value) {
        public static Weighed of(UUID criterionId, long value) {
            return new Weighed(criterionId, null, BigDecimal.valueOf(value));
        }
    }
}
