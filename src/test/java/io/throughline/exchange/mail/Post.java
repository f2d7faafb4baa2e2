package io.throughline.exchange.mail;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.springframework.mock.web.MockMultipartFile;

/// Made-up mail and calendars, as programs write them.
public final class Post {
    private Post() {}

    /// A message by its head; the body is one that nobody reads.
    public static String message(String head) {
        return head.strip() + "\n\nDear all,\n\nwhat stands here is not read.\n";
    }

    public static String message(String id, String from, String to, String subject) {
        return message("""
                Received: from mx.example.com by mail.example.com; Tue, 03 Mar 2026 09:14:05 +0000
                Message-ID: <%s@mail.example.com>
                Date: Tue, 3 Mar 2026 10:14:00 +0100
                From: %s
                To: %s
                Subject: %s
                MIME-Version: 1.0
                Content-Type: text/plain; charset=utf-8
                """.formatted(id, from, to, subject));
    }

    public static String calendar(String... events) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Example//Calendar//EN\r\n"
                + String.join("", events).replace("\n", "\r\n")
                + "END:VCALENDAR\r\n";
    }

    public static String event(String properties) {
        return "BEGIN:VEVENT\nDTSTAMP:20260301T080000Z\n" + properties.strip() + "\nEND:VEVENT\n";
    }

    public static MockMultipartFile file(String name, String text) {
        return file(name, text, StandardCharsets.UTF_8);
    }

    public static MockMultipartFile file(String name, String text, Charset charset) {
        return new MockMultipartFile("files", name, "application/octet-stream", text.getBytes(charset));
    }
}
