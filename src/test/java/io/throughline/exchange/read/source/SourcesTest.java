package io.throughline.exchange.read.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {
    @TempDir
    Path dir;

    @Test
    void a_file_is_read_anew_each_time_it_is_opened() throws IOException {
        var source = Sources.of(List.of(file("deals.csv", "a,b\n"))).sources().getFirst();

        assertThat(source.name()).isEqualTo("deals.csv");
        for (var pass = 0; pass < 2; pass++)
            try (var in = source.open()) {
                assertThat(in.readAllBytes()).asString(UTF_8).isEqualTo("a,b\n");
            }
    }

    @Test
    void a_folder_gives_its_tables_in_order_and_leaves_the_rest_with_a_reason() throws IOException {
        file("q/sub/b.csv", "x");
        file("q/a.CSV", "x");
        file("q/readme.md", "x");
        file("q/.hidden.csv", "x");

        var gathered = Sources.of(List.of(dir.resolve("q")));

        assertThat(gathered.sources()).extracting(Source::name).containsExactly("q/a.CSV", "q/sub/b.csv");
        assertThat(gathered.sources().getLast().simpleName()).isEqualTo("b.csv");
        assertThat(gathered.leftOut()).extracting(Gathered.Note::file).containsExactly("q/readme.md");
    }

    @Test
    void a_named_file_is_read_whatever_its_extension() throws IOException {
        assertThat(Sources.of(List.of(file("export.dat", "x"))).sources()).hasSize(1);
    }

    @Test
    void a_missing_file_is_refused_by_the_name_it_was_given() {
        var gathered = Sources.of(List.of(dir.resolve("nowhere.csv")));

        assertThat(gathered.refused()).singleElement().satisfies(note -> {
            assertThat(note.file()).endsWith("nowhere.csv");
            assertThat(note.why()).isEqualTo("There is no such file.");
        });
    }

    @Test
    void two_files_of_one_name_are_told_apart() throws IOException {
        var gathered = Sources.of(List.of(file("one/deals.csv", "x"), file("two/deals.csv", "x")));

        assertThat(gathered.sources()).extracting(Source::name).doesNotHaveDuplicates();
    }

    private Path file(String name, String text) throws IOException {
        var path = dir.resolve(name);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, text);
    }
}
