package io.throughline.exchange.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.throughline.base.Today;
import io.throughline.exchange.mail.Found.Unread;
import io.throughline.exchange.upload.Incoming;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ByteArrayResource;

class CalendarsTest {
    private static final Today TODAY =
            new Today(Clock.fixed(Instant.parse("2026-06-15T10:00:00Z"), ZoneId.of("Europe/Berlin")));

    private static final String PEOPLE = """
            ORGANIZER;CN=Sela Brandt:mailto:sela@seller.example
            ATTENDEE;CN="Calder, Ines";PARTSTAT=ACCEPTED:MAILTO:Ines@Yard.example
            ATTENDEE;PARTSTAT=DECLINED:mailto:gate@yard.example
            ATTENDEE;CN=Sela Brandt:mailto:sela@seller.example
            """;

    private static final String BERLIN = """
            BEGIN:VTIMEZONE
            TZID:Yard Time
            BEGIN:STANDARD
            DTSTART:16010101T030000
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0100
            RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
            END:STANDARD
            BEGIN:DAYLIGHT
            DTSTART:16010101T020000
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0200
            RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
            END:DAYLIGHT
            END:VTIMEZONE
            """;

    @Test
    void a_meeting_tells_who_invited_who_came_who_declined_and_how_long_it_was() {
        var met = one("""
                UID:1@calendar.example.com
                DTSTART:20260303T230000Z
                DTEND:20260303T234500Z
                SUMMARY:Walk through the yard\\, again
                DESCRIPTION:What stands here
                  is not read: ATTENDEE:mailto:nobody@yard.example
                """ + PEOPLE);

        assertThat(met.source()).isEqualTo(Entry.Source.CALENDAR);
        assertThat(met.on()).as("in the organisation's zone").isEqualTo(LocalDate.of(2026, 3, 4));
        assertThat(met.subject()).isEqualTo("Walk through the yard, again");
        assertThat(met.from()).isEqualTo("sela@seller.example");
        assertThat(met.others()).containsExactly("ines@yard.example");
        assertThat(met.declined()).containsExactly("gate@yard.example");
        assertThat(met.present()).containsExactly("sela@seller.example", "ines@yard.example");
        assertThat(met.minutes()).isEqualTo(45);
        assertThat(met.toCome()).isFalse();
        assertThat(met.cancelled()).isFalse();
    }

    @Test
    void a_time_zone_of_the_file_and_one_of_the_world_are_known() {
        var ofFile = only(Post.calendar(BERLIN, Post.event("""
                UID:1
                DTSTART;TZID=Yard Time:20260704T000500
                DURATION:PT1H
                """ + PEOPLE)));
        var ofWorld = one("UID:1\nDTSTART;TZID=America/New_York:20260303T200000\nDURATION:PT90M\n" + PEOPLE);

        assertThat(ofFile.on()).isEqualTo(LocalDate.of(2026, 7, 4));
        assertThat(ofFile.minutes()).isEqualTo(60);
        assertThat(ofWorld.on()).isEqualTo(LocalDate.of(2026, 3, 4));
        assertThat(ofWorld.minutes()).isEqualTo(90);
    }

    @Test
    void a_whole_day_and_a_time_without_a_zone_are_on_the_day_that_is_written() {
        var day = one("UID:1\nDTSTART;VALUE=DATE:20260303\nDTEND;VALUE=DATE:20260304\n" + PEOPLE);
        var floating = one("UID:1\nDTSTART:20260303T233000\nDTEND:20260304T003000\n" + PEOPLE);

        assertThat(day.on()).isEqualTo(LocalDate.of(2026, 3, 3));
        assertThat(day.minutes()).isNull();
        assertThat(floating.on()).isEqualTo(LocalDate.of(2026, 3, 3));
    }

    @Test
    void a_meeting_that_has_not_begun_is_to_come() {
        assertThat(one("UID:1\nDTSTART:20260615T095900Z\n" + PEOPLE).toCome()).isFalse();
        assertThat(one("UID:1\nDTSTART:20260615T100100Z\n" + PEOPLE).toCome()).isTrue();
        assertThat(one("UID:1\nDTSTART;VALUE=DATE:20260615\n" + PEOPLE).toCome())
                .isFalse();
        assertThat(one("UID:1\nDTSTART;VALUE=DATE:20260616\n" + PEOPLE).toCome())
                .isTrue();
    }

    @Test
    void a_meeting_is_cancelled_by_itself_or_with_all_of_its_file() {
        assertThat(one("UID:1\nDTSTART:20260303T100000Z\nSTATUS:CANCELLED\n" + PEOPLE)
                        .cancelled())
                .isTrue();
        assertThat(only(Post.calendar("METHOD:CANCEL\n", Post.event("UID:1\nDTSTART:20260303T100000Z\n" + PEOPLE)))
                        .cancelled())
                .isTrue();
    }

    @Test
    void a_series_is_each_of_its_meetings_until_today_and_the_next_one() {
        var found = read(Post.calendar(BERLIN, Post.event("""
                        UID:series
                        DTSTART;TZID=Yard Time:20260525T090000
                        DURATION:PT30M
                        RRULE:FREQ=WEEKLY
                        EXDATE;TZID=Yard Time:20260608T090000
                        SUMMARY:Weekly
                        """ + PEOPLE), Post.event("""
                        UID:series
                        RECURRENCE-ID;TZID=Yard Time:20260601T090000
                        DTSTART;TZID=Yard Time:20260602T140000
                        SUMMARY:Weekly, moved
                        """ + PEOPLE)));

        assertThat(found.entries())
                .extracting(entry -> entry.on() + " " + entry.subject() + " " + entry.toCome())
                .containsExactly(
                        "2026-05-25 Weekly false",
                        "2026-06-15 Weekly false",
                        "2026-06-22 Weekly true",
                        "2026-06-02 Weekly, moved false");
        assertThat(found.entries()).extracting(Entry::externalId).doesNotHaveDuplicates();
    }

    @Test
    void one_meeting_of_a_series_is_the_same_whether_it_comes_alone_or_with_the_others() {
        var series =
                read(Post.calendar(Post.event("UID:s\nDTSTART:20260601T090000Z\nRRULE:FREQ=DAILY;COUNT=2\n" + PEOPLE)));
        var alone = one("UID:s\nRECURRENCE-ID:20260602T090000Z\nDTSTART:20260602T110000Z\n" + PEOPLE);

        assertThat(series.entries()).hasSize(2);
        assertThat(alone.externalId()).isEqualTo(series.entries().get(1).externalId());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=SECONDLY",
                "FREQ=DAILY;BYHOUR=1,2,3;BYMINUTE=1,2,3;BYSECOND=1,2,3",
                "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=MONTHLY;BYDAY=MO,TU,WE;BYSETPOS=300",
                "FREQ=DAILY;INTERVAL=2147483647",
                "FREQ=WEEKLY;INTERVAL=0",
                "FREQ=DAILY;COUNT=99999999999999999999",
                "FREQ=NEVER;BYDAY=XX"
            })
    void a_rule_that_tries_the_patience_ends(String rule) {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            var found = read(Post.calendar(
                    Post.event("UID:1\nDTSTART:20200101T000000Z\nRRULE:" + rule + "\n" + PEOPLE),
                    Post.event("UID:2\nDTSTART:20260303T100000Z\nSUMMARY:After\n" + PEOPLE)));

            assertThat(found.entries()).extracting(Entry::subject).contains("After");
            assertThat(found.entries()).hasSizeLessThan(1003);
        });
    }

    @Test
    void a_time_zone_that_changes_each_second_is_not_followed() {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            var found = read(Post.calendar(
                    BERLIN.replace("RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10", "RRULE:FREQ=SECONDLY"),
                    Post.event("UID:1\nDTSTART;TZID=Yard Time:20260303T100000\n" + PEOPLE)));

            assertThat(found.entries()).hasSize(1);
        });
    }

    @Test
    void one_broken_meeting_costs_no_other() {
        var found = read(Post.calendar(
                Post.event("UID:1\nSUMMARY:No day\n" + PEOPLE),
                Post.event("UID:2\nDTSTART:99999999T999999Z\n" + PEOPLE),
                Post.event("UID:3\nDTSTART:00010101T000000Z\n" + PEOPLE),
                Post.event("UID:4\nDTSTART:20260303T100000Z\nSUMMARY:Nobody"),
                Post.event("UID:5\nDTSTART:20260303T100000Z\nSUMMARY:Here\n" + PEOPLE)));

        assertThat(found.entries()).extracting(Entry::subject).containsExactly("Here");
        assertThat(found.unread())
                .containsExactly(
                        new Unread("a.ics", 1, Why.NO_DAY),
                        new Unread("a.ics", 2, Why.NO_DAY),
                        new Unread("a.ics", 3, Why.NO_DAY),
                        new Unread("a.ics", 4, Why.BROKEN));
    }

    @Test
    void alarms_tasks_and_what_lies_deep_within_are_passed_over() {
        var deep = "BEGIN:X\n".repeat(100_000) + "END:X\n".repeat(100_000);
        var found = read(
                Post.calendar(
                        "BEGIN:VTODO\nSUMMARY:Task\nDTSTART:20260303T100000Z\nEND:VTODO\n",
                        deep,
                        Post.event(
                                "UID:1\nDTSTART:20260303T100000Z\nSUMMARY:Met\n"
                                        + PEOPLE
                                        + "BEGIN:VALARM\nSUMMARY:Wake up\nATTENDEE:mailto:alarm@yard.example\nDURATION:PT5M\nEND:VALARM\n")));

        assertThat(found.entries()).extracting(Entry::subject).containsExactly("Met");
        assertThat(found.entries().getFirst().others()).containsExactly("ines@yard.example");
        assertThat(found.entries().getFirst().minutes()).isNull();
    }

    @Test
    void folded_lines_in_the_midst_of_a_letter_and_utf_16_are_read() {
        var bytes = Post.calendar(Post.event("UID:1\nDTSTART:20260303T100000Z\nSUMMARY:Gr~~e\n" + PEOPLE))
                .replace("~~", "\u00c3\r\n \u00b6\u00c3\u009f")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(read(bytes).entries()).extracting(Entry::subject).containsExactly("Größe");

        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE))
            assertThat(read(("\ufeff"
                                            + Post.calendar(Post.event(
                                                    "UID:1\nDTSTART:20260303T100000Z\nSUMMARY:Größe\n" + PEOPLE)))
                                    .getBytes(charset))
                            .entries())
                    .extracting(Entry::subject)
                    .containsExactly("Größe");
    }

    private static Entry one(String properties) {
        return only(Post.calendar(Post.event(properties)));
    }

    private static Entry only(String text) {
        var found = read(text);
        assertThat(found.unread()).isEmpty();
        assertThat(found.entries()).hasSize(1);
        return found.entries().getFirst();
    }

    private static Found read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Found read(byte[] bytes) {
        return new MailFiles(TODAY).read(List.of(new Incoming("a.ics", new ByteArrayResource(bytes))));
    }
}
