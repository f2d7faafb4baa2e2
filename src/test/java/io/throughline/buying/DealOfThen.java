package io.throughline.buying;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.Script;
import io.throughline.WebApp;
import io.throughline.WebTest;
import io.throughline.accounts.Organizations;
import io.throughline.accounts.Persons;
import io.throughline.base.Today;
import io.throughline.deals.Deal;
import io.throughline.deals.Deals;
import io.throughline.deals.Interactions;
import io.throughline.identity.Tokens;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A deal with Mira Holm on its buying team, read as of a day, as known at an instant, on pages and over the API.
@WebTest
abstract class DealOfThen {
    @Autowired
    WebApp app;

    @Autowired
    Tokens tokens;

    @Autowired
    Deals deals;

    @Autowired
    Organizations organizations;

    @Autowired
    Persons persons;

    @Autowired
    Interactions interactions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Today today;

    WebApp.People people;
    Script script;
    Deal deal;
    UUID mira;
    String page;
    String api;

    @BeforeEach
    void a_deal_with_mira_holm() {
        people = app.people();
        script = Script.of(app, tokens, people.seller());
        var some = new TeamOfADeal(deals, organizations, persons, interactions, today);
        deal = some.open("Yard control", people);
        mira = some.named(deal, "Mira Holm", "Business User", null);
        page = "/deals/" + deal.id();
        api = "/api/v1/deals/" + deal.id();
    }

    final String now() {
        return jdbc.sql("select clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant()
                .toString();
    }

    final String ago(int days) {
        return today.date().minusDays(days).toString();
    }

    final Script.Answer made(String list, String body) {
        var answer = script.post(api + list, body.replace("$MIRA", mira.toString()));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer;
    }

    final WebApp.Answer past(String of, String query) {
        var seen = app.as(people.seller()).get(page + of + "?" + query);
        assertThat(seen.status()).as(seen.body()).isEqualTo(200);
        assertThat(seen.one(".notice.past strong").text()).startsWith("As of ");
        assertThat(seen.one(".notice.past a").attr("href")).isEqualTo(page + of);
        assertThat(seen.has("main form[method=post]")).as("read only").isFalse();
        assertThat(seen.one(".crumb a[href^=" + page + "]").attr("href")).contains("?asOf=");
        return seen;
    }

    final void claim(String disposition, int ago) {
        made(
                "/stakeholders/" + mira + "/claims",
                "{'kind': 'disposition', 'topic': '%s', 'evidence': {'channel': 'call', 'words': 'So %s', 'on': '%s', 'sayerId': '$MIRA'}}"
                        .formatted(disposition, disposition, ago(ago)));
    }
}
