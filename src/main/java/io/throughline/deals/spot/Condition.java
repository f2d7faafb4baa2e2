package io.throughline.deals.spot;

import io.throughline.base.Grade;
import io.throughline.deals.Fact;
import io.throughline.deals.FactKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a rule of the sweet spot asks of a deal. [ConditionSql] asks the same of all deals at once.
public sealed interface Condition {

    Holds of(Candidate deal);

    /// A word of the account or the deal is one of these.
    record WordIn(Word word, List<String> values) implements Condition {
        @Override
        public Holds of(Candidate deal) {
            return isOneOf(deal.word(word), values);
        }
    }

    /// A number of the account lies in a range.
    record FigureIn(Figure figure, Range range) implements Condition {
        @Override
        public Holds of(Candidate deal) {
            return range.holds(deal.figure(figure));
        }
    }

    /// The amount lies in a range, in one currency. Of an amount in another one nothing is known: rates move, and a
    /// deal
    /// is not to change sides with them.
    record AmountIn(String currency, Range range) implements Condition {
        @Override
        public Holds of(Candidate deal) {
            return range.holds(deal.amountIn(currency));
        }
    }

    /// Such a fact is known, heard with at least that grade. It does not hold where they were asked and there is none,
    /// or it is not relevant here. Facts don't age in it: who fits today fits tomorrow.
    record FactKnown(FactKind kind, Grade least) implements Condition {
        @Override
        public Holds of(Candidate deal) {
            if (live(deal).anyMatch(fact -> isHeard(fact, deal))) return Holds.YES;
            return live(deal).anyMatch(FactKnown::isDenied) ? Holds.NO : Holds.UNKNOWN;
        }

        private Stream<Fact> live(Candidate deal) {
            return deal.facts().stream().filter(fact -> fact.kind() == kind && fact.isLive(deal.asOf()));
        }

        private boolean isHeard(Fact fact, Candidate deal) {
            return fact.answer() == Fact.Answer.KNOWN && fact.heard(deal.asOf()).atLeast(least);
        }

        private static boolean isDenied(Fact fact) {
            return fact.answer() == Fact.Answer.ASKED_NONE || fact.answer() == Fact.Answer.NOT_RELEVANT;
        }
    }

    /// A column of an import that has no place of its own holds one of these.
    record ColumnIn(String column, List<String> values) implements Condition {
        @Override
        public Holds of(Candidate deal) {
            return any(deal.column(column).stream().map(words -> isOneOf(words, values)));
        }
    }

    /// A column of an import holds a number in a range.
    record ColumnNumberIn(String column, Range range) implements Condition {
        @Override
        public Holds of(Candidate deal) {
            return any(deal.column(column).stream().map(words -> range.holds(number(words))));
        }

        private static @Nullable BigDecimal number(String words) {
            return Plain.number(words);
        }
    }

    private static Holds isOneOf(@Nullable String word, List<String> values) {
        var plain = Plain.of(word);
        if (plain == null) return Holds.UNKNOWN;
        return Holds.of(values.stream().map(Plain::of).anyMatch(value -> Objects.equals(value, plain)));
    }

    /// Yes where one is a yes, else no where one is a no.
    private static Holds any(Stream<Holds> all) {
        return all.min(Holds::compareTo).orElse(Holds.UNKNOWN);
    }
}
