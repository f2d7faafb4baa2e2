package io.throughline.review;

import io.throughline.base.Channel;
import io.throughline.base.Evidence;
import io.throughline.base.Phase;
import io.throughline.deals.Fact;
import io.throughline.deals.Fact.Answer;
import io.throughline.deals.FactKind;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// Makes facts for tests: one that only we believe in since 1 March 2026, until somebody says or does something.
public final class Told {
    private static final AtomicLong IDS = new AtomicLong();

    private final FactKind kind;
    private final UUID id = new UUID(6, IDS.incrementAndGet());
    private String topic = "";
    private String words = "so they say";
    private Answer answer = Answer.KNOWN;
    private @Nullable LocalDate day;
    private @Nullable String person;
    private LocalDate since = LocalDate.parse("2026-03-01");
    private @Nullable LocalDate until;
    private final List<Evidence> evidence = new ArrayList<>();

    private Told(FactKind kind) {
        this.kind = kind;
    }

    public static Told of(FactKind kind) {
        return new Told(kind);
    }

    public static Told owner(String name) {
        return of(FactKind.EVENT_OWNER).about(name);
    }

    public static Told date(String day) {
        return of(FactKind.EVENT_DATE).day(day);
    }

    public static Told exitSign(Phase phase) {
        return of(FactKind.EXIT_SIGN).topic(phase.name());
    }

    /// Each question of a phase was answered: the ones that a need or a day answers too are left out.
    public static Told[] answers(Phase phase) {
        return Playbook.FIRST.of(phase).questions().stream()
                .filter(question -> question.files() == FactKind.QUESTION)
                .map(question -> of(FactKind.QUESTION).topic(question.key()).said())
                .toArray(Told[]::new);
    }

    public static Told need(String topic) {
        return of(FactKind.NEED).topic(topic);
    }

    public static UUID person(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    public Told topic(String name) {
        topic = name;
        return this;
    }

    public Told words(String said) {
        words = said;
        return this;
    }

    public Told answer(Answer what) {
        answer = what;
        return this;
    }

    public Told day(String iso) {
        day = LocalDate.parse(iso);
        return this;
    }

    public Told about(String name) {
        person = name;
        return this;
    }

    public Told since(String iso) {
        since = LocalDate.parse(iso);
        return this;
    }

    public Told until(String iso) {
        until = LocalDate.parse(iso);
        return this;
    }

    public Told saidBy(String name, String on) {
        return heard(name, on, Channel.CALL, false);
    }

    /// By somebody of theirs, on the day since which it holds.
    public Told said() {
        return saidBy("Mira Holm", since.toString());
    }

    public Told heard(@Nullable String name, String on, Channel channel, boolean act) {
        var sayer = name == null ? null : person(name);
        evidence.add(new Evidence(
                new UUID(7, IDS.incrementAndGet()), sayer, name, LocalDate.parse(on), channel, act, words, null));
        return this;
    }

    public Fact fact() {
        var about = person == null ? null : person(person);
        return new Fact(id, kind, topic, answer, words, day, about, person, null, since, until, List.copyOf(evidence));
    }
}
