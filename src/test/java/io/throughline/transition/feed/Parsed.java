package io.throughline.transition.feed;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.LinkedHashMap;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;

/// An event as a calendar reads it.
///
/// @param end the first day on which it is over
record Parsed(
        String uid,
        String summary,
        String about,
        LocalDate start,
        LocalDate end,
        int sequence,
        String changed,
        String status) {

    /// The events of a file, by their ids, as two parsers read them that know nothing of each other: both find nothing
    /// to complain of, and the same.
    static Map<String, Parsed> all(String file) {
        var one = byIcal4j(file);
        assertThat(byBiweekly(file)).isEqualTo(one);
        return one;
    }

    static Parsed named(String file, String summary) {
        return all(file).values().stream()
                .filter(event -> event.summary().equals(summary))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No event is called " + summary + " in\n" + file));
    }

    private static Map<String, Parsed> byIcal4j(String file) {
        try {
            Calendar calendar = new CalendarBuilder().build(new StringReader(file));
            assertThat(calendar.validate().getEntries()).isEmpty();
            var events = new LinkedHashMap<String, Parsed>();
            for (var component : calendar.getComponents(Component.VEVENT)) {
                var event = (VEvent) component;
                assertThat(event.validate().getEntries()).isEmpty();
                var read = new Parsed(
                        text(event, Property.UID),
                        text(event, Property.SUMMARY),
                        text(event, Property.DESCRIPTION),
                        day(event.getDateTimeStart().getDate()),
                        day(event.getDateTimeEnd().getDate()),
                        event.getSequence().getSequenceNo(),
                        text(event, Property.LAST_MODIFIED),
                        text(event, Property.STATUS));
                assertThat(events.put(read.uid(), read)).as("one of each id").isNull();
            }
            return events;
        } catch (Exception problem) {
            throw new AssertionError("It can't be read:\n" + file, problem);
        }
    }

    private static String text(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }

    private static LocalDate day(Temporal temporal) {
        assertThat(temporal).as("a day without a time").isInstanceOf(LocalDate.class);
        return (LocalDate) temporal;
    }

    private static Map<String, Parsed> byBiweekly(String file) {
        var calendar = Biweekly.parse(file).first();
        assertThat(calendar.validate(ICalVersion.V2_0)).isEmpty();
        var events = new LinkedHashMap<String, Parsed>();
        for (var event : calendar.getEvents()) {
            assertThat(event.getDateStart().getValue().hasTime()).isFalse();
            var read = new Parsed(
                    event.getUid().getValue(),
                    event.getSummary().getValue(),
                    event.getDescription().getValue(),
                    day(event.getDateStart().getValue()),
                    day(event.getDateEnd().getValue()),
                    event.getSequence().getValue(),
                    java.time.format.DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'")
                            .format(event.getLastModified()
                                    .getValue()
                                    .toInstant()
                                    .atOffset(java.time.ZoneOffset.UTC)),
                    event.getStatus().getValue());
            events.put(read.uid(), read);
        }
        return events;
    }

    private static LocalDate day(java.util.Date date) {
        return LocalDate.ofInstant(date.toInstant(), ZoneId.systemDefault());
    }

    /// The last day on which it is.
    LocalDate last() {
        return end.minusDays(1);
    }
}
