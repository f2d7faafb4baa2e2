package io.throughline.exchange.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.base.Today;
import io.throughline.exchange.mail.Found.Unread;
import io.throughline.exchange.upload.Incoming;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;

class MailFilesTest {
    private static final Today TODAY =
            new Today(Clock.fixed(Instant.parse("2026-06-15T10:00:00Z"), ZoneId.of("Europe/Berlin")));

    private final MailFiles files = new MailFiles(TODAY);

    @Test
    void a_message_tells_its_day_its_people_and_its_subject() {
        var entry = one(Post.message("""
                Message-ID: <a1@mail.example.com>
                Date: Mon, 2 Mar 2026 23:30:00 +0000
                From: =?UTF-8?Q?In=C3=A9s_Calder?= <Ines.Calder@Yard.example>
                To: "Brandt, Sela" <sela@seller.example>, gate@yard.example
                Cc: Team: bo@seller.example, ada@seller.example;
                Subject: =?UTF-8?B?UsO8Y2tmcmFnZQ==?=
                 =?UTF-8?Q?_zum_Tor?=
                """));

        assertThat(entry.source()).isEqualTo(Entry.Source.MAIL);
        assertThat(entry.on()).as("in the organisation's zone").isEqualTo(LocalDate.of(2026, 3, 3));
        assertThat(entry.from()).isEqualTo("ines.calder@yard.example");
        assertThat(entry.others())
                .containsExactly("sela@seller.example", "gate@yard.example", "bo@seller.example", "ada@seller.example");
        assertThat(entry.subject()).isEqualTo("Rückfrage zum Tor");
        assertThat(entry.minutes()).isNull();
    }

    @Test
    void what_is_written_in_html_and_what_is_attached_is_passed_over() {
        var entry = one("""
                From: ines@yard.example
                To: sela@seller.example
                Date: Tue, 3 Mar 2026 10:14:00 +0100
                Subject: The drawings
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="part"

                --part
                Content-Type: text/html; charset=windows-1252

                <p>From: somebody@else.example</p>
                --part
                Content-Type: application/pdf; name="yard.pdf"
                Content-Transfer-Encoding: base64
                Content-Disposition: attachment

                JVBERi0xLjQK
                --part--
                """);

        assertThat(entry.addresses()).containsExactly("ines@yard.example", "sela@seller.example");
        assertThat(entry.subject()).isEqualTo("The drawings");
    }

    @Test
    void letters_beyond_ascii_that_were_not_encoded_are_read_as_utf_8() {
        assertThat(one(Post.message("a", "ines@yard.example", "sela@seller.example", "Größe"))
                        .subject())
                .isEqualTo("Größe");
    }

    @Test
    void a_message_without_a_subject_or_an_id_is_still_one_and_the_same() {
        var text = "From: ines@yard.example\nTo: sela@seller.example\nDate: Tue, 3 Mar 2026 10:14:00 +0100\n\nHello";

        assertThat(one(text).subject()).isEqualTo("No subject");
        assertThat(one(text).externalId()).isEqualTo(one(text).externalId()).doesNotContain("@");
    }

    @Test
    void a_mailbox_holds_many_and_what_is_quoted_in_them_begins_none() {
        var box = "From ines@yard.example Tue Mar  3 09:14:05 2026\n"
                + Post.message("a", "ines@yard.example", "sela@seller.example", "First")
                + "\n>From the yard we hear nothing at 10:00 in 2026.\n\nFrom the gate neither.\n\n"
                + "From - Wed Mar  4 09:14:05 2026\r\n"
                + Post.message("b", "sela@seller.example", "ines@yard.example", "Second")
                        .replace("\n", "\r\n");

        assertThat(read(box).entries()).extracting(Entry::subject).containsExactly("First", "Second");
    }

    @Test
    void one_broken_message_in_a_mailbox_costs_no_other() {
        var begins = "\nFrom x Tue Mar  3 09:14:05 2026\n";
        var found = read(begins.strip()
                + "\n"
                + Post.message("a", "ines@yard.example", "sela@seller.example", "First")
                + begins
                + "no head at all\n"
                + begins
                + Post.message("Subject: Nobody")
                + begins
                + Post.message("From: ines@yard.example\nDate: some day\nSubject: When")
                + begins
                + Post.message("From: ines@yard.example\nDate: Mon, 3 Mar 2036 09:00:00 +0000\nSubject: Later")
                + begins
                + Post.message("b", "sela@seller.example", "ines@yard.example", "Last"));

        assertThat(found.entries()).extracting(Entry::subject).containsExactly("First", "Last");
        assertThat(found.unread())
                .containsExactly(
                        new Unread("a.file", 2, Why.BROKEN),
                        new Unread("a.file", 3, Why.BROKEN),
                        new Unread("a.file", 4, Why.NO_DAY),
                        new Unread("a.file", 5, Why.NO_DAY));
    }

    @Test
    void a_file_that_is_neither_is_told_by_its_first_bytes() {
        assertThat(why("")).isEqualTo(Why.EMPTY);
        assertThat(why("PK\u0003\u0004")).isEqualTo(Why.PACKED);
        assertThat(why("\u001f\u008b\u0008")).isEqualTo(Why.PACKED);
        assertThat(why("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1")).isEqualTo(Why.OUTLOOK);
        assertThat(why("\u0089PNG\r\n")).isEqualTo(Why.NEITHER);
        assertThat(why("Just some words.")).isEqualTo(Why.NEITHER);
        assertThat(why("a:\0\0\0")).isEqualTo(Why.NEITHER);
        assertThat(why("https://example.com")).isEqualTo(Why.BROKEN);
        assertThat(why("BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:cut")).isIn(Why.BROKEN, Why.NO_DAY);
        assertThat(why("BEGIN:VCALENDAR\nEND:VCALENDAR\n")).isEqualTo(Why.BROKEN);
    }

    @Test
    void the_mark_of_utf_8_or_utf_16_before_the_text_is_no_part_of_it() {
        var text = Post.message("a", "ines@yard.example", "sela@seller.example", "Größe");

        for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE))
            assertThat(read(("\ufeff" + text).getBytes(charset)).entries())
                    .extracting(Entry::subject)
                    .containsExactly("Größe");
    }

    @Test
    void heads_that_try_the_patience_are_broken_or_cut() {
        var endless = "X-Long: " + "x".repeat(300_000);
        var folded = "X: y\n" + " z\n".repeat(200_000);
        var many = "X: y\n".repeat(50_000);
        var nested = "From: " + "(".repeat(60_000) + "\nTo: " + "<".repeat(60_000);
        var rest = "\nFrom: ines@yard.example\nTo: sela@seller.example\nDate: Tue, 3 Mar 2026 10:14:00 +0100\n\n";

        for (var head : List.of(endless, folded, many, nested)) {
            var found = read(head + rest);
            assertThat(found.entries().size() + found.unread().size())
                    .as(head.substring(0, 10))
                    .isEqualTo(1);
        }
        assertThat(read(endless + rest).entries()).hasSize(1);
    }

    @Test
    void an_address_counts_once_and_a_list_of_thousands_is_cut() {
        var to = new StringBuilder("ines@yard.example");
        for (var i = 0; i < 1000; i++) to.append(",\n p").append(i).append("@yard.example");

        assertThat(one(Post.message("a", "Ines@Yard.example", to.toString(), "All"))
                        .addresses())
                .hasSize(201)
                .doesNotHaveDuplicates();
    }

    @Test
    void only_the_first_thousands_are_read_and_the_file_is_named() {
        var box = new StringBuilder();
        for (var i = 0; i < 5001; i++)
            box.append("From x Tue Mar  3 09:14:05 2026\n")
                    .append(Post.message("m" + i, "ines@yard.example", "sela@seller.example", "S" + i))
                    .append('\n');

        var found = files.read(List.of(incoming("many.mbox", box.toString()), incoming("b.eml", "From: x@y.example")));

        assertThat(found.entries()).hasSize(5000);
        assertThat(found.unread())
                .containsExactly(new Unread("many.mbox", 0, Why.TOO_MANY), new Unread("b.eml", 0, Why.TOO_MANY));
    }

    @Test
    void a_file_of_more_than_100_megabytes_is_refused_however_it_calls_itself() {
        var head = Post.message("a", "ines@yard.example", "sela@seller.example", "Big");
        var begins = "From x Tue Mar  3 09:14:05 2026\n";
        var found = files.read(List.of(
                new Incoming("big.mbox", () -> new Endless(begins + head)),
                new Incoming("big.ics", () -> new Endless("BEGIN:VCALENDAR\n")),
                incoming("a.eml", head)));

        assertThat(found.unread())
                .containsExactly(new Unread("big.mbox", 0, Why.TOO_LARGE), new Unread("big.ics", 0, Why.TOO_LARGE));
        assertThat(found.entries()).hasSize(1);
    }

    @Test
    void a_line_of_90_megabytes_costs_no_memory() {
        var found = files.read(List.of(new Incoming("line.eml", () -> new Endless("Subject: ", 90 << 20))));

        assertThat(found.unread()).containsExactly(new Unread("line.eml", 1, Why.BROKEN));
    }

    @Test
    void a_file_that_breaks_off_does_not_stop_the_others() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws java.io.IOException {
                throw new java.io.IOException("gone");
            }
        };
        var found = files.read(List.of(
                new Incoming("gone.eml", () -> broken),
                incoming("a.eml", Post.message("a", "ines@yard.example", "sela@seller.example", "Here"))));

        assertThat(found.unread()).containsExactly(new Unread("gone.eml", 0, Why.BROKEN));
        assertThat(found.entries()).hasSize(1);
    }

    private Entry one(String text) {
        var found = read(text);
        assertThat(found.unread()).isEmpty();
        assertThat(found.entries()).hasSize(1);
        return found.entries().getFirst();
    }

    private Why why(String bytes) {
        var found = read(bytes.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(found.entries()).as(bytes).isEmpty();
        assertThat(found.unread()).as(bytes).hasSize(1);
        return found.unread().getFirst().why();
    }

    private Found read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private Found read(byte[] bytes) {
        return files.read(List.of(new Incoming("a.file", new ByteArrayResource(bytes))));
    }

    private static Incoming incoming(String name, String text) {
        return new Incoming(name, new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)));
    }

    /// A beginning, and then one line that goes on.
    private static final class Endless extends InputStream {
        private final ByteArrayInputStream start;
        private long left;

        Endless(String start) {
            this(start, Duration.ofDays(365).toMillis());
        }

        Endless(String start, long left) {
            this.start = new ByteArrayInputStream(start.getBytes(StandardCharsets.UTF_8));
            this.left = left;
        }

        @Override
        public int read() {
            var first = start.read();
            if (first >= 0) return first;
            return left-- > 0 ? 'x' : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            var count = start.read(into, offset, length);
            if (count > 0) return count;
            if (left <= 0) return -1;
            var some = (int) Math.min(left, length);
            java.util.Arrays.fill(into, offset, offset + some, (byte) 'x');
            left -= some;
            return some;
        }
    }
}
