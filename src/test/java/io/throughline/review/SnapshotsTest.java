package io.throughline.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.TestDatabase;
import io.throughline.base.Phase;
import io.throughline.review.DealPicture.Company;
import io.throughline.review.DealPicture.Kept;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SnapshotsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);

    private final TestDatabase database = TestDatabase.create();
    private final Snapshots snapshots = new Snapshots(database.jdbc());

    @AfterEach
    void close() {
        database.close();
    }

    private void deal(String status, String opened, String closed, String expected) {
        database.jdbc()
                .sql("""
                        insert into deal (id, name, status, opened_on, closed_on, expected_close)
                        values (gen_random_uuid(), 'x', :status, cast(:opened as date), cast(:closed as date),
                            cast(:expected as date))""")
                .param("status", status)
                .param("opened", opened, java.sql.Types.VARCHAR)
                .param("closed", closed, java.sql.Types.VARCHAR)
                .param("expected", expected, java.sql.Types.VARCHAR)
                .update();
    }

    private void run(String sql) {
        database.jdbc().sql(sql).update();
    }

    @Test
    void won_deals_with_two_good_dates_are_counted_by_how_long_they_took() {
        deal("WON", "2026-01-01", "2026-01-11", null);
        deal("WON", "2026-01-01", "2026-01-11", null);
        deal("WON", "2026-01-01", "2026-01-04", null);
        deal("LOST", "2026-01-01", "2026-01-21", null);

        var figures = snapshots.make(DAY).figures();

        assertThat(figures.won().days()).containsExactly(3, 10, 10);
        assertThat(figures.time().ended()).isEqualTo(4);
        assertThat(figures.asOf()).isEqualTo(DAY);
        assertThat(figures.name()).isEqualTo("all deals");
    }

    @Test
    void closed_deals_whose_dates_are_missing_or_contradict_are_left_out_and_counted() {
        deal("WON", "2026-01-11", "2026-01-01", null);
        deal("WON", null, "2026-01-01", null);
        deal("LOST", "2026-01-01", null, null);
        deal("WON", "2026-01-01", "2026-01-01", null);

        assertThat(snapshots.make(DAY).figures().won().days()).containsExactly(0);
        assertThat(snapshots.make(DAY).figures().leftOut()).isEqualTo(3);
    }

    @Test
    void open_deals_are_censored_at_the_day_but_those_with_bad_dates_or_opened_later() {
        deal("OPEN", "2026-02-01", null, null);
        deal("OPEN", "2026-02-01", null, "2026-01-01");
        deal("OPEN", "2026-03-04", null, null);
        deal("OPEN", null, null, null);

        assertThat(snapshots.make(DAY).figures().time().n()).isEqualTo(1);
    }

    @Test
    void outcomes_after_the_day_are_hidden() {
        deal("WON", "2026-01-01", "2026-03-04", null);

        assertThat(snapshots.make(DAY).figures().won().n()).isZero();
        assertThat(snapshots.make(DAY).figures().time().n()).isEqualTo(1);
        assertThat(snapshots.make(DAY).figures().time().ended()).isZero();
        assertThat(snapshots.make(DAY.plusDays(1)).figures().won().n()).isEqualTo(1);
    }

    @Test
    void pauses_between_acts_of_buyers_are_read_from_closed_deals() {
        deal("WON", "2026-01-01", "2026-02-11", null);
        run("""
                insert into interaction (id, deal_id, happened_on, channel, direction, subject)
                select gen_random_uuid(), deal.id, act.day, 'EMAIL', act.direction, ''
                from deal
                cross join (values (date '2026-01-05', 'THEIRS'), ('2026-01-05', 'BOTH'), ('2026-01-09', 'OURS'),
                    ('2026-01-12', 'BOTH'), ('2026-02-20', 'THEIRS')) as act (day, direction)""");
        run("""
                insert into fact (id, deal_id, kind, answer, words, since)
                select gen_random_uuid(), id, 'NEED', 'KNOWN', '', '2026-01-01'
                from deal""");
        run("""
                insert into evidence (id, fact_id, happened_on, channel, words)
                select gen_random_uuid(), fact.id, said.day, said.channel, ''
                from fact
                cross join (values (date '2026-01-14', 'DOCUMENT'), ('2026-01-20', 'CALL')) as said (day, channel)""");

        assertThat(snapshots.make(DAY).figures().gaps().days()).containsExactly(2, 7);
    }

    @Test
    void it_knows_what_is_kept_what_stages_suggest_and_which_have_no_opening_date() {
        run("""
                insert into stage_meaning (id, stage, status, phase, why)
                values (gen_random_uuid(), 'Proposal', 'OPEN', 'EVALUATION', ''),
                    (gen_random_uuid(), 'Won', 'WON', null, '')""");
        run("""
                insert into deal (id, name, status, stage, opened_on, amount)
                values (gen_random_uuid(), 'a', 'OPEN', 'Early', null, 5),
                    (gen_random_uuid(), 'b', 'OPEN', 'Late', null, null),
                    (gen_random_uuid(), 'c', 'OPEN', 'Late', '2026-01-01', null)""");

        var company = snapshots.make(DAY);

        assertThat(company.kept()).isEqualTo(new Kept(false, false, true, false));
        assertThat(company.stages()).containsExactly(java.util.Map.entry("Proposal", Phase.EVALUATION));
        assertThat(company.undatedStages()).containsExactly("Early");
    }

    @Test
    void it_is_read_back_as_it_was_made() {
        deal("WON", "2026-01-01", "2026-01-11", null);
        deal("OPEN", "2026-01-01", null, null);

        var made = snapshots.make(DAY);
        var found = new Snapshots(database.jdbc()).find(made.figures().id()).orElseThrow();

        assertThat(found).usingRecursiveComparison().isEqualTo(made);
    }

    @Test
    void the_latest_serves_from_its_day_on_and_an_earlier_day_gets_its_own() {
        deal("WON", "2026-01-01", "2026-02-11", null);
        var made = snapshots.make(DAY);

        assertThat(snapshots.on(DAY.plusDays(9), DAY.plusDays(9)).figures().id())
                .isEqualTo(made.figures().id());
        var before = snapshots.on(LocalDate.of(2026, 2, 10), DAY);
        assertThat(before.figures().won().n()).isZero();
        assertThat(before.figures().asOf()).isEqualTo("2026-02-10");
        assertThat(id(snapshots.on(LocalDate.of(2026, 2, 10), DAY))).isEqualTo(id(before));
        assertThat(id(snapshots.latest(DAY)))
                .as("is not taken for what is usual now")
                .isEqualTo(id(made));
    }

    @Test
    void a_past_day_is_read_anew_after_the_next_import() {
        snapshots.make(DAY);
        var before = snapshots.on(LocalDate.of(2026, 2, 20), DAY);
        deal("WON", "2026-01-01", "2026-02-11", null);
        snapshots.make(DAY);

        var after = snapshots.on(LocalDate.of(2026, 2, 20), DAY);

        assertThat(before.figures().won().n()).isZero();
        assertThat(after.figures().won().n()).isEqualTo(1);
    }

    @Test
    void as_known_at_an_instant_it_is_the_one_of_then() {
        var first = snapshots.make(DAY);
        var then = now();
        deal("WON", "2026-01-01", "2026-02-11", null);
        snapshots.make(DAY);

        assertThat(id(snapshots.on(DAY, then))).isEqualTo(id(first));
        assertThat(snapshots.on(DAY, now()).figures().won().n()).isEqualTo(1);
    }

    @Test
    void before_the_first_one_it_is_made_from_what_was_stored_by_then() {
        var then = now();
        deal("WON", "2026-01-01", "2026-02-11", null);

        assertThat(snapshots.on(DAY, then).figures().won().n()).isZero();
        assertThat(snapshots.on(DAY, now()).figures().won().n())
                .as("the one for then was not kept")
                .isEqualTo(1);
    }

    private Instant now() {
        return database.jdbc()
                .sql("select clock_timestamp()")
                .query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .single();
    }

    private static Object id(Company company) {
        return company.figures().id();
    }
}
