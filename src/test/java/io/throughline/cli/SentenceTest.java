package io.throughline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.base.NotFound;
import java.io.IOException;
import java.net.BindException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class SentenceTest {
    @Test
    void what_was_foreseen_is_found_below_what_wraps_it() {
        var wrapped = new IllegalStateException(new RuntimeException(new NotFound("There is no import 7.")));

        assertThat(Sentence.of(wrapped)).contains("There is no import 7.");
    }

    @Test
    void a_full_disk_and_a_database_that_went_away_say_what_to_do() {
        assertThat(said(new SQLException("could not extend file", "53100")))
                .contains("full", "Nothing of this was kept");
        for (var gone : new SQLException[] {
            new SQLException("An I/O error occurred", "08006"),
            new SQLException("terminating connection", "57P01"),
            new SQLException("Connection is closed")
        }) assertThat(said(gone)).contains("all of this was kept or nothing");
    }

    @Test
    void what_the_machine_or_the_database_does_not_allow_says_what_to_do() {
        assertThat(Sentence.of(new IllegalStateException(new BindException("Permission denied"))))
                .get()
                .asString()
                .contains("may not listen", "THROUGHLINE_PORT");
        assertThat(Sentence.of(new IllegalStateException(new IOException("No space left on device"))))
                .get()
                .asString()
                .contains("A disk is full", "TMPDIR");
        assertThat(said(new SQLException("permission denied for schema public", "42501")))
                .contains("make it the owner of the database");
    }

    @Test
    void a_fault_of_ours_is_named_by_its_deepest_cause_in_one_line() {
        var fault = new IllegalStateException("outer", new IOException("inner\nand more"));

        assertThat(Sentence.of(fault)).isEmpty();
        assertThat(Sentence.of(new SQLException("syntax", "42601"))).isEmpty();
        assertThat(Sentence.name(fault)).isEqualTo("IOException, inner");
    }

    private static String said(SQLException problem) {
        return Sentence.of(new IllegalStateException(problem)).orElseThrow();
    }
}
