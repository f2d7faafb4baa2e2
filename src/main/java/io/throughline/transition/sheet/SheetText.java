package io.throughline.transition.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// The text of a file, as spreadsheets save it: UTF-8, with or without a mark, UTF-16 with one, or the Windows code
/// page of western Europe.
final class SheetText {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private SheetText() {}

    static String of(byte[] bytes) {
        if (starts(bytes, 0xFF, 0xFE)) return text(bytes, 2, StandardCharsets.UTF_16LE);
        if (starts(bytes, 0xFE, 0xFF)) return text(bytes, 2, StandardCharsets.UTF_16BE);
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) return text(bytes, 3, StandardCharsets.UTF_8);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .replace("\0", "");
        } catch (CharacterCodingException other) {
            return text(bytes, 0, WINDOWS);
        }
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) return false;
        for (var i = 0; i < mark.length; i++) if ((bytes[i] & 0xFF) != mark[i]) return false;
        return true;
    }

    private static String text(byte[] bytes, int from, Charset charset) {
        return new String(bytes, from, bytes.length - from, charset).replace("\0", "");
    }
}
