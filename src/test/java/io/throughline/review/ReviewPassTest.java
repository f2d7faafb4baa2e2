package io.throughline.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.TestDatabase;
import io.throughline.base.Today;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// How fast the whole pipeline is reviewed, with a million deals and four million records around them.
@Tag("long")
class ReviewPassTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);
    private static final int DEALS = Integer.getInteger("deals", 1_000_000);

    @Test
    void a_pass_reviews_twenty_thousand_deals_a_second() {
        try (var database = TestDatabase.create()) {
            fill(database);
            var today = new Today(Clock.fixed(Instant.parse("2026-03-03T09:00:00Z"), ZoneOffset.UTC), ZoneOffset.UTC);
            var reviews = Reviews.on(database.dataSource(), today);

            for (var round : new String[] {"first", "again"}) {
                var start = System.nanoTime();
                var pass = database.transactions().execute(status -> reviews.reviewAll(DAY, reviewed -> {}));
                var took = Duration.ofNanos(System.nanoTime() - start);

                System.out.printf("%s: %,d deals in %s%n", round, pass.reviewed(), took);
                assertThat(pass.reviewed()).isEqualTo(DEALS);
                assertThat(DEALS / (took.toMillis() / 1000.0)).isGreaterThan(20_000);
            }
        }
    }

    static void fill(TestDatabase database) {
        for (var statement : FILL.split(";")) {
            database.jdbc()
                    .sql(statement.replace("{deals}", Integer.toString(DEALS)))
                    .update();
        }
        database.jdbc().sql("vacuum analyze").update();
    }

    private static final String FILL = """
            insert into organization (id, name)
            select ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'account ' || n
            from generate_series(1, {deals} / 20) as n;

            insert into deal (id, name, organization_id, status, stage, product, opened_on, expected_close, closed_on)
            select ('00000000-0000-7000-9000-' || lpad(to_hex(n), 12, '0'))::uuid, 'rollout ' || n / 11 % 977,
                ('00000000-0000-7000-8000-' || lpad(to_hex(1 + n % ({deals} / 20)), 12, '0'))::uuid,
                case when n % 10 < 6 then 'OPEN' when n % 10 < 8 then 'WON' else 'LOST' end,
                'stage ' || n % 6, 'product ' || n / 7 % 20, date '2026-03-01' - 200 - n / 13 % 397,
                date '2026-03-01' - 100 + n % 200, case when n % 10 > 5 then date '2026-03-01' - n % 200 end
            from generate_series(1, {deals}) as n;

            insert into deal_change (id, deal_id, field, changed_on, from_value, to_value)
            select gen_random_uuid(), deal.id, 'EXPECTED_CLOSE', deal.opened_on + 10 * n, '2026-01-0' || n,
                '2026-02-0' || n
            from deal
            cross join generate_series(1, 2) as n;

            insert into interaction (id, deal_id, happened_on, channel, direction, subject)
            select gen_random_uuid(), deal.id, deal.opened_on + n % 200, 'EMAIL', case n % 2 when 0 then 'THEIRS' else 'OURS' end, 'mail'
            from deal
            cross join generate_series(1, 2) as n;

            insert into fact (id, deal_id, kind, answer, words, since)
            select gen_random_uuid(), id, 'SYMPTOM', 'KNOWN', 'slow', opened_on
            from deal
            where id::text like '%0'""";
}
