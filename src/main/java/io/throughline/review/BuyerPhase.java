package io.throughline.review;

import io.throughline.base.Grade;
import io.throughline.base.Phase;
import io.throughline.deals.Fact;
import io.throughline.deals.FactKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The phase of the buyer, from the exit signs that were answered. A phase is over when its exit sign is met with
/// evidence at least stated; an earlier one that was answered "not met" brings the deal back to it, one that nobody
/// asked about does not. Until one was answered either way the phase is unknown. Source: the series on Rackham's
/// buying cycle.
///
/// @param signs the latest answer to each exit sign
public record BuyerPhase(LocalDate asOf, Map<Phase, Fact> signs) {

    static BuyerPhase in(DealPicture picture) {
        var signs = new EnumMap<Phase, Fact>(Phase.class);
        for (var fact : picture.live(FactKind.EXIT_SIGN)) {
            for (var phase : Phase.values()) {
                if (phase.name().equals(fact.topic()) && isAnswer(fact)) signs.put(phase, fact);
            }
        }
        return new BuyerPhase(picture.asOf(), signs);
    }

    private static boolean isAnswer(Fact fact) {
        return fact.answer() == Fact.Answer.KNOWN || fact.answer() == Fact.Answer.ASKED_NONE;
    }

    /// The present phase; empty while it is unknown.
    public Optional<Phase> now() {
        Optional<Phase> now = Optional.empty();
        for (var sign : signs.entrySet()) {
            if (!isOver(sign.getValue(), asOf)) return Optional.of(sign.getKey());
            now = Optional.of(sign.getKey().next());
        }
        return now;
    }

    private static boolean isOver(Fact sign, LocalDate asOf) {
        return sign.grade(asOf).atLeast(Grade.STATED);
    }

    public boolean isPast(Phase phase) {
        return now().filter(n -> n.isPast(phase)).isPresent();
    }

    public boolean isFrom(Phase phase) {
        return now().filter(n -> n.isFrom(phase)).isPresent();
    }

    /// Whether the exit sign of the present phase was answered either way.
    public boolean isAnswered() {
        return now().filter(signs::containsKey).isPresent();
    }

    /// The day from which Recognition is behind the buyer: that of the first exit sign, of it or of a later phase, that
    /// was met. Empty while it is not.
    public Optional<LocalDate> pastRecognitionSince() {
        if (!isPast(Phase.RECOGNITION)) return Optional.empty();
        return signs.entrySet().stream()
                .filter(sign -> sign.getKey().isFrom(Phase.RECOGNITION) && isOver(sign.getValue(), asOf))
                .map(sign -> sign.getValue().since())
                .min(LocalDate::compareTo);
    }

    /// The records that the phase rests on.
    public List<Fact> facts() {
        return new ArrayList<>(signs.values());
    }

    /// The first day on which an exit sign goes stale, and the phase may fall back.
    public @Nullable LocalDate changesOn() {
        return new FirstDay(asOf)
                .of(signs.values().stream()
                        .map(f -> f.freshUntil(asOf).plusDays(1))
                        .toList());
    }
}
