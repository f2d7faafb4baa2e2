package io.throughline.exchange.read.table;

import org.jspecify.annotations.Nullable;

/// UTF-16, by its byte order mark or, without one, by every second byte being NUL as in Latin text.
final class Wide {
    private static final double MOST = .4;
    private static final double FEW = .05;

    private Wide() {}

    static @Nullable Encoding of(byte[] head) {
        if (head.length < 2) return null;
        if (head[0] == (byte) 0xFF && head[1] == (byte) 0xFE) return Encoding.utf16(true, 2);
        if (head[0] == (byte) 0xFE && head[1] == (byte) 0xFF) return Encoding.utf16(false, 2);
        var pairs = head.length / 2.0;
        var even = nuls(head, 0) / pairs;
        var odd = nuls(head, 1) / pairs;
        if (odd > MOST && even < FEW) return Encoding.utf16(true, 0);
        if (even > MOST && odd < FEW) return Encoding.utf16(false, 0);
        return null;
    }

    private static int nuls(byte[] head, int from) {
        var nuls = 0;
        for (var i = from; i < head.length; i += 2) if (head[i] == 0) nuls++;
        return nuls;
    }

    /// Looks for the character NUL over the whole file, which no text holds.
    static final class Check {
        private long at;
        private int even;
        private long littleLines = 1;
        private long bigLines = 1;
        private boolean nul;

        void take(byte[] bytes, int length) {
            for (var i = 0; i < length && !nul; i++, at++) {
                if ((at & 1) == 0) even = bytes[i];
                else unit(even, bytes[i]);
            }
        }

        private void unit(int first, int second) {
            nul = first == 0 && second == 0;
            if (first == '\n' && second == 0) littleLines++;
            if (first == 0 && second == '\n') bigLines++;
        }

        boolean holdsNul() {
            return nul;
        }

        long line(boolean little) {
            return little ? littleLines : bigLines;
        }
    }
}
