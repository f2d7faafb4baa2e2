package io.throughline.review.capture;

import io.throughline.deals.FactKind;
import io.throughline.review.Playbook;
import java.util.List;
import java.util.stream.Stream;

/// What a seller can record something about, in the order in which the form offers it.
public enum Topic {
    /// Owner, day and pressure of a compelling event in one sentence of its owner.
    EVENT(FactKind.EVENT_PRESSURE),
    EVENT_OWNER(FactKind.EVENT_OWNER),
    EVENT_DATE(FactKind.EVENT_DATE),
    EVENT_PRESSURE(FactKind.EVENT_PRESSURE),
    EVENT_RESULT(FactKind.EVENT_RESULT),
    EVENT_COST(FactKind.EVENT_COST),
    NEED(FactKind.NEED),
    CONSEQUENCE(FactKind.CONSEQUENCE),
    SYMPTOM(FactKind.SYMPTOM),
    EXIT_SIGN(FactKind.EXIT_SIGN),
    CLOSE_DATE(FactKind.CLOSE_DATE),
    CONSENSUS(FactKind.CONSENSUS),
    /// A question of the playbook, asked where it stands: no form offers to choose among all of them.
    QUESTION(FactKind.QUESTION),
    OTHER(FactKind.EXTRA);

    private final FactKind kind;

    Topic(FactKind kind) {
        this.kind = kind;
    }

    public FactKind kind() {
        return kind;
    }

    public boolean asksDay() {
        return this == EVENT || kind.isDay();
    }

    /// The topic of that name; the first one for any other word.
    public static Topic of(String name) {
        return Stream.of(values())
                .filter(t -> t.name().equals(name))
                .findFirst()
                .orElse(EVENT);
    }

    /// Those that a form offers.
    public static List<Topic> all() {
        return Stream.of(values()).filter(topic -> topic != QUESTION).toList();
    }

    /// Whether a sign or question of the playbook is named beside it.
    public boolean isAsked() {
        return Playbook.Item.isAsked(kind);
    }
}
