package io.throughline.identity;

/// Bytes as letters and digits that people can read out and apps take (RFC 4648), without padding.
final class Base32 {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;
    private static final int LAST = (1 << BITS) - 1;

    private Base32() {}

    static String of(byte[] bytes) {
        var text = new StringBuilder();
        var held = 0;
        var waiting = 0;
        for (var each : bytes) {
            held = (held << Byte.SIZE) | Byte.toUnsignedInt(each);
            for (waiting += Byte.SIZE; waiting >= BITS; waiting -= BITS)
                text.append(ALPHABET.charAt((held >> (waiting - BITS)) & LAST));
            held &= (1 << waiting) - 1;
        }
        if (waiting > 0) text.append(ALPHABET.charAt((held << (BITS - waiting)) & LAST));
        return text.toString();
    }

    /// In groups of four, as one reads them out.
    static String inGroups(String text, String between) {
        return String.join(between, text.split("(?<=\\G.{4})"));
    }
}
