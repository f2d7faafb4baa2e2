package io.throughline.exchange.read.table;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.throughline.exchange.read.source.Source;
import io.throughline.exchange.read.source.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;

/// How the bytes of a file become text. It is found out over the whole file, not only its head: one byte of
/// windows-1252 may stand in the last line.
///
/// @param mark the length of the byte order mark, in bytes
/// @param described for people: `UTF-8`, `windows-1252 (line 7 is not UTF-8)`
public record Encoding(Charset charset, int mark, String described) {
    private static final int HEAD = 1 << 16;

    /// @throws Unreadable where the file is empty or no text
    public static Encoding of(Source source) throws IOException {
        try (var in = source.open()) {
            var head = in.readNBytes(HEAD);
            if (head.length == 0) throw new Unreadable("The file is empty (0 bytes): export it again.");
            Binary.refuse(head);
            var wide = Wide.of(head);
            return wide == null ? narrow(head, in) : checked(wide, head, in);
        }
    }

    private static Encoding checked(Encoding wide, byte[] head, InputStream in) throws IOException {
        var units = new Wide.Check();
        each(head, in, units::take);
        if (units.holdsNul()) throw Binary.nul(units.line(wide.charset.equals(UTF_16LE)));
        return wide;
    }

    private static Encoding narrow(byte[] head, InputStream in) throws IOException {
        var check = new Utf8Check();
        each(head, in, check::take);
        if (check.nulLine() > 0) throw Binary.nul(check.nulLine());
        var mark = head.length >= 3 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB && head[2] == (byte) 0xBF;
        if (check.isValid()) return new Encoding(UTF_8, mark ? 3 : 0, "UTF-8");
        Binary.refuseControls(head);
        var windows = Charset.forName("windows-1252");
        return new Encoding(windows, mark ? 3 : 0, "windows-1252 (line " + check.invalidLine() + " is not UTF-8)");
    }

    private interface Bytes {
        void take(byte[] bytes, int length);
    }

    private static void each(byte[] head, InputStream in, Bytes bytes) throws IOException {
        bytes.take(head, head.length);
        var buffer = new byte[HEAD];
        for (int read; (read = in.read(buffer)) > 0; ) bytes.take(buffer, read);
    }

    static Encoding utf16(boolean little, int mark) {
        return new Encoding(little ? UTF_16LE : UTF_16BE, mark, little ? "UTF-16LE" : "UTF-16BE");
    }

    /// The text of the file from its first character on.
    Reader open(Source source) throws IOException {
        var in = source.open();
        in.skipNBytes(mark);
        return new InputStreamReader(in, charset);
    }
}
