package io.throughline.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A disk that is full, or can't be written: one sentence, and nothing is lost.
class FaultyDiskTest {
    @TempDir
    Path temp;

    @Test
    void on_a_disk_without_room_for_a_new_database_nothing_is_begun_and_with_room_it_is_made() throws IOException {
        try (var disk = SmallDisk.at(temp.resolve("disk"), 20)) {
            var data = disk.path().resolve("data");

            assertThatThrownBy(() -> EmbeddedPostgres.in(data))
                    .isInstanceOf(DatabaseUnavailable.class)
                    .hasMessageContaining("the disk is full: make room there");
            assertThat(data.resolve("postgres")).doesNotExist();

            disk.isNow("size=400m");
            EmbeddedPostgres.in(data).close();
        }
    }

    @Test
    void a_database_on_a_full_disk_does_not_start_and_is_whole_when_there_is_room_again() throws Exception {
        try (var disk = SmallDisk.at(temp.resolve("disk"), 200)) {
            var data = disk.path().resolve("data");
            write(data, 1);
            var filler = disk.fill();

            assertThatThrownBy(() -> EmbeddedPostgres.in(data))
                    .isInstanceOf(DatabaseUnavailable.class)
                    .hasMessageContaining("the disk is full: make room there");

            Files.delete(filler);
            assertThat(rows(data)).isEqualTo(1);
        }
    }

    @Test
    void what_was_committed_before_the_disk_was_full_is_there_when_there_is_room_again() throws Exception {
        try (var disk = SmallDisk.at(temp.resolve("disk"), 140)) {
            var data = disk.path().resolve("data");

            var committed = write(data, 1_000);

            assertThat(committed).isLessThan(1_000);
            disk.isNow("size=600m");
            assertThat(rows(data)).isGreaterThanOrEqualTo(committed);
        }
    }

    @Test
    void a_data_directory_that_can_only_be_read_is_refused_and_left_as_it_was() throws Exception {
        try (var disk = SmallDisk.at(temp.resolve("disk"), 200)) {
            var data = disk.path().resolve("data");
            write(data, 1);
            disk.isNow("ro");

            assertThatThrownBy(() -> EmbeddedPostgres.in(data))
                    .isInstanceOf(DatabaseUnavailable.class)
                    .hasMessageContaining("can only be read")
                    .hasMessageContaining("THROUGHLINE_DATA");

            disk.isNow("rw");
            assertThat(rows(data)).isEqualTo(1);
        }
    }

    /// Writes rows of half a megabyte, each for itself, until that many are there or no more can be written.
    private static int write(Path data, int most) throws SQLException {
        var bytes = new byte[1 << 19];
        new Random(7).nextBytes(bytes);
        var written = 0;
        try (var postgres = EmbeddedPostgres.in(data);
                var connection =
                        DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), postgres.password())) {
            connection.createStatement().execute("create table if not exists kept (words bytea)");
            try (var insert = connection.prepareStatement("insert into kept values (?)")) {
                insert.setBytes(1, bytes);
                for (; written < most; written++) insert.executeUpdate();
            } catch (SQLException full) {
                assertThat(String.valueOf(full.getSQLState())).matches("53100|08.*|57P.*");
            }
        } catch (SQLException gone) {
            assertThat(String.valueOf(gone.getSQLState())).matches("08.*|57P.*");
        }
        return written;
    }

    private static int rows(Path data) throws SQLException {
        try (var postgres = EmbeddedPostgres.in(data);
                var connection = DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), postgres.password());
                var count = connection.createStatement().executeQuery("select count(*) from kept")) {
            count.next();
            return count.getInt(1);
        }
    }
}
