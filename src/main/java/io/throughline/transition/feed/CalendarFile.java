package io.throughline.transition.feed;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import biweekly.util.Duration;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Date;
import java.util.List;

/// Events as iCalendar (RFC 5545; name and pace by RFC 7986). Nothing in it depends on when it is written, so that the
/// same events are the same file: it names no method, and so its stamps are those of the events themselves (RFC 5545,
/// 3.8.7.2).
///
/// @param name of the calendar
/// @param address of this installation, before the paths of pages
record CalendarFile(String name, String address, List<ShownEvent> events) {
    private static final String PRODUCT = "-//Throughline//Plan//EN";
    private static final String PACE = "PT1H";

    byte[] bytes() {
        var calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setName(name);
        calendar.addExperimentalProperty("X-WR-CALNAME", name);
        // the kind of its value has no default, so it is said
        calendar.setRefreshInterval(Duration.parse(PACE)).setParameter("VALUE", "DURATION");
        calendar.addExperimentalProperty("X-PUBLISHED-TTL", PACE);
        events.stream()
                .sorted(Comparator.<ShownEvent, LocalDate>comparing(
                                shown -> shown.event().first())
                        .thenComparing(shown -> shown.event().uid()))
                .map(this::event)
                .forEach(calendar::addEvent);
        return Biweekly.write(calendar).version(ICalVersion.V2_0).go().getBytes(StandardCharsets.UTF_8);
    }

    private VEvent event(ShownEvent shown) {
        var of = shown.event();
        var changed = Date.from(shown.changedAt());
        var event = new VEvent();
        event.setUid(of.uid());
        event.setDateTimeStamp(changed);
        event.setLastModified(changed);
        event.setSequence(shown.sequence());
        event.setDateStart(date(of.first()), false);
        // the first day on which it is over
        event.setDateEnd(date(of.last().plusDays(1)), false);
        event.setSummary(of.summary());
        event.setDescription(of.about());
        event.setUrl(address + of.path());
        event.setStatus(shown.gone() ? Status.cancelled() : Status.confirmed());
        event.setTransparency(true);
        return event;
    }

    /// A day is written as it is in the zone of this machine.
    private static Date date(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }
}
