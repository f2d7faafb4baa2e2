package io.throughline.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.throughline.TestDatabase;
import io.throughline.exchange.load.Progress;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportsTest {
    private final TestDatabase database = TestDatabase.create();
    private final Exports exports = Copies.exportsOf(database);

    @TempDir
    Path temp;

    @BeforeEach
    void fill() {
        database.jdbc().sql("""
                insert into organization (id, name, city, industry, revenue)
                values ('00000000-0000-7000-8000-000000000001', '=HYPERLINK("x")', '', null, -5)""").update();
        database.jdbc().sql("update organization set city = E'two\\nlines'").update();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void every_table_is_there_with_its_history_and_a_manifest_that_counts() throws IOException {
        var manifest = exports.write(temp.resolve("all"), Progress.NONE);

        var tables = manifest.tables().stream().map(Manifest.Entry::table).toList();
        assertThat(tables).contains("deal", "deal_history", "import", "carried_field", "deal_review");
        assertThat(tables).noneMatch(name -> name.startsWith("flyway"));
        assertThat(tables.indexOf("organization")).isLessThan(tables.indexOf("deal"));
        assertThat(manifest.tables())
                .filteredOn(entry -> entry.rows() > 0)
                .extracting(Manifest.Entry::file, Manifest.Entry::rows)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("audit_event.csv", 3L),
                        org.assertj.core.groups.Tuple.tuple("organization.csv", 1L),
                        org.assertj.core.groups.Tuple.tuple("organization_history.csv", 1L));
        try (var files = Files.list(temp.resolve("all"))) {
            assertThat(files).hasSize(tables.size() + 1);
        }
    }

    @Test
    void cells_are_quoted_as_the_standard_has_it_and_no_formula_is_left() throws IOException {
        exports.write(temp.resolve("all"), Progress.NONE);

        var csv = Files.readString(temp.resolve("all/organization.csv"));
        assertThat(csv).startsWith("id,name,industry,").endsWith("\r\n");
        assertThat(csv)
                .contains(",\"'=HYPERLINK(\"\"x\"\")\",,")
                .contains(",-5,")
                .contains(",\"two\nlines\",");
        assertThat(Files.readString(temp.resolve("all/organization_history.csv")))
                .contains(",\"\",");
    }

    @Test
    void only_the_owner_can_read_it() throws IOException {
        exports.write(temp.resolve("all.zip"), Progress.NONE);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(temp.resolve("all.zip"))))
                .isEqualTo("rw-------");
    }

    @Test
    void what_lies_there_already_is_never_overwritten() throws IOException {
        Files.writeString(temp.resolve("all.zip"), "mine");

        assertThatThrownBy(() -> exports.write(temp.resolve("all.zip"), Progress.NONE))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(temp.resolve("all.zip")).hasContent("mine");
    }

    @Test
    void folder_and_zip_are_recognised_and_other_things_are_not() throws IOException {
        exports.write(temp.resolve("folder"), Progress.NONE);
        exports.write(temp.resolve("all.zip"), Progress.NONE);
        Files.writeString(temp.resolve("manifest.json"), "{\"format\": \"other\"}");
        Files.writeString(temp.resolve("broken.zip"), "PK");
        Files.createDirectory(temp.resolve("bad"));
        Files.writeString(temp.resolve("bad/manifest.json"), "[");

        assertThat(Exports.recognises(temp.resolve("folder"))).isTrue();
        assertThat(Exports.recognises(temp.resolve("all.zip"))).isTrue();
        for (var other : List.of(".", "broken.zip", "bad", "nowhere", "manifest.json"))
            assertThat(Exports.recognises(temp.resolve(other))).as(other).isFalse();
    }

    @Test
    void into_a_database_with_rows_it_is_refused() throws IOException {
        exports.write(temp.resolve("all.zip"), Progress.NONE);
        var before = Copies.everything(database.jdbc());

        var result = exports.bringBack(temp.resolve("all.zip"), Progress.NONE);

        assertThat(result)
                .isEqualTo(
                        new BroughtBack.Refused(
                                "The database holds rows of organization already, and an export can"
                                        + " only be brought back into an empty one. Nothing was changed: name another data directory."));
        assertThat(Copies.everything(database.jdbc())).isEqualTo(before);
    }

    @Test
    void a_file_that_was_changed_is_refused_and_nothing_of_the_export_is_taken() throws IOException {
        exports.write(temp.resolve("all"), Progress.NONE);
        var file = temp.resolve("all/organization.csv");
        Files.writeString(file, Files.readString(file).replace(",-5,", ",-6,"));

        assertThat(broughtBackElsewhere("all")).contains("organization.csv is not as it was exported");
    }

    @Test
    void a_file_that_is_missing_or_broken_is_named() throws IOException {
        exports.write(temp.resolve("all"), Progress.NONE);
        var file = temp.resolve("all/organization.csv");
        Files.writeString(file, Files.readString(file).replace("-5", "much"));
        assertThat(broughtBackElsewhere("all"))
                .contains("does not fit together")
                .contains("much");

        Files.delete(file);
        assertThat(broughtBackElsewhere("all")).contains("lacks its file organization.csv");
    }

    @Test
    void a_column_of_the_future_is_refused() throws IOException {
        exports.write(temp.resolve("all"), Progress.NONE);
        var file = temp.resolve("all/manifest.json");
        Files.writeString(file, Files.readString(file).replaceFirst("\"revenue\"", "\"mood\""));

        assertThat(broughtBackElsewhere("all")).contains("does not know");
    }

    @Test
    void a_manifest_can_not_point_out_of_the_export() throws IOException {
        exports.write(temp.resolve("all"), Progress.NONE);
        var file = temp.resolve("all/manifest.json");
        Files.writeString(file, Files.readString(file).replace("\"organization.csv\"", "\"../organization.csv\""));

        assertThat(broughtBackElsewhere("all")).contains("lacks its file");
    }

    private String broughtBackElsewhere(String source) throws IOException {
        try (var other = TestDatabase.create()) {
            var before = Copies.everything(other.jdbc());
            var result = Copies.exportsOf(other).bringBack(temp.resolve(source), Progress.NONE);
            assertThat(Copies.everything(other.jdbc())).isEqualTo(before);
            return ((BroughtBack.Refused) result).why();
        }
    }
}
