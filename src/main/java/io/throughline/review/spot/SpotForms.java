package io.throughline.review.spot;

import io.throughline.base.Grade;
import io.throughline.deals.spot.RuleProblem;
import io.throughline.deals.spot.SweetSpot;
import io.throughline.deals.spot.WrittenRule;
import io.throughline.deals.spot.WrittenRule.About;
import io.throughline.deals.spot.WrittenSpot;
import io.throughline.web.Typed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads rules from the form, a row of fields each, and writes them into it.
final class SpotForms {
    /// Rows that wait for a new rule.
    static final int EMPTY = 2;

    private SpotForms() {}

    /// @param problems keys of messages, by field
    record Read(@Nullable SweetSpot taken, Map<String, String> problems) {
        Optional<SweetSpot> spot() {
            return Optional.ofNullable(taken);
        }
    }

    static Typed typed(SweetSpot spot) {
        var fields = new HashMap<String, String>();
        fields.put("edition", Integer.toString(spot.edition()));
        fields.put("line", Integer.toString(spot.line()));
        for (var row = 0; row < spot.rules().size(); row++)
            put(fields, row, WrittenRule.of(spot.rules().get(row)));
        return new Typed(fields);
    }

    private static void put(Map<String, String> fields, int row, WrittenRule rule) {
        fields.put("about" + row, rule.of() == null ? rule.about().name() : rule.about() + ":" + rule.of());
        fields.put("not" + row, rule.not() ? "not" : "");
        fields.put("values" + row, String.join("; ", rule.values()));
        fields.put("least" + row, plain(rule.least()));
        fields.put("most" + row, plain(rule.most()));
        fields.put(
                "knownAtLeast" + row,
                rule.grade() == null ? "" : rule.grade().name().toLowerCase(Locale.ROOT));
        fields.put("weight" + row, rule.weight() == null ? "" : rule.weight().toString());
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    /// How many rows the form has: those that were sent and some that wait.
    static int rows(Typed typed) {
        var last = -1;
        for (var row = 0; row < SweetSpot.MOST_RULES; row++) if (typed.has("about" + row)) last = row;
        return Math.min(SweetSpot.MOST_RULES, last + 1 + EMPTY);
    }

    static Read read(Typed typed) {
        var problems = new LinkedHashMap<String, String>();
        var rules = new ArrayList<WrittenRule>();
        for (var row = 0; row < SweetSpot.MOST_RULES; row++)
            if (typed.has("about" + row)) rule(typed, row, problems).ifPresent(rules::add);
        if (!typed.of("line").matches("[0-9]{1,2}|100")) problems.put("line", "spot.line.wrong");
        if (!problems.isEmpty()) return new Read(null, problems);
        return new Read(new WrittenSpot(typed.whole("edition"), typed.whole("line"), rules).spot(), Map.of());
    }

    private static Optional<WrittenRule> rule(Typed typed, int row, Map<String, String> problems) {
        var about = about(typed.of("about" + row));
        if (about.isEmpty()) problems.put("about" + row, "spot.problem.OF_WHAT");
        for (var number : List.of("least", "most", "weight"))
            if (typed.has(number + row) && typed.number(number + row).isEmpty())
                problems.put(number + row, "spot.problem.NUMBER");
        if (problems.keySet().stream().anyMatch(field -> field.matches("[a-z]+" + row))) return Optional.empty();
        var rule = written(typed, row, about.orElseThrow());
        RuleProblem.in(rule).ifPresent(problem -> problems.put(field(problem) + row, "spot.problem." + problem));
        return Optional.of(rule);
    }

    private static String field(RuleProblem problem) {
        return problem.field().equals("of") ? "about" : problem.field();
    }

    private static WrittenRule written(Typed typed, int row, About about) {
        var named = typed.of("about" + row);
        var of = named.contains(":") ? named.substring(named.indexOf(':') + 1) : null;
        return new WrittenRule(
                null,
                about,
                of,
                typed.is("not" + row, "not"),
                about.isOfWords() ? values(typed.of("values" + row)) : List.of(),
                about.isOfNumbers() ? typed.number("least" + row).orElse(null) : null,
                about.isOfNumbers() ? typed.number("most" + row).orElse(null) : null,
                about == About.FACT ? grade(typed.of("knownAtLeast" + row)) : null,
                weight(typed, row));
    }

    /// 0 and what is far off are refused, not mended.
    private static @Nullable Integer weight(Typed typed, int row) {
        if (!typed.has("weight" + row)) return null;
        var whole = typed.whole("weight" + row);
        return whole == 0 ? -1 : whole;
    }

    private static Optional<About> about(String named) {
        var name = named.contains(":") ? named.substring(0, named.indexOf(':')) : named;
        return Arrays.stream(About.values())
                .filter(about -> about.name().equals(name))
                .findFirst();
    }

    private static Grade grade(String named) {
        return Arrays.stream(Grade.values())
                .filter(grade -> grade.name().equals(named.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(Grade.ASSUMED);
    }

    private static List<String> values(String text) {
        return Arrays.stream(text.split("[;\\n]"))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .collect(Collectors.toList());
    }
}
