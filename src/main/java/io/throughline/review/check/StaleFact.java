package io.throughline.review.check;

import io.throughline.deals.Fact;
import io.throughline.deals.FactKind;
import io.throughline.review.DealPicture;
import io.throughline.review.Finding;
import io.throughline.review.Finding.Severity;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A fact that the review rests on is past its half-life and counts one grade lower. A day that is over is not asked
/// again: that it passed says more.
final class StaleFact implements Check {
    @Override
    public String id() {
        return "stale-fact";
    }

    @Override
    public Outcome of(DealPicture picture) {
        var asOf = picture.asOf();
        var facts = picture.facts().stream()
                .filter(f -> f.kind() != FactKind.EXTRA && f.isLive(asOf) && f.answer() == Fact.Answer.KNOWN)
                .filter(f -> !isOver(f, asOf))
                .toList();
        if (facts.isEmpty()) return Outcome.unasked();
        var changesOn = changesOn(picture, facts);
        var stale = facts.stream()
                .filter(f -> f.isStale(asOf))
                .sorted(Comparator.comparing(f -> f.freshUntil(asOf)))
                .toList();
        return stale.isEmpty() ? new Outcome.Nothing(changesOn) : found(stale, asOf, changesOn);
    }

    private static boolean isOver(Fact fact, LocalDate asOf) {
        return fact.day() != null && fact.day().isBefore(asOf);
    }

    private static @Nullable LocalDate changesOn(DealPicture picture, List<Fact> facts) {
        var first = picture.firstDay();
        var stale = facts.stream()
                .map(f -> f.freshUntil(picture.asOf()).plusDays(1))
                .toList();
        var over = facts.stream()
                .map(Fact::day)
                .filter(Objects::nonNull)
                .map(day -> day.plusDays(1))
                .toList();
        return first.of(first.of(stale), first.of(over));
    }

    private Outcome found(List<Fact> stale, LocalDate asOf, @Nullable LocalDate changesOn) {
        var oldest = stale.getFirst();
        var more = stale.size() - 1;
        var says = Words.sentence(Topics.name(oldest.kind())) + ", " + Words.quoted(oldest.words())
                + ", counts as stale since "
                + Words.day(oldest.freshUntil(asOf).plusDays(1))
                + (more == 0 ? "." : ", and " + Words.count(more, "other fact", "other facts") + " too.");
        return new Outcome.Found(new Finding(
                id(), Severity.GAP, says, "Is it still true, and who says so?", Topics.ids(stale), changesOn));
    }
}
