package io.throughline.buying.concern;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What lies below the surface: two signs of a hidden concern or more, at most 30 days apart, after which nobody named
/// a
/// concern nor was asked and denied that there is one. Source: "The Resolution of Concerns".
///
/// @param signals the earliest first
public record Iceberg(List<Signal> signals) {
    static final int DAYS = 30;

    /// @param settled the days on which a concern was named, or asked about and denied
    public static Optional<Iceberg> of(Collection<Signal> signals, Collection<LocalDate> settled, LocalDate asOf) {
        var last = settled.stream().filter(day -> !day.isAfter(asOf)).max(Comparator.naturalOrder());
        var open = signals.stream()
                .filter(signal -> signal.kind() != Signal.Kind.DENIED)
                .filter(signal -> !signal.on().isAfter(asOf))
                .filter(signal -> last.isEmpty() || signal.on().isAfter(last.get()))
                .sorted(Comparator.comparing(Signal::on))
                .toList();
        var near = IntStream.range(0, open.size())
                .filter(at -> isNear(open, at, at - 1) || isNear(open, at, at + 1))
                .mapToObj(open::get)
                .toList();
        return near.isEmpty() ? Optional.empty() : Optional.of(new Iceberg(near));
    }

    private static boolean isNear(List<Signal> sorted, int one, int other) {
        if (other < 0 || other >= sorted.size()) return false;
        return Math.abs(ChronoUnit.DAYS.between(
                        sorted.get(one).on(), sorted.get(other).on()))
                <= DAYS;
    }
}
