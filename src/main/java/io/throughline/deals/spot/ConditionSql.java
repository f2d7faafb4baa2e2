package io.throughline.deals.spot;

import io.throughline.base.Grade;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.SqlArrayValue;

/// The one place where conditions become SQL: each an expression that is true, false, or null for unknown, over `deal`,
/// `organization` and joins of its own. All that somebody typed is bound. [Condition] says the same in Java.
final class ConditionSql {
    private final String prefix;
    private final List<String> joins = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    /// @param prefix before all names, so that two rule sets can stand in one statement
    ConditionSql(String prefix) {
        this.prefix = prefix;
    }

    String joins() {
        return String.join("\n", joins);
    }

    /// What was bound; besides, `:asOf` has to be.
    Map<String, Object> parameters() {
        return parameters;
    }

    String of(Rule rule) {
        var holds = of(rule.condition());
        return rule.not() ? "not (" + holds + ")" : holds;
    }

    private String of(Condition condition) {
        return switch (condition) {
            case Condition.WordIn(var word, var values) -> isOneOf(column(word), values);
            case Condition.FigureIn(var figure, var range) -> within(column(figure), range);
            case Condition.AmountIn(var currency, var range) ->
                within("case when deal.currency = " + bound(currency) + " then deal.amount end", range);
            case Condition.FactKnown known -> fact(known);
            case Condition.ColumnIn(var column, var values) -> column(column, isOneOf("fact.words", values));
            case Condition.ColumnNumberIn(var column, var range) -> column(column, within(number(), range));
        };
    }

    private static String column(Word word) {
        return switch (word) {
            case INDUSTRY -> "organization.industry";
            case COUNTRY -> "organization.country";
            case ACCOUNT_TYPE -> "organization.type";
            case SOURCE -> "deal.lead_source";
            case TYPE -> "deal.type";
            case PRODUCT -> "deal.product";
            case LANE -> "deal.lane";
            case STAGE -> "deal.stage";
        };
    }

    private static String column(Figure figure) {
        return switch (figure) {
            case EMPLOYEES -> "organization.employees";
            case REVENUE -> "organization.revenue";
        };
    }

    private String isOneOf(String word, List<String> values) {
        var plain = values.stream()
                .map(Plain::of)
                .filter(Objects::nonNull)
                .distinct()
                .toArray();
        return "lower(nullif(btrim(" + word + "), '') collate \"C\") = any(" + bound(new SqlArrayValue("text", plain))
                + ")";
    }

    private String within(String number, Range range) {
        var ends = new ArrayList<String>();
        if (range.least() != null) ends.add("(" + number + ") >= " + bound(range.least()));
        if (range.most() != null) ends.add("(" + number + ") <= " + bound(range.most()));
        return "(" + String.join(" and ", ends) + ")";
    }

    private static String number() {
        return "case when btrim(fact.words) ~ '" + Plain.NUMBER + "' then cast(btrim(fact.words) as numeric) end";
    }

    private static final String LIVE = """
            fact.since <= :asOf
            and (fact.until is null or fact.until > :asOf)
            and fact.deal_id is not null""";

    /// Each of [Grade] as its place, from the evidence as [Grade#of] reads it.
    private static final String HEARD = """
            select case
                    when bool_or(act and (sayer_id is not null or channel = 'DOCUMENT')) then 4
                    when count(distinct sayer_id) >= 2 then 3
                    when count(distinct sayer_id) = 1 and bool_or(channel = 'DOCUMENT')
                        and count(*) filter (where sayer_id is not null or channel = 'DOCUMENT') >= 2 then 3
                    when bool_or(sayer_id is not null or channel = 'DOCUMENT') then 2
                    else 1
                end as grade
            from evidence
            where evidence.fact_id = fact.id
            and evidence.happened_on <= :asOf""";

    private String fact(Condition.FactKnown known) {
        var name = join("""
                select fact.deal_id,
                    bool_or(fact.answer = 'KNOWN' and heard.grade >= %s) as met,
                    bool_or(fact.answer in ('ASKED_NONE', 'NOT_RELEVANT')) as denied
                from fact
                cross join lateral (%s) as heard
                where fact.kind = %s
                and %s
                group by fact.deal_id""".formatted(
                        bound(place(known.least())), HEARD, bound(known.kind().name()), LIVE));
        return "case when " + name + ".met then true when " + name + ".denied then false end";
    }

    private static int place(Grade grade) {
        return switch (grade) {
            case UNKNOWN -> 0;
            case ASSUMED -> 1;
            case STATED -> 2;
            case CORROBORATED -> 3;
            case SHOWN -> 4;
        };
    }

    private String column(String column, String match) {
        return join("""
                select fact.deal_id, bool_or(%s) as met
                from fact
                where fact.kind = 'EXTRA'
                and fact.topic = %s
                and fact.answer = 'KNOWN'
                and %s
                group by fact.deal_id""".formatted(match, bound(column), LIVE)) + ".met";
    }

    private String join(String told) {
        var name = prefix + "_" + joins.size();
        joins.add("left join (" + told + ") as " + name + " on " + name + ".deal_id = deal.id");
        return name;
    }

    String bound(@Nullable Object value) {
        var name = prefix + "_p" + parameters.size();
        parameters.put(name, Objects.requireNonNull(value));
        return ":" + name;
    }
}
