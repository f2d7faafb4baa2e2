package io.throughline.transition.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarFileTest {
    private static final Instant CHANGED = Instant.parse("2026-06-04T09:30:00Z");

    private static ShownEvent event(String uid, String summary, String first, String last, int sequence) {
        var event = new PlanEvent(
                uid, LocalDate.parse(first), LocalDate.parse(last), summary, "Yard control", "/deals/1/plan");
        return new ShownEvent(event, sequence, CHANGED, false);
    }

    private static String file(ShownEvent... events) {
        var bytes = new CalendarFile("Plan: Yard control", "https://here.example", List.of(events)).bytes();
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Test
    void days_are_inclusive_here_and_end_a_day_later_in_a_calendar() {
        var parsed = Parsed.all(file(
                event("a@throughline", "Install", "2026-06-29", "2026-07-03", 3),
                event("b@throughline", "Go-live", "2026-02-28", "2026-02-28", 0)));

        assertThat(parsed.get("a@throughline"))
                .isEqualTo(new Parsed(
                        "a@throughline",
                        "Install",
                        "Yard control",
                        LocalDate.of(2026, 6, 29),
                        LocalDate.of(2026, 7, 4),
                        3,
                        "20260604T093000Z",
                        "CONFIRMED"));
        assertThat(parsed.get("b@throughline").end()).isEqualTo("2026-03-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Kiritimati", "Pacific/Pago_Pago", "America/Sao_Paulo", "Africa/Cairo", "UTC"})
    void a_day_is_the_same_day_wherever_the_machine_stands_and_on_days_without_a_midnight(String zone) {
        var before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            var parsed = Parsed.all(file(
                    event("a@throughline", "Spring", "2018-11-04", "2018-11-04", 0),
                    event("b@throughline", "Cairo", "2026-04-24", "2026-04-24", 0),
                    event("c@throughline", "Leap", "2028-02-29", "2028-02-29", 0)));
            assertThat(parsed.values())
                    .extracting(Parsed::start)
                    .containsExactly(LocalDate.of(2018, 11, 4), LocalDate.of(2026, 4, 24), LocalDate.of(2028, 2, 29));
            assertThat(parsed.values())
                    .allSatisfy(event -> assertThat(event.last()).isEqualTo(event.start()));
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Legal; order, and \\ all",
                "Zwölf Anlagen für Žižkov 語🚀 in a name that is longer than a line of a calendar may be, by far",
                "BEGIN:VEVENT",
                "a\"b:c;d=e",
                "END:VCALENDAR\nATTENDEE:mailto:x@y.example"
            })
    void a_name_comes_back_as_it_was_and_never_as_another_line(String name) {
        var file = file(event("a@throughline", name, "2026-06-29", "2026-06-29", 0));

        assertThat(Parsed.all(file)).hasSize(1);
        assertThat(Parsed.named(file, name).uid()).isEqualTo("a@throughline");
        assertThat(file.lines()).noneMatch(line -> line.startsWith("ATTENDEE"));
    }

    @Test
    void the_same_events_are_the_same_file_and_it_says_when_to_come_back() {
        var one = event("a@throughline", "Install", "2026-06-29", "2026-07-03", 3);
        var other = event("b@throughline", "Train", "2026-06-29", "2026-07-03", 0);

        assertThat(file(one, other)).isEqualTo(file(other, one));
        assertThat(file(one).lines())
                .contains(
                        "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
                        "X-PUBLISHED-TTL:PT1H",
                        "NAME:Plan: Yard control",
                        "TRANSP:TRANSPARENT",
                        "DTSTAMP:20260604T093000Z",
                        "URL:https://here.example/deals/1/plan");
    }
}
