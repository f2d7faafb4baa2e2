package io.throughline.exchange.read.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;

/// Holds an entry of a zip to the size and checksum that the zip states for it.
final class Measured extends FilterInputStream {
    private final CRC32 crc = new CRC32();
    private final long size;
    private final long expected;
    private long count;

    Measured(InputStream in, long size, long expected) {
        super(in);
        this.size = size;
        this.expected = expected;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        var read = unpack(to, offset, length);
        if (read > 0) {
            count += read;
            crc.update(to, offset, read);
        }
        if (count > size || (read < 0 && (count < size || crc.getValue() != expected))) throw damaged();
        return read;
    }

    private int unpack(byte[] to, int offset, int length) throws IOException {
        try {
            return in.read(to, offset, length);
        } catch (Unreadable e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            throw damaged();
        }
    }

    private static Unreadable damaged() {
        return new Unreadable(
                "The zip is damaged: what it holds is not what its directory says. Make or fetch it again.");
    }

    @Override
    public long skip(long bytes) throws IOException {
        return Math.max(0, read(new byte[(int) Math.min(bytes, 8192)]));
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
