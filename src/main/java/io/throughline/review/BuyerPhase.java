package io.throughline.review;

import io.throughline.base.Grade;
import io.throughline.base.Phase;
import io.throughline.deals.Fact;
import io.throughline.deals.FactKind;
import io.throughline.review.Playbook.Chapter;
import io.throughline.review.Playbook.Item;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The phase of the buyer, from the exit signs that were answered. A phase is over when all exit signs that the
/// playbook has for it now are met with evidence at least stated; one that is not relevant here is left out. An earlier
/// phase of which a sign was answered, and which is not over, brings the deal back to it; one that nobody asked about
/// does not. Until one sign was answered either way the phase is unknown. Source: the series on Rackham's buying cycle.
///
/// @param answers the latest answer to each exit sign, by its key
public record BuyerPhase(LocalDate asOf, Playbook playbook, Map<String, Fact> answers) {

    static BuyerPhase in(DealPicture picture) {
        Map<String, Fact> answers = new HashMap<>();
        for (var fact : picture.live(FactKind.EXIT_SIGN))
            if (fact.answer() != Fact.Answer.ASKED_UNKNOWN) answers.put(fact.topic(), fact);
        return new BuyerPhase(picture.asOf(), picture.company().playbook(), answers);
    }

    /// The present phase; empty while it is unknown.
    public Optional<Phase> now() {
        Optional<Phase> now = Optional.empty();
        if (answers.isEmpty()) return now;
        for (var chapter : playbook.chapters()) {
            if (told(chapter).findAny().isEmpty()) continue;
            if (!isOver(chapter)) return Optional.of(chapter.phase());
            now = Optional.of(chapter.phase().next());
        }
        return now;
    }

    /// What was answered either way to the signs of a phase.
    private Stream<Fact> told(Chapter chapter) {
        return chapter.signs().stream()
                .map(sign -> answers.get(sign.key()))
                .filter(Objects::nonNull)
                .filter(fact -> fact.answer() != Fact.Answer.NOT_RELEVANT);
    }

    private boolean isOver(Chapter chapter) {
        return told(chapter).findAny().isPresent() && chapter.signs().stream().allMatch(this::isMetOrNotRelevant);
    }

    private boolean isMetOrNotRelevant(Item sign) {
        var fact = answers.get(sign.key());
        if (fact == null) return false;
        return fact.answer() == Fact.Answer.NOT_RELEVANT || fact.grade(asOf).atLeast(Grade.STATED);
    }

    public boolean isPast(Phase phase) {
        return now().filter(n -> n.isPast(phase)).isPresent();
    }

    public boolean isFrom(Phase phase) {
        return now().filter(n -> n.isFrom(phase)).isPresent();
    }

    /// Whether each exit sign of the present phase was answered either way, or is not relevant here.
    public boolean isAnswered() {
        return now().filter(
                        phase -> playbook.of(phase).signs().stream().allMatch(sign -> answers.containsKey(sign.key())))
                .isPresent();
    }

    /// The day from which Recognition is behind the buyer: that on which it, or a later phase, was over first. Empty
    /// while it is not.
    public Optional<LocalDate> pastRecognitionSince() {
        if (!isPast(Phase.RECOGNITION)) return Optional.empty();
        return playbook.chapters().stream()
                .filter(chapter -> chapter.phase().isFrom(Phase.RECOGNITION) && isOver(chapter))
                .flatMap(chapter -> told(chapter).map(Fact::since).max(LocalDate::compareTo).stream())
                .min(LocalDate::compareTo);
    }

    /// The records that the phase rests on.
    public List<Fact> facts() {
        return answers.isEmpty()
                ? List.of()
                : playbook.chapters().stream().flatMap(this::told).toList();
    }

    /// The first day on which an exit sign goes stale, and the phase may fall back.
    public @Nullable LocalDate changesOn() {
        return new FirstDay(asOf)
                .of(facts().stream().map(f -> f.freshUntil(asOf).plusDays(1)).toList());
    }
}
