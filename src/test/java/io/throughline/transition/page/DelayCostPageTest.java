package io.throughline.transition.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.Script;
import io.throughline.WebApp;
import io.throughline.WebTest;
import io.throughline.accounts.Organizations;
import io.throughline.base.Today;
import io.throughline.deals.Deals;
import io.throughline.identity.Tokens;
import io.throughline.review.WebDeals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What a day of delay costs the customer, beside how likely their days are.
@WebTest
class DelayCostPageTest {
    @Autowired
    WebApp app;

    @Autowired
    Tokens tokens;

    @Autowired
    Deals deals;

    @Autowired
    Organizations organizations;

    @Autowired
    Today today;

    WebApp.People people;
    WebApp.Browser seller;
    String path;

    @BeforeEach
    void a_planned_deal() {
        people = app.people();
        seller = app.as(people.seller());
        path = "/deals/"
                + new WebDeals(deals, organizations, today)
                        .open("Yard control", people.seller())
                        .id();
        seller.post(
                path + "/plan",
                "goLive",
                today.date().plusDays(210).toString(),
                "victory",
                today.date().plusDays(240).toString());
    }

    private String cost() {
        return seller.get(path + "/plan").one("#delay-cost").text();
    }

    private void fact(String kind, String measure) {
        var answer = Script.of(app, tokens, people.seller())
                .post(
                        "/api/v1" + path + "/facts",
                        "{'kind': '%s', 'words': 'So they say', 'measure': {%s}}".formatted(kind, measure));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    }

    @Test
    void it_is_unknown_until_somebody_says_what_waiting_costs() {
        assertThat(cost()).contains("nobody said what waiting costs");
        fact("event-result", "'from': 90, 'to': 30, 'unit': 'minutes'");
        assertThat(cost()).as("minutes are no cost").contains("nobody said what waiting costs");
    }

    @Test
    void from_there_one_gets_to_where_it_is_told_and_it_is_said_at_once() {
        var ask = seller.get(path + "/plan").one("#delay-cost a").attr("href");
        assertThat(seller.get(ask).one("#topic option[selected]").val()).isEqualTo("EVENT_COST");
        assertThat(app.as(people.outsider()).get(path + "/plan").has("#delay-cost a"))
                .isFalse();

        seller.post(
                path + "/evidence",
                "topic",
                "EVENT_COST",
                "words",
                "Every day the trucks wait in the street",
                "who",
                "Mira Holm");
        assertThat(cost()).startsWith("“Every day the trucks wait in the street” Mira Holm, ");
        assertThat(seller.get(path + "/plan").has("#delay-cost a")).isFalse();

        seller.post(
                path + "/evidence",
                "topic",
                "EVENT_COST",
                "words",
                "Two thousand eight hundred a week",
                "who",
                "Mira Holm",
                "cost",
                "2800",
                "costUnit",
                "EUR a week",
                "from",
                "1",
                "unit",
                "of a result");
        assertThat(cost()).startsWith("EUR 400 Mira Holm, ");
        assertThat(seller.get(path).one("#event").text())
                .contains("What the day after costs", "2800 EUR a week", "Two thousand eight hundred a week");
    }

    @Test
    void an_amount_that_is_no_number_is_refused_and_all_that_was_typed_is_kept() {
        var refused = seller.post(
                path + "/evidence", "topic", "EVENT_COST", "words", "A lot", "cost", "a lot", "costUnit", "EUR");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.has("#cost-wrong")).isTrue();
        assertThat(refused.one("#cost").val()).isEqualTo("a lot");
        assertThat(refused.one("#costUnit").val()).isEqualTo("EUR");
        assertThat(refused.one("#words").text()).isEqualTo("A lot");
    }

    @Test
    void what_is_expected_in_a_year_is_told_by_the_day_and_what_waiting_costs_before_it() {
        seller.post(
                path + "/evidence",
                "topic",
                "EVENT_RESULT",
                "words",
                "Less detention",
                "who",
                "Mira Holm",
                "to",
                "730000",
                "unit",
                "EUR a year");
        assertThat(cost()).startsWith("EUR 2,000 of what Mira Holm expects, ").endsWith(", by the calendar day");

        fact("event-cost", "'to': 4000, 'unit': 'EUR'");
        assertThat(cost()).isEqualTo("EUR 4,000 our assumption");
    }
}
