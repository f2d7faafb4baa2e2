package io.throughline.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.throughline.ThroughlineTest;
import io.throughline.base.Ids;
import io.throughline.base.Money;
import io.throughline.deals.Status;
import io.throughline.exchange.report.PipelineReport.VerdictTotal;
import io.throughline.review.Reviews;
import io.throughline.review.Verdict;
import io.throughline.web.Usual.Pace;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@ThroughlineTest
@Transactional
class PipelineReportsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
    private static final Intake NOTHING = new Intake(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Reviews reviews;

    @Autowired
    private PipelineReports reports;

    /// What was handed over, read while it could be.
    private record Read(PipelineReport report, List<ReviewedDeal> all, List<ReviewedDeal> open) {}

    @Test
    void open_deals_are_counted_by_how_their_age_compares_with_won_ones() {
        won(100);
        open("dead", 101);
        open("slow", 99);
        open("in time", 95);
        deal("undated", Status.OPEN, null, null);
        var report = read().report();
        assertThat(report.open()).isEqualTo(4);
        assertThat(report.paced(Pace.DEAD)).isEqualTo(1);
        assertThat(report.paced(Pace.SLOW)).isEqualTo(1);
        assertThat(report.paced(Pace.IN_TIME)).isEqualTo(1);
        assertThat(report.pipeline().undated()).isEqualTo(1);
        assertThat(report.closed().usual().n()).isEqualTo(100);
        assertThat(report.closed().usual().longest()).isEqualTo(100);
    }

    @Test
    void an_outcome_after_the_day_is_hidden_and_a_deal_opened_after_it_left_out() {
        deal("closes later", Status.WON, DAY.minusDays(10), DAY.plusDays(1));
        deal("opens later", Status.OPEN, DAY.plusDays(1), null);
        var read = read();
        assertThat(read.all()).extracting(ReviewedDeal::name).containsExactly("closes later");
        assertThat(read.all().getFirst().status()).isEqualTo(Status.OPEN);
        assertThat(read.all().getFirst().stage()).isNull();
        assertThat(read.all().getFirst().ageDays()).isEqualTo(10);
        assertThat(read.report().closed().won()).isZero();
        assertThat(read.report().pipeline().openedLater()).isEqualTo(1);
    }

    @Test
    void what_a_dated_change_says_of_the_day_goes_before_what_stands_now() {
        var id = open("moved", 50);
        change(id, "STAGE", DAY.minusDays(20), 0, "Discovery", "Proposal");
        change(id, "STAGE", DAY.minusDays(20), 1, "Proposal", "Negotiation");
        change(id, "STAGE", DAY.plusDays(1), 0, "Negotiation", "Signed");
        change(id, "AMOUNT", DAY.plusDays(3), 0, "1200.5 USD", "9000 EUR");
        change(id, "EXPECTED_CLOSE", DAY.minusDays(2), 0, "2024-03-01", "2024-04-01");
        change(id, "EXPECTED_CLOSE", DAY.minusDays(1), 0, "2024-04-01", "2024-03-15");
        change(id, "EXPECTED_CLOSE", DAY.plusDays(9), 0, "2024-03-15", "2024-09-15");
        var read = read();
        var deal = read.all().getFirst();
        assertThat(deal.stage()).isEqualTo("Negotiation");
        assertThat(deal.amount()).isEqualTo(money("1200.5", "USD"));
        assertThat(deal.dates().expectedClose()).isEqualTo("2024-03-15");
        assertThat(deal.dates().lastChange()).isEqualTo(DAY.minusDays(1));
        assertThat(read.report().pipeline().closeMoves().later()).isEqualTo(1);
        assertThat(read.report().pipeline().closeMoves().earlier()).isEqualTo(1);
    }

    @Test
    void without_a_later_change_what_stands_now_stands() {
        var id = open("corrected since", 50);
        change(id, "STAGE", DAY.minusDays(20), 0, "Discovery", "Proposal");
        assertThat(read().all().getFirst().stage()).isEqualTo("Somewhere");
    }

    @Test
    void a_deal_that_closed_later_had_the_stage_of_its_last_change() {
        var id = deal("closes later", Status.WON, DAY.minusDays(50), DAY.plusDays(1));
        change(id, "STAGE", DAY.minusDays(20), 0, "Discovery", "Proposal");
        assertThat(read().all().getFirst().stage()).isEqualTo("Proposal");
    }

    @Test
    void amounts_of_different_currencies_are_never_added() {
        priced(open("a", 1), "100", "EUR");
        priced(open("b", 1), "50.5", "EUR");
        priced(open("c", 1), "900", "USD");
        priced(open("d", 1), "7", null);
        open("e", 1);
        assertThat(read().report().pipeline().verdicts())
                .containsExactly(new VerdictTotal(
                        Verdict.UNPROVEN, 5, List.of(money("900", "USD"), money("150.5", "EUR"), money("7", null)), 1));
    }

    @Test
    void a_deal_that_closes_before_it_was_opened_has_no_age_and_stays_out_of_the_class() {
        deal("backwards", Status.LOST, DAY.minusDays(5), DAY.minusDays(9));
        var read = read();
        assertThat(read.all().getFirst().ageDays()).isNull();
        assertThat(read.report().closed().leftOut()).isEqualTo(1);
        assertThat(read.report().closed().lost()).isEqualTo(1);
    }

    @Test
    void the_worst_verdict_comes_first_then_the_largest_of_its_own_currency_then_the_oldest() {
        won(100);
        priced(open("small", 10), "10", "EUR");
        priced(open("yen, the only one", 10), "3", "JPY");
        priced(open("large", 10), "1000", "EUR");
        open("without an amount, older", 30);
        open("without an amount", 20);
        open("dead", 300);
        assertThat(read().open())
                .extracting(ReviewedDeal::name)
                .containsExactly(
                        "dead", "yen, the only one", "large", "small", "without an amount, older", "without an amount");
    }

    @Test
    void ten_matter_most_and_every_open_one_is_streamed() {
        for (var i = 0; i < 12; i++) open("deal " + i, i);
        var read = read();
        assertThat(read.report().first()).hasSize(10);
        assertThat(read.open()).hasSize(12).startsWith(read.report().first().getFirst());
    }

    @Test
    void findings_come_with_their_words() {
        won(100);
        open("dead", 300);
        var dead = read().open().getFirst();
        assertThat(dead.verdict()).isEqualTo(Verdict.IN_DANGER);
        assertThat(dead.findings()).extracting("id").contains("older-than-won");
        assertThat(dead.sentence()).isNotBlank();
        assertThat(dead.ask()).isNotBlank();
    }

    @Test
    void what_no_file_carried_is_said_once() {
        assertThat(read().report().unknown())
                .contains(
                        "the next step",
                        "what the buyer said or did",
                        "what compels the buyer to act, and by which day");
        carried("DEAL", "NEXT_STEP");
        carried("INTERACTION", "SUBJECT");
        assertThat(read().report().unknown()).doesNotContain("the next step", "what the buyer said or did");
    }

    @Test
    void win_rates_are_of_outcomes_by_the_day() {
        won(12);
        deal("lost later", Status.LOST, DAY.minusDays(3), DAY.plusDays(3));
        jdbc.sql("update deal set product = 'Pump Care'").update();
        var rates = read().report().winRates();
        assertThat(rates.closed()).isEqualTo(12);
        assertThat(rates.rates()).extracting("segment", "won", "closed").containsExactly(tuple("Pump Care", 12, 12));
    }

    @Test
    void a_database_without_deals_makes_an_empty_report() {
        var read = read();
        assertThat(read.report().open()).isZero();
        assertThat(read.report().first()).isEmpty();
        assertThat(read.report().closed().usual().isKnown()).isFalse();
    }

    private Read read() {
        reviews.reviewAll(DAY, reviewed -> {});
        var taken = new ArrayList<Read>();
        reports.use(DAY, NOTHING, (report, all, open) -> taken.add(new Read(report, listed(all), listed(open))));
        return taken.getFirst();
    }

    private static List<ReviewedDeal> listed(ReviewedDeal.Stream deals) {
        var list = new ArrayList<ReviewedDeal>();
        deals.each(list::add);
        return list;
    }

    /// So many won deals, which took 1, 2, 3 … days.
    private void won(int deals) {
        for (var days = 1; days <= deals; days++)
            deal("won " + days, Status.WON, DAY.minusDays(days + 1L), DAY.minusDays(1));
    }

    private UUID open(String name, int age) {
        return deal(name, Status.OPEN, DAY.minusDays(age), null);
    }

    private UUID deal(String name, Status status, @Nullable LocalDate opened, @Nullable LocalDate closed) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into deal (id, name, status, stage, opened_on, closed_on)
                        values (:id, :name, :status, 'Somewhere', :opened, :closed)""")
                .param("id", id)
                .param("name", name)
                .param("status", status.name())
                .param("opened", opened)
                .param("closed", closed)
                .update();
        return id;
    }

    private void priced(UUID id, String amount, @Nullable String currency) {
        jdbc.sql("update deal set amount = :amount, currency = :currency where id = :id")
                .param("amount", new BigDecimal(amount))
                .param("currency", currency)
                .param("id", id)
                .update();
    }

    private void change(UUID deal, String field, LocalDate on, int place, String from, String to) {
        jdbc.sql("""
                        insert into deal_change (id, deal_id, field, changed_on, place, from_value, to_value)
                        values (:id, :deal, :field, :on, :place, :from, :to)""")
                .param("id", Ids.next())
                .param("deal", deal)
                .param("field", field)
                .param("on", on)
                .param("place", place)
                .param("from", from)
                .param("to", to)
                .update();
    }

    private void carried(String kind, String field) {
        var id = Ids.next();
        jdbc.sql("insert into import (id, summary) values (:id, '{}')")
                .param("id", id)
                .update();
        jdbc.sql("insert into carried_field (kind, field, import_id) values (:kind, :field, :id)")
                .param("kind", kind)
                .param("field", field)
                .param("id", id)
                .update();
    }

    private static Money money(String amount, @Nullable String currency) {
        return new Money(new BigDecimal(amount), currency);
    }
}
