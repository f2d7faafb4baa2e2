package io.throughline.review.spot;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.OwnWebTest;
import io.throughline.WebApp;
import io.throughline.base.Ids;
import io.throughline.base.Role;
import io.throughline.deals.spot.SweetSpot;
import io.throughline.deals.spot.SweetSpots;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OwnWebTest
class SpotPageTest {
    @Autowired
    WebApp app;

    @Autowired
    SweetSpots spots;

    @Autowired
    JdbcClient jdbc;

    private WebApp.People people;
    private WebApp.Browser manager;

    @BeforeEach
    void somebodyMakesRules() {
        people = app.people();
        manager = app.as(people.manager());
        jdbc.sql("delete from sweet_spot").update();
        jdbc.sql("delete from disqualification").update();
    }

    private String edition() {
        return manager.get("/sweet-spot").one("input[name=edition]").val();
    }

    private WebApp.Answer save(String... fields) {
        var all = new String[fields.length + 6];
        System.arraycopy(fields, 0, all, 0, fields.length);
        var besides = new String[] {"edition", edition(), "line", "50", "why", "We learnt it"};
        System.arraycopy(besides, 0, all, fields.length, besides.length);
        return manager.put("/sweet-spot", all);
    }

    @Test
    void a_rule_is_built_in_the_page_and_kept_as_a_new_edition() {
        var saved = save(
                "about0",
                "INDUSTRY",
                "values0",
                "Tobacco; Arms",
                "about1",
                "FACT:NEED",
                "knownAtLeast1",
                "STATED",
                "weight1",
                "30");

        assertThat(saved.location()).isEqualTo("/sweet-spot");
        var page = app.as(people.seller()).get("/sweet-spot");
        assertThat(page.one("#rules-head + p").text()).isEqualTo("Edition 1, a fit below 50 is poor");
        assertThat(page.texts("#rules .what"))
                .containsExactly("industry is Tobacco or Arms", "need is at least stated");
        assertThat(page.one("#editions").text())
                .contains("We learnt it")
                .contains(people.manager().name());
    }

    @Test
    void sellers_read_the_rules_and_change_none() {
        var seller = app.as(people.seller());

        assertThat(seller.get("/sweet-spot").has("form.spot")).isFalse();
        assertThat(seller.put("/sweet-spot", "line", "50").status()).isEqualTo(403);
        assertThat(seller.post("/sweet-spot/preview", "line", "50").status()).isEqualTo(403);
    }

    @Test
    void a_draft_is_previewed_on_past_deals_and_nothing_is_kept() {
        var industry = "Trade " + Ids.next();
        var won = past(industry, "WON", 2);
        past(industry, "LOST", 3);

        var preview = manager.post(
                "/sweet-spot/preview", "edition", "0", "line", "50", "about0", "INDUSTRY", "values0", industry);

        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.one("#preview tbody tr").text())
                .contains("Walk away")
                .contains("2")
                .contains("3");
        assertThat(preview.one("#preview").text()).contains("5 deals move").contains("Not known → Walk away");
        assertThat(preview.has("#preview a[href=/deals/" + won + "]")).isTrue();
        assertThat(preview.one("[name=values0]").val()).isEqualTo(industry);
        assertThat(spots.now()).isEqualTo(SweetSpot.NONE);
    }

    @Test
    void a_deal_that_one_may_not_see_is_not_in_the_preview() {
        var industry = "Trade " + Ids.next();
        var hidden = past(industry, "WON", 1);
        jdbc.sql("update deal set restricted = true where id = :id")
                .param("id", hidden)
                .update();

        var preview = app.as(app.person("Mona Vell", Role.MANAGER, null))
                .post("/sweet-spot/preview", "edition", "0", "line", "50", "about0", "INDUSTRY", "values0", industry);

        assertThat(preview.has("#preview a[href=/deals/" + hidden + "]")).isFalse();
        assertThat(preview.one("#preview").text()).doesNotContain("deal moves");
    }

    @Test
    void weights_are_proposed_from_past_deals_with_their_numbers() {
        var industry = "Trade " + Ids.next();
        jdbc.sql("delete from deal_review").update();
        past(industry, "WON", 9);
        past("Other " + industry, "LOST", 9);

        var row = manager.post(
                        "/sweet-spot/preview",
                        "edition",
                        "0",
                        "line",
                        "50",
                        "about0",
                        "INDUSTRY",
                        "values0",
                        industry,
                        "weight0",
                        "5")
                .one(".spot-rules tbody tr");

        assertThat(row.text()).contains("9 won, 0 lost");
        assertThat(row.select("td").last().text()).matches("[0-9]+");
    }

    @Test
    void what_can_not_be_a_rule_is_refused_with_the_words_kept() {
        var answer = manager.put(
                "/sweet-spot",
                "edition",
                "0",
                "line",
                "101",
                "about0",
                "INDUSTRY",
                "about1",
                "EMPLOYEES",
                "least1",
                "9",
                "most1",
                "3",
                "about2",
                "AMOUNT:EUR",
                "least2",
                "much",
                "about3",
                "LANE",
                "values3",
                "VALUE",
                "weight3",
                "0");

        assertThat(answer.status()).isEqualTo(422);
        for (var wrong : new String[] {"line", "values0", "most1", "least2", "weight3", "why"})
            assertThat(answer.has("#" + wrong + "-wrong")).as(wrong).isTrue();
        assertThat(answer.one("[name=least2]").val()).isEqualTo("much");
        assertThat(spots.now()).isEqualTo(SweetSpot.NONE);
    }

    @Test
    void whoever_saves_over_somebody_elses_edition_is_told_keeps_their_words_and_may_save_again() {
        var seen = edition();
        save("about0", "INDUSTRY", "values0", "Arms");

        var late = manager.put(
                "/sweet-spot",
                "edition",
                seen,
                "line",
                "40",
                "why",
                "Mine",
                "about0",
                "INDUSTRY",
                "values0",
                "Tobacco");

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.one("[name=values0]").val()).isEqualTo("Tobacco");
        assertThat(spots.now().line()).isEqualTo(50);
        var again = late.one("input[name=edition]").val();
        assertThat(manager.put(
                                "/sweet-spot",
                                "edition",
                                again,
                                "line",
                                "40",
                                "why",
                                "Mine",
                                "about0",
                                "INDUSTRY",
                                "values0",
                                "Tobacco")
                        .location())
                .isEqualTo("/sweet-spot");
        assertThat(spots.now().edition()).isEqualTo(2);
    }

    @Test
    void an_older_edition_stays_as_it_was_and_a_rule_that_is_not_changed_keeps_its_id() {
        save("about0", "INDUSTRY", "values0", "Arms", "about1", "COUNTRY", "values1", "Sweden", "weight1", "10");
        var before = spots.now();
        save("about0", "INDUSTRY", "values0", "Arms", "about1", "COUNTRY", "values1", "Norway", "weight1", "10");

        assertThat(spots.now().rules().getFirst().id())
                .isEqualTo(before.rules().getFirst().id());
        assertThat(spots.now().rules().getLast().id())
                .isNotEqualTo(before.rules().getLast().id());
        assertThat(spots.find(1).orElseThrow().spot()).isEqualTo(before);
        assertThat(manager.get("/sweet-spot/1").one(".happened").text()).contains("country is Sweden");
        assertThat(manager.get("/sweet-spot/7").status()).isEqualTo(404);
    }

    @Test
    void the_regret_rate_is_the_share_of_followed_deals_that_turned_out_winnable_with_its_interval() {
        assertThat(manager.get("/sweet-spot").one("#regret").text()).contains("Not known");
        for (var winnable : new String[] {"YES", "NO", "NO", "NOT_KNOWN"}) walked(winnable);

        assertThat(manager.get("/sweet-spot").one("#regret").text())
                .contains("1 of 3")
                .contains("33")
                .contains("6")
                .contains("79")
                .contains("We walked from 4 deals; of 1 it is not known.");
    }

    private UUID past(String industry, String status, int deals) {
        UUID last = Ids.next();
        for (var i = 0; i < deals; i++) {
            last = Ids.next();
            jdbc.sql("""
                            with account as (
                                insert into organization (id, name, industry)
                                values (gen_random_uuid(), 'Account', :industry)
                                returning id
                            )
                            insert into deal (id, name, organization_id, status, closed_on)
                            select :id, 'Past ' || :industry, id, :status, date '2025-01-01' from account""")
                    .param("id", last)
                    .param("industry", industry)
                    .param("status", status)
                    .update();
        }
        return last;
    }

    private void walked(String winnable) {
        jdbc.sql("""
                        insert into disqualification (id, deal_id, walked_on, reason, words, evidence, alternative, winnable,
                            followed_on)
                        values (gen_random_uuid(), :deal, '2025-01-01', 'OTHER', 'x', 'x', 'DO_NOTHING', :winnable,
                            '2025-06-01')""")
                .param("deal", past("Walked", "WALKED", 1))
                .param("winnable", winnable)
                .update();
    }
}
