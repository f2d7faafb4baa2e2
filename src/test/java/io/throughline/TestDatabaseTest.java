package io.throughline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class TestDatabaseTest {
    @Test
    void two_databases_know_nothing_of_each_other() {
        try (var one = TestDatabase.create();
                var other = TestDatabase.create()) {
            one.jdbc().sql("create table only_here (id int)").update();

            assertThat(tables(one)).isEqualTo(1);
            assertThat(tables(other)).isZero();
        }
    }

    @Test
    void session_and_jvm_live_in_different_zones_and_neither_in_utc() {
        try (var database = TestDatabase.create()) {
            String zone =
                    database.jdbc().sql("show time zone").query(String.class).single();

            assertThat(zone).isEqualTo("America/St_Johns");
            assertThat(TimeZone.getDefault().getID()).isEqualTo("Pacific/Chatham");
        }
    }

    private static long tables(TestDatabase database) {
        return database.jdbc()
                .sql("select count(*) from pg_tables where tablename = 'only_here'")
                .query(Long.class)
                .single();
    }
}
