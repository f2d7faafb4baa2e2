package io.throughline.exchange.mail;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.DateStart;
import io.throughline.base.Today;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A meeting, or a series of them, as a calendar holds it.
record Meeting(String file, ICalendar calendar, VEvent event, Today today) {
    private static final int MOST_MINUTES = 10_000;

    boolean hasDay() {
        return event.getDateStart() != null && event.getDateStart().getValue() != null;
    }

    private DateStart start() {
        return Objects.requireNonNull(event.getDateStart());
    }

    boolean isSeries() {
        return event.getRecurrenceId() == null
                && (!event.getProperties(biweekly.property.RecurrenceRule.class).isEmpty()
                        || !event.getRecurrenceDates().isEmpty());
    }

    String uid() {
        var uid = event.getUid() == null ? null : event.getUid().getValue();
        return uid != null && !uid.isBlank() ? uid : start().getValue().getTime() + "\n" + from() + "\n" + subject();
    }

    /// When the meetings of a series begin, in their order.
    Iterator<Instant> dates() {
        var dates = event.getDateIterator(zone());
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return dates.hasNext();
            }

            @Override
            public Instant next() {
                return dates.next().toInstant();
            }
        };
    }

    private TimeZone zone() {
        var zones = calendar.getTimezoneInfo();
        var assigned = zones.getTimezone(start());
        if (isWithoutZone()) return TimeZone.getDefault();
        return assigned == null ? TimeZone.getTimeZone("UTC") : assigned.getTimeZone();
    }

    /// All day, or at a time of the clock wherever one is: the day is then the one that is written.
    private boolean isWithoutZone() {
        return !start().getValue().hasTime() || calendar.getTimezoneInfo().isFloating(start());
    }

    /// The one meeting, or the one of a series that something else is said of.
    Entry entry() {
        var series =
                event.getRecurrenceId() == null ? null : event.getRecurrenceId().getValue();
        return entry(
                start().getValue().toInstant(),
                series == null ? "" : series.toInstant().toString());
    }

    /// One meeting of the series.
    Entry entry(Instant begins) {
        return entry(begins, begins.toString());
    }

    private Entry entry(Instant begins, String which) {
        var day = day(begins);
        var declined = addresses(true);
        return new Entry(
                file,
                Entry.Source.CALENDAR,
                uid() + "\n" + which,
                day,
                isToCome(begins, day),
                isCancelled(),
                from(),
                addresses(false).stream()
                        .filter(address -> !address.equals(from()))
                        .toList(),
                declined,
                subject(),
                minutes());
    }

    private LocalDate day(Instant begins) {
        return isWithoutZone()
                ? LocalDate.ofInstant(begins, TimeZone.getDefault().toZoneId())
                : today.dateOf(begins);
    }

    private boolean isToCome(Instant begins, LocalDate day) {
        return isWithoutZone() ? day.isAfter(today.date()) : begins.isAfter(today.now());
    }

    private boolean isCancelled() {
        var method = calendar.getMethod();
        var status = event.getStatus();
        return (method != null && method.isCancel()) || (status != null && status.isCancelled());
    }

    private String from() {
        var organizer = event.getOrganizer();
        return organizer == null ? "" : address(organizer.getEmail(), organizer.getUri());
    }

    private static String address(@Nullable String email, @Nullable String uri) {
        return Stream.of(email, uri).flatMap(Addresses::plain).findFirst().orElse("");
    }

    private List<String> addresses(boolean declined) {
        return event.getAttendees().stream()
                .filter(attendee -> isDeclined(attendee) == declined)
                .map(attendee -> address(attendee.getEmail(), attendee.getUri()))
                .filter(address -> !address.isEmpty())
                .distinct()
                .limit(Addresses.MOST)
                .toList();
    }

    private static boolean isDeclined(Attendee attendee) {
        return ParticipationStatus.DECLINED.equals(attendee.getParticipationStatus());
    }

    private String subject() {
        var summary = event.getSummary();
        var line = Text.line(summary == null ? null : summary.getValue());
        return line.isEmpty() ? Text.NO_SUBJECT : line;
    }

    private @Nullable Integer minutes() {
        if (!start().getValue().hasTime()) return null;
        var begins = start().getValue().getTime();
        var end = event.getDateEnd() == null ? null : event.getDateEnd().getValue();
        var lasts = event.getDuration() == null ? null : event.getDuration().getValue();
        var millis = end != null ? end.getTime() - begins : lasts != null ? lasts.toMillis() : 0;
        var minutes = millis / 60_000;
        return minutes <= 0 || minutes > MOST_MINUTES ? null : (int) minutes;
    }
}
