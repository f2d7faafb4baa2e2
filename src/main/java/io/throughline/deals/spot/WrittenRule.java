package io.throughline.deals.spot;

import io.throughline.base.Grade;
import io.throughline.base.Ids;
import io.throughline.deals.FactKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A rule as it is stored and sent, flat: what does not belong to its [About] is `null`.
///
/// @param of the currency, the kind of fact, or the column that it is about
/// @param weight `null` for a knock-out
public record WrittenRule(
        @Nullable UUID id,
        About about,
        @Nullable String of,
        boolean not,
        List<String> values,
        @Nullable BigDecimal least,
        @Nullable BigDecimal most,
        @Nullable Grade grade,
        @Nullable Integer weight) {

    /// What rules can be about.
    public enum About {
        INDUSTRY,
        COUNTRY,
        ACCOUNT_TYPE,
        EMPLOYEES,
        REVENUE,
        SOURCE,
        TYPE,
        PRODUCT,
        LANE,
        STAGE,
        AMOUNT,
        FACT,
        COLUMN,
        COLUMN_NUMBER;

        /// It is about one of several words.
        public boolean isOfWords() {
            return this == COLUMN || (!isOfNumbers() && this != FACT);
        }

        /// It is about a range of numbers.
        public boolean isOfNumbers() {
            return this == EMPLOYEES || this == REVENUE || this == AMOUNT || this == COLUMN_NUMBER;
        }

        /// It says of which one.
        public boolean hasOf() {
            return compareTo(AMOUNT) >= 0;
        }
    }

    public static WrittenRule of(Rule rule) {
        return switch (rule.condition()) {
            case Condition.WordIn(var word, var values) -> words(rule, About.valueOf(word.name()), null, values);
            case Condition.FigureIn(var figure, var range) -> numbers(rule, About.valueOf(figure.name()), null, range);
            case Condition.AmountIn(var currency, var range) -> numbers(rule, About.AMOUNT, currency, range);
            case Condition.FactKnown(var kind, var least) -> fact(rule, kind, least);
            case Condition.ColumnIn(var column, var values) -> words(rule, About.COLUMN, column, values);
            case Condition.ColumnNumberIn(var column, var range) -> numbers(rule, About.COLUMN_NUMBER, column, range);
        };
    }

    private static WrittenRule words(Rule rule, About about, @Nullable String of, List<String> values) {
        return new WrittenRule(rule.id(), about, of, rule.not(), values, null, null, null, weight(rule));
    }

    private static WrittenRule numbers(Rule rule, About about, @Nullable String of, Range range) {
        return new WrittenRule(
                rule.id(), about, of, rule.not(), List.of(), range.least(), range.most(), null, weight(rule));
    }

    private static WrittenRule fact(Rule rule, FactKind kind, Grade least) {
        return new WrittenRule(
                rule.id(), About.FACT, kind.name(), rule.not(), List.of(), null, null, least, weight(rule));
    }

    private static @Nullable Integer weight(Rule rule) {
        return rule.isKnockOut() ? null : rule.weight();
    }

    /// @throws IllegalArgumentException where [RuleProblem] names a problem
    Rule rule() {
        return new Rule(id == null ? Ids.next() : id, condition(), not, weight == null ? 0 : weight);
    }

    private Condition condition() {
        return switch (about) {
            case INDUSTRY, COUNTRY, ACCOUNT_TYPE, SOURCE, TYPE, PRODUCT, LANE, STAGE ->
                new Condition.WordIn(Word.valueOf(about.name()), values);
            case EMPLOYEES, REVENUE -> new Condition.FigureIn(Figure.valueOf(about.name()), range());
            case AMOUNT -> new Condition.AmountIn(ofWhat(), range());
            case FACT -> new Condition.FactKnown(FactKind.valueOf(ofWhat()), grade == null ? Grade.ASSUMED : grade);
            case COLUMN -> new Condition.ColumnIn(ofWhat(), values);
            case COLUMN_NUMBER -> new Condition.ColumnNumberIn(ofWhat(), range());
        };
    }

    private Range range() {
        return new Range(least, most);
    }

    private String ofWhat() {
        if (of == null) throw new IllegalArgumentException("A rule about " + about + " says of which one.");
        return of;
    }
}
