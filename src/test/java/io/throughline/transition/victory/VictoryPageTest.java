package io.throughline.transition.victory;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.WebApp;
import io.throughline.WebTest;
import io.throughline.accounts.Organizations;
import io.throughline.base.Ids;
import io.throughline.base.Today;
import io.throughline.deals.Deal;
import io.throughline.deals.Deals;
import io.throughline.review.WebDeals;
import io.throughline.transition.CriticalDates;
import io.throughline.transition.DealPlans;
import io.throughline.transition.Part;
import io.throughline.transition.Task;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The first victory of a deal, in a browser without scripts.
@WebTest
class VictoryPageTest {
    @Autowired
    WebApp app;

    @Autowired
    Deals deals;

    @Autowired
    Organizations organizations;

    @Autowired
    DealPlans plans;

    @Autowired
    CriticalDates dates;

    @Autowired
    Today today;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ConfigurableApplicationContext context;

    WebApp.People people;
    WebApp.Browser seller;
    Deal deal;
    String path;

    @BeforeEach
    void a_deal() {
        people = app.people();
        seller = app.as(people.seller());
        deal = new WebDeals(deals, organizations, today).open("Yard control", people.seller());
        path = "/deals/" + deal.id() + "/victory";
    }

    private static final String[] MONTH = {
        "measure",
        "Days to close the month",
        "from",
        "30",
        "to",
        "1",
        "unit",
        "days",
        "by",
        "2099-06-01",
        "witness",
        "Mira Holm",
        "audience",
        "The board"
    };

    private static String[] with(String[] fields, String... more) {
        return Stream.concat(Stream.of(more), Stream.of(fields)).toArray(String[]::new);
    }

    private void propose(String... more) {
        assertThat(seller.put(path, with(with(MONTH, more), "version", "0", "byVersion", "0"))
                        .location())
                .isEqualTo(path);
    }

    private String[] came(String version, String... more) {
        return with(
                more,
                "version",
                version,
                "on",
                today.date().minusDays(1).toString(),
                "value",
                "1",
                "words",
                "We closed in one day",
                "liftedFrom",
                "Mira Holm");
    }

    private void record(String version) {
        assertThat(seller.put(path + "/achievement", came(version)).location()).isEqualTo(path);
    }

    private Task last() {
        return plans.find(deal.id()).orElseThrow().task(Part.VICTORY).orElseThrow();
    }

    private void draft() {
        var goLive = today.date().plusDays(210);
        seller.post("/deals/" + deal.id() + "/plan", "goLive", goLive.toString());
    }

    @Test
    void a_victory_is_proposed_by_one_form_that_pins_its_day_too() {
        assertThat(seller.get(path).one("#state").text()).startsWith("A small, early success");
        propose();

        var page = seller.get(path);
        assertThat(page.one("#state").text()).isEqualTo("Our proposal: nobody of theirs has agreed to it yet.");
        assertThat(page.one("#change").text()).isEqualTo("from 30 to 1 days");
        assertThat(page.one("#by").text()).isEqualTo("1 Jun 2099");
        assertThat(dates.find(deal.id(), Part.VICTORY).orElseThrow().on()).isEqualTo(LocalDate.of(2099, 6, 1));
        assertThat(seller.get("/deals/" + deal.id()).one("#victory").text())
                .isEqualTo("First victory: Days to close the month, from 30 to 1 days, by 1 Jun 2099: proposed");
    }

    @Test
    void it_is_agreed_on_by_one_of_theirs_and_said_so() {
        propose("agreedBy", "Mira Holm");

        assertThat(seller.get(path).one("#state").text())
                .isEqualTo("Agreed with Mira Holm on "
                        + seller.get(path).one("#agreed-on").val().transform(this::day) + ".");
        assertThat(seller.get("/deals/" + deal.id()).one("#victory").text()).endsWith(": agreed");
    }

    private String day(String iso) {
        return io.throughline.web.Wording.ENGLISH.day(LocalDate.parse(iso));
    }

    @Test
    void its_day_moves_and_is_unpinned_in_the_same_form_and_keeps_why_it_is_pinned() {
        seller.put("/deals/" + deal.id() + "/plan/days/victory", "version", "0", "on", "2099-05-01", "why", "The fair");
        assertThat(seller.put(path, with(MONTH, "version", "0", "byVersion", "1"))
                        .location())
                .isEqualTo(path);
        var moved = dates.find(deal.id(), Part.VICTORY).orElseThrow();
        assertThat(moved.on()).isEqualTo(LocalDate.of(2099, 6, 1));
        assertThat(moved.why()).isEqualTo("The fair");

        assertThat(seller.put(path, "version", "1", "byVersion", "2", "measure", "Noise")
                        .location())
                .isEqualTo(path);
        assertThat(dates.find(deal.id(), Part.VICTORY)).isEmpty();
    }

    @Test
    void what_cant_be_taken_is_said_beside_its_field_with_the_words_kept() {
        var refused = seller.put(
                path,
                "version",
                "0",
                "byVersion",
                "0",
                "measure",
                "",
                "from",
                "a month",
                "by",
                "soon",
                "agreedOn",
                "2099-01-01",
                "audience",
                "x".repeat(301));

        assertThat(refused.status()).isEqualTo(422);
        for (var field : List.of("measure", "from", "by-day", "agreed-by", "agreed-on", "audience"))
            assertThat(refused.has("#" + field + "-wrong")).as(field).isTrue();
        assertThat(refused.one("#from").val()).isEqualTo("a month");
        assertThat(refused.has("#agree details[open]")).isTrue();
        assertThat(jdbc.sql("select count(*) from victory where deal_id = :deal")
                        .param("deal", deal.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void nobody_writes_over_somebody_elses_change_of_it_or_of_its_day() {
        propose();
        for (var stale : List.of(
                new String[] {"version", "0", "byVersion", "1"}, new String[] {"version", "1", "byVersion", "0"})) {
            var answer = seller.put(path, with(stale, "measure", "Mine"));
            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.one("#measure").val()).isEqualTo("Mine");
        }
        assertThat(seller.put(path + "/achievement", came("9")).status()).isEqualTo(409);
    }

    @Test
    void what_the_customer_expects_is_offered_with_who_said_it_and_nothing_is_made_up() {
        assertThat(seller.get(path).has("#offers")).isFalse();
        seller.post(
                "/deals/" + deal.id() + "/evidence",
                "topic",
                "EVENT_RESULT",
                "words",
                "Two thirds fewer trucks waiting",
                "from",
                "90",
                "to",
                "30",
                "unit",
                "minutes",
                "who",
                "Mira Holm");

        var page = seller.get(path);
        assertThat(page.one("#offers li").text()).contains("Two thirds fewer trucks waiting", "Mira Holm");
        assertThat(page.one("#measure").val()).isEmpty();
        var filled = seller.get(page.one("#offers a").attr("href").replace("#agree", ""));
        assertThat(filled.one("#measure").val()).isEqualTo("Two thirds fewer trucks waiting");
        assertThat(seller.get(path + "?offer=nonsense").status()).isEqualTo(200);
    }

    @Test
    void when_it_came_the_number_the_words_and_the_relieved_are_shown_and_the_plan_is_over() {
        draft();
        propose("agreedBy", "Mira Holm");
        try (var realized = new Realized(context)) {
            record("1");
            assertThat(realized.heard()).singleElement().satisfies(one -> {
                assertThat(one.dealId()).isEqualTo(deal.id());
                assertThat(one.accountId()).isEqualTo(deal.organizationId());
                assertThat(one.measure()).isEqualTo("Days to close the month");
                assertThat(one.from()).isEqualByComparingTo("30");
                assertThat(one.to()).isEqualByComparingTo("1");
                assertThat(one.value()).isEqualByComparingTo(BigDecimal.ONE);
                assertThat(one.unit()).isEqualTo("days");
                assertThat(one.on()).isEqualTo(today.date().minusDays(1));
                assertThat(one.witness()).extracting(Victory.Who::name).isEqualTo("Mira Holm");
            });
        }

        var page = seller.get(path);
        assertThat(page.one("#came .victory-number").text()).isEqualTo("1 days instead of 30 days");
        assertThat(page.one("#came blockquote").text()).isEqualTo("We closed in one day");
        assertThat(page.one("#lifted").text()).isEqualTo("The weight is lifted from Mira Holm.");
        assertThat(page.one("#state").text()).endsWith("What was agreed on is reached.");
        assertThat(last().progress().done()).isEqualTo(today.date().minusDays(1));
        var line = "Days to close the month: 1 days instead of 30, since "
                + day(today.date().minusDays(1).toString());
        assertThat(seller.get("/deals/" + deal.id()).one("#victory").text()).endsWith(line);
        assertThat(seller.get("/accounts/" + deal.organizationId())
                        .one("#victories li")
                        .text())
                .isEqualTo(line + " Yard control");
    }

    @Test
    void a_number_that_falls_short_says_so() {
        propose();
        seller.put(path + "/achievement", "version", "1", "on", today.date().toString(), "value", "4");

        assertThat(seller.get(path).one("#state").text()).endsWith("It falls short of what was agreed on: 1 days.");
        assertThat(seller.get(path).has("#lifted")).isFalse();
    }

    @Test
    void a_corrected_number_is_not_announced_again_and_one_that_was_wrong_is_taken_back() {
        draft();
        propose();
        try (var realized = new Realized(context)) {
            record("1");
            assertThat(seller.put(
                                    path + "/achievement",
                                    "version",
                                    "2",
                                    "on",
                                    today.date().toString(),
                                    "value",
                                    "2,5")
                            .location())
                    .isEqualTo(path);
            assertThat(realized.heard()).hasSize(1);
            assertThat(last().progress().done()).as("it moves with it").isEqualTo(today.date());

            assertThat(seller.delete(path + "/achievement", "version", "2").status())
                    .isEqualTo(409);
            assertThat(seller.delete(path + "/achievement", "version", "3").location())
                    .isEqualTo(path);
            assertThat(last().progress().isOver()).isFalse();
            assertThat(seller.get(path).has("#came")).isFalse();
            record("4");
            assertThat(realized.heard()).as("it came after all").hasSize(2);
        }
        assertThat(jdbc.sql("select achieved_value from victory_history where deal_id = :deal and achieved_value = 2.5")
                        .param("deal", deal.id())
                        .query(BigDecimal.class)
                        .list())
                .as("what was written stays in the history")
                .isNotEmpty();
    }

    @Test
    void a_day_that_somebody_wrote_into_the_plan_stays() {
        draft();
        propose();
        var done = today.date().minusDays(9);
        plans.change(deal.id(), last().with(new Task.Progress(null, done)), null);
        record("1");
        assertThat(last().progress().done()).isEqualTo(done);

        seller.delete(path + "/achievement", "version", "2");
        assertThat(last().progress().done()).isEqualTo(done);
    }

    @Test
    void what_came_needs_a_past_day_and_a_number() {
        propose();
        var refused = seller.put(
                path + "/achievement", "version", "1", "on", "2099-01-01", "value", "all of it", "words", "Kept");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.has("#came-on-wrong")).isTrue();
        assertThat(refused.has("#came-value-wrong")).isTrue();
        assertThat(refused.one("#came-words").val()).isEqualTo("Kept");
    }

    @Test
    void whoever_is_not_on_the_team_reads_it_and_writes_nothing() {
        propose();
        var outsider = app.as(people.outsider());

        assertThat(outsider.get(path).one("#change").text()).isEqualTo("from 30 to 1 days");
        assertThat(outsider.get(path).has("form[action^=/deals]")).isFalse();
        assertThat(outsider.put(path, with(MONTH, "version", "1", "byVersion", "1"))
                        .status())
                .isEqualTo(403);
        assertThat(outsider.put(path + "/achievement", came("1")).status()).isEqualTo(403);
        assertThat(app.stranger().get(path).location()).contains("/sign-in");
    }

    @Test
    void who_may_not_see_the_deal_sees_its_victory_neither_here_nor_on_the_account() {
        propose();
        jdbc.sql("update deal set restricted = true where id = :deal")
                .param("deal", deal.id())
                .update();
        var outsider = app.as(people.outsider());

        assertThat(outsider.get(path).status()).isEqualTo(404);
        assertThat(outsider.get("/accounts/" + deal.organizationId()).has("#victories"))
                .isFalse();
        assertThat(seller.get("/accounts/" + deal.organizationId()).has("#victories"))
                .isTrue();
        assertThat(seller.get("/deals/" + Ids.next() + "/victory").status()).isEqualTo(404);
    }
}
