package io.throughline.exchange.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The lines of a file as bytes, without what ends them. A line that is longer than any of use is cut, so that none
/// fills the memory.
final class Lines {
    static final int LONGEST = 64 << 10;

    private final InputStream in;
    private final byte[] read = new byte[LONGEST];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int at;
    private int end;

    Lines(InputStream in) {
        this.in = in;
    }

    /// The next line; `null` after the last.
    byte @Nullable [] next() throws IOException {
        line.reset();
        if (at == end && !readOn()) return null;
        while (true) {
            var stop = at;
            while (stop < end && read[stop] != '\n') stop++;
            line.write(read, at, Math.min(stop - at, LONGEST - line.size()));
            at = Math.min(stop + 1, end);
            if (stop < end || !readOn()) return withoutReturn(line.toByteArray());
        }
    }

    private boolean readOn() throws IOException {
        at = 0;
        end = Math.max(0, in.read(read));
        return end > 0;
    }

    private static byte[] withoutReturn(byte[] bytes) {
        var ends = bytes.length > 0 && bytes[bytes.length - 1] == '\r';
        return ends ? Arrays.copyOf(bytes, bytes.length - 1) : bytes;
    }
}
