package io.throughline.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClusterTest {
    @Test
    void why_it_could_not_be_made_is_the_error_and_not_the_hint_behind_it() {
        assertThat(Cluster.why(new Ran(1, """
                fixing permissions …
                initdb: error: directory "/data" exists but is not empty
                initdb: hint: If you want to create a new database system, …
                """)))
                .isEqualTo("initdb: error: directory \"/data\" exists but is not empty");
        assertThat(Cluster.why(new Ran(127, "sh: initdb: not found\n"))).isEqualTo("sh: initdb: not found");
    }

    @Test
    void a_system_without_the_locale_is_told_which() {
        assertThat(Cluster.why(new Ran(1, """
                initdb: error: invalid locale name "C.UTF-8"
                initdb: hint: If the locale name is specific to ICU, use --icu-locale.
                """))).startsWith("this system lacks the locale C.UTF-8: install it");
    }
}
