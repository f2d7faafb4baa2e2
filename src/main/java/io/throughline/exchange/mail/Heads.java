package io.throughline.exchange.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Takes the heads of messages out of a file, and passes over all else: of a single message, or of a mailbox in the
/// form mbox (RFC 4155), where a line `From …` with a time and a year after an empty line begins each.
final class Heads {
    private static final int LONGEST = 256 << 10;
    private static final Pattern BEGINS = Pattern.compile("From \\S.*\\d\\d:\\d\\d.*\\d{4}.*");

    private final ByteArrayOutputStream head = new ByteArrayOutputStream();
    private final Consumer<byte[]> each;
    private boolean inHead = true;

    private Heads(Consumer<byte[]> each) {
        this.each = each;
    }

    /// Hands on the head of the one message.
    static void ofMessage(InputStream in, Consumer<byte[]> each) throws IOException {
        var heads = new Heads(each);
        var lines = new Lines(in);
        for (var line = lines.next(); line != null && heads.inHead; line = lines.next()) heads.take(line);
        heads.handOn();
    }

    /// Hands on the head of each message of a mailbox, until it is said to be enough.
    static void ofMailbox(InputStream in, Consumer<byte[]> each, java.util.function.BooleanSupplier enough)
            throws IOException {
        var heads = new Heads(each);
        var lines = new Lines(in);
        lines.next();
        var afterEmpty = false;
        for (var line = lines.next(); line != null && !enough.getAsBoolean(); line = lines.next()) {
            if (afterEmpty && begins(line)) heads.handOn();
            else heads.take(line);
            afterEmpty = line.length == 0;
        }
        if (!enough.getAsBoolean()) heads.handOn();
    }

    private static boolean begins(byte[] line) {
        return line.length > 5
                && line[0] == 'F'
                && line.length < 1000
                && BEGINS.matcher(new String(line, StandardCharsets.ISO_8859_1)).matches();
    }

    private void take(byte[] line) {
        if (line.length == 0 && head.size() > 0) inHead = false;
        if (!inHead || line.length == 0 || head.size() + line.length > LONGEST) return;
        head.writeBytes(line);
        head.write('\r');
        head.write('\n');
    }

    private void handOn() {
        each.accept(head.toByteArray());
        head.reset();
        inHead = true;
    }
}
