package io.throughline.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.TestDatabase;
import io.throughline.base.Today;
import io.throughline.exchange.load.Progress;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {
    private final TestDatabase database = TestDatabase.create();

    @TempDir
    Path temp;

    @BeforeEach
    void fill() {
        for (var act : Edit.Act.values())
            database.transactions()
                    .executeWithoutResult(status -> new Edit(act, "=one", "'other", 5).make(database.jdbc()));
        database.jdbc().sql("""
                insert into credential (user_id, email, password)
                select id, 'someone@throughline.test', '{argon2}x' from app_user limit 1""").update();
        database.jdbc().sql("""
                insert into access_link (token_hash, purpose, user_id, expires_at)
                select '\\x0102', 'INVITATION', id, now() + interval '1 day' from app_user limit 1""").update();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Backups on(LocalDate day) {
        var zone = ZoneId.of("Europe/Prague");
        var clock = Clock.fixed(day.atTime(2, 0).atZone(zone).toInstant(), zone);
        return new Backups(Copies.exportsOf(database), new Today(clock), temp.resolve("backups"));
    }

    private Path written() throws IOException {
        var file = temp.resolve("all.zip");
        on(LocalDate.parse("2026-03-02")).write(file, Progress.NONE);
        return file;
    }

    private static Restored restored(Restorable into, Path file) {
        return Backups.restore(into.source(), file, Progress.NONE);
    }

    private static String refused(Restorable into, Path file) {
        var before = Copies.allOf(into.jdbc());
        var result = restored(into, file);
        assertThat(Copies.allOf(into.jdbc())).isEqualTo(before);
        return ((Restored.Refused) result).why();
    }

    @Test
    void what_is_restored_is_the_same_row_by_row_with_what_opens_doors() throws IOException {
        var file = written();
        try (var other = Restorable.empty()) {
            var result = restored(other, file);

            var all = Copies.allOf(database.jdbc());
            assertThat(Copies.allOf(other.jdbc())).isEqualTo(all);
            assertThat(all.get("credential")).hasSize(1);
            assertThat(result)
                    .isInstanceOfSatisfying(
                            Restored.Done.class,
                            done -> assertThat(done.rows())
                                    .isEqualTo(all.values().stream()
                                            .mapToLong(List::size)
                                            .sum()));
        }
    }

    @Test
    void a_second_backup_of_what_was_restored_has_the_same_sums() throws IOException {
        var file = written();
        try (var other = Restorable.empty()) {
            restored(other, file);
            var again =
                    Copies.exportsOf(other.source()).write(Extent.EVERYTHING, temp.resolve("again.zip"), Progress.NONE);

            assertThat(again.tables()).isEqualTo(manifest(file).tables());
        }
    }

    @Test
    void tables_that_a_first_start_made_are_no_hindrance() throws IOException {
        var file = written();
        try (var other = Restorable.migrated()) {
            other.jdbc().sql("""
                    insert into access_link (token_hash, purpose, expires_at)
                    values ('\\x09', 'FIRST_ADMINISTRATOR', now())""").update();

            assertThat(restored(other, file)).isInstanceOf(Restored.Done.class);
            assertThat(Copies.allOf(other.jdbc())).isEqualTo(Copies.allOf(database.jdbc()));
        }
    }

    @Test
    void a_database_with_records_is_refused() throws IOException {
        try (var other = Restorable.migrated()) {
            other.jdbc()
                    .sql("insert into organization (id, name) values (gen_random_uuid(), 'Quorekin')")
                    .update();

            assertThat(refused(other, written())).contains("holds records already");
        }
    }

    @Test
    void a_database_of_something_else_is_refused() throws IOException {
        try (var other = Restorable.empty()) {
            other.jdbc().sql("create table accounts_payable (id int)").update();

            assertThat(refused(other, written())).contains("not Throughline's");
        }
    }

    @Test
    void a_running_throughline_is_not_pulled_away_from_under_its_users() throws IOException {
        try (var other = Restorable.migrated()) {
            // as the pool of the application calls itself
            other.beingUsed().sql("select 1").query(Integer.class).single();

            assertThat(refused(other, written())).contains("is running on this database");
        }
    }

    @Test
    void a_damaged_file_is_refused_before_anything_is_touched() throws IOException {
        var bytes = Files.readAllBytes(written());
        try (var other = Restorable.empty()) {
            assertThat(refused(other, file("cut.zip", java.util.Arrays.copyOf(bytes, bytes.length / 2))))
                    .contains("cut short");
            assertThat(refused(other, file("text.zip", "hello".getBytes(java.nio.charset.StandardCharsets.UTF_8))))
                    .contains("not a backup");
            assertThat(refused(other, temp.resolve("nowhere.zip"))).contains("There is no file");
            assertThat(refused(other, changed("organization.csv"))).contains("organization.csv in it is not as it was");
            assertThat(refused(other, without("deal.csv"))).contains("deal.csv in it is not as it was");
            assertThat(other.jdbc()
                            .sql("select count(*) from pg_tables where schemaname = 'public'")
                            .query(Integer.class)
                            .single())
                    .isZero();
        }
    }

    @Test
    void no_bit_of_the_file_may_be_another() throws IOException {
        var bytes = Files.readAllBytes(written());
        // every so many bytes, for the whole would take long
        for (var at = bytes.length / 50; at < bytes.length; at += bytes.length / 50) {
            var other = bytes.clone();
            other[at] ^= 0x10;
            var file = file("bit.zip", other);
            assertThat(Backups.damage(file).isPresent() || manifest(file).equals(manifest(temp.resolve("all.zip"))))
                    .as("byte " + at)
                    .isTrue();
        }
    }

    @Test
    void an_export_is_no_backup() throws IOException {
        Copies.exportsOf(database).write(temp.resolve("export.zip"), Progress.NONE);
        assertThat(Backups.damage(temp.resolve("export.zip")))
                .hasValueSatisfying(why -> assertThat(why).contains("not a backup"));
    }

    @Test
    void a_backup_of_a_newer_throughline_is_refused() throws IOException {
        var file = written();
        edit(file, zip -> {
            var manifest = zip.resolve(Manifest.FILE);
            Files.writeString(
                    manifest,
                    Files.readString(manifest).replaceFirst("\"schema\" : \"[^\"]*\"", "\"schema\" : \"9999\""));
            Files.write(zip.resolve(Manifest.SEAL), Writing.sealOf(Files.readAllBytes(manifest)));
        });
        try (var other = Restorable.empty()) {
            assertThat(refused(other, file)).contains("newer version");
        }
    }

    @Test
    void seven_nights_are_kept_and_what_else_is_there_too() throws IOException {
        var first = LocalDate.parse("2026-02-27");
        Files.createDirectories(temp.resolve("backups"));
        Files.writeString(temp.resolve("backups/mine.zip"), "mine");
        on(first).beforeMigration("012");
        for (var night = 0; night < 9; night++) on(first.plusDays(night)).nightly();
        on(first.plusDays(8)).nightly();

        try (var files = Files.list(temp.resolve("backups"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "mine.zip",
                            "before-update-from-012-2026-02-27.zip",
                            "nightly-2026-03-01.zip",
                            "nightly-2026-03-02.zip",
                            "nightly-2026-03-03.zip",
                            "nightly-2026-03-04.zip",
                            "nightly-2026-03-05.zip",
                            "nightly-2026-03-06.zip",
                            "nightly-2026-03-07.zip");
        }
        assertThat(Backups.damage(temp.resolve("backups/nightly-2026-03-07.zip")))
                .isEmpty();
    }

    private static Manifest manifest(Path file) throws IOException {
        try (var zip = Opened.of(file)) {
            return Manifest.find(zip.path(), Extent.EVERYTHING.format()).orElseThrow();
        }
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(temp.resolve(name), bytes);
    }

    private Path changed(String part) throws IOException {
        return edit(copy("changed.zip"), zip -> Files.writeString(zip.resolve(part), "id\r\n"));
    }

    private Path without(String part) throws IOException {
        return edit(copy("without.zip"), zip -> Files.delete(zip.resolve(part)));
    }

    private Path copy(String name) throws IOException {
        return Files.copy(temp.resolve("all.zip"), temp.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }

    private interface Act {
        void on(Path zip) throws IOException;
    }

    private static Path edit(Path file, Act act) throws IOException {
        try (var zip = FileSystems.newFileSystem(file, Map.of())) {
            act.on(zip.getPath("/"));
        }
        return file;
    }
}
