package io.throughline.exchange.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What is of use in a calendar file (RFC 5545): meetings and time zones, without descriptions, alarms and attachments,
/// and without rules that make more than one meeting a day.
final class CalendarText {
    private static final int MOST = 16 << 20;
    private static final Set<String> PARTS = Set.of("VCALENDAR", "VEVENT", "VTIMEZONE", "STANDARD", "DAYLIGHT");
    private static final Set<String> PROPERTIES = Set.of(
            "METHOD",
            "VERSION",
            "UID",
            "RECURRENCE-ID",
            "DTSTART",
            "DTEND",
            "DURATION",
            "SUMMARY",
            "STATUS",
            "ORGANIZER",
            "ATTENDEE",
            "RRULE",
            "RDATE",
            "EXDATE",
            "TZID",
            "TZOFFSETFROM",
            "TZOFFSETTO",
            "TZNAME");
    private static final Pattern WILD = Pattern.compile("SECONDLY|MINUTELY|HOURLY|BYSECOND|BYMINUTE|BYHOUR");

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private int skipped;
    private boolean zone;

    private CalendarText() {}

    /// The text; empty where too much of it is left.
    static Optional<String> of(InputStream in) throws IOException {
        var text = new CalendarText();
        var lines = new Lines(in);
        var logical = new ByteArrayOutputStream();
        for (var line = lines.next(); line != null; line = lines.next()) {
            if (line.length > 0 && (line[0] == ' ' || line[0] == '\t')) {
                if (logical.size() < Lines.LONGEST) logical.write(line, 1, line.length - 1);
                continue;
            }
            text.take(logical.toString(StandardCharsets.UTF_8));
            if (text.kept.size() > MOST) return Optional.empty();
            logical.reset();
            logical.writeBytes(line);
        }
        text.take(logical.toString(StandardCharsets.UTF_8));
        return Optional.of(text.kept.toString(StandardCharsets.UTF_8));
    }

    private void take(String line) {
        var plain = line.strip();
        var name = plain.split("[:;]", 2)[0].toUpperCase(Locale.ROOT);
        switch (name) {
            case "BEGIN" -> begin(plain);
            case "END" -> end(plain);
            default -> {
                if (skipped == 0 && PROPERTIES.contains(name) && isTame(name, plain)) keep(plain);
            }
        }
    }

    private void begin(String line) {
        var part = part(line);
        if (skipped > 0 || !PARTS.contains(part)) skipped++;
        else keep(line);
        if (part.equals("VTIMEZONE")) zone = true;
    }

    private void end(String line) {
        if (skipped > 0) skipped--;
        else keep(line);
        if (part(line).equals("VTIMEZONE")) zone = false;
    }

    private static String part(String line) {
        return line.substring(line.indexOf(':') + 1).strip().toUpperCase(Locale.ROOT);
    }

    /// A rule that makes many meetings a day is none that anybody keeps; clocks are put on once a year.
    private boolean isTame(String name, String line) {
        if (!name.equals("RRULE")) return true;
        var rule = line.toUpperCase(Locale.ROOT);
        return !WILD.matcher(rule).find() && (!zone || rule.contains("FREQ=YEARLY"));
    }

    private void keep(String line) {
        kept.writeBytes(line.getBytes(StandardCharsets.UTF_8));
        kept.write('\r');
        kept.write('\n');
    }
}
