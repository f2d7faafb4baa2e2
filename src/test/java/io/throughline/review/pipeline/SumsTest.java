package io.throughline.review.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.OwnWebTest;
import io.throughline.WebApp;
import io.throughline.WebApp.Answer;
import io.throughline.WebApp.People;
import io.throughline.base.Today;
import io.throughline.base.Viewer;
import io.throughline.deals.Deals;
import io.throughline.review.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What depends on the organisation's settings: fiscal quarters, rates and quotas.
@OwnWebTest
class SumsTest {
    private static final String SUM = ".pipeline .titled > header p";

    @Autowired
    WebApp app;

    @Autowired
    Deals deals;

    @Autowired
    Today today;

    @Autowired
    JdbcClient jdbc;

    People people;

    @BeforeEach
    void people() {
        people = app.people();
    }

    @AfterEach
    void back() {
        decide("1", "");
    }

    @Test
    void the_sums_of_very_many_deals_come_after_their_list() {
        add(Shelf.deal("Crate 1", people.seller().id()).worth("10", "EUR"));
        jdbc.sql("""
                        with made as (
                            insert into deal (id, name, owner_id, status, amount, currency)
                            select gen_random_uuid(), 'Crate ' || n, :owner, 'OPEN', 10, 'EUR'
                            from generate_series(2, 1001) as n
                            returning id
                        )
                        insert into deal_review (deal_id, readership, as_of, findings, sentence, snapshot_id, status,
                            unknown, verdict)
                        select made.id, readership, as_of, findings, sentence, snapshot_id, status, unknown, verdict
                        from made
                        cross join (
                            select deal_review.*
                            from deal_review
                            join deal on deal.id = deal_review.deal_id
                            where deal.owner_id = :owner) as like_it""").param("owner", people.seller().id()).update();

        var first = list(people.seller(), "by=verdict");
        assertThat(first.one("#list").text()).isEqualTo("1,000+ deals");
        assertThat(first.all(".groups td")).isEmpty();
        var later = first.one(".groups").attr("hx-get");

        var whole = app.as(people.seller()).get(later);
        assertThat(whole.texts(".groups td")).containsExactly("Unproven", "1,001", "EUR 10,010");
        assertThat(whole.one("#list").text()).isEqualTo("1,001 deals");
        assertThat(first.one(".groups a").attr("href")).isEqualTo(later);
    }

    @Test
    void quarters_are_those_of_the_fiscal_year_and_name_their_months() {
        decide("2", "");
        add(Shelf.deal("In January", people.seller().id()).closing(LocalDate.of(2027, 1, 31)));
        add(Shelf.deal("In February", people.seller().id()).closing(LocalDate.of(2027, 2, 1)));

        var page = list(people.seller(), "by=quarter");

        assertThat(page.texts(".groups td a")).containsExactly("FY2027 Q4 (Nov–Jan)", "FY2028 Q1 (Feb–Apr)");
        var first = page.all(".groups td a").first().attr("href");
        assertThat(first).contains("closes=2027-Q4");
        assertThat(app.as(people.seller()).get(first).texts(".pipe .name > a:first-child"))
                .containsExactly("In January");
        assertThat(app.as(people.seller())
                        .get(first)
                        .one("#f-closes option[selected]")
                        .text())
                .isEqualTo("FY2027 Q4 (Nov–Jan)");
    }

    @Test
    void by_calendar_years_a_quarter_is_said_as_ever() {
        add(Shelf.deal("Soon", people.seller().id()).closing(LocalDate.of(2027, 2, 1)));

        assertThat(list(people.seller(), "by=quarter").texts(".groups td a")).containsExactly("Q1 2027");
    }

    @Test
    void a_sum_in_the_base_currency_names_its_rates_and_what_has_none() {
        decide("1", "EUR");
        rate("USD", "0.92", "2026-03-01");
        money("One", "1500", "EUR");
        money("Two", "700", "USD");
        money("Three", "10", "XAF");

        assertThat(list(people.seller(), "").one(SUM).text().replace('\u00a0', ' '))
                .isEqualTo("EUR 1,500 · USD 700 · XAF 10 · together EUR 2,144"
                        + " (1 USD = 0.92 EUR from 1 Mar 2026; without a rate, and not in it: XAF)");
        var groups = list(people.seller(), "by=owner");
        assertThat(groups.texts(".groups th")).endsWith("Together, EUR");
        assertThat(groups.texts(".groups td")).endsWith("2,144");
        assertThat(groups.one(".groups .basis").text()).contains("from 1 Mar 2026");
        var board = app.as(people.seller()).get("/deals/board");
        assertThat(board.texts(".board .of")).anySatisfy(of -> assertThat(of).contains("together", "2,144"));
        assertThat(board.one(".lead").text()).contains("1 Mar 2026", "not in it: XAF");
    }

    @Test
    void sums_by_verdict_are_of_every_status_and_lead_to_their_deals() {
        add(Shelf.deal("Cold store", people.seller().id()).worth("100", "EUR"));
        money("Weir gauges", "250", "EUR");
        var verdict = verdict("Cold store");
        reviewed("Weir gauges", Verdict.ON_THE_LINE);
        won("Won one", "80000", "EUR", today.date());
        reviewed("Won one", Verdict.WON);

        var open = list(people.seller(), "owner=me&by=verdict");
        assertThat(open.texts(".groups td a")).hasSize(2).contains("On the line");
        assertThat(open.texts(".groups tbody tr").getLast()).contains("On the line", "1", "250");
        var first = open.all(".groups td a").first().attr("href");
        assertThat(first).contains("verdict=" + verdict.word());
        assertThat(app.as(people.seller()).get(first).texts(".pipe .name > a:first-child"))
                .containsExactly("Cold store");

        var won = list(people.seller(), "owner=me&by=verdict&status=won");
        assertThat(won.texts(".groups td a")).containsExactly("Won");
    }

    @Test
    void sums_are_of_what_the_viewer_may_see_alone() {
        add(Shelf.deal("Cold store", people.seller().id()).worth("100", "EUR"));
        var hidden =
                Shelf.deal("Hidden", people.seller().id()).worth("250", "EUR").restricted();
        add(hidden);
        var whose = "owner=" + people.seller().id() + "&by=";

        for (var by : List.of("owner", "verdict", "phase", "quarter")) {
            assertThat(list(people.manager(), whose + by).texts(".groups td.sums"))
                    .as(by)
                    .containsExactly("EUR 350");
            assertThat(list(people.outsider(), whose + by).texts(".groups td.sums"))
                    .as(by)
                    .containsExactly("EUR 100");
        }
    }

    private void reviewed(String name, Verdict verdict) {
        jdbc.sql("""
                        update deal_review
                        set verdict = :verdict, status = deal.status
                        from deal
                        where deal.id = deal_review.deal_id
                        and deal.name = :name
                        and deal.owner_id = :owner""")
                .param("verdict", verdict.name())
                .param("name", name)
                .param("owner", people.seller().id())
                .update();
    }

    private Verdict verdict(String name) {
        return jdbc.sql("""
                        select verdict
                        from deal_review
                        join deal on deal.id = deal_review.deal_id
                        where deal.name = :name
                        and deal.owner_id = :owner""")
                .param("name", name)
                .param("owner", people.seller().id())
                .query((row, number) -> Verdict.valueOf(row.getString("verdict")))
                .single();
    }

    @Test
    void without_a_base_currency_each_stays_for_itself() {
        money("One", "1500", "EUR");
        money("Two", "700", "USD");

        assertThat(list(people.seller(), "").one(SUM).text()).isEqualTo("EUR 1,500 · USD 700");
        assertThat(app.as(people.seller()).get("/deals/board").body()).doesNotContain("together");
    }

    @Test
    void a_seller_reads_on_today_what_they_have_won_of_their_quota() {
        decide("1", "EUR");
        rate("USD", "0.92", "2026-03-01");
        quota(people.seller(), "200000", "EUR");
        won("Won one", "80000", "EUR", today.date());
        won("Won two", "1000", "USD", today.date());
        won("Long ago", "5", "EUR", today.date().minusYears(1));

        var line = app.as(people.seller()).get("/today").one(".quota").text().replace('\u00a0', ' ');

        assertThat(line)
                .startsWith("Won EUR 80,920 of EUR 200,000 in Q")
                .contains("with 2 won deals", "1 USD = 0.92 EUR from 1 Mar 2026");
    }

    @Test
    void without_a_quota_nothing_is_said() {
        won("Won one", "80000", "EUR", today.date());

        assertThat(app.as(people.seller()).get("/today").has(".quota")).isFalse();
        assertThat(list(people.manager(), "owner=people").has(".quotas")).isFalse();
    }

    @Test
    void a_quota_is_for_the_seller_and_their_managers_alone() {
        quota(people.seller(), "200000", "EUR");
        won("Won one", "80000", "EUR", today.date());
        var theirs = "owner=" + people.seller().id();

        assertThat(list(people.manager(), "owner=people").texts(".quotas li b")).containsExactly("Sela Brandt");
        assertThat(list(people.manager(), theirs).one(".quotas li").text()).contains("80,000", "200,000");
        assertThat(list(people.manager(), "owner=all").has(".quotas")).isFalse();
        for (var other : new Viewer[] {people.outsider(), people.administrator()}) {
            assertThat(list(other, theirs).has(".quotas")).isFalse();
            assertThat(list(other, "owner=people").has(".quotas")).isFalse();
            assertThat(app.as(other).get("/today").has(".quota")).isFalse();
        }
    }

    @Test
    void chosen_columns_stay_in_the_address_and_in_what_is_kept() {
        add(Shelf.deal("Cold store", people.seller().id()).in("Proposal").opened(today.date()));

        var page = list(people.seller(), "owner=me&columns.amount=1&columns.stage=1&columns.opened=1");

        assertThat(page.texts(".pipe th[scope=col]")).containsExactly("Deal", "Our stage", "Amount", "Opened");
        assertThat(page.all(".pipe tbody td")).hasSize(5);
        assertThat(page.all(".pipe col")).hasSize(5);
        assertThat(page.has(".pipe .name .edit"))
                .as("the stage has its own column")
                .isFalse();
        assertThat(page.one(".keep input[name=columns]").val()).isEqualTo("stage.amount.opened");
        assertThat(page.one("th a").attr("href")).contains("columns=stage.amount.opened");
        assertThat(page.all(".columns input[checked]")).hasSize(3);
        assertThat(list(people.seller(), "").texts(".pipe th[scope=col]"))
                .containsExactly("Deal", "Line", "Verdict", "Next proof", "Amount", "Close", "Owner");
    }

    private void money(String name, String amount, String currency) {
        add(Shelf.deal(name, people.seller().id()).worth(amount, currency));
    }

    private void won(String name, String amount, String currency, LocalDate day) {
        var deal =
                Shelf.deal(name, people.seller().id()).worth(amount, currency).deal();
        deals.add(deal);
        jdbc.sql("update deal set status = 'WON', closed_on = :day where id = :id")
                .param("day", day)
                .param("id", deal.id())
                .update();
    }

    private void decide(String month, String currency) {
        var administrator = app.as(people.administrator());
        var version = administrator.get("/settings").one("input[name=version]").val();
        var answer = administrator.put(
                "/settings", "version", version, "zone", "", "fiscalMonth", month, "baseCurrency", currency);
        assertThat(answer.status()).isEqualTo(303);
    }

    private void rate(String currency, String rate, String from) {
        app.as(people.administrator())
                .post("/settings/rates", "rateCurrency", currency, "rate", rate, "rateFrom", from);
    }

    private void quota(Viewer user, String amount, String currency) {
        app.as(people.administrator())
                .post(
                        "/settings/quotas",
                        "quotaUser",
                        user.id().toString(),
                        "quotaAmount",
                        amount,
                        "quotaCurrency",
                        currency);
    }

    private Answer list(Viewer viewer, String query) {
        return app.as(viewer).get(query.isEmpty() ? "/deals" : "/deals?" + query);
    }

    private void add(Shelf shelf) {
        deals.add(shelf.deal());
    }
}
