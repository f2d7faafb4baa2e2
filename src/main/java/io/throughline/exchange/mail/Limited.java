package io.throughline.exchange.mail;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Reads no more of a file than the largest may have.
final class Limited extends FilterInputStream {
    private long left = MailFiles.LARGEST;

    Limited(InputStream in) {
        super(in);
    }

    /// There is more.
    static final class Over extends IOException {
        private static final long serialVersionUID = 1;
    }

    @Override
    public int read() throws IOException {
        var read = super.read();
        if (read >= 0) count(1);
        return read;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        var read = super.read(into, offset, length);
        if (read > 0) count(read);
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long read) throws IOException {
        left -= read;
        if (left < 0) throw new Over();
    }
}
