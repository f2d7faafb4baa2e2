package io.throughline.review.changes;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.Script;
import io.throughline.WebApp;
import io.throughline.WebTest;
import io.throughline.accounts.Organizations;
import io.throughline.accounts.Persons;
import io.throughline.base.Today;
import io.throughline.buying.TeamOfADeal;
import io.throughline.deals.Deal;
import io.throughline.deals.Deals;
import io.throughline.deals.Interactions;
import io.throughline.identity.Tokens;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What changed of the buying team, the criteria, the concerns and the readiness of a deal is told in sentences: what
/// is
/// private to the deal's team alone.
@WebTest
class BuyerChangesTest {
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

    WebApp.People people;
    Script script;
    Deal deal;
    UUID mira;
    UUID tor;
    String api;

    @BeforeEach
    void a_deal_with_two_people() {
        people = app.people();
        script = Script.of(app, tokens, people.seller());
        var some = new TeamOfADeal(deals, organizations, persons, interactions, today);
        deal = some.open("Yard control", people);
        mira = some.named(deal, "Mira Holm", "Business User", null);
        tor = some.named(deal, "Tor Aune", "Economic Buyer", null);
        api = "/api/v1/deals/" + deal.id();
    }

    private String page() {
        return "/deals/" + deal.id() + "/changes";
    }

    private List<String> told() {
        return app.as(people.seller()).get(page()).texts(".told .what");
    }

    private String outside() {
        return app.as(people.outsider()).get(page()).one("main").text();
    }

    private WebApp.Answer undo(String saying) {
        var row = app.as(people.seller()).get(page()).all(".told li").stream()
                .filter(li -> li.text().contains(saying))
                .findFirst()
                .orElseThrow(() -> new AssertionError(saying + " is not among " + told()));
        return app.as(people.seller())
                .post(
                        page() + "/undone",
                        "change",
                        row.expectFirst("button[name=change]").val());
    }

    private Script.Answer made(String path, String body) {
        var answer = script.post(api + path, body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer;
    }

    private void claim(String disposition) {
        made(
                "/stakeholders/" + mira + "/claims",
                "{'kind': 'disposition', 'topic': '%s', 'evidence': {'channel': 'call', 'words': 'So %s', 'sayerId': '%s'}}"
                        .formatted(disposition, disposition, tor));
    }

    @Test
    void what_people_are_to_us_is_told_to_the_team_alone() {
        claim("enemy");
        claim("neutral");
        made(
                "/hypotheses",
                "{'personId': '%s', 'probability': 0.6, 'question': 'Who signed last?', 'askBy': '2026-05-01'}"
                        .formatted(tor));
        made(
                "/coach-statements",
                "{'personId': '%s', 'words': 'The board meets', 'channel': 'call', 'checkOn': '2099-05-01'}"
                        .formatted(mira));

        assertThat(told())
                .contains(
                        "Sela Brandt put Mira Holm on the buying team.",
                        "Sela Brandt wrote down of Mira Holm: works against us.")
                .anyMatch(one -> one.matches(
                        "Sela Brandt supposed that Tor Aune decides \\(60\\h%\\). To ask: Who signed last\\?"))
                .anyMatch(one -> one.startsWith("Sela Brandt ended Mira Holm, works against us, from "))
                .anyMatch(one -> one.startsWith("Tor Aune said (call, ")
                        && one.endsWith("“So enemy” (of Mira Holm, written down by Sela Brandt)"))
                .anyMatch(one -> one.startsWith("Sela Brandt logged what Mira Holm told us: “The board meets”"));
        assertThat(outside())
                .contains("put Mira Holm on the buying team")
                .doesNotContain("works against us", "So enemy", "decides", "The board meets");
        var history = Script.of(app, tokens, people.outsider()).get(api + "/history");
        assertThat(history.status()).isEqualTo(200);
        assertThat(history.body()).doesNotContain("ENEMY", "So enemy", "Who signed", "The board meets");
        assertThat(script.get(api + "/history").body()).contains("ENEMY", "Who signed", "The board meets");
        assertThat(Script.of(app, tokens, people.manager())
                        .get(api + "/history")
                        .body())
                .contains("ENEMY");
    }

    @Test
    void a_change_that_is_private_is_put_back_by_nobody_who_may_not_know_it() {
        claim("enemy");
        var change = script.get(api + "/history")
                .json()
                .at("/items")
                .valueStream()
                .filter(one -> one.at("/kind").asString().equals("stakeholder-claim"))
                .findFirst()
                .orElseThrow()
                .at("/change")
                .asString();
        var undone = api + "/history/" + change + "/undone";

        assertThat(Script.of(app, tokens, people.outsider()).put(undone, "{}").status())
                .isEqualTo(403);
        assertThat(script.put(undone, "{}").status()).isEqualTo(204);
        assertThat(script.get(api + "/stakeholders/" + mira + "/claims")
                        .json()
                        .at("/items")
                        .size())
                .isZero();
    }

    @Test
    void a_claim_that_is_taken_back_lets_the_one_hold_again_that_it_ended() {
        claim("supporter");
        claim("enemy");
        assertThat(undo("works against us").status()).isEqualTo(303);

        var claims = script.get(api + "/stakeholders/" + mira).json().at("/claims");
        assertThat(claims.size()).isEqualTo(1);
        assertThat(claims.at("/0/topic").asString()).isEqualTo("supporter");
        assertThat(claims.at("/0/until").isNull()).isTrue();
        assertThat(claims.at("/0/evidence").size()).isEqualTo(1);
    }

    @Test
    void nobody_comes_to_report_to_themselves_by_what_is_put_back() {
        script.ifMatch("\"0\"").patch(api + "/stakeholders/" + mira, "{'reportsToId': '%s'}".formatted(tor));
        var tag = script.get(api + "/stakeholders/" + mira).tag();
        script.ifMatch(tag).patch(api + "/stakeholders/" + mira, "{'reportsToId': null}");
        tag = script.get(api + "/stakeholders/" + tor).tag();
        script.ifMatch(tag).patch(api + "/stakeholders/" + tor, "{'reportsToId': '%s'}".formatted(mira));

        var answer = undo("cleared the superior of Mira Holm");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(script.get(api + "/stakeholders/" + mira).at("/reportsToId")).isEqualTo("null");
    }

    @Test
    void criteria_options_ratings_and_weights_are_told_to_all_and_strategies_are_not() {
        var uptime = made("/criteria", "{'words': 'Uptime', 'holderIds': ['%s']}".formatted(mira))
                .id();
        var price = made("/criteria", "{'words': 'Price'}").id();
        var inHouse = made("/options", "{'kind': 'in-house'}").id();
        var rating = made(
                "/ratings",
                "{'criterionId': '%s', 'optionId': '%s', 'low': 60, 'high': 80, 'sayerId': '%s'}"
                        .formatted(uptime, inHouse, mira));
        made(
                "/weightings",
                "{'sayerId': '%s', 'method': 'ranks', 'weighed': [{'criterionId': '%s', 'value': 1}, {'criterionId': '%s', 'value': 2}]}"
                        .formatted(mira, uptime, price));
        var us = script.get(api + "/options").at("/items/0/id");
        made("/ratings", "{'criterionId': '%s', 'optionId': '%s', 'low': 20}".formatted(uptime, us));
        script.ifMatch(rating.tag()).patch(api + "/ratings/" + rating.id(), "{'low': 70}");
        var at = "/deals/" + deal.id() + "/vulnerabilities/" + uptime + "/" + inHouse;
        app.as(people.seller())
                .post(
                        at + "/strategies",
                        "kind",
                        "REDEFINE",
                        "owner",
                        people.seller().id().toString(),
                        "due",
                        today.date().plusDays(9).toString());

        assertThat(told())
                .contains(
                        "Sela Brandt added the criterion Uptime.",
                        "Sela Brandt wrote down that the criterion Uptime is held by Mira Holm.",
                        "Sela Brandt added an option: In house.",
                        "Sela Brandt wrote down a rating of Uptime, In house: 60–80 (Mira Holm).",
                        "Sela Brandt changed the lower rating of Uptime, In house from 60 to 70.",
                        "Sela Brandt wrote down a rating of Uptime, We: 20 (our own belief).",
                        "Sela Brandt wrote down what matters to Mira Holm: Uptime 1, Price 2.",
                        "Sela Brandt judged why another is ahead of us by Uptime, In house: We are worse.")
                .anyMatch(
                        one -> one.startsWith("Sela Brandt chose what to do about Uptime: Redefine (Sela Brandt, by"));
        assertThat(outside())
                .contains("added the criterion Uptime", "what matters to Mira Holm")
                .doesNotContain("Redefine", "We are worse");
        assertThat(Script.of(app, tokens, people.outsider())
                        .get(api + "/history")
                        .body())
                .doesNotContain("REDEFINE", "PERFORMANCE");
    }

    @Test
    void weights_that_are_said_anew_are_told_with_what_they_were() {
        var uptime = made("/criteria", "{'words': 'Uptime'}").id();
        var weighting = made(
                "/weightings",
                "{'sayerId': '%s', 'method': 'swing', 'weighed': [{'criterionId': '%s', 'value': 100}]}"
                        .formatted(mira, uptime));
        script.ifMatch(weighting.tag())
                .patch(
                        api + "/weightings/" + weighting.id(),
                        "{'weighed': [{'criterionId': '%s', 'value': 40}]}".formatted(uptime));

        assertThat(told()).contains("Sela Brandt changed the weights of Mira Holm from Uptime 100 to Uptime 40.");
        assertThat(app.as(people.seller()).get(page()).all(".told li").stream()
                        .filter(li -> li.text().contains("the weights of"))
                        .filter(li -> li.selectFirst("form") != null))
                .as("they are put back where they are said")
                .isEmpty();
        var change = script.get(api + "/history").at("/items/0/change");
        assertThat(script.put(api + "/history/" + change + "/undone", "{}").status())
                .isEqualTo(409);
    }

    @Test
    void a_criterion_that_was_removed_is_brought_back_under_its_id() {
        var uptime = made("/criteria", "{'words': 'Uptime'}").id();
        script.ifMatch("\"1\"").delete(api + "/criteria/" + uptime);
        assertThat(undo("removed the criterion Uptime").status()).isEqualTo(303);

        assertThat(script.get(api + "/criteria/" + uptime).at("/words")).isEqualTo("Uptime");
    }

    private Script.Answer concern(String words, UUID sayer) {
        return made(
                "/concerns",
                "{'holderId': '%s', 'kind': 'trust', 'severity': 'severe', 'words': '%s', 'evidence': {'channel': 'call', 'words': 'So it is', 'sayerId': %s}}"
                        .formatted(mira, words, sayer == null ? null : "'" + sayer + "'"));
    }

    @Test
    void a_concern_is_told_to_others_from_when_on_somebody_of_theirs_spoke_of_it() {
        var concern = concern("She fears for her chair", null);
        script.ifMatch(concern.tag()).patch(api + "/concerns/" + concern.id(), "{'words': 'It stands still'}");
        assertThat(told())
                .contains(
                        "Sela Brandt wrote down a concern of Mira Holm: She fears for her chair (trust in us, severe).",
                        "Sela Brandt changed the words of the concern of Mira Holm from She fears for her chair to It stands still.");
        assertThat(outside()).doesNotContain("concern");

        made(
                "/concerns/" + concern.id() + "/words",
                "{'says': 'voiced', 'evidence': {'channel': 'call', 'words': 'It is my name', 'sayerId': '%s'}}"
                        .formatted(mira));

        assertThat(outside())
                .contains("It stands still", "It is my name")
                .as("what we guessed before")
                .doesNotContain("She fears for her chair");
    }

    @Test
    void what_was_said_of_a_concern_is_taken_back_but_not_the_last_word_of_it() {
        var concern = concern("It stands still", mira);
        made(
                "/concerns/" + concern.id() + "/words",
                "{'says': 'answered', 'evidence': {'channel': 'call', 'words': 'We showed it'}}");
        assertThat(undo("We showed it").status()).isEqualTo(303);
        assertThat(script.get(api + "/concerns/" + concern.id()).at("/state")).isEqualTo("raised");

        assertThat(undo("“So it is”").status())
                .as("a concern of which nothing was said is none")
                .isEqualTo(409);
    }

    @Test
    void the_end_game_is_told_to_the_team_and_readiness_to_all() {
        var seller = app.as(people.seller());
        seller.post("/deals/" + deal.id() + "/end-game/people", "who", "Mira Holm");
        seller.post("/deals/" + deal.id() + "/end-game/moves", "rival", "Orbis", "move", "Halve the price");
        var point = made("/readiness", "{'area': 'data', 'words': 'Clean addresses'}");
        made(
                "/readiness/" + point.id() + "/words",
                "{'says': 'missing', 'evidence': {'channel': 'call', 'words': 'None yet', 'sayerId': '%s'}}"
                        .formatted(mira));

        assertThat(told())
                .contains(
                        "Sela Brandt put Mira Holm on the end-game map.",
                        "Sela Brandt wrote down what Orbis will try: Halve the price.",
                        "Sela Brandt asks that it be in place: Clean addresses.")
                .anyMatch(one -> one.startsWith("Mira Holm said (call, ")
                        && one.endsWith("“None yet” (of “Clean addresses”, written down by Sela Brandt)"));
        assertThat(outside()).contains("Clean addresses", "None yet").doesNotContain("end-game", "Orbis");
        assertThat(undo("what Orbis will try").status()).isEqualTo(303);
        assertThat(seller.get("/deals/" + deal.id() + "/end-game").body()).doesNotContain("Halve the price");
    }
}
