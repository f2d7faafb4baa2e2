package io.throughline.deals.spot;

import java.util.UUID;

/// A rule of the sweet spot: a knock-out, or a wish that counts with its weight.
///
/// @param id stays while the rule stays word for word: an override of it ends when it is changed
/// @param not turns the condition round: the rule holds where it does not
/// @param weight 1 to 100 for a wish, 0 for a knock-out
public record Rule(UUID id, Condition condition, boolean not, int weight) {
    public static final int MOST_WEIGHT = 100;

    public boolean isKnockOut() {
        return weight == 0;
    }

    public Holds of(Candidate deal) {
        var holds = condition.of(deal);
        return not ? holds.not() : holds;
    }

    /// `industry is Broadcasting`.
    public String says() {
        return RuleWords.of(this);
    }

    boolean asksTheSameAs(Rule other) {
        return condition.equals(other.condition) && not == other.not && isKnockOut() == other.isKnockOut();
    }

    boolean readsAccount() {
        return switch (condition) {
            case Condition.WordIn(var word, var values) -> word.isOfAccount();
            case Condition.FigureIn in -> true;
            case Condition.AmountIn in -> false;
            case Condition.FactKnown known -> false;
            case Condition.ColumnIn in -> false;
            case Condition.ColumnNumberIn in -> false;
        };
    }
}
