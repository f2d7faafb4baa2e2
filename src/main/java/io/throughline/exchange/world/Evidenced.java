package io.throughline.exchange.world;

import io.throughline.base.Evidence;
import io.throughline.base.Phase;
import io.throughline.deals.Fact;
import io.throughline.deals.Fact.Answer;
import io.throughline.deals.Fact.DateKind;
import io.throughline.deals.FactKind;
import io.throughline.review.Playbook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The facts of one deal, each with the words behind it.
final class Evidenced {
    private final LocalDate today;
    private final String deal;
    private final Account account;
    private final List<Fact> facts = new ArrayList<>();

    Evidenced(LocalDate today, String deal, Account account) {
        this.today = today;
        this.deal = deal;
        this.account = account;
    }

    /// All four parts of a compelling event, as the owner told us three weeks ago.
    Evidenced event(int in, DateKind kind, String pressure, String result) {
        return owner(Said.said(Part.OWNER, 20, "I sign for this."))
                .date(in, kind, Said.said(Part.OWNER, 20, "That is the day."))
                .pressure(Said.said(Part.USER, 20, pressure))
                .result(Said.said(Part.OWNER, 20, result));
    }

    /// An event but for its day, as people of their trade say it.
    Evidenced reason(int ago) {
        return owner(Said.said(Part.OWNER, ago, "I sign for this."))
                .pressure(Said.said(Part.USER, ago, account.trade().pressure()))
                .result(Said.said(Part.OWNER, ago, account.trade().result()));
    }

    /// What they need, as people of their trade say it.
    Evidenced usualNeed(int ago) {
        return need(Said.said(Part.USER, ago, account.trade().need()));
    }

    /// The day on which it matters to people of their trade, as the owner told us.
    Evidenced usualDay(int in, DateKind kind, int ago) {
        return date(in, kind, Said.said(Part.OWNER, ago, account.trade().day()));
    }

    Evidenced owner(Said... behind) {
        return about(FactKind.EVENT_OWNER, behind);
    }

    /// The event's date; a date told before ends when this one begins.
    Evidenced date(int in, DateKind kind, Said... behind) {
        end(FactKind.EVENT_DATE, since(behind));
        return alsoDate(in, kind, behind);
    }

    /// Another date beside the one that stands.
    Evidenced alsoDate(int in, DateKind kind, Said... behind) {
        return add(FactKind.EVENT_DATE, kind.name(), Answer.KNOWN, today.plusDays(in), behind);
    }

    Evidenced pressure(Said... behind) {
        return add(FactKind.EVENT_PRESSURE, "", Answer.KNOWN, null, behind);
    }

    Evidenced result(Said... behind) {
        return add(FactKind.EVENT_RESULT, "", Answer.KNOWN, null, behind);
    }

    Evidenced symptom(Said... behind) {
        return add(FactKind.SYMPTOM, "", Answer.KNOWN, null, behind);
    }

    Evidenced need(Said... behind) {
        return add(FactKind.NEED, "explicit", Answer.KNOWN, null, behind);
    }

    Evidenced impliedNeed(Said... behind) {
        return add(FactKind.NEED, "implied", Answer.KNOWN, null, behind);
    }

    Evidenced consequence(Said... behind) {
        return add(FactKind.CONSEQUENCE, "", Answer.KNOWN, null, behind);
    }

    /// A whole risk/reward case, as the owner told us three weeks ago.
    Evidenced rewardCase(int in, String cost, String point) {
        return about(FactKind.CASE_OWNER, Said.said(Part.OWNER, 20, "It is my call."))
                .add(FactKind.CASE_COST, "", Answer.KNOWN, null, Said.said(Part.OWNER, 20, cost))
                .add(FactKind.CASE_POINT, "", Answer.KNOWN, today.plusDays(in), Said.said(Part.USER, 20, point));
    }

    Evidenced decideBy(int in, Said... behind) {
        return add(FactKind.CLOSE_DATE, "", Answer.KNOWN, today.plusDays(in), behind);
    }

    /// Asked, and this came of it.
    Evidenced asked(FactKind kind, Answer answer, int ago, String words) {
        return add(kind, "", answer, null, Said.said(Part.USER, ago, words));
    }

    Evidenced signs(Phase phase, int ago) {
        for (var before : Phase.values()) {
            if (phase.isPast(before)) met(before, Said.wrote(Part.OWNER, ago, exitOf(before)));
        }
        return add(FactKind.EXIT_SIGN, phase.name(), Answer.ASKED_NONE, null, Said.said(Part.USER, ago, "Not yet."));
    }

    /// Each question of a phase was answered; what is known anyway answers its own.
    Evidenced answered(Phase phase, int ago) {
        for (var question : Playbook.FIRST.of(phase).questions()) {
            if (question.files() == FactKind.QUESTION) {
                var answers = Answers.to(question.key());
                var said = Said.said(Part.USER, ago, answers.words());
                add(FactKind.QUESTION, question.key(), answers.answer(), null, said);
            } else if (question.files() == FactKind.CONSEQUENCE && !has(FactKind.CONSEQUENCE)) {
                consequence(Said.said(Part.USER, ago, "Another year like this, and I answer for it."));
            }
        }
        return this;
    }

    private boolean has(FactKind kind) {
        return facts.stream().anyMatch(fact -> fact.kind() == kind);
    }

    /// The exit sign of a phase was met.
    Evidenced met(Phase phase, Said... behind) {
        return add(FactKind.EXIT_SIGN, phase.name(), Answer.KNOWN, null, behind);
    }

    private static String exitOf(Phase phase) {
        return switch (phase) {
            case CHANGES_OVER_TIME -> "What we have is no longer good enough.";
            case RECOGNITION -> "This is worth solving; you get two of my people.";
            case EVALUATION -> "You are one of the two we take to the board.";
            case RESOLUTION -> "We go ahead with you.";
            case IMPLEMENTATION -> "It runs, and the next thing bothers us.";
        };
    }

    private Evidenced about(FactKind kind, Said... behind) {
        var person = account.owner();
        return add(kind, "", Answer.KNOWN, null, person.id(), person.name(), behind);
    }

    private Evidenced add(FactKind kind, String topic, Answer answer, @Nullable LocalDate day, Said... behind) {
        return add(kind, topic, answer, day, null, null, behind);
    }

    private Evidenced add(
            FactKind kind,
            String topic,
            Answer answer,
            @Nullable LocalDate day,
            @Nullable UUID personId,
            @Nullable String person,
            Said... behind) {
        var key = deal + ":" + facts.size();
        List<Evidence> evidence = Stream.of(behind)
                .map(said -> said.evidence(key, today, account))
                .toList();
        facts.add(new Fact(
                Keys.of("fact", key),
                kind,
                topic,
                answer,
                behind[0].words(),
                day,
                personId,
                person,
                null,
                since(behind),
                null,
                evidence));
        return this;
    }

    private LocalDate since(Said... behind) {
        return today.minusDays(Stream.of(behind).mapToInt(Said::ago).max().orElseThrow());
    }

    private void end(FactKind kind, LocalDate day) {
        facts.replaceAll(f -> f.kind() == kind && f.until() == null ? f.ended(day) : f);
    }

    List<Fact> facts() {
        return facts.stream().sorted(Comparator.comparing(Fact::since)).toList();
    }
}
