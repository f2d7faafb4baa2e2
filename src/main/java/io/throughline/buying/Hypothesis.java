package io.throughline.buying;

import io.throughline.base.Evidence;
import io.throughline.base.PrivateKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who decides, as we suppose, with how much confidence, and the question that would tell. Source: "Why Did We Lose the
/// Big Deal?".
///
/// @param probability above 0, at most 1
/// @param askBy the day by which the question is to be asked
/// @param outcome what came of it, `null` while it is open
/// @param evidence for the outcome
public record Hypothesis(
        UUID id,
        UUID personId,
        String person,
        BigDecimal probability,
        String question,
        LocalDate askBy,
        LocalDate madeOn,
        @Nullable Outcome outcome,
        @Nullable LocalDate closedOn,
        List<Evidence> evidence,
        int version)
        implements PrivateKind {
    public enum Outcome {
        CONFIRMED,
        REFUTED,
        UNCLEAR
    }

    /// As it was on an earlier day, on which it was made already.
    public Hypothesis on(LocalDate day) {
        if (closedOn == null || !closedOn.isAfter(day)) return this;
        return new Hypothesis(
                id, personId, person, probability, question, askBy, madeOn, null, null, List.of(), version);
    }

    /// As it stood on a day; empty before it was made.
    Optional<Hypothesis> by(LocalDate day) {
        if (madeOn.isAfter(day)) return Optional.empty();
        var isClosed = closedOn != null && !closedOn.isAfter(day);
        return Optional.of(new Hypothesis(
                id,
                personId,
                person,
                probability,
                question,
                askBy,
                madeOn,
                isClosed ? outcome : null,
                isClosed ? closedOn : null,
                isClosed ? evidence : List.of(),
                version));
    }

    public boolean isOpen() {
        return outcome == null;
    }

    public boolean isConfirmed() {
        return outcome == Outcome.CONFIRMED;
    }

    public boolean isDue(LocalDate asOf) {
        return isOpen() && !askBy.isAfter(asOf);
    }

    /// The one that was confirmed last, else the open one that is held most likely.
    public static Optional<Hypothesis> leading(Collection<Hypothesis> all) {
        return all.stream()
                .filter(one -> one.isOpen() || one.isConfirmed())
                .max(Comparator.comparing(Hypothesis::isConfirmed)
                        .thenComparing(Hypothesis::probability)
                        .thenComparing(Hypothesis::id));
    }

    /// What is left of 1 for another one.
    public static BigDecimal left(Collection<Hypothesis> all) {
        return all.stream()
                .filter(Hypothesis::isOpen)
                .map(Hypothesis::probability)
                .reduce(BigDecimal.ONE, BigDecimal::subtract);
    }
}
