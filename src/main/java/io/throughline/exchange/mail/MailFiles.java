package io.throughline.exchange.mail;

import io.throughline.base.Today;
import io.throughline.exchange.upload.Incoming;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// Reads files of mail (`.eml`, mbox) and calendars (`.ics`), by what is in them and not by their names. No file stops
/// the others.
@Component
public class MailFiles {
    static final long LARGEST = 100L << 20;

    private static final int LARGEST_WIDE = 16 << 20;
    private static final int START = 1024;
    private static final Pattern HEAD = Pattern.compile("(?s)[!-9;-~]{1,100}:.*");

    private final Today today;

    MailFiles(Today today) {
        this.today = today;
    }

    public Found read(List<Incoming> files) {
        var found = new Found();
        for (var file : files) {
            if (!found.isFull()) read(file, found);
            if (found.isFull()) found.full(file.name());
        }
        return found;
    }

    private void read(Incoming file, Found found) {
        try (var in = new BufferedInputStream(new Limited(file.bytes().getInputStream()), 1 << 16)) {
            read(file.name(), narrow(in), found);
        } catch (Limited.Over tooLarge) {
            found.unread(file.name(), 0, Why.TOO_LARGE);
        } catch (IOException broken) {
            found.unread(file.name(), 0, Why.BROKEN);
        }
    }

    private void read(String name, InputStream in, Found found) throws IOException {
        in.mark(START);
        var start = new String(in.readNBytes(START), StandardCharsets.ISO_8859_1);
        in.reset();
        var text = start.replaceFirst("^\u00ef\u00bb\u00bf", "").stripLeading();
        if (start.isEmpty()) found.unread(name, 0, Why.EMPTY);
        else if (start.startsWith("PK") || start.startsWith("\u001f\u008b")) found.unread(name, 0, Why.PACKED);
        else if (start.startsWith("\u00d0\u00cf\u0011\u00e0")) found.unread(name, 0, Why.OUTLOOK);
        else if (text.toUpperCase(Locale.ROOT).startsWith("BEGIN:VCALENDAR"))
            new Calendars(name, today, found).take(plain(in, start, text));
        else if (text.startsWith("From "))
            Heads.ofMailbox(plain(in, start, text), new Messages(name, today, found)::take, found::isFull);
        else if (HEAD.matcher(text).matches() && start.indexOf('\0') < 0)
            Heads.ofMessage(plain(in, start, text), new Messages(name, today, found)::take);
        else found.unread(name, 0, Why.NEITHER);
    }

    /// From where its text begins.
    private static InputStream plain(InputStream in, String start, String text) throws IOException {
        in.skipNBytes(start.length() - text.length());
        return in;
    }

    /// UTF-16, which some calendars are written in, as UTF-8; all else as it is.
    private static InputStream narrow(BufferedInputStream in) throws IOException {
        in.mark(2);
        var mark = new String(in.readNBytes(2), StandardCharsets.ISO_8859_1);
        if (mark.equals("\u00fe\u00ff")) return narrow(in, StandardCharsets.UTF_16BE);
        if (mark.equals("\u00ff\u00fe")) return narrow(in, StandardCharsets.UTF_16LE);
        in.reset();
        return in;
    }

    private static InputStream narrow(InputStream in, Charset wide) throws IOException {
        var bytes = in.readNBytes(LARGEST_WIDE + 1);
        if (bytes.length > LARGEST_WIDE) throw new Limited.Over();
        return new ByteArrayInputStream(new String(bytes, wide).getBytes(StandardCharsets.UTF_8));
    }
}
