package io.throughline.review.spot;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.base.Grade;
import io.throughline.deals.spot.RuleProblem;
import io.throughline.deals.spot.WrittenRule;
import io.throughline.deals.spot.WrittenRule.About;
import io.throughline.web.api.Invalid;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A rule of the sweet spot, sent and shown.
@Schema(name = "Rule", description = "A rule of the sweet spot. What does not belong to what it is about is null.")
record RuleBody(
        @Schema(description = "Of the rule as it stands; when it is sent, it is not looked at.") @Nullable
        UUID id,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "industry")
        About about,

        @Schema(
                description = "The currency of an amount, the kind of a fact, or the column of an import.",
                maxLength = 200,
                example = "EUR")
        @Nullable
        String of,

        @Schema(description = "It holds where the condition does not.") @Nullable
        Boolean not,

        @ArraySchema(
                maxItems = 50,
                schema = @Schema(maxLength = 200),
                arraySchema = @Schema(description = "The words of which it is one."))
        @Nullable
        List<String> values,

        @Schema(description = "Of a number.", example = "50") @Nullable
        BigDecimal least,

        @Schema(description = "Of a number.", example = "5000") @Nullable
        BigDecimal most,

        @Schema(description = "How well a fact is known at least; assumed, if left out.") @Nullable
        Grade knownAtLeast,

        @Schema(
                description = "1 to 100 for a wish; null for a knock-out.",
                minimum = "1",
                maximum = "100",
                example = "30")
        @Nullable
        Integer weight) {

    static RuleBody of(WrittenRule rule) {
        var of = rule.of();
        return new RuleBody(
                rule.id(),
                rule.about(),
                of == null || rule.about() != About.FACT
                        ? of
                        : of.toLowerCase(Locale.ROOT).replace('_', '-'),
                rule.not(),
                rule.values(),
                rule.least(),
                rule.most(),
                rule.grade(),
                rule.weight());
    }

    /// @throws Invalid where it can't be taken
    WrittenRule written(String pointer) {
        var rule = new WrittenRule(
                null,
                about,
                of == null || about != About.FACT
                        ? of
                        : of.toUpperCase(Locale.ROOT).replace('-', '_'),
                not != null && not,
                values == null ? List.of() : values,
                least,
                most,
                knownAtLeast,
                weight);
        RuleProblem.in(rule).ifPresent(problem -> {
            throw new Invalid(pointer + "/" + problem.field(), says(problem));
        });
        return rule;
    }

    private static String says(RuleProblem problem) {
        return switch (problem) {
            case OF_WHAT -> "It says what the rule is about: a currency, a kind of fact, or a column.";
            case NO_VALUES -> "It names one word at least.";
            case MANY_VALUES -> "It names 50 words at most.";
            case LONG_VALUE -> "A word has 1 to 200 characters.";
            case NO_RANGE -> "The least or the most is there.";
            case RANGE_TURNED -> "The most does not lie below the least.";
            case WEIGHT -> "It is a number from 1 to 100, or null.";
            case GRADE -> "It is a grade above unknown.";
        };
    }
}
