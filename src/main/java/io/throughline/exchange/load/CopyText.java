package io.throughline.exchange.load;

import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;

/// Writes rows in PostgreSQL's text form of COPY, through one buffer and without an object per value.
final class CopyText {
    private static final byte[] HEX = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};
    private static final int ROOM = 64;

    private final CopyIn in;
    private final byte[] buffer = new byte[1 << 16];
    private int length;
    private boolean inRow;

    CopyText(CopyIn in) {
        this.in = in;
    }

    void number(long value) {
        text(Long.toString(value));
    }

    void id(UUID value) {
        begin();
        hex(value.getMostSignificantBits());
        hex(value.getLeastSignificantBits());
    }

    void text(@Nullable String value) {
        begin();
        if (value == null) {
            put('\\');
            put('N');
            return;
        }
        for (var i = 0; i < value.length(); i++) {
            if (length > buffer.length - ROOM) flush();
            var c = value.charAt(i);
            if (c < 0x80) ascii(c);
            else if (c < 0x800) two(c);
            else if (!Character.isSurrogate(c)) three(c);
            else if (i + 1 < value.length() && Character.isSurrogatePair(c, value.charAt(i + 1)))
                four(Character.toCodePoint(c, value.charAt(++i)));
            else three('\uFFFD');
        }
    }

    void endRow() {
        put('\n');
        inRow = false;
    }

    void flush() {
        try {
            in.writeToCopy(buffer, 0, length);
            length = 0;
        } catch (SQLException e) {
            throw new IllegalStateException("The database stopped taking rows: " + e.getMessage(), e);
        }
    }

    private void begin() {
        if (length > buffer.length - ROOM) flush();
        if (inRow) put('\t');
        inRow = true;
    }

    private void ascii(char c) {
        switch (c) {
            case '\t' -> escaped('t');
            case '\n' -> escaped('n');
            case '\r' -> escaped('r');
            case '\\' -> escaped('\\');
            default -> put(c);
        }
    }

    private void escaped(char c) {
        put('\\');
        put(c);
    }

    private void two(int c) {
        put(0xC0 | (c >> 6));
        put(0x80 | (c & 0x3F));
    }

    private void three(int c) {
        put(0xE0 | (c >> 12));
        put(0x80 | ((c >> 6) & 0x3F));
        put(0x80 | (c & 0x3F));
    }

    private void four(int c) {
        put(0xF0 | (c >> 18));
        put(0x80 | ((c >> 12) & 0x3F));
        put(0x80 | ((c >> 6) & 0x3F));
        put(0x80 | (c & 0x3F));
    }

    private void hex(long bits) {
        for (var shift = 60; shift >= 0; shift -= 4) put(HEX[(int) (bits >>> shift) & 0xF]);
    }

    private void put(int c) {
        buffer[length++] = (byte) c;
    }
}
