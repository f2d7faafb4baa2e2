package io.throughline.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.throughline.ThroughlineTest;
import io.throughline.base.Channel;
import io.throughline.deals.DealTouched;
import io.throughline.deals.FactKind;
import io.throughline.review.Finding.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.support.TransactionTemplate;

@ThroughlineTest
class ReviewsTest extends Filing {
    @Autowired
    ApplicationEventPublisher events;

    @BeforeEach
    void forget() {
        jdbc.sql("truncate deal, class_snapshot cascade").update();
        person("Mira Holm");
    }

    private String sentence(UUID deal) {
        return jdbc.sql("select sentence from deal_review where deal_id = :id")
                .param("id", deal)
                .query(String.class)
                .single();
    }

    private void set(UUID deal, String what) {
        jdbc.sql("update deal_review set " + what + " where deal_id = :id")
                .param("id", deal)
                .update();
    }

    @Test
    void a_deal_is_reviewed_in_the_transaction_that_touches_it() {
        transactions.executeWithoutResult(status -> {
            var deal = deal("Rolled back");
            facts.add(deal, Told.of(FactKind.SYMPTOM).fact());
            status.setRollbackOnly();
        });
        assertThat(jdbc.sql("select count(*) from deal_review")
                        .query(Integer.class)
                        .single())
                .isZero();

        var deal = deal("Kept");
        assertThat(verdict(deal)).isEqualTo("UNPROVEN");
        facts.add(deal, Told.of(FactKind.SYMPTOM).fact());
        assertThat(verdict(deal)).isEqualTo("NOT_A_DEAL_YET");
    }

    @Test
    void many_touches_in_one_transaction_are_one_review_that_sees_them_all() {
        var deal = transactions.execute(status -> {
            var id = deal("Touched twice");
            facts.add(
                    id,
                    Told.owner("Mira Holm")
                            .since(today.date().toString())
                            .said()
                            .fact());
            facts.add(
                    id,
                    Told.date(today.date().plusDays(30).toString())
                            .since(today.date().toString())
                            .said()
                            .fact());
            assertThat(verdict(id)).as("before the commit").isEqualTo("none");
            return id;
        });

        assertThat(verdict(deal)).isEqualTo("UNPROVEN");
        assertThat(sentence(deal)).startsWith("Too little is known to say more");
    }

    @Test
    void a_transaction_within_reviews_its_own_deals_and_no_others() {
        var within = new TransactionTemplate(transactions.getTransactionManager());
        within.setPropagationBehavior(Propagation.REQUIRES_NEW.value());

        transactions.executeWithoutResult(status -> {
            deal("Outer");
            var inner = within.execute(s -> deal("Inner"));
            assertThat(verdict(inner)).isEqualTo("UNPROVEN");
            status.setRollbackOnly();
        });

        assertThat(jdbc.sql("select count(*) from deal_review")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_touch_outside_a_transaction_is_a_mistake() {
        assertThatThrownBy(() -> events.publishEvent(new DealTouched(UUID.randomUUID())))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void of_two_transactions_that_touch_one_deal_the_later_sees_what_the_other_wrote() throws Exception {
        var deal = deal("Contested");
        var day = today.date();
        var firstHasWritten = new CountDownLatch(1);
        var secondHasWritten = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = threads.submit(() -> transactions.executeWithoutResult(status -> {
                facts.add(
                        deal,
                        Told.owner("Mira Holm").since(day.toString()).said().fact());
                firstHasWritten.countDown();
                await(secondHasWritten);
            }));
            var second = threads.submit(() -> transactions.executeWithoutResult(status -> {
                await(firstHasWritten);
                facts.add(
                        deal,
                        Told.date(day.plusDays(30).toString())
                                .since(day.toString())
                                .said()
                                .fact());
                secondHasWritten.countDown();
            }));
            first.get();
            second.get();
        }

        assertThat(verdict(deal)).as("owner and date are both known").isEqualTo("UNPROVEN");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void the_pass_over_all_deals_says_of_each_what_its_picture_says() {
        closed("WON", 70, today.date().minusDays(3));
        closed("LOST", 40, today.date().minusDays(2));
        var account = account("Birch \\ \t\n\"Sons\"");
        var open = new ArrayList<UUID>();
        for (var i = 0; i < 30; i++) {
            var deal = deal(
                    "Rollout \\ \"" + i % 7 + "\"\t\n", account, today.date().minusDays(i * 5));
            if (i % 3 == 0)
                facts.add(
                        deal,
                        Told.of(FactKind.SYMPTOM)
                                .words("tab\t, line\n, \\ and “quote\"")
                                .fact());
            if (i % 4 == 0)
                facts.add(
                        deal,
                        Told.owner("Mira Holm")
                                .said()
                                .heard(null, "2026-03-02", Channel.DOCUMENT, false)
                                .fact());
            open.add(deal);
        }

        var pass = reviews.reviewAll(today.date(), reviewed -> {});

        assertThat(pass.reviewed()).isEqualTo(140);
        assertThat(open).allSatisfy(deal -> {
            var review = Review.of(pictures.load(deal, today.date()).orElseThrow());
            assertThat(verdict(deal)).isEqualTo(review.verdict().name());
            assertThat(sentence(deal)).isEqualTo(review.sentence());
            assertThat(stations(deal)).isEqualTo(String.valueOf(review.stations()));
            assertThat(findings(deal))
                    .isEqualTo(review.findings().stream().map(Finding::says).toList());
        });
    }

    private String stations(UUID deal) {
        return jdbc.sql("select coalesce(stations, 'null') from deal_review where deal_id = :id")
                .param("id", deal)
                .query(String.class)
                .single();
    }

    @Test
    void the_stations_are_kept_by_whatever_touches_the_deal_and_by_the_pass_over_all() {
        var day = today.date();
        var deal = deal("Heard");
        assertThat(stations(deal)).isEqualTo("null");

        facts.add(deal, Told.need("explicit").since(day.toString()).said().fact());
        assertThat(stations(deal)).isEqualTo("0,2@" + day + ",0,0,0,0,0,0");

        set(deal, "stations = null");
        reviews.reviewAll(day, reviewed -> {});
        assertThat(stations(deal)).isEqualTo("0,2@" + day + ",0,0,0,0,0,0");
    }

    private java.util.List<String> findings(UUID deal) {
        return jdbc.sql("""
                        select finding ->> 'says'
                        from deal_review
                        cross join lateral jsonb_array_elements(findings) with ordinality as f (finding, place)
                        where deal_id = :id
                        order by place""").param("id", deal).query(String.class).list();
    }

    @Test
    void as_of_a_past_day_later_outcomes_are_hidden_and_later_deals_left_out_and_counted() {
        var day = LocalDate.of(2026, 2, 1);
        closed("WON", 5, LocalDate.of(2026, 1, 31));
        closed("LOST", 2, LocalDate.of(2026, 2, 2));
        var later = deal("Later", null, day.plusDays(1));
        var undated = deal("Undated", null, null);

        var pass = reviews.reviewAll(day, reviewed -> {});

        assertThat(pass).isEqualTo(new Reviews.Pass(8, 1));
        assertThat(verdict(later)).isEqualTo("none");
        assertThat(verdict(undated)).isEqualTo("UNPROVEN");
        assertThat(sentence(undated)).contains("How long it has been open is not known");
        assertThat(jdbc.sql("select verdict || ' ' || count(*) from deal_review group by verdict order by 1")
                        .query(String.class)
                        .list())
                .containsExactly("UNPROVEN 3", "WON 5");
    }

    @Test
    void every_review_names_the_snapshot_that_it_was_made_with() {
        var deal = deal("Named");
        var first = snapshot(deal);

        reviews.reviewAll(today.date(), reviewed -> {});

        assertThat(snapshot(deal)).isNotEqualTo(first);
        assertThat(snapshots.find(snapshot(deal))).isPresent();
    }

    private UUID snapshot(UUID deal) {
        return jdbc.sql("select snapshot_id from deal_review where deal_id = :id")
                .param("id", deal)
                .query((row, number) -> row.getObject("snapshot_id", UUID.class))
                .single();
    }

    @Test
    void what_is_due_today_or_was_made_with_a_replaced_snapshot_is_reviewed_again() {
        var due = deal("Due");
        var fresh = deal("Fresh");
        set(due, "sentence = 'old', changes_on = '" + today.date() + "'");
        set(fresh, "sentence = 'old', changes_on = '" + today.date().plusDays(1) + "'");

        assertThat(reviews.reviewDue()).isEqualTo(1);
        assertThat(sentence(due)).isNotEqualTo("old");
        assertThat(sentence(fresh)).isEqualTo("old");
        assertThat(reviews.reviewDue()).isZero();

        snapshots.make(today.date());
        assertThat(reviews.reviewDue()).isEqualTo(2);
        assertThat(sentence(fresh)).isNotEqualTo("old");
    }

    @Test
    void a_deal_whose_opening_moves_into_the_future_has_no_review_and_others_keep_theirs() {
        var other = deal("Other");
        var deal = deal("Moved");
        jdbc.sql("update deal set opened_on = :day where id = :id")
                .param("day", today.date().plusDays(1))
                .param("id", deal)
                .update();

        transactions.executeWithoutResult(status -> reviews.review(java.util.List.of(deal, other)));

        assertThat(verdict(deal)).isEqualTo("none");
        assertThat(verdict(other)).isEqualTo("UNPROVEN");
    }

    @Test
    void the_findings_are_kept_with_all_that_they_say() {
        var deal = deal("Symptom");
        facts.add(deal, Told.of(FactKind.SYMPTOM).words("slow").fact());

        var finding = jdbc.sql("select findings -> 0 ->> :name from deal_review where deal_id = :id");

        assertThat(finding.param("name", "id")
                        .param("id", deal)
                        .query(String.class)
                        .single())
                .isEqualTo("symptom-led");
        assertThat(jdbc.sql("select findings -> 0 ->> 'severity' from deal_review where deal_id = :id")
                        .param("id", deal)
                        .query(String.class)
                        .single())
                .isEqualTo(Severity.RISK.name());
        assertThat(jdbc.sql(
                                "select jsonb_array_length(findings -> 0 -> 'records') from deal_review where deal_id = :id")
                        .param("id", deal)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(jdbc.sql("select unknown from deal_review where deal_id = :id and 'no-need' = any(unknown)")
                        .param("id", deal)
                        .query((row, number) -> true)
                        .list())
                .hasSize(1);
    }

    @Test
    void a_deal_that_is_removed_takes_its_review_along() {
        var deal = deal("Gone");

        jdbc.sql("delete from deal where id = :id").param("id", deal).update();

        assertThat(verdict(deal)).isEqualTo("none");
        assertThat(reviews.reviewAll(today.date(), reviewed -> {}).reviewed()).isZero();
    }
}
