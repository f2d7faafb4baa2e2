package io.throughline.exchange.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// Ends the records of CSV as RFC 4180 has it, with CR and LF, and counts them. Line ends within quotes are left alone.
final class Records extends FilterOutputStream {
    private boolean quoted;
    private long count;

    Records(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        if (b == '"') quoted = !quoted;
        if (b == '\n' && !quoted) {
            count++;
            out.write('\r');
        }
        out.write(b);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        for (var i = offset; i < offset + length; i++) write(bytes[i]);
    }

    long count() {
        return count;
    }
}
