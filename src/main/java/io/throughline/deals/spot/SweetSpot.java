package io.throughline.deals.spot;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// The rules by which we tell which deals are for us. Source: Jive, "Would You Recommend A Prospect Buy A Competitor's
/// Product?".
///
/// @param edition rises with each change; 0 as long as nobody made rules
/// @param line below this fit a deal is a poor one
public record SweetSpot(int edition, int line, List<Rule> rules) {
    public static final int USUAL_LINE = 50;
    public static final int MOST_RULES = 40;
    public static final SweetSpot NONE = new SweetSpot(0, USUAL_LINE, List.of());

    public Fit of(Candidate deal) {
        return new Fit(
                line,
                rules.stream().map(rule -> new Fit.Read(rule, rule.of(deal))).toList());
    }

    public Optional<Rule> rule(UUID id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    public boolean isEmpty() {
        return rules.isEmpty();
    }

    /// Whether a rule asks for something of the account.
    public boolean readsAccounts() {
        return rules.stream().anyMatch(Rule::readsAccount);
    }

    /// The columns of imports that rules ask for.
    public List<String> columns() {
        return rules.stream()
                .flatMap(rule -> switch (rule.condition()) {
                    case Condition.ColumnIn(var column, var values) -> Stream.of(column);
                    case Condition.ColumnNumberIn(var column, var range) -> Stream.of(column);
                    case Condition.WordIn in -> Stream.empty();
                    case Condition.FigureIn in -> Stream.empty();
                    case Condition.AmountIn in -> Stream.empty();
                    case Condition.FactKnown known -> Stream.<String>empty();
                })
                .distinct()
                .toList();
    }

    /// The same rules, where one that asks what one of another set asked keeps its id.
    SweetSpot keepingIdsOf(SweetSpot other) {
        return new SweetSpot(
                edition, line, rules.stream().map(rule -> other.namesake(rule)).toList());
    }

    private Rule namesake(Rule rule) {
        return rules.stream()
                .filter(mine -> mine.asksTheSameAs(rule))
                .findFirst()
                .map(mine -> new Rule(mine.id(), rule.condition(), rule.not(), rule.weight()))
                .orElse(rule);
    }
}
