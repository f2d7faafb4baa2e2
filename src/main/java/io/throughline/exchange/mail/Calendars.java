package io.throughline.exchange.mail;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import io.throughline.base.Today;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Reads the meetings of a calendar file. A series is each of its meetings until today and the next one; one that was
/// moved counts where it was moved to.
final class Calendars {
    /// Of one series: years of a daily one.
    private static final int MOST_OF_A_SERIES = 1000;

    private final String file;
    private final Today today;
    private final Found found;
    private int place;

    Calendars(String file, Today today, Found found) {
        this.file = file;
        this.today = today;
        this.found = found;
    }

    void take(InputStream in) throws IOException {
        var text = CalendarText.of(in);
        if (text.isEmpty()) found.unread(file, 0, Why.TOO_LARGE);
        else read(text.get());
    }

    private void read(String text) throws IOException {
        try (var reader = new ICalReader(text)) {
            for (var calendar = reader.readNext(); calendar != null && !found.isFull(); calendar = reader.readNext())
                take(calendar);
        } catch (RuntimeException | StackOverflowError unreadable) {
            // a hostile calendar may bring the parser down in any way
            found.unread(file, 0, Why.BROKEN);
            return;
        }
        if (place == 0) found.unread(file, 0, Why.BROKEN);
    }

    private void take(ICalendar calendar) {
        var moved = moved(calendar);
        for (var event : calendar.getEvents()) {
            if (found.isFull()) return;
            place++;
            try {
                take(new Meeting(file, calendar, event, today), moved);
            } catch (RuntimeException | StackOverflowError unreadable) {
                found.unread(file, place, Why.BROKEN);
            }
        }
    }

    /// When those meetings of series were to be that the file says something else of, by the id of the series.
    private static Map<String, Set<Instant>> moved(ICalendar calendar) {
        var moved = new HashMap<String, Set<Instant>>();
        for (VEvent event : calendar.getEvents())
            if (event.getRecurrenceId() != null
                    && event.getUid() != null
                    && event.getRecurrenceId().getValue() != null)
                moved.computeIfAbsent(event.getUid().getValue(), uid -> new HashSet<>())
                        .add(event.getRecurrenceId().getValue().toInstant());
        return moved;
    }

    private void take(Meeting meeting, Map<String, Set<Instant>> moved) {
        if (!meeting.hasDay()) found.unread(file, place, Why.NO_DAY);
        else if (meeting.isSeries()) takeSeries(meeting, moved.getOrDefault(meeting.uid(), Set.of()));
        else found.add(meeting.entry(), place);
    }

    private void takeSeries(Meeting meeting, Set<Instant> moved) {
        var dates = meeting.dates();
        for (var i = 0; i < MOST_OF_A_SERIES && dates.hasNext() && !found.isFull(); i++) {
            var date = dates.next();
            if (moved.contains(date)) continue;
            var entry = meeting.entry(date);
            found.add(entry, place);
            if (entry.toCome()) return;
        }
    }
}
