package io.throughline.buying.concern;

import io.throughline.buying.concern.Signal.Kind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// All of a deal that tells of concerns, named or not: what the checks on them need.
///
/// @param told signs that somebody recorded
/// @param postponed meetings that were called off or put off
/// @param acts the days on which the buyer's side said or did something
/// @param negotiated the days on which we negotiated
public record Watch(
        List<Concern> concerns,
        List<Signal> told,
        List<Signal> postponed,
        List<LocalDate> acts,
        List<LocalDate> negotiated) {

    /// The same as of an earlier day: a concern of which nobody had spoken was not there.
    public Watch on(LocalDate day) {
        return new Watch(
                concerns.stream().filter(one -> !one.namedOn().isAfter(day)).toList(),
                told.stream().filter(one -> !one.on().isAfter(day)).toList(),
                postponed.stream().filter(one -> !one.on().isAfter(day)).toList(),
                acts,
                negotiated);
    }

    /// The days on which something of it was said or done.
    public Stream<LocalDate> days() {
        var said = concerns.stream()
                .flatMap(one -> one.said().stream())
                .map(one -> one.evidence().on());
        var shown = Stream.concat(told.stream(), postponed.stream()).map(Signal::on);
        return Stream.of(said, shown, acts.stream(), negotiated.stream()).flatMap(days -> days);
    }

    /// The same, for whoever sees only some of the concerns.
    public Watch of(List<Concern> seen) {
        return new Watch(seen, told, postponed, acts, negotiated);
    }

    /// All signs by a day, the latest first.
    public List<Signal> signals(LocalDate asOf) {
        return Stream.of(told.stream(), postponed.stream(), raisedAgain(asOf), Silence.signals(acts, asOf).stream())
                .flatMap(signals -> signals)
                .filter(signal -> !signal.on().isAfter(asOf))
                .sorted(Comparator.comparing(Signal::on).reversed())
                .toList();
    }

    private Stream<Signal> raisedAgain(LocalDate asOf) {
        return concerns.stream()
                .flatMap(concern -> concern.raisedAgain(asOf).stream()
                        .map(day -> Signal.derived(Kind.RAISED_AGAIN, day, concern.words())));
    }

    public Optional<Iceberg> iceberg(LocalDate asOf) {
        return Iceberg.of(signals(asOf), settled(), asOf);
    }

    private List<LocalDate> settled() {
        var denied =
                told.stream().filter(signal -> signal.kind() == Kind.DENIED).map(Signal::on);
        return Stream.concat(denied, concerns.stream().map(Concern::namedOn)).toList();
    }

    public List<TooSoon> tooSoon(LocalDate asOf) {
        return TooSoon.of(concerns, negotiated, asOf);
    }

    /// The first day on which time alone would change any of it.
    public Optional<LocalDate> changesOn(LocalDate asOf) {
        return Silence.next(acts, asOf);
    }
}
