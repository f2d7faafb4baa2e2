package io.throughline.buying;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.Script;
import io.throughline.WebApp;
import io.throughline.WebTest;
import io.throughline.accounts.Organizations;
import io.throughline.accounts.Persons;
import io.throughline.base.Today;
import io.throughline.base.Viewer;
import io.throughline.deals.Deal;
import io.throughline.deals.Deals;
import io.throughline.deals.Interactions;
import io.throughline.identity.Tokens;
import io.throughline.review.Reviews;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A deal whose decider is against us is to be walked from for its team, and for nobody else.
@WebTest
class TwoVerdictsTest {
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
    Today today;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Reviews reviews;

    WebApp.People people;
    Deal deal;
    UUID mira;
    Script script;
    String path;

    @BeforeEach
    void a_decider_who_is_against_us() {
        people = app.people();
        var some = new TeamOfADeal(deals, organizations, persons, interactions, today);
        deal = some.open("Zyl control", people);
        mira = some.named(deal, "Mira Holm", "Business User", null);
        script = Script.of(app, tokens, people.seller());
        path = "/api/v1/deals/" + deal.id();
        post("/hypotheses", "{'personId': '%s', 'probability': 0.8, 'question': 'Who signs?', 'askBy': '2099-05-01'}");
        post(
                "/stakeholders/" + mira + "/claims",
                "{'kind': 'disposition', 'topic': 'enemy', 'evidence': {'channel': 'call', 'sayerId': '%s',"
                        + " 'words': 'I want the other one'}}");
    }

    private void post(String to, String body) {
        assertThat(script.post(path + to, body.formatted(mira)).status()).isEqualTo(201);
    }

    private List<String> readerships() {
        return jdbc.sql("select readership from deal_review where deal_id = :deal order by 1")
                .param("deal", deal.id())
                .query(String.class)
                .list();
    }

    private String verdict(Viewer viewer) {
        return Script.of(app, tokens, viewer)
                .get(path + "/review")
                .json()
                .path("verdict")
                .asString();
    }

    @Test
    void the_team_and_those_above_it_read_the_one_and_everybody_else_the_other() {
        assertThat(readerships()).containsExactly("OTHERS", "TEAM");
        for (var insider : List.of(people.seller(), people.manager(), people.administrator())) {
            assertThat(verdict(insider)).isEqualTo("walk-away");
            assertThat(app.as(insider).get("/deals/" + deal.id()).body()).contains("Walk away", "Mira Holm decides");
        }
        assertThat(verdict(people.outsider())).isEqualTo("unproven");
    }

    @Test
    void an_outsider_reads_the_second_everywhere_alike() {
        var outsider = app.as(people.outsider());
        var api = Script.of(app, tokens, people.outsider());

        for (var page : List.of(
                "/deals/" + deal.id(),
                "/deals/" + deal.id() + "?asOf=" + today.date().minusDays(1),
                "/deals/" + deal.id() + "/replay",
                "/deals/" + deal.id() + "/qualification",
                "/deals?verdict=walk-away&owner=all",
                "/deals/board?owner=all",
                "/accounts/" + deal.organizationId(),
                "/accounts/" + deal.organizationId() + "?asOf=" + today.date().minusDays(1),
                "/people/" + mira,
                "/today"))
            assertThat(outsider.get(page).body())
                    .as(page)
                    .doesNotContain("decides and is for another way", "Who signs");
        for (var read : List.of("/review", "/findings", "/picture", "/replay"))
            assertThat(api.get(path + read).body())
                    .as(read)
                    .doesNotContain("decides and is", "Who signs", "walk-away\"");
        assertThat(api.get("/api/v1/reviews?verdict=walk-away").body())
                .doesNotContain(deal.id().toString());
    }

    @Test
    void to_an_outsider_each_private_check_is_unknown_whatever_it_says() {
        var others = Script.of(app, tokens, people.outsider())
                .get(path + "/findings")
                .json();

        assertThat(others.path("unknown").valueStream().map(one -> one.asString()))
                .contains("decider-against", "decider-unknown", "no-coach", "friendly-not-coach", "vulnerable");
    }

    @Test
    void a_list_holds_each_deal_once_for_whoever_reads_it() {
        for (var viewer : List.of(people.seller(), people.administrator(), people.outsider())) {
            var rows =
                    app.as(viewer).get("/deals?owner=all&text=Zyl%20control").all("a[href='/deals/" + deal.id() + "']");
            assertThat(rows).as(viewer.name()).hasSize(1);
        }
    }

    @Test
    void a_pass_over_the_whole_pipeline_keeps_both_and_drops_what_is_no_longer_there() {
        reviews.reviewAll(today.date(), done -> {});
        assertThat(readerships()).containsExactly("OTHERS", "TEAM");

        jdbc.sql("delete from buying_evidence").update();
        jdbc.sql("delete from stakeholder_claim").update();
        jdbc.sql("delete from decider_hypothesis").update();
        reviews.reviewAll(today.date(), done -> {});
        assertThat(readerships()).containsExactly("EVERYBODY");
    }

    @Test
    void a_deal_of_which_nothing_private_is_on_file_has_one_review() {
        var some = new TeamOfADeal(deals, organizations, persons, interactions, today);
        deal = some.open("Zyl works", people);
        some.named(deal, "Jon Vale", "Business User", null);

        assertThat(readerships()).containsExactly("EVERYBODY");
    }

    @Test
    void to_stay_in_spite_of_it_is_told_to_the_team_alone() {
        var made = script.post(
                path + "/overrides",
                "{'check': 'decider-against', 'why': 'Their board changes', 'until': '2099-01-01'}");
        assertThat(made.status()).isEqualTo(201);

        assertThat(verdict(people.seller())).isNotEqualTo("walk-away");
        assertThat(app.as(people.manager())
                        .get("/deals/" + deal.id() + "/qualification")
                        .body())
                .contains("Their board changes");
        var outsider = people.outsider();
        for (var page : List.of("/qualification", "/changes"))
            assertThat(app.as(outsider).get("/deals/" + deal.id() + page).body())
                    .doesNotContain("Their board changes");
        assertThat(Script.of(app, tokens, outsider).get(path + "/overrides").body())
                .doesNotContain("Their board changes");
    }
}
