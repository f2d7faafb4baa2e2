package io.throughline.exchange.read.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipTest {
    @TempDir
    Path dir;

    @Test
    void entries_in_folders_are_read_anew_each_time() throws IOException {
        var gathered = gather(zip(Map.of("2026/Account.csv", "Id,Name\n")));

        var source = gathered.sources().getFirst();
        assertThat(source.name()).isEqualTo("export.zip/2026/Account.csv");
        for (var pass = 0; pass < 2; pass++) assertThat(text(source)).isEqualTo("Id,Name\n");
    }

    @Test
    void what_is_no_table_is_left_with_a_reason_and_litter_in_silence() throws IOException {
        var gathered =
                gather(zip(Map.of("a.csv", "x", "notes.docx", "x", "__MACOSX/a.csv", "x", "sub/.DS_Store", "x")));

        assertThat(gathered.sources()).extracting(Source::name).containsExactly("export.zip/a.csv");
        assertThat(gathered.leftOut()).extracting(Gathered.Note::file).containsExactly("export.zip/notes.docx");
    }

    @Test
    void a_zip_within_a_zip_is_left_with_what_to_do() throws IOException {
        var gathered = gather(zip(Map.of("a.csv", "x", "more.zip", "x")));

        assertThat(gathered.leftOut())
                .containsExactly(new Gathered.Note(
                        "export.zip/more.zip", "A zip within a zip is not opened: take it out and name it by itself."));
    }

    @Test
    void a_bomb_is_refused_without_being_unpacked() throws IOException {
        var gathered = gather(zip(Map.of("deals.csv", "0".repeat(11 << 20))));

        assertThat(gathered.sources()).isEmpty();
        assertThat(why(gathered)).contains("bomb").contains("deals.csv");
    }

    @Test
    void a_zip_that_says_it_unpacks_to_too_much_is_refused() throws IOException {
        var entries = new LinkedHashMap<String, String>();
        for (var i = 0; i < 450; i++) entries.put("f" + i + ".csv", "a,b\n");
        var zip = zip(entries);
        var bytes = Files.readAllBytes(zip);
        patchDirectory(bytes, 24, 10 << 20);
        Files.write(zip, bytes);

        assertThat(why(gather(zip))).contains("4 GiB").doesNotContain("Exception");
    }

    @Test
    void an_entry_longer_than_the_zip_says_is_damaged() throws IOException {
        var zip = zip(Map.of("deals.csv", "a,b\n1,2\n"));
        var bytes = Files.readAllBytes(zip);
        patchDirectory(bytes, 24, 3);
        Files.write(zip, bytes);

        var source = gather(zip).sources().getFirst();
        assertThatThrownBy(() -> text(source)).isInstanceOf(Unreadable.class).hasMessageContaining("damaged");
    }

    @Test
    void an_entry_with_another_checksum_is_damaged() throws IOException {
        var zip = zip(Map.of("deals.csv", "a,b\n1,2\n"));
        var bytes = Files.readAllBytes(zip);
        patchDirectory(bytes, 16, 12345);
        Files.write(zip, bytes);

        var source = gather(zip).sources().getFirst();
        assertThatThrownBy(() -> text(source)).isInstanceOf(Unreadable.class).hasMessageContaining("damaged");
    }

    @Test
    void a_zip_that_is_cut_off_is_refused() throws IOException {
        var zip = zip(Map.of("deals.csv", "a,b\n1,2\n"));
        var bytes = Files.readAllBytes(zip);
        Files.write(zip, java.util.Arrays.copyOf(bytes, bytes.length - 30));

        assertThat(why(gather(zip))).contains("damaged or cut off");
    }

    @Test
    void an_encrypted_zip_is_refused() throws IOException {
        var zip = zip(Map.of("deals.csv", "a,b\n1,2\n"));
        var bytes = Files.readAllBytes(zip);
        bytes[6] |= 1;
        bytes[directory(bytes) + 8] |= 1;
        Files.write(zip, bytes);

        assertThat(why(gather(zip))).contains("encrypted").contains("deals.csv");
    }

    @Test
    void a_zip_of_very_many_files_is_refused() throws IOException {
        var entries = new LinkedHashMap<String, String>();
        for (var i = 0; i <= 2_000; i++) entries.put("f" + i + ".csv", "");

        assertThat(why(gather(zip(entries)))).contains("2,000 files");
    }

    @Test
    void an_excel_workbook_is_named_and_told_what_to_do() throws IOException {
        var workbook = zip(Map.of("[Content_Types].xml", "<x/>", "xl/workbook.xml", "<x/>"));

        assertThat(why(gather(workbook))).isEqualTo("This is an Excel workbook: save it as CSV.");
    }

    @Test
    void a_zip_with_two_files_of_one_name_is_refused() throws IOException {
        var zip = zip(Map.of("aa.csv", "1", "ab.csv", "2"));
        var text = new String(Files.readAllBytes(zip), java.nio.charset.StandardCharsets.ISO_8859_1);
        Files.write(zip, text.replace("ab.csv", "aa.csv").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));

        assertThat(why(gather(zip))).contains("two files").contains("aa.csv");
    }

    private Gathered gather(Path zip) {
        return Sources.of(List.of(zip));
    }

    private static String why(Gathered gathered) {
        return gathered.refused().getFirst().why();
    }

    private static String text(Source source) throws IOException {
        try (InputStream in = source.open()) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private Path zip(Map<String, String> entries) throws IOException {
        var path = dir.resolve("export.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(path))) {
            for (var entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue().getBytes(UTF_8));
                out.closeEntry();
            }
        }
        return path;
    }

    private static int directory(byte[] zip) {
        for (var i = 0; i + 4 < zip.length; i++)
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) return i;
        throw new IllegalStateException("no directory");
    }

    private static void patchDirectory(byte[] zip, int offset, long value) {
        for (var i = directory(zip); i + 4 < zip.length; i++)
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2)
                ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).putInt(i + offset, (int) value);
    }
}
