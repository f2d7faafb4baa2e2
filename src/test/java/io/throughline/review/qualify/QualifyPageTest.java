package io.throughline.review.qualify;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.OwnWebTest;
import io.throughline.WebApp;
import io.throughline.accounts.Organizations;
import io.throughline.base.Today;
import io.throughline.deals.Deal;
import io.throughline.deals.Deals;
import io.throughline.deals.Facts;
import io.throughline.deals.Status;
import io.throughline.deals.spot.SweetSpot;
import io.throughline.deals.spot.SweetSpots;
import io.throughline.deals.spot.WrittenRule;
import io.throughline.deals.spot.WrittenRule.About;
import io.throughline.deals.spot.WrittenSpot;
import io.throughline.review.Told;
import io.throughline.review.WebDeals;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OwnWebTest
class QualifyPageTest {
    @Autowired
    WebApp app;

    @Autowired
    Deals deals;

    @Autowired
    Facts facts;

    @Autowired
    Organizations organizations;

    @Autowired
    SweetSpots spots;

    @Autowired
    Today today;

    @Autowired
    JdbcClient jdbc;

    private WebApp.People people;
    private WebApp.Browser seller;
    private Deal deal;
    private String path;

    @BeforeEach
    void aDeal() {
        people = app.people();
        seller = app.as(people.seller());
        deal = new WebDeals(deals, organizations, today).open("Yard control", people.seller());
        path = "/deals/" + deal.id();
    }

    @AfterEach
    void noRules() {
        if (!spots.now().isEmpty())
            spots.change(new SweetSpot(spots.now().edition(), 50, List.of()), "Over", people.manager());
    }

    private void stageIsKnockedOut() {
        var rule = new WrittenRule(null, About.STAGE, null, false, List.of("Proposal"), null, null, null, null);
        spots.change(new WrittenSpot(spots.now().edition(), 50, List.of(rule)).spot(), "Too late", people.manager());
        deals.change(deals.find(deal.id()).orElseThrow());
    }

    private String verdict() {
        return jdbc.sql("select verdict from deal_review where deal_id = :id")
                .param("id", deal.id())
                .query(String.class)
                .single();
    }

    private String version(String form) {
        return seller.get(path + "/qualification")
                .one("form[action=" + path + form + "] [name=version]")
                .val();
    }

    @Test
    void the_page_of_a_deal_shows_its_fit_and_leads_to_each_rule() {
        stageIsKnockedOut();

        var page = seller.get(path);
        assertThat(page.one("#fit").text()).contains("Knock-outs hit").contains("stage is Proposal");
        assertThat(page.one("#fit a[href^=/sweet-spot#rule-]").text()).isEqualTo("stage is Proposal");
        assertThat(page.one("#f-knock-out a").attr("href")).isEqualTo(path + "/qualification#overrides");
        assertThat(seller.get(path + "/qualification").one("#fit").text()).contains("Holds");
    }

    @Test
    void a_tripwire_trips_on_its_day_and_an_answer_settles_it() {
        assertThat(seller.post(
                                path + "/tripwires",
                                "question",
                                "Who pays?",
                                "due",
                                today.date().toString())
                        .location())
                .isEqualTo(path + "/qualification");
        assertThat(verdict()).isEqualTo("WALK_AWAY");
        assertThat(seller.get(path).one("#fit").text()).contains("Its day has come");
        var wire = wire();

        var refused = seller.put(path + "/tripwires/" + wire + "/answer", "version", "1", "answer", "");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(seller.put(path + "/tripwires/" + wire + "/answer", "version", "9", "answer", "Yes")
                        .status())
                .isEqualTo(409);
        assertThat(seller.put(path + "/tripwires/" + wire + "/answer", "version", "1", "answer", "Mira Holm")
                        .location())
                .isNotNull();

        assertThat(verdict()).isNotEqualTo("WALK_AWAY");
        assertThat(seller.get(path + "/qualification").one("#tripwires").text()).contains("Mira Holm");
        seller.delete(path + "/tripwires/" + wire + "/answer", "version", "2");
        assertThat(verdict()).isEqualTo("WALK_AWAY");
        seller.delete(path + "/tripwires/" + wire, "version", "3");
        assertThat(verdict()).isNotEqualTo("WALK_AWAY");
        assertThat(jdbc.sql("select count(*) from tripwire_history where deal_id = :deal")
                        .param("deal", deal.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    private UUID wire() {
        return jdbc.sql("select id from tripwire where deal_id = :deal")
                .param("deal", deal.id())
                .query((row, number) -> row.getObject("id", UUID.class))
                .single();
    }

    @Test
    void a_tripwire_is_answered_by_a_fact_of_the_deal_and_of_no_other() {
        seller.post(
                path + "/tripwires",
                "question",
                "Which day?",
                "due",
                today.date().toString());
        var wire = wire();
        facts.add(deal.id(), Told.date("2030-06-01").since("2026-01-01").fact());
        var id = jdbc.sql("select id from fact where deal_id = :deal")
                .param("deal", deal.id())
                .query((row, number) -> row.getString("id"))
                .single();

        assertThat(seller.put(
                                path + "/tripwires/" + wire + "/answer",
                                "version",
                                "1",
                                "answer",
                                "June",
                                "fact",
                                UUID.randomUUID().toString())
                        .status())
                .isEqualTo(422);
        assertThat(seller.put(path + "/tripwires/" + wire + "/answer", "version", "1", "answer", "June", "fact", id)
                        .location())
                .isNotNull();
    }

    @Test
    void a_tripwire_without_a_day_or_a_question_is_refused_with_the_words_kept() {
        var answer = seller.post(path + "/tripwires", "question", "Who pays?", "due", "soon");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.one("#question").val()).isEqualTo("Who pays?");
        assertThat(answer.has("#due-wrong")).isTrue();
    }

    @Test
    void a_tripwire_is_not_set_for_a_day_that_is_past() {
        var yesterday = today.date().minusDays(1).toString();
        var answer = seller.post(path + "/tripwires", "question", "Who pays?", "due", yesterday);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.one("#due-wrong").text()).isEqualTo("Name a day from today on.");
    }

    @Test
    void whoever_overrides_a_knock_out_says_why_and_until_when_and_the_verdict_is_another() {
        stageIsKnockedOut();
        assertThat(verdict()).isEqualTo("WALK_AWAY");
        var refused = seller.post(path + "/overrides", "check", "knock-out", "overrideWhy", "", "until", "2020-01-01");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.all("#overrides .wrong")).hasSize(2);

        var until = today.date().plusDays(20);
        seller.post(
                path + "/overrides",
                "check",
                "knock-out",
                "overrideWhy",
                "They asked us to",
                "until",
                until.toString());

        assertThat(verdict()).isNotEqualTo("WALK_AWAY");
        var page = seller.get(path);
        assertThat(page.one("#f-knock-out").text())
                .contains("by " + people.seller().name() + ": They asked us to.");
        assertThat(seller.get(path + "/qualification").one("#overrides").text())
                .contains("They asked us to")
                .contains(people.seller().name());

        var override = jdbc.sql("select id from rule_override where deal_id = :deal")
                .param("deal", deal.id())
                .query((row, number) -> row.getString("id"))
                .single();
        seller.delete(path + "/overrides/" + override, "version", "1");
        assertThat(verdict()).isEqualTo("WALK_AWAY");
    }

    @Test
    void nobody_overrides_what_can_not_be_overridden() {
        var until = today.date().plusDays(20).toString();

        assertThat(seller.post(path + "/overrides", "check", "event-passed", "overrideWhy", "x", "until", until)
                        .status())
                .isEqualTo(422);
    }

    private WebApp.Answer walk() {
        return seller.put(
                path + "/disqualification",
                "version",
                version("/disqualification"),
                "reason",
                "NO_OWNER",
                "words",
                "Asked three times who pays.",
                "evidence",
                "Nobody here has a budget",
                "evidenceBy",
                "Ines Calder",
                "alternative",
                "COMPETITOR",
                "alternativeName",
                "Quarmby",
                "lookAgain",
                today.date().toString(),
                "hours",
                "40");
    }

    @Test
    void one_walks_in_one_step_and_everything_is_kept() {
        assertThat(walk().location()).isEqualTo(path + "/qualification");

        var walked = deals.find(deal.id()).orElseThrow();
        assertThat(walked.status()).isEqualTo(Status.WALKED);
        assertThat(walked.closedOn()).isEqualTo(today.date());
        assertThat(walked.reason()).isEqualTo("Nobody who can release the money: Asked three times who pays");
        assertThat(walked.stage()).isEqualTo("Proposal");
        var page = seller.get(path + "/qualification");
        assertThat(page.one("#disqualify").text())
                .contains("Ines Calder")
                .contains("Quarmby")
                .contains("40");
        assertThat(page.one("#letter").text())
                .contains("Yard control")
                .contains("Quarmby")
                .contains(people.seller().name());
        assertThat(verdict()).isEqualTo("WALKED");
    }

    @Test
    void on_the_day_to_look_again_it_is_on_today_until_somebody_looked() {
        walk();
        assertThat(seller.get("/today").one(".agenda").text())
                .contains("Look again")
                .contains("Yard control");

        var follow = "/disqualification/follow-up";
        assertThat(seller.put(path + follow, "version", version(follow)).status())
                .isEqualTo(422);
        seller.put(path + follow, "version", version(follow), "winnable", "NO", "followWords", "They bought nothing");

        assertThat(seller.get("/today").body()).doesNotContain("Look again");
        assertThat(seller.get(path + "/qualification").one("#disqualify").text())
                .contains("They bought nothing");
    }

    @Test
    void a_walked_deal_is_taken_up_again_and_how_we_walked_stays_on_file() {
        walk();
        var form = seller.get(path + "/qualification").all("form[action=" + path + "/disqualification] [name=version]");
        seller.delete(path + "/disqualification", "version", form.last().val());

        var open = deals.find(deal.id()).orElseThrow();
        assertThat(open.isOpen()).isTrue();
        assertThat(open.closedOn()).isNull();
        assertThat(open.reason()).isNull();
        assertThat(seller.get("/today").body()).doesNotContain("Look again");
        assertThat(seller.get(path + "/qualification").one("#disqualify").text())
                .contains("taken up again")
                .contains("Walk away from this deal");
        assertThat(walk().location()).isEqualTo(path + "/qualification");
    }

    @Test
    void without_reason_evidence_or_what_instead_nobody_walks() {
        var answer = seller.put(
                path + "/disqualification",
                "version",
                version("/disqualification"),
                "words",
                "Tired of it",
                "alternative",
                "COMPETITOR",
                "hours",
                "many");

        assertThat(answer.status()).isEqualTo(422);
        for (var wrong : new String[] {"reason", "evidence", "alternativeName", "hours"})
            assertThat(answer.has("#" + wrong + "-wrong")).as(wrong).isTrue();
        assertThat(answer.one("#words").val()).isEqualTo("Tired of it");
        assertThat(deals.find(deal.id()).orElseThrow().isOpen()).isTrue();
    }

    @Test
    void two_who_decide_at_once_do_not_overwrite_each_other() {
        var seen = version("/disqualification");
        deals.change(deals.find(deal.id()).orElseThrow().withStage("Negotiation"));

        var late = seller.put(
                path + "/disqualification",
                "version",
                seen,
                "reason",
                "OTHER",
                "words",
                "x",
                "evidence",
                "x",
                "evidenceBy",
                "x",
                "alternative",
                "DO_NOTHING");
        assertThat(late.status()).isEqualTo(409);
    }

    @Test
    void who_may_not_write_to_the_deal_sees_no_form_and_changes_nothing() {
        var outsider = app.as(people.outsider());

        assertThat(outsider.get(path + "/qualification").has("form[action^=" + path + "]"))
                .isFalse();
        assertThat(outsider.post(path + "/tripwires", "question", "x", "due", "2030-01-01")
                        .status())
                .isEqualTo(403);
        assertThat(outsider.put(path + "/disqualification", "reason", "OTHER").status())
                .isEqualTo(403);
    }
}
