package io.throughline.review;

import io.throughline.base.Grade;
import io.throughline.deals.Fact;
import io.throughline.deals.FactKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What makes the buyer act by a day, in its four parts, each the latest live fact of its kind that holds a value.
/// Source: "What is the Compelling Event?".
///
/// @param known the parts that are known, in the order of the article
public record CompellingEvent(LocalDate asOf, Map<FactKind, Fact> known) {
    private static final List<FactKind> PARTS =
            List.of(FactKind.EVENT_OWNER, FactKind.EVENT_DATE, FactKind.EVENT_PRESSURE, FactKind.EVENT_RESULT);

    static CompellingEvent in(DealPicture picture) {
        var known = picture.latestKnown(PARTS);
        var date = known.get(FactKind.EVENT_DATE);
        if (date != null && date.day() == null) known.remove(FactKind.EVENT_DATE);
        return new CompellingEvent(picture.asOf(), known);
    }

    public Optional<Fact> owner() {
        return Optional.ofNullable(known.get(FactKind.EVENT_OWNER));
    }

    public Optional<Fact> date() {
        return Optional.ofNullable(known.get(FactKind.EVENT_DATE));
    }

    public Optional<Fact> pressure() {
        return Optional.ofNullable(known.get(FactKind.EVENT_PRESSURE));
    }

    public Optional<Fact> result() {
        return Optional.ofNullable(known.get(FactKind.EVENT_RESULT));
    }

    /// The parts that are known, in the order of the article.
    public List<Fact> parts() {
        return List.copyOf(known.values());
    }

    /// Owner and date at least stated, and the date not passed.
    public boolean isLive() {
        return owner().filter(this::isStated).isPresent()
                && date().filter(this::isStated).isPresent()
                && !isPassed();
    }

    public boolean isPassed() {
        return day().filter(day -> day.isBefore(asOf)).isPresent();
    }

    public Optional<LocalDate> day() {
        return date().map(Fact::day);
    }

    /// The first day on which time alone takes the event's life, or changes what its parts are worth.
    public @Nullable LocalDate changesOn() {
        var first = new FirstDay(asOf);
        var stale = parts().stream().map(f -> f.freshUntil(asOf).plusDays(1)).toList();
        return first.of(first.of(stale), day().map(day -> day.plusDays(1)).orElse(null));
    }

    private boolean isStated(Fact fact) {
        return fact.grade(asOf).atLeast(Grade.STATED);
    }
}
