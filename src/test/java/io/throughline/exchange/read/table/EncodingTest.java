package io.throughline.exchange.read.table;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.throughline.exchange.read.source.Source;
import io.throughline.exchange.read.source.Unreadable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingTest {
    private static final String TEXT = "Name,Stadt\nBärenbräu,Zürich\n";

    @Test
    void utf_8_is_known_with_and_without_its_mark() throws IOException {
        assertThat(encoding(TEXT.getBytes(UTF_8))).isEqualTo(new Encoding(UTF_8, 0, "UTF-8"));
        assertThat(encoding(("\ufeff" + TEXT).getBytes(UTF_8))).isEqualTo(new Encoding(UTF_8, 3, "UTF-8"));
    }

    @Test
    void utf_16_is_known_with_and_without_its_mark() throws IOException {
        assertThat(encoding(TEXT.getBytes(UTF_16LE))).isEqualTo(new Encoding(UTF_16LE, 0, "UTF-16LE"));
        assertThat(encoding(TEXT.getBytes(UTF_16BE))).isEqualTo(new Encoding(UTF_16BE, 0, "UTF-16BE"));
        assertThat(encoding(("\ufeff" + TEXT).getBytes(UTF_16LE))).isEqualTo(new Encoding(UTF_16LE, 2, "UTF-16LE"));
        assertThat(encoding(("\ufeff" + TEXT).getBytes(UTF_16BE))).isEqualTo(new Encoding(UTF_16BE, 2, "UTF-16BE"));
    }

    @Test
    void what_is_not_utf_8_is_windows_1252_and_the_line_that_shows_it_is_said() throws IOException {
        var windows = encoding(TEXT.getBytes(Charset.forName("windows-1252")));

        assertThat(windows.charset()).isEqualTo(Charset.forName("windows-1252"));
        assertThat(windows.described()).isEqualTo("windows-1252 (line 2 is not UTF-8)");
    }

    @Test
    void a_single_byte_far_behind_the_head_decides() throws IOException {
        var bytes = ("a,b\n" + "1,2\n".repeat(50_000) + "M\u00fcller,2\n").getBytes(Charset.forName("windows-1252"));

        assertThat(encoding(bytes).described()).isEqualTo("windows-1252 (line 50002 is not UTF-8)");
    }

    @Test
    void a_file_cut_within_a_character_is_not_utf_8() throws IOException {
        var bytes = "a\nZ\u00fc".getBytes(UTF_8);

        assertThat(encoding(java.util.Arrays.copyOf(bytes, bytes.length - 1)).described())
                .startsWith("windows-1252 (line 2");
    }

    @Test
    void overlong_forms_and_surrogates_are_not_utf_8() throws IOException {
        assertThat(encoding(bytes('a', 0xC0, 0xAF)).described()).startsWith("windows-1252");
        assertThat(encoding(bytes('a', 0xED, 0xA0, 0x80)).described()).startsWith("windows-1252");
        assertThat(encoding(bytes('a', 0xF4, 0x90, 0x80, 0x80)).described()).startsWith("windows-1252");
        assertThat(encoding(bytes('a', 0xF0, 0x9F, 0x98, 0x80)).described()).isEqualTo("UTF-8");
    }

    @Test
    void an_empty_file_is_refused() {
        assertThatThrownBy(() -> encoding(new byte[0]))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("empty (0 bytes)");
    }

    @ParameterizedTest
    @CsvSource({
        "89504E470D0A1A0A, PNG",
        "255044462D312E37, PDF",
        "1F8B0800, gzip",
        "D0CF11E0A1B11AE1, Excel",
        "504B0304, zip within a zip"
    })
    void a_binary_file_is_named_for_what_it_is(String hex, String name) {
        var bytes = java.util.HexFormat.of().parseHex(hex);

        assertThatThrownBy(() -> encoding(bytes)).isInstanceOf(Unreadable.class).hasMessageContaining(name);
    }

    @Test
    void a_nul_anywhere_is_no_text() {
        var bytes = ("a,b\n" + "1,2\n".repeat(30_000) + "1,\u0000\n").getBytes(UTF_8);

        assertThatThrownBy(() -> encoding(bytes))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("line 30002")
                .hasMessageContaining("NUL");
    }

    @Test
    void a_nul_in_utf_16_is_no_text_either() {
        assertThatThrownBy(() -> encoding(("\ufeffa,b\n1,\u0000\n").getBytes(UTF_16LE)))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("line 2");
    }

    @Test
    void control_characters_without_utf_8_are_no_text() {
        var bytes = new byte[2000];
        for (var i = 0; i < bytes.length; i++) bytes[i] = (byte) (1 + i % 255);

        assertThatThrownBy(() -> encoding(bytes)).isInstanceOf(Unreadable.class).hasMessageContaining("binary");
    }

    private static byte[] bytes(int... values) {
        var out = new ByteArrayOutputStream();
        for (var value : values) out.write(value);
        return out.toByteArray();
    }

    private static Encoding encoding(byte[] bytes) throws IOException {
        return Encoding.of(new Source("x.csv", () -> new ByteArrayInputStream(bytes)));
    }
}
