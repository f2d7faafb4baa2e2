package io.throughline.review;

import io.throughline.base.Grade;
import io.throughline.deals.Fact;
import io.throughline.deals.FactKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What makes the buyer act by a day, in its four parts, each the latest live fact of its kind that holds a value.
/// Source: "What is the Compelling Event?".
public record CompellingEvent(
        LocalDate asOf, Optional<Fact> owner, Optional<Fact> date, Optional<Fact> pressure, Optional<Fact> result) {

    static CompellingEvent in(DealPicture picture) {
        return new CompellingEvent(
                picture.asOf(),
                picture.latestKnown(FactKind.EVENT_OWNER),
                picture.latestKnown(FactKind.EVENT_DATE).filter(f -> f.day() != null),
                picture.latestKnown(FactKind.EVENT_PRESSURE),
                picture.latestKnown(FactKind.EVENT_RESULT));
    }

    /// The parts that are known, in the order of the article.
    public List<Fact> parts() {
        return Stream.of(owner, date, pressure, result)
                .flatMap(Optional::stream)
                .toList();
    }

    /// Owner and date at least stated, and the date not passed.
    public boolean isLive() {
        return owner.filter(this::isStated).isPresent()
                && date.filter(this::isStated).isPresent()
                && !isPassed();
    }

    public boolean isPassed() {
        return day().filter(day -> day.isBefore(asOf)).isPresent();
    }

    public Optional<LocalDate> day() {
        return date.map(Fact::day);
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
