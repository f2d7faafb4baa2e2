package io.throughline.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.throughline.base.Today;
import io.throughline.exchange.load.Progress;
import io.throughline.postgres.DatabaseUnavailable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class UpdatesTest {
    /// The first migration that made the table of each row, and a row as it could be stored then.
    private static final Map<String, String> ROWS = new LinkedHashMap<>();

    static {
        ROWS.put(
                "002",
                "insert into app_user (id, name) values ('00000000-0000-7000-8000-000000000001', 'Ada Miravel')");
        ROWS.put("003", """
                insert into organization (id, name) values ('00000000-0000-7000-8000-000000000002', 'Quorekin Glass');
                update organization set name = 'Quorekin Optics';
                insert into person (id, name, organization_id)
                values ('00000000-0000-7000-8000-000000000003', 'Wanda Maldadottir', '00000000-0000-7000-8000-000000000002')""");
        ROWS.put("004", """
                insert into deal (id, name, organization_id, status, stage)
                values ('00000000-0000-7000-8000-000000000004', 'Cells, hall 3', '00000000-0000-7000-8000-000000000002',
                    'OPEN', 'Proposal');
                update deal set stage = 'Negotiation';
                insert into fact (id, deal_id, kind, topic, answer, words, since)
                values ('00000000-0000-7000-8000-000000000005', '00000000-0000-7000-8000-000000000004', 'SYMPTOM', '',
                    'KNOWN', 'It is slow', '2026-03-01')""");
    }

    @TempDir
    Path temp;

    private Backups backups(Restorable database) {
        var clock = Clock.fixed(Instant.parse("2026-03-02T10:00:00Z"), ZoneOffset.UTC);
        return new Backups(Copies.exportsOf(database.source()), new Today(clock), temp.resolve("backups"));
    }

    private static List<MigrationVersion> versions() {
        try (var any = Restorable.empty()) {
            return Arrays.stream(any.flyway(MigrationVersion.LATEST).info().all())
                    .map(MigrationInfo::getVersion)
                    .toList();
        }
    }

    private static Restorable filled(MigrationVersion version) {
        var database = Restorable.migratedTo(version);
        ROWS.forEach((since, row) -> {
            if (!MigrationVersion.fromVersion(since).isNewerThan(version))
                database.jdbc().sql(row).update();
        });
        return database;
    }

    /// What was stored, column by column as it was before the update.
    private static Map<String, List<Map<String, Object>>> stored(JdbcClient jdbc, Map<String, List<String>> columns) {
        var rows = new LinkedHashMap<String, List<Map<String, Object>>>();
        columns.forEach((table, names) -> rows.put(
                table,
                jdbc.sql("select %s from %s order by 1".formatted(String.join(", ", names), table))
                        .query()
                        .listOfRows()));
        return rows;
    }

    private static Map<String, List<String>> columns(JdbcClient jdbc) {
        var columns = new LinkedHashMap<String, List<String>>();
        jdbc.sql("""
                        select table_name, column_name
                        from information_schema.columns
                        where table_name in (
                            'app_user', 'organization', 'organization_history', 'person', 'deal', 'deal_history', 'fact')
                        and table_schema = 'public'
                        order by 1, column_name <> 'id', 2""").query(row -> {
            columns.computeIfAbsent(row.getString(1), k -> new ArrayList<>()).add(row.getString(2));
        });
        return columns;
    }

    @Test
    @Tag("long")
    void from_each_earlier_state_every_row_and_its_history_is_still_there_after_the_update() {
        versions().forEach(this::keepsEveryRowFrom);
    }

    @Test
    void from_earlier_states_every_row_and_its_history_is_still_there_after_the_update() {
        var versions = versions();
        for (var i = 0; i < versions.size(); i += 8) keepsEveryRowFrom(versions.get(i));
    }

    private void keepsEveryRowFrom(MigrationVersion version) {
        try (var database = filled(version)) {
            var columns = columns(database.jdbc());
            var before = stored(database.jdbc(), columns);

            Updates.update(database.flyway(MigrationVersion.LATEST), backups(database));

            assertThat(stored(database.jdbc(), columns)).as("from " + version).isEqualTo(before);
        }
    }

    @Test
    void a_backup_of_an_earlier_state_can_be_restored_and_is_brought_up_to_date() throws IOException {
        var versions = versions();
        for (var version : List.of(versions.get(0), versions.get(3), versions.get(versions.size() / 2))) {
            var file = temp.resolve("from-" + version + ".zip");
            try (var old = filled(version);
                    var restored = Restorable.migrated()) {
                var columns = columns(old.jdbc());
                backups(old).write(file, Progress.NONE);

                assertThat(Backups.restore(restored.source(), file, Progress.NONE))
                        .as("from " + version)
                        .isInstanceOf(Restored.Done.class);
                assertThat(stored(restored.jdbc(), columns))
                        .as("from " + version)
                        .isEqualTo(stored(old.jdbc(), columns));
                assertThat(SchemaOf.version(restored.jdbc())).isEqualTo(SchemaOf.version(newest()));
            }
        }
    }

    private static MigrationVersion newest() {
        return versions().getLast();
    }

    @Test
    void of_two_nodes_that_start_at_once_one_makes_the_backup_and_both_find_the_tables_up_to_date() throws Exception {
        var versions = versions();
        try (var database = filled(versions.get(versions.size() - 3));
                var both = Executors.newFixedThreadPool(2)) {
            Callable<Void> start = () -> {
                Updates.update(database.flyway(MigrationVersion.LATEST), backups(database));
                return null;
            };

            for (var started : both.invokeAll(List.of(start, start))) started.get();

            assertThat(SchemaOf.version(database.jdbc())).isEqualTo(SchemaOf.version(newest()));
        }
        assertThat(temp.resolve("backups")).isDirectoryContaining("glob:**.zip");
        try (var files = Files.list(temp.resolve("backups"))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void before_the_tables_change_a_backup_is_made() {
        try (var database = filled(MigrationVersion.fromVersion("4"))) {
            Updates.update(database.flyway(MigrationVersion.LATEST), backups(database));

            var file = temp.resolve("backups/before-update-from-004-2026-03-02.zip");
            assertThat(Backups.damage(file)).isEmpty();
        }
    }

    @Test
    void neither_a_new_database_nor_one_that_is_up_to_date_is_backed_up() {
        try (var database = Restorable.empty()) {
            Updates.update(database.flyway(MigrationVersion.LATEST), backups(database));
            Updates.update(database.flyway(MigrationVersion.LATEST), backups(database));

            assertThat(temp.resolve("backups")).doesNotExist();
        }
    }

    @Test
    void where_no_backup_can_be_written_the_tables_stay_as_they_are() throws IOException {
        Files.writeString(temp.resolve("backups"), "a file where the folder should be");
        try (var database = filled(MigrationVersion.fromVersion("4"))) {
            assertThatThrownBy(() -> Updates.update(database.flyway(MigrationVersion.LATEST), backups(database)))
                    .isInstanceOf(DatabaseUnavailable.class)
                    .hasMessageContaining("Nothing was changed");
            assertThat(SchemaOf.version(database.jdbc())).isEqualTo("004");
        }
    }

    @Test
    void what_a_newer_throughline_made_is_not_started() {
        try (var database = Restorable.migrated()) {
            database.jdbc().sql("""
                    insert into flyway_schema_history (installed_rank, version, description, type, script, installed_by,
                        execution_time, success)
                    values (9999, '9999', 'of the future', 'SQL', 'V9999__of_the_future.sql', 'throughline', 1, true)""").update();

            assertThatThrownBy(() -> Updates.update(database.flyway(MigrationVersion.LATEST), backups(database)))
                    .isInstanceOf(DatabaseUnavailable.class)
                    .hasMessageContaining("by a newer Throughline");
        }
    }

    @Test
    void a_clock_before_what_was_stored_last_changes_nothing() {
        try (var database = Restorable.migrated()) {
            var flyway = database.flyway(MigrationVersion.LATEST);
            Updates.refuseWrongClock(flyway, Instant.EPOCH);
            database.jdbc()
                    .sql("insert into audit_event (kind, act, at) values ('CHANGE', 'test', '2026-03-02T10:00:00Z')")
                    .update();

            Updates.refuseWrongClock(flyway, Instant.parse("2026-03-02T09:56:00Z"));
            assertThatThrownBy(() -> Updates.refuseWrongClock(flyway, Instant.parse("2026-03-02T09:54:00Z")))
                    .isInstanceOf(DatabaseUnavailable.class)
                    .hasMessageContaining("set the clock right")
                    .hasMessageEndingWith("Nothing was changed.");
        }
    }

    @Test
    void a_database_from_before_the_audit_tells_nothing_of_the_clock() {
        try (var database = filled(MigrationVersion.fromVersion("4"))) {
            Updates.refuseWrongClock(database.flyway(MigrationVersion.LATEST), Instant.EPOCH);
        }
    }

    private static final class SchemaOf {
        static String version(JdbcClient jdbc) {
            return jdbc.sql("""
                            select version from flyway_schema_history
                            where version is not null
                            order by installed_rank desc
                            limit 1""").query(String.class).single();
        }

        static String version(MigrationVersion version) {
            return version.getRawVersion();
        }
    }
}
