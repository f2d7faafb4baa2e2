package io.throughline.buying.concern;

import io.throughline.buying.concern.Concern.Severity;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// We negotiated while a severe concern was open, and it still is. Source: "The Resolution of Concerns".
///
/// @param on the last day on which we did
public record TooSoon(Concern concern, LocalDate on) {

    /// @param negotiated the days on which we did
    public static List<TooSoon> of(List<Concern> concerns, Collection<LocalDate> negotiated, LocalDate asOf) {
        return concerns.stream()
                .filter(concern -> concern.severity() == Severity.SEVERE)
                .flatMap(concern -> of(concern, negotiated, asOf))
                .toList();
    }

    private static Stream<TooSoon> of(Concern concern, Collection<LocalDate> negotiated, LocalDate asOf) {
        return concern.openSince(asOf).flatMap(since -> last(negotiated, since, asOf)).stream()
                .map(day -> new TooSoon(concern, day));
    }

    private static Optional<LocalDate> last(Collection<LocalDate> days, LocalDate since, LocalDate asOf) {
        return days.stream()
                .filter(day -> !day.isBefore(since) && !day.isAfter(asOf))
                .max(Comparator.naturalOrder());
    }
}
