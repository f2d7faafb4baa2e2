package io.throughline.review.capture;

import io.throughline.base.Evidence;
import io.throughline.deals.Fact;
import io.throughline.deals.Fact.Answer;
import io.throughline.deals.FactKind;
import io.throughline.review.Playbook;
import java.util.List;
import java.util.Objects;

/// Where a new answer goes among those that stand. The same answer is one more voice for it; another one takes the
/// place of what only we believed, of an asking without an answer, and of what the same person said before. What
/// somebody else says differently stands beside it, as a contradiction that a question can settle.
public sealed interface Place {
    record Beside() implements Place {}

    record Confirms(Fact fact) implements Place {}

    record Supersedes(Fact fact) implements Place {}

    /// @param standing the live facts of the same deal and kind, oldest first
    static Place of(Fact fresh, List<Fact> standing) {
        var rivals = standing.stream()
                .filter(old -> isSameQuestion(old, fresh))
                .toList()
                .reversed();
        for (var old : rivals) if (isSameAnswer(old, fresh)) return new Confirms(old);
        for (var old : rivals) if (isOpenTo(old, fresh)) return new Supersedes(old);
        return new Beside();
    }

    private static boolean isSameQuestion(Fact old, Fact fresh) {
        return !Playbook.Item.isAsked(fresh.kind()) || old.topic().equals(fresh.topic());
    }

    private static boolean isSameAnswer(Fact old, Fact fresh) {
        if (old.answer() != fresh.answer()) return false;
        if (old.day() != null || fresh.day() != null)
            return Objects.equals(old.day(), fresh.day()) && old.topic().equals(fresh.topic());
        if (old.personId() != null || fresh.personId() != null) return Objects.equals(old.personId(), fresh.personId());
        return fresh.kind() == FactKind.EXIT_SIGN || old.words().equalsIgnoreCase(fresh.words());
    }

    private static boolean isOpenTo(Fact old, Fact fresh) {
        if (old.answer() != Answer.KNOWN && fresh.answer() == Answer.KNOWN) return true;
        if (isOneOfMany(fresh.kind())) return false;
        if (old.evidence().stream().noneMatch(Evidence::isTheirs)) return true;
        return fresh.evidence().stream()
                .map(Evidence::sayerId)
                .filter(Objects::nonNull)
                .anyMatch(sayer -> old.evidence().stream().anyMatch(e -> e.isFrom(sayer)));
    }

    private static boolean isOneOfMany(FactKind kind) {
        return kind == FactKind.NEED
                || kind == FactKind.CONSEQUENCE
                || kind == FactKind.SYMPTOM
                || kind == FactKind.EXTRA;
    }
}
