package io.throughline.review.check;

import io.throughline.deals.Fact;
import io.throughline.deals.FactKind;
import io.throughline.review.DealPicture;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/// The versions of the event's date that hold a day, oldest first.
record EventDates(LocalDate asOf, List<Version> versions) {
    /// A date and the fact that held it.
    record Version(Fact fact, LocalDate day) {
        /// Another version has taken its place when the next one began.
        boolean isReplacedBy(Version next) {
            var until = fact.until();
            return until != null && !until.isAfter(next.fact.since());
        }

        /// Its day was over while it still stood.
        boolean passedWhileItStood(LocalDate asOf) {
            var until = fact.until();
            return day.isBefore(asOf) && (until == null || until.isAfter(day));
        }
    }

    static EventDates in(DealPicture picture) {
        return new EventDates(
                picture.asOf(),
                picture.facts().stream()
                        .filter(f -> f.kind() == FactKind.EVENT_DATE && f.answer() == Fact.Answer.KNOWN)
                        .filter(f -> f.day() != null)
                        .map(f -> new Version(f, Objects.requireNonNull(f.day())))
                        .toList());
    }

    /// The latest version that stands on the day.
    Optional<Version> now() {
        return versions.stream().filter(v -> v.fact().isLive(asOf)).reduce((first, second) -> second);
    }

    /// The version whose place another one took.
    Optional<Version> before(Version next) {
        return versions.stream().filter(v -> v.isReplacedBy(next)).reduce((first, second) -> second);
    }

    /// The versions that moved the date to a later day.
    List<Version> movesLater() {
        return IntStream.range(1, versions.size())
                .filter(i -> versions.get(i - 1).isReplacedBy(versions.get(i)))
                .filter(i -> versions.get(i).day().isAfter(versions.get(i - 1).day()))
                .mapToObj(versions::get)
                .toList();
    }
}
