package io.throughline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.TestDatabase;
import io.throughline.postgres.SmallDisk;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What can be wrong around it when it is started: it says one sentence, does no harm, and starts once that is over.
class StartFaultsTest {
    private static final Pattern OF_NO_LOG =
            Pattern.compile("\\|-WARN in Logger\\[[\\w.]+] - No appenders present in context \\[default] for logger");

    @TempDir
    Path temp;

    private final TestDatabase database = TestDatabase.createEmpty();
    private final String address = CommandLines.address(database);

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            //[^/]*/       | //127.0.0.1:1/           | does not answer: see that it runs
            password=.*    | password=guessed         | refuses user throughline with this password: correct
            /[a-z_0-9]+\\?  | /nowhere?                | does not exist on that server: make it, or correct
            postgres.*     | postgres                 | DATABASE_URL is not the address of a PostgreSQL: write it as
            """)
    void an_address_that_leads_to_no_database(String part, String other, String says) {
        refuses(Map.of("DATABASE_URL", address.replaceFirst(part, other)), says);
    }

    @Test
    void a_port_that_another_program_has() throws Exception {
        try (var taken = new ServerSocket(0)) {
            var said = CommandLines.say(settings(), "start", "--port", taken.getLocalPort());

            isOneSentence(said, "Port " + taken.getLocalPort() + " is in use by another program: set THROUGHLINE_PORT");
        }
        isOneSentence(CommandLines.say(settings(), "start", "--port", 65_536), "There is no port 65536: choose one");
        assertThat(CommandLines.starts(settings())).isTrue();
    }

    @Test
    void a_clock_before_what_was_stored_last() throws Exception {
        assertThat(CommandLines.starts(settings())).isTrue();
        database.jdbc().sql("""
                insert into audit_event (kind, act, at)
                values ('CHANGE', 'of a time to come', now() + interval '2 hours')""").update();

        refuses(settings(), "set the clock right");

        assertThat(CommandLines.say(settings("THROUGHLINE_CLOCK", "right"), "imports")
                        .code())
                .as("who says that the clock is right is believed")
                .isZero();
        database.jdbc()
                .sql("delete from audit_event where act = 'of a time to come'")
                .update();
        assertThat(CommandLines.starts(settings())).isTrue();
    }

    @Test
    void the_tables_of_another_program() throws Exception {
        database.jdbc().sql("create table invoices (number int)").update();

        refuses(settings(), "holds tables that are not Throughline's: make one of its own");

        database.jdbc().sql("drop table invoices").update();
        assertThat(CommandLines.starts(settings())).isTrue();
    }

    @Test
    void an_update_of_the_tables_that_is_interrupted() throws Exception {
        Flyway.configure()
                .dataSource(database.dataSource())
                .target("004")
                .load()
                .migrate();
        database.jdbc().sql("""
                insert into deal (id, name, status)
                values ('00000000-0000-7000-8000-000000000004', 'Cells, hall 3', 'OPEN')""").update();
        CompletableFuture<CommandLines.Said> start;
        try (var other = database.dataSource().getConnection()) {
            other.setAutoCommit(false);
            other.createStatement().execute("lock table deal in share mode");
            start = CompletableFuture.supplyAsync(() -> CommandLines.say(settings(), "start", "--port", "0"));
            interruptWhoWaits(start);
            other.rollback();
        }

        isOneSentence(start.get(), "The database stopped in the midst of it, so all of this was kept or nothing");

        assertThat(CommandLines.starts(settings())).isTrue();
        assertThat(database.jdbc()
                        .sql("select name from deal")
                        .query(String.class)
                        .list())
                .containsExactly("Cells, hall 3");
        assertThat(database.jdbc()
                        .sql("select count(*) from flyway_schema_history where not success")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void interruptWhoWaits(CompletableFuture<?> start) throws InterruptedException {
        var ended = 0;
        while (ended == 0 && !start.isDone()) {
            Thread.sleep(50);
            ended = database.jdbc().sql("""
                            select count(pg_terminate_backend(pid))
                            from pg_stat_activity
                            where datname = current_database()
                            and wait_event_type = 'Lock'""").query(Integer.class).single();
        }
        assertThat(ended).as("a migration that waits").isPositive();
    }

    @Test
    void a_full_disk() throws Exception {
        try (var disk = SmallDisk.at(temp.resolve("disk"), 20)) {
            var data = Map.of("THROUGHLINE_DATA", disk.path().resolve("data").toString());
            refuses(data, "the disk is full: make room there");

            disk.isNow("size=600m");
            assertThat(CommandLines.starts(data)).isTrue();
        }
    }

    @Test
    void a_data_directory_that_can_only_be_read() throws Exception {
        try (var disk = SmallDisk.at(temp.resolve("disk"), 600)) {
            var data = Map.of("THROUGHLINE_DATA", disk.path().resolve("data").toString());
            disk.isNow("ro");
            refuses(data, "its file system can only be read: mount it so that it can be written");

            disk.isNow("rw");
            assertThat(CommandLines.starts(data)).isTrue();
        }
    }

    @Test
    void a_data_directory_that_is_a_file() throws IOException {
        var file = Files.createFile(temp.resolve("data"));

        refuses(Map.of("THROUGHLINE_DATA", file.toString()), "can't be used");
    }

    private Map<String, String> settings(String... more) {
        var settings = new HashMap<>(Map.of("DATABASE_URL", address, "THROUGHLINE_BACKUPS", "" + temp.resolve("kept")));
        for (var i = 0; i < more.length; i += 2) settings.put(more[i], more[i + 1]);
        return settings;
    }

    private static void refuses(Map<String, String> settings, String says) {
        isOneSentence(CommandLines.say(settings, "start", "--port", "0"), says);
    }

    private static void isOneSentence(CommandLines.Said said, String says) {
        assertThat(said.code()).as(said.err()).isEqualTo(Commands.UNUSABLE);
        assertThat(said.out().lines().filter(line -> !isOfTheTest(line))).isEmpty();
        assertThat(said.complaint()).contains(says).doesNotContain("Exception", "\tat ", "guessed");
        assertThat(said.complaint().lines().filter(line -> !isOfNoLog(line))).hasSize(1);
    }

    /// What Logback says of itself when a thread of the tests around writes while the log is being set up anew.
    private static boolean isOfNoLog(String line) {
        return OF_NO_LOG.matcher(line).find();
    }

    /// The log of tests goes to standard output, and some of it is of the pools around them.
    private static boolean isOfTheTest(String line) {
        return line.contains("HikariPool")
                || line.contains("CompositeMeterRegistry")
                || line.contains("brought up to date");
    }
}
