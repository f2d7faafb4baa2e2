package io.throughline.buying.concern;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// A buyer who acted before, and then for longer than 30 days didn't. Where no act is on file nothing is said.
final class Silence {
    private static final int DAYS = 30;

    private Silence() {}

    /// @param acts the days on which the buyer's side said or did something
    static List<Signal> signals(Collection<LocalDate> acts, LocalDate asOf) {
        var days = acts.stream().filter(day -> !day.isAfter(asOf)).sorted().toList();
        var signals = new ArrayList<Signal>();
        for (var i = 0; i < days.size(); i++) {
            var noticed = noticed(days.get(i));
            var next = i + 1 < days.size() ? days.get(i + 1) : asOf.plusDays(1);
            if (noticed.isBefore(next)) signals.add(Signal.derived(Signal.Kind.SILENCE, noticed, ""));
        }
        return signals;
    }

    /// The day on which silence is to be noticed next, if nothing else happens.
    static Optional<LocalDate> next(Collection<LocalDate> acts, LocalDate asOf) {
        return acts.stream()
                .filter(day -> !day.isAfter(asOf))
                .max(LocalDate::compareTo)
                .map(Silence::noticed)
                .filter(day -> day.isAfter(asOf));
    }

    private static LocalDate noticed(LocalDate act) {
        return act.plusDays(DAYS + 1);
    }
}
