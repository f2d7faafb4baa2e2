package io.throughline.deals.spot;

import io.throughline.base.Grade;
import io.throughline.deals.FactKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a rule asks, in words that fit into a sentence.
final class RuleWords {
    private RuleWords() {}

    static String of(Rule rule) {
        var not = rule.not();
        return switch (rule.condition()) {
            case Condition.WordIn(var word, var values) -> words(word.name(), values, not);
            case Condition.FigureIn(var figure, var range) -> spaced(figure.name()) + within(range, "", not);
            case Condition.AmountIn(var currency, var range) -> "amount" + within(range, " " + currency, not);
            case Condition.FactKnown(var kind, var least) -> fact(kind, least, not);
            case Condition.ColumnIn(var column, var values) -> "“" + column + "” " + oneOf(values, not);
            case Condition.ColumnNumberIn(var column, var range) -> "“" + column + "”" + within(range, "", not);
        };
    }

    private static String words(String name, List<String> values, boolean not) {
        return spaced(name) + " " + oneOf(values, not);
    }

    private static String oneOf(List<String> values, boolean not) {
        return (not ? "is not " : "is ") + String.join(" or ", values);
    }

    private static String within(Range range, String unit, boolean not) {
        var verb = not ? " is not " : " is ";
        if (range.least() == null) return verb + "at most " + number(range.most()) + unit;
        if (range.most() == null) return verb + "at least " + number(range.least()) + unit;
        return verb + number(range.least()) + " to " + number(range.most()) + unit;
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "" : String.format(Locale.ROOT, "%,d", number.toBigInteger()) + decimals(number);
    }

    private static String decimals(BigDecimal number) {
        var plain = number.stripTrailingZeros().toPlainString();
        return plain.contains(".") ? plain.substring(plain.indexOf('.')) : "";
    }

    private static String fact(FactKind kind, Grade least, boolean not) {
        var name = spaced(kind.name());
        if (not) return name + " is asked for, and there is none";
        return least == Grade.ASSUMED ? name + " is known" : name + " is at least " + spaced(least.name());
    }

    private static String spaced(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
