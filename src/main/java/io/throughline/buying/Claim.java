package io.throughline.buying;

import io.throughline.base.Evidence;
import io.throughline.base.Grade;
import io.throughline.base.HalfLives;
import io.throughline.base.PrivateKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that we say of a person in a deal, with the evidence for it; a new one supersedes the old, nothing is
/// overwritten, and the grade follows from the evidence.
///
/// @param topic which role, disposition or rapport; else empty
/// @param level of rapport, 0 to 3
/// @param until the day on which another took its place, `null` while it holds
/// @param evidence oldest first
/// @param halfLives how fast it ages here
public record Claim(
        UUID id,
        UUID personId,
        Kind kind,
        String topic,
        @Nullable Integer level,
        LocalDate since,
        @Nullable LocalDate until,
        List<Evidence> evidence,
        HalfLives halfLives)
        implements PrivateKind {

    /// One that ages as is usual.
    public Claim(
            UUID id,
            UUID personId,
            Kind kind,
            String topic,
            @Nullable Integer level,
            LocalDate since,
            @Nullable LocalDate until,
            List<Evidence> evidence) {
        this(id, personId, kind, topic, level, since, until, evidence, HalfLives.USUAL);
    }

    /// What can be said of a person.
    public enum Kind {
        /// They are this in the purchase ([BuyingRole]).
        ROLE,
        /// They want this to come of it ([Disposition]).
        DISPOSITION,
        /// So well we get on ([Rapport.Kind]).
        RAPPORT,
        /// It would do them good if we won.
        REASON,
        /// They said that they are for us and did something for it.
        FOUGHT;

        /// Of its kind and topic only one holds at a time.
        boolean isSingle() {
            return this == ROLE || this == DISPOSITION || this == RAPPORT;
        }
    }

    /// What is said, without the reason for it.
    ///
    /// @throws IllegalArgumentException where the topic is none of the kind's, or the level does not belong
    public record Said(Kind kind, String topic, @Nullable Integer level) {
        public Said {
            switch (kind) {
                case ROLE -> BuyingRole.valueOf(topic);
                case DISPOSITION -> Disposition.valueOf(topic);
                case RAPPORT -> Rapport.Kind.valueOf(topic);
                case REASON, FOUGHT -> topic = "";
            }
            var levelled = kind == Kind.RAPPORT;
            if (levelled ? level == null || level < 0 || level > Rapport.MOST : level != null)
                throw new IllegalArgumentException("Rapport is from 0 to 3, and nothing else has a level.");
        }

        /// The one that holds and speaks of the same thing as another: it is confirmed or superseded.
        boolean isOfTheSameAs(Claim other) {
            return kind.isSingle()
                    && kind == other.kind
                    && (kind == Kind.DISPOSITION || topic.equals(other.topic))
                    && other.until == null;
        }

        boolean saysTheSameAs(Claim other) {
            return topic.equals(other.topic) && java.util.Objects.equals(level, other.level);
        }
    }

    public boolean isLive(LocalDate asOf) {
        return !since.isAfter(asOf) && (until == null || until.isAfter(asOf));
    }

    /// From the evidence by a day, one lower once it is stale.
    public Grade grade(LocalDate asOf) {
        return isStale(asOf) ? heard(asOf).lower() : heard(asOf);
    }

    /// The grade from the evidence alone, as if it were fresh.
    public Grade heard(LocalDate asOf) {
        return Grade.of(evidenceBy(asOf));
    }

    /// Nobody said so for longer than such a thing counts as fresh: to be asked again.
    public boolean isStale(LocalDate asOf) {
        return asOf.isAfter(freshUntil(asOf));
    }

    /// The last day on which it counts as fresh, from its last evidence and its half-life.
    public LocalDate freshUntil(LocalDate asOf) {
        var known = evidenceBy(asOf);
        var last = known.stream().map(Evidence::on).max(LocalDate::compareTo).orElse(since);
        return last.plusDays(halfLives.days(false, Grade.of(known)));
    }

    private List<Evidence> evidenceBy(LocalDate asOf) {
        return evidence.stream().filter(one -> !one.on().isAfter(asOf)).toList();
    }

    /// The same, where such things age in another way.
    public Claim ageing(HalfLives here) {
        return new Claim(id, personId, kind, topic, level, since, until, evidence, here);
    }

    /// As it stood on a day; empty before it held.
    Optional<Claim> by(LocalDate day) {
        if (since.isAfter(day)) return Optional.empty();
        var end = until == null || until.isAfter(day) ? null : until;
        return Optional.of(new Claim(id, personId, kind, topic, level, since, end, evidenceBy(day), halfLives));
    }

    /// Somebody on the buyer's side is behind it, not only we.
    public boolean isTheirs(LocalDate asOf) {
        return grade(asOf).atLeast(Grade.STATED);
    }
}
