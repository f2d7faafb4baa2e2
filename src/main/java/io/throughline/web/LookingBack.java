package io.throughline.web;

import io.throughline.base.Times;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// What a page says of the two times it is of, and how one gets to other days.
///
/// @param path of the page, without the query
/// @param first the day on which what it shows began
public record LookingBack(Shell shell, String path, Times times, LocalDate first) {

    public boolean isPast() {
        return !times.isNow(shell.today());
    }

    /// `As of 3 Mar 2026, as known on 5 Mar 2026`.
    public String says() {
        var day = shell.day(times.asOf());
        var known = times.stored().knownAt();
        if (known == null) return shell.say("past.asOf", day);
        return endsADay()
                ? shell.say("past.asOf.known", day, shell.day(knownDay()))
                : shell.say("past.asOf.known", day, shell.moment(known));
    }

    private boolean endsADay() {
        var known = times.stored().knownAt();
        return known != null
                && !shell.today()
                        .dateOf(known.plusNanos(1000))
                        .equals(shell.today().dateOf(known));
    }

    private LocalDate knownDay() {
        var known = times.stored().knownAt();
        return known == null ? shell.today().date() : shell.today().dateOf(known);
    }

    /// What the fields hold: nothing where it is now.
    public String asOf() {
        return isPast() ? times.asOf().toString() : "";
    }

    public String knownOn() {
        return times.stored().isNow() ? "" : knownDay().toString();
    }

    /// The same times for a link to another page; empty where it is now.
    public String query() {
        if (!isPast()) return "";
        var known = times.stored().knownAt();
        var asOf = "?asOf=" + times.asOf();
        if (known == null) return asOf;
        return asOf + "&knownOn=" + (endsADay() ? knownDay() : known);
    }

    /// The scale of the slider: its first day, and how many days it is long.
    public LocalDate start() {
        var earliest = first.isBefore(times.asOf()) ? first : times.asOf();
        return earliest.isBefore(today()) ? earliest : today();
    }

    public long length() {
        return ChronoUnit.DAYS.between(start(), today());
    }

    public long place() {
        return ChronoUnit.DAYS.between(start(), times.asOf());
    }

    public LocalDate today() {
        return shell.today().date();
    }
}
