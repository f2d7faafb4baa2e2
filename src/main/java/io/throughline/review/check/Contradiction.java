package io.throughline.review.check;

import io.throughline.deals.Fact;
import io.throughline.deals.FactKind;
import io.throughline.review.DealPicture;
import io.throughline.review.Finding;
import io.throughline.review.Finding.Severity;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/// Two live facts that can't both hold: two event dates, two economic owners, an exit sign both met and not met.
final class Contradiction implements Check {
    private static final Set<FactKind> ONE_AT_MOST = Set.of(
            FactKind.EVENT_OWNER, FactKind.EVENT_DATE, FactKind.CASE_OWNER, FactKind.CASE_POINT, FactKind.CLOSE_DATE);

    @Override
    public String id() {
        return "contradiction";
    }

    @Override
    public Outcome of(DealPicture picture) {
        var facts = picture.facts().stream()
                .filter(f -> ONE_AT_MOST.contains(f.kind()) || f.kind() == FactKind.EXIT_SIGN)
                .toList();
        if (facts.isEmpty()) return Outcome.unasked();
        var live = facts.stream().filter(f -> f.isLive(picture.asOf())).toList();
        for (var i = 0; i < live.size(); i++) {
            var one = live.get(i);
            var other =
                    live.stream().skip(i + 1L).filter(f -> contradicts(one, f)).findFirst();
            if (other.isPresent()) return found(one, other.get());
        }
        return Outcome.nothing();
    }

    private static boolean contradicts(Fact one, Fact other) {
        if (one.kind() != other.kind()) return false;
        if (one.kind() == FactKind.EXIT_SIGN) return one.topic().equals(other.topic()) && isMetAndNotMet(one, other);
        return one.answer() == Fact.Answer.KNOWN && other.answer() == Fact.Answer.KNOWN && differ(one, other);
    }

    private static boolean isMetAndNotMet(Fact one, Fact other) {
        return EnumSet.of(one.answer(), other.answer()).equals(EnumSet.of(Fact.Answer.KNOWN, Fact.Answer.ASKED_NONE));
    }

    private static boolean differ(Fact one, Fact other) {
        if (one.day() != null || other.day() != null)
            return one.day() != null && other.day() != null && !one.day().equals(other.day());
        if (one.personId() != null && other.personId() != null)
            return !one.personId().equals(other.personId());
        return !name(one).equals(name(other));
    }

    private static String name(Fact fact) {
        return Objects.requireNonNullElse(fact.person(), fact.words()).strip().toLowerCase(Locale.ROOT);
    }

    private Outcome found(Fact one, Fact other) {
        var isSign = one.kind() == FactKind.EXIT_SIGN;
        var what = Topics.name(one.kind());
        var says = isSign
                ? Words.sentence(what) + " stands both as met and as not met."
                : "Two answers stand for " + what + ": " + value(one) + " and " + value(other) + ".";
        var ask = isSign
                ? "What did they say last, and who said it?"
                : "Which holds, " + value(one) + " or " + value(other) + ", and who says so?";
        return new Outcome.Found(new Finding(id(), Severity.RISK, says, ask, Topics.ids(List.of(one, other)), null));
    }

    private static String value(Fact fact) {
        if (fact.day() != null) return Words.day(fact.day());
        return Objects.requireNonNullElse(fact.person(), Words.quoted(fact.words()));
    }
}
