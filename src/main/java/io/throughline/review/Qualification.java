package io.throughline.review;

import io.throughline.deals.spot.Account;
import io.throughline.deals.spot.RuleOverride;
import io.throughline.deals.spot.Tripwire;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What decides whether a deal is one for us, beside what the buyer said.
///
/// @param columns what columns of imports hold that the rules of the sweet spot ask for, by the column's name
public record Qualification(
        Account account, Map<String, List<String>> columns, List<Tripwire> tripwires, List<RuleOverride> overrides) {
    public static final Qualification NONE = new Qualification(Account.UNKNOWN, Map.of(), List.of(), List.of());

    /// The override of a check that is in force, the latest.
    ///
    /// @param ruleId of a knock-out, `null` for other checks
    public Optional<RuleOverride> override(String check, @Nullable UUID ruleId, LocalDate asOf) {
        return overrides.stream()
                .filter(one -> one.check().equals(check) && (ruleId == null || ruleId.equals(one.ruleId())))
                .filter(one -> one.isInForce(asOf))
                .reduce((first, second) -> second.until().isBefore(first.until()) ? first : second);
    }
}
