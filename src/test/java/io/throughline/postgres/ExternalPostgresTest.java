package io.throughline.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExternalPostgresTest {
    static EmbeddedPostgres server;

    @BeforeAll
    static void start() {
        server = EmbeddedPostgres.throwAway();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void an_address_as_hosting_companies_write_it_is_understood() {
        var database =
                ExternalPostgres.parse("postgres://ann%40example.com:p%3Ass%2F+1@db.example.com/sales?sslmode=require");

        assertThat(database.jdbcUrl()).isEqualTo("jdbc:postgresql://db.example.com:5432/sales?sslmode=require");
        assertThat(database.user()).isEqualTo("ann@example.com");
        assertThat(database.password()).isEqualTo("p:ss/+1");
    }

    @Test
    void an_address_as_java_writes_it_is_understood() {
        var database = ExternalPostgres.parse(
                "jdbc:postgresql://db.example.com:6543/sales?user=ann&sslmode=verify-full&password=secret%26more");

        assertThat(database.jdbcUrl()).isEqualTo("jdbc:postgresql://db.example.com:6543/sales?sslmode=verify-full");
        assertThat(database.user()).isEqualTo("ann");
        assertThat(database.password()).isEqualTo("secret&more");
    }

    @Test
    void of_several_servers_the_one_that_can_be_written_to_is_looked_for() {
        var database = ExternalPostgres.parse("postgres://ann:p%2Css@a.example.com,b.example.com:5433,10.0.0.3/sales");

        assertThat(database.jdbcUrl())
                .isEqualTo("jdbc:postgresql://a.example.com:5432,b.example.com:5433,10.0.0.3:5432/sales"
                        + "?targetServerType=primary&hostRecheckSeconds=1&connectTimeout=3");
        assertThat(database.user()).isEqualTo("ann");
        assertThat(database.password()).isEqualTo("p,ss");
    }

    @Test
    void what_the_address_says_of_several_servers_counts() {
        var database = ExternalPostgres.parse(
                "jdbc:postgresql://a:5432,b:5432/sales?user=ann&sslmode=require&connectTimeout=9");

        assertThat(database.jdbcUrl())
                .isEqualTo("jdbc:postgresql://a:5432,b:5432/sales?sslmode=require&connectTimeout=9"
                        + "&targetServerType=primary&hostRecheckSeconds=1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "mysql://a:secret@h/db",
                "postgres://a:se cret@h/db",
                "postgres://a:secret@h",
                "postgres://a:secret@h,/db",
                "postgres://a:secret@h,b c/db",
                "postgres:///db"
            })
    void what_is_no_address_is_refused_without_showing_the_password(String address) {
        assertThatThrownBy(() -> ExternalPostgres.parse(address))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageStartingWith("DATABASE_URL is not the address of a PostgreSQL")
                .hasNoCause()
                .message()
                .doesNotContain("cret");
    }

    @Test
    void a_server_that_answers_is_used_and_not_stopped() {
        String address =
                server.jdbcUrl().replace("jdbc:postgresql://", "postgresql://throughline:" + server.password() + "@");

        ExternalPostgres.at(address).close();

        assertThat(ExternalPostgres.at(address).jdbcUrl()).isEqualTo(server.jdbcUrl());
        assertThat(ExternalPostgres.at(address)).hasToString(server.jdbcUrl());
    }

    @Test
    void a_wrong_password_is_said_and_not_shown() {
        assertThatThrownBy(() -> ExternalPostgres.at(server.jdbcUrl() + "?user=throughline&password=guessed"))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("refuses user throughline with this password")
                .message()
                .doesNotContain("guessed");
    }

    @Test
    void a_database_that_is_not_there_is_said() {
        String elsewhere = server.jdbcUrl().replaceFirst("/throughline$", "/elsewhere");

        assertThatThrownBy(() -> ExternalPostgres.at(elsewhere + "?user=throughline&password=" + server.password()))
                .hasMessageContaining("does not exist on that server");
    }

    @Test
    void a_server_that_can_not_be_reached_stops_us() {
        assertThatThrownBy(() -> ExternalPostgres.at("postgres://ann:secret@127.0.0.1:1/sales"))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessage(
                        "The database at DATABASE_URL (jdbc:postgresql://127.0.0.1:1/sales) does not answer: see that"
                                + " it runs and can be reached from here. Throughline uses no other one while DATABASE_URL is set.");
    }

    @Test
    void a_server_that_takes_the_call_and_says_nothing_stops_us_within_seconds() throws IOException {
        try (var silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            long before = System.nanoTime();

            assertThatThrownBy(
                            () -> ExternalPostgres.at("postgres://ann@127.0.0.1:" + silent.getLocalPort() + "/sales"))
                    .hasMessageContaining("does not answer");

            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(12));
        }
    }

    @Test
    void a_server_older_than_fifteen_is_refused() {
        var database = ExternalPostgres.parse("postgres://ann@db.example.com/sales");

        assertThatThrownBy(() -> database.mustBeRecent(14, "14.11"))
                .hasMessageEndingWith("is PostgreSQL 14.11, and Throughline needs 15 or newer.");
        assertThatCode(() -> database.mustBeRecent(15, "15.0")).doesNotThrowAnyException();
    }
}
