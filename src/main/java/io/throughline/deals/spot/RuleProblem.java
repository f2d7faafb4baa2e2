package io.throughline.deals.spot;

import io.throughline.base.Grade;
import io.throughline.deals.FactKind;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Why a rule can't be taken.
public enum RuleProblem {
    /// It says nothing, or not which one.
    OF_WHAT("of"),
    NO_VALUES("values"),
    MANY_VALUES("values"),
    LONG_VALUE("values"),
    NO_RANGE("least"),
    RANGE_TURNED("most"),
    WEIGHT("weight"),
    GRADE("knownAtLeast");

    static final int MOST_VALUES = 50;
    static final int LONGEST = 200;

    private final String field;

    RuleProblem(String field) {
        this.field = field;
    }

    /// The field of [WrittenRule] that it is in.
    public String field() {
        return field;
    }

    /// What is wrong with a rule, if anything.
    public static Optional<RuleProblem> in(WrittenRule rule) {
        if (rule.about().hasOf() && !isOfSomething(rule)) return Optional.of(OF_WHAT);
        if (rule.about().isOfWords()) {
            if (rule.values().isEmpty()) return Optional.of(NO_VALUES);
            if (rule.values().size() > MOST_VALUES) return Optional.of(MANY_VALUES);
            if (rule.values().stream().anyMatch(value -> value.isBlank() || value.length() > LONGEST))
                return Optional.of(LONG_VALUE);
        }
        if (rule.about().isOfNumbers()) {
            if (rule.least() == null && rule.most() == null) return Optional.of(NO_RANGE);
            if (isTurned(rule.least(), rule.most())) return Optional.of(RANGE_TURNED);
        }
        if (rule.grade() == Grade.UNKNOWN) return Optional.of(GRADE);
        return isWeight(rule.weight()) ? Optional.empty() : Optional.of(WEIGHT);
    }

    private static boolean isOfSomething(WrittenRule rule) {
        var of = rule.of();
        if (of == null || of.isBlank() || of.length() > LONGEST) return false;
        return switch (rule.about()) {
            case AMOUNT -> of.matches("[A-Z]{3}");
            case FACT ->
                Arrays.stream(FactKind.values())
                        .anyMatch(kind -> isFact(kind) && kind.name().equals(of));
            default -> true;
        };
    }

    /// The kinds of fact that rules can be about.
    public static boolean isFact(FactKind kind) {
        return kind != FactKind.EXTRA;
    }

    private static boolean isTurned(@Nullable BigDecimal least, @Nullable BigDecimal most) {
        return least != null && most != null && least.compareTo(most) > 0;
    }

    private static boolean isWeight(@Nullable Integer weight) {
        return weight == null || (weight >= 1 && weight <= Rule.MOST_WEIGHT);
    }
}
