package io.throughline.deals;

import io.throughline.base.Channel;
import io.throughline.base.Evidence;
import io.throughline.base.Grade;
import io.throughline.base.HalfLives;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something about the buyer that may be true, with the evidence for it. A new version supersedes the old one, nothing
/// is overwritten, and the grade follows from the evidence.
///
/// @param topic what [#kind] needs beside it: the kind of date, `implied`/`explicit`, a phase, a column's name; else ``
/// @param words what was said, in the buyer's words where we have them
/// @param day the day it speaks of, for facts that are days
/// @param personId the person it speaks of, for owners
/// @param since the first day on which it held
/// @param until the day on which another version took its place, `null` while it is live
/// @param halfLives how fast it ages here
public record Fact(
        UUID id,
        FactKind kind,
        String topic,
        Answer answer,
        String words,
        @Nullable LocalDate day,
        @Nullable UUID personId,
        @Nullable String person,
        @Nullable Measure measure,
        LocalDate since,
        @Nullable LocalDate until,
        List<Evidence> evidence,
        HalfLives halfLives) {

    /// One that ages as is usual.
    public Fact(
            UUID id,
            FactKind kind,
            String topic,
            Answer answer,
            String words,
            @Nullable LocalDate day,
            @Nullable UUID personId,
            @Nullable String person,
            @Nullable Measure measure,
            LocalDate since,
            @Nullable LocalDate until,
            List<Evidence> evidence) {
        this(id, kind, topic, answer, words, day, personId, person, measure, since, until, evidence, HalfLives.USUAL);
    }

    /// What came of asking. All but the first are answers too, and are kept apart from never having asked.
    public enum Answer {
        KNOWN,
        /// Asked, they don't know.
        ASKED_UNKNOWN,
        /// Asked, there is none; for an exit sign: not met.
        ASKED_NONE,
        /// Not relevant here, because of the reason in the words.
        NOT_RELEVANT
    }

    /// The kind of an event's date. The first two don't age while a document holds them.
    public enum DateKind {
        CONTRACTUAL,
        REGULATORY,
        FISCAL,
        OPERATIONAL,
        SELF_IMPOSED
    }

    /// A measure of a result or a cost: from, to, unit; a cost has only `to`.
    public record Measure(
            @Nullable BigDecimal from, @Nullable BigDecimal to, String unit) {}

    public boolean isLive(LocalDate asOf) {
        return !since.isAfter(asOf) && (until == null || until.isAfter(asOf));
    }

    /// The grade on a day: from the evidence dated by then, one lower once the fact is stale.
    public Grade grade(LocalDate asOf) {
        if (answer != Answer.KNOWN) return Grade.UNKNOWN;
        return isStale(asOf) ? heard(asOf).lower() : heard(asOf);
    }

    /// The grade from the evidence alone, as if the fact were fresh.
    public Grade heard(LocalDate asOf) {
        return Grade.of(evidenceBy(asOf));
    }

    public boolean isStale(LocalDate asOf) {
        return asOf.isAfter(freshUntil(asOf));
    }

    /// The last day on which the fact counts as fresh, from its last evidence and its half-life.
    public LocalDate freshUntil(LocalDate asOf) {
        var known = evidenceBy(asOf);
        if (isDocumentedDuty(known) && day != null) return day;
        var last = known.stream().map(Evidence::on).max(LocalDate::compareTo).orElse(since);
        return last.plusDays(halfLives.days(kind.isDay(), Grade.of(known)));
    }

    public List<Evidence> evidenceBy(LocalDate asOf) {
        return evidence.stream().filter(e -> !e.on().isAfter(asOf)).toList();
    }

    /// The same, where facts age in another way.
    public Fact ageing(HalfLives here) {
        return with(until, evidence, here);
    }

    public Fact with(List<Evidence> other) {
        return with(until, other, halfLives);
    }

    /// The same, holding no more from a day on.
    public Fact ended(LocalDate on) {
        return with(on, evidence, halfLives);
    }

    private Fact with(@Nullable LocalDate until, List<Evidence> other, HalfLives here) {
        return new Fact(id, kind, topic, answer, words, day, personId, person, measure, since, until, other, here);
    }

    private boolean isDocumentedDuty(List<Evidence> known) {
        return kind == FactKind.EVENT_DATE
                && (topic.equals(DateKind.CONTRACTUAL.name()) || topic.equals(DateKind.REGULATORY.name()))
                && known.stream().anyMatch(e -> e.channel() == Channel.DOCUMENT);
    }
}
