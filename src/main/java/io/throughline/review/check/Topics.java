package io.throughline.review.check;

import io.throughline.base.Grade;
import io.throughline.deals.Fact;
import io.throughline.deals.FactKind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// What kinds of facts are called in a sentence, and small questions that several checks put to facts.
final class Topics {
    private Topics() {}

    static String name(FactKind kind) {
        return switch (kind) {
            case EVENT_OWNER -> "the economic owner";
            case EVENT_DATE -> "the event's date";
            case EVENT_PRESSURE -> "the business pressure";
            case EVENT_RESULT -> "the expected result";
            case EVENT_COST -> "what the day after costs";
            case SYMPTOM -> "a symptom";
            case NEED -> "a need";
            case CONSEQUENCE -> "a consequence";
            case CASE_OWNER -> "who carries the risk/reward case";
            case CASE_COST -> "what deferring costs";
            case CASE_POINT -> "the point at which it can't wait";
            case CLOSE_DATE -> "the day they mean to decide";
            case CONSENSUS -> "that they agree on what matters";
            case EXIT_SIGN -> "the exit sign of a phase";
            case QUESTION -> "an answer to a question of the playbook";
            case EXTRA -> "a further column";
        };
    }

    static boolean isExplicitNeed(Fact fact) {
        return fact.kind() == FactKind.NEED && fact.topic().equalsIgnoreCase("explicit");
    }

    static boolean isOfEventOrCase(FactKind kind) {
        return kind.isOfEvent() || kind.isOfCase();
    }

    static boolean isOfEventOrSymptom(FactKind kind) {
        return kind.isOfEvent() || kind == FactKind.SYMPTOM;
    }

    /// Somebody on the buyer's side is behind it, however long ago.
    static boolean wasHeard(Fact fact, LocalDate asOf) {
        return fact.heard(asOf).atLeast(Grade.STATED);
    }

    static List<UUID> ids(Collection<Fact> facts) {
        return facts.stream().map(Fact::id).toList();
    }
}
