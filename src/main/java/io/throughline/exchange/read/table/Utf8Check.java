package io.throughline.exchange.read.table;

/// Follows bytes through a file and remembers the first line that is not UTF-8, and the first that holds a NUL.
/// Overlong forms, surrogates and code points past U+10FFFF are not UTF-8 (RFC 3629).
final class Utf8Check {
    private long line = 1;
    private long invalidLine;
    private long nulLine;
    private int missing;
    private int low = 0x80;
    private int high = 0xBF;
    private int before;

    void take(byte[] bytes, int length) {
        for (var i = 0; i < length; i++) {
            int b = bytes[i];
            if (b <= '\r' || missing > 0) take(b & 0xff);
            before = b;
        }
    }

    private void take(int b) {
        if (missing > 0) continued(b);
        else if (b >= 0x80) begin(b);
        if (b == '\r' || (b == '\n' && before != '\r')) line++;
        if (b == 0 && nulLine == 0) nulLine = line;
    }

    private void continued(int b) {
        missing = b >= low && b <= high ? missing - 1 : invalid();
        low = 0x80;
        high = 0xBF;
    }

    private void begin(int b) {
        if (b >= 0xC2 && b <= 0xDF) missing = 1;
        else if (b >= 0xE0 && b <= 0xEF) missing = 2;
        else if (b >= 0xF0 && b <= 0xF4) missing = 3;
        else invalid();
        if (b == 0xE0) low = 0xA0;
        if (b == 0xED) high = 0x9F;
        if (b == 0xF0) low = 0x90;
        if (b == 0xF4) high = 0x8F;
    }

    private int invalid() {
        if (invalidLine == 0) invalidLine = line;
        return 0;
    }

    boolean isValid() {
        return invalidLine == 0 && missing == 0;
    }

    /// The line of the first byte that is not UTF-8; for a file cut within a character, its last line.
    long invalidLine() {
        return invalidLine == 0 ? line : invalidLine;
    }

    /// The line of the first NUL, 0 without one.
    long nulLine() {
        return nulLine;
    }
}
