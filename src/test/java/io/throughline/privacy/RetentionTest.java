package io.throughline.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.ThroughlineTest;
import io.throughline.base.Ids;
import io.throughline.base.Today;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ThroughlineTest
class RetentionTest {
    @Autowired
    Retention retention;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Today today;

    @BeforeEach
    void off() {
        retention.keepFor(null);
        jdbc.sql("update deal set status = 'OPEN', closed_on = null").update();
    }

    private UUID heard(String name, LocalDate day, String status) {
        var person = Ids.next();
        var deal = Ids.next();
        jdbc.sql("insert into person (id, name) values (:id, :name)")
                .param("id", person)
                .param("name", name)
                .update();
        jdbc.sql("""
                        with d as (
                            insert into deal (id, name, status, closed_on)
                            values (:deal, 'Yard', :status, case when :status <> 'OPEN' then current_date end)
                        ), f as (
                            insert into fact (id, deal_id, kind, answer, words, since)
                            values (:fact, :deal, 'SYMPTOM', 'KNOWN', 'Slow', :day)
                        )
                        insert into evidence (id, fact_id, sayer_id, happened_on, channel, words)
                        values (:evidence, :fact, :person, :day, 'CALL', 'Slow')""")
                .param("deal", deal)
                .param("status", status)
                .param("fact", Ids.next())
                .param("day", day)
                .param("evidence", Ids.next())
                .param("person", person)
                .update();
        return person;
    }

    private String name(UUID person) {
        return jdbc.sql("select name from person where id = :id")
                .param("id", person)
                .query(String.class)
                .single();
    }

    private LocalDate monthsAgo(int months) {
        return today.date().minusMonths(months).minusDays(1);
    }

    @Test
    void nobody_is_erased_while_it_is_off() {
        var old = heard("Nora Ek", monthsAgo(100), "LOST");

        assertThat(retention.months()).isEmpty();
        assertThat(retention.eraseDue()).isZero();
        assertThat(name(old)).isEqualTo("Nora Ek");
    }

    @Test
    void whoever_was_not_heard_for_so_long_and_is_in_no_open_deal_is_erased_once() {
        var old = heard("Tor Ulv", monthsAgo(12), "LOST");
        var needed = heard("Liv Moe", monthsAgo(12), "OPEN");
        var recent = heard("Kai Rud", monthsAgo(11).plusDays(2), "WON");
        var never = Ids.next();
        jdbc.sql("insert into person (id, name) values (:id, 'Siv Dal')")
                .param("id", never)
                .update();
        retention.keepFor(12);

        assertThat(retention.due(12))
                .extracting(Retention.Due::id)
                .contains(old)
                .doesNotContain(needed, recent, never);
        assertThat(retention.eraseDue()).isPositive();
        assertThat(name(old)).isEqualTo("Erased person");
        assertThat(name(needed)).isEqualTo("Liv Moe");
        assertThat(name(recent)).isEqualTo("Kai Rud");
        assertThat(name(never)).isEqualTo("Siv Dal");
        assertThat(retention.eraseDue()).isZero();
        assertThat(jdbc.sql("select why || ' ' || erased_by from erasure where person_id = :id")
                        .param("id", old)
                        .query(String.class)
                        .single())
                .isEqualTo("RETENTION system");
    }

    @Test
    void whoever_weighs_in_an_open_deal_is_needed_however_long_ago_they_were_heard() {
        var old = heard("Odd Hem", monthsAgo(12), "LOST");
        var deal = Ids.next();
        jdbc.sql("""
                        with d as (
                            insert into deal (id, name, status) values (:deal, 'Yard', 'OPEN')
                        )
                        insert into weighting (id, deal_id, sayer_id, method, happened_on, channel)
                        values (:id, :deal, :person, 'RANKS', :day, 'CALL')""")
                .param("deal", deal)
                .param("id", Ids.next())
                .param("person", old)
                .param("day", monthsAgo(12))
                .update();

        assertThat(retention.due(12)).extracting(Retention.Due::id).doesNotContain(old);
    }

    @Test
    void whoever_was_never_heard_is_due_from_the_day_they_were_written_down() {
        var old = Ids.next();
        jdbc.sql("insert into person (id, name, stored_from) values (:id, 'Pia Lo', :then)")
                .param("id", old)
                .param("then", monthsAgo(24).atStartOfDay(today.zone()).toOffsetDateTime())
                .update();
        jdbc.sql("update person set title = 'Boss' where id = :id")
                .param("id", old)
                .update();

        assertThat(retention.due(24)).extracting(Retention.Due::id).contains(old);
        assertThat(retention.due(25)).extracting(Retention.Due::id).doesNotContain(old);
    }
}
