package io.throughline.buying.criteria.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.Script;
import io.throughline.WebApp;
import io.throughline.WebTest;
import io.throughline.base.Today;
import io.throughline.identity.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Criteria, options, ratings and what matters to whom, by scripts.
@WebTest
class CriteriaApiTest {
    @Autowired
    WebApp app;

    @Autowired
    Tokens tokens;

    @Autowired
    Today today;

    Script seller;
    Script outsider;
    String deal;
    String ines;
    String uptime;

    @BeforeEach
    void a_deal() {
        var people = app.people();
        seller = Script.of(app, tokens, people.seller());
        outsider = Script.of(app, tokens, people.outsider());
        deal = "/api/v1/deals/"
                + seller.post("/api/v1/deals", "{'name': 'Yard control'}").id();
        ines = seller.post("/api/v1/persons", "{'name': 'Ines Calder'}").id();
        uptime = criterion("Uptime");
    }

    private String criterion(String words) {
        return seller.post(deal + "/criteria", "{'words': '%s'}".formatted(words))
                .id();
    }

    private String us() {
        return seller.get(deal + "/options").at("/items/0/id");
    }

    private String doNothing() {
        var items = seller.get(deal + "/options").json().at("/items");
        return items.get(items.size() - 1).at("/id").asString();
    }

    @Test
    void a_criterion_is_added_read_changed_and_removed_with_all_that_was_said_of_it() {
        var made = seller.post(
                deal + "/criteria",
                "{'words': 'It runs offline', 'formal': true, 'mandatory': true, 'holderIds': ['%s']}".formatted(ines));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        var at = deal + "/criteria/" + made.id();
        assertThat(seller.get(at).at("/holders/0/person")).isEqualTo("Ines Calder");
        assertThat(rate(made.id(), us(), "'low': 40").status()).isEqualTo(201);
        assertThat(weigh("ranks", made.id(), "1").status()).isEqualTo(201);

        assertThat(seller.patch(at, "{'words': 'It runs without a line'}").status())
                .isEqualTo(428);
        var changed = seller.ifMatch(made.tag()).patch(at, "{'words': 'It runs without a line', 'holderIds': null}");
        assertThat(changed.at("/words")).isEqualTo("It runs without a line");
        assertThat(changed.at("/mandatory")).isEqualTo("true");
        assertThat(changed.json().at("/holders").size()).isZero();
        assertThat(seller.ifMatch(made.tag()).patch(at, "{'formal': false}").status())
                .isEqualTo(412);

        assertThat(seller.ifMatch(changed.tag()).delete(at).status()).isEqualTo(204);
        assertThat(seller.get(at).status()).isEqualTo(404);
        assertThat(seller.get(deal + "/ratings").json().at("/items").size()).isZero();
        assertThat(seller.get(deal + "/criteria").json().at("/items").size()).isEqualTo(1);
    }

    @Test
    void we_and_doing_nothing_are_options_before_anybody_said_anything_and_stay() {
        var options = seller.get(deal + "/options");
        assertThat(options.at("/items/0/kind")).isEqualTo("us");
        assertThat(options.at("/items/1/kind")).isEqualTo("do-nothing");
        var at = deal + "/options/" + doNothing();

        var named = seller.ifMatch(seller.get(at).tag()).patch(at, "{'words': 'Another season with the paper book'}");
        assertThat(named.at("/words")).isEqualTo("Another season with the paper book");
        assertThat(doNothing()).isEqualTo(named.id());
        assertThat(seller.ifMatch(named.tag()).delete(at).status()).isEqualTo(422);
        assertThat(seller.post(deal + "/options", "{'kind': 'do-nothing'}").status())
                .isEqualTo(422);
    }

    @Test
    void a_rival_is_an_account_and_there_is_one_of_each() {
        var kern = Script.of(app, tokens, app.people().administrator())
                .post("/api/v1/accounts", "{'name': 'Kern Systems'}")
                .id();
        var rival = "{'kind': 'rival', 'organizationId': '%s'}".formatted(kern);

        var made = seller.post(deal + "/options", rival);
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        assertThat(made.at("/organization")).isEqualTo("Kern Systems");
        assertThat(seller.post(deal + "/options", rival).status()).isEqualTo(409);
        assertThat(seller.post(deal + "/options", "{'kind': 'rival'}").status()).isEqualTo(422);
        assertThat(seller.post(deal + "/options", "{'kind': 'in-house'}").status())
                .isEqualTo(201);
        assertThat(seller.get(deal + "/options").json().at("/items").size()).isEqualTo(4);

        rate(uptime, made.id(), "'low': 40");
        assertThat(seller.ifMatch(made.tag())
                        .delete(deal + "/options/" + made.id())
                        .status())
                .isEqualTo(204);
        assertThat(seller.get(deal + "/ratings").json().at("/items").size()).isZero();
    }

    @Test
    void a_rating_is_a_range_of_one_person_or_our_own_belief_and_both_are_kept_apart() {
        var ours = rate(uptime, us(), "'low': 80");
        assertThat(ours.status()).as(ours.body()).isEqualTo(201);
        assertThat(ours.at("/high")).isEqualTo("80");
        assertThat(ours.at("/sayerId")).isEqualTo("null");
        assertThat(ours.at("/on")).isEqualTo(today.date().toString());

        var theirs = rate(uptime, us(), "'low': 40, 'high': 60, 'sayerId': '%s', 'words': 'So so'".formatted(ines));
        assertThat(theirs.at("/sayer")).isEqualTo("Ines Calder");
        assertThat(seller.get(deal + "/ratings").json().at("/items").size()).isEqualTo(2);
        assertThat(rate(uptime, us(), "'low': 50, 'sayerId': '%s'".formatted(ines))
                        .status())
                .as("a second one of the same person")
                .isEqualTo(409);

        var at = deal + "/ratings/" + theirs.id();
        var changed = seller.ifMatch(theirs.tag()).patch(at, "{'low': 45}");
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        assertThat(changed.at("/high")).isEqualTo("60");
        assertThat(changed.at("/words")).isEqualTo("So so");
        assertThat(seller.ifMatch(theirs.tag()).patch(at, "{'low': 50}").status())
                .isEqualTo(412);
        assertThat(seller.ifMatch(changed.tag()).patch(at, "{'sayerId': null}").status())
                .as("somebody else's")
                .isEqualTo(422);
        assertThat(seller.ifMatch(changed.tag()).delete(at).status()).isEqualTo(204);
        assertThat(seller.get(at).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'low': 101",
                "'low': -1",
                "'low': 60, 'high': 40",
                "'low': 60.5",
                "'low': 60, 'on': '2999-01-01'",
                "'low': 60, 'channel': 'room'",
                "'low': 60, 'sayerId': '00000000-0000-7000-8000-000000000000'",
                "'high': 60",
                "'low': 60, 'grade': 'stated'"
            })
    void a_rating_that_is_none_is_refused(String fields) {
        assertThat(rate(uptime, us(), fields).status()).isEqualTo(422);
        assertThat(seller.get(deal + "/ratings").json().at("/items").size()).isZero();
    }

    @Test
    void criteria_and_options_of_another_deal_are_not_there() {
        var other = "/api/v1/deals/"
                + seller.post("/api/v1/deals", "{'name': 'Another yard'}").id();
        var theirs = seller.get(other + "/options").at("/items/0/id");

        assertThat(rate(uptime, theirs, "'low': 60").status()).isEqualTo(422);
        assertThat(seller.get(other + "/criteria/" + uptime).status()).isEqualTo(404);
    }

    @Test
    void what_matters_to_somebody_is_said_in_one_of_three_ways() {
        var price = criterion("Price");
        var ranks = weigh("ranks", uptime, "1");
        assertThat(ranks.status()).as(ranks.body()).isEqualTo(201);
        assertThat(ranks.at("/sayer")).isEqualTo("Ines Calder");
        assertThat(weigh("swing", uptime, "100").status()).as("once more").isEqualTo(409);
        var at = deal + "/weightings/" + ranks.id();

        var swing = seller.ifMatch(ranks.tag())
                .patch(
                        at,
                        "{'method': 'swing', 'weighed': [{'criterionId': '%s', 'value': 50}, {'criterionId': '%s', 'value': 100}]}"
                                .formatted(uptime, price));
        assertThat(swing.status()).as(swing.body()).isEqualTo(200);
        assertThat(swing.json().at("/weighed").size()).isEqualTo(2);
        var pairs = seller.ifMatch(swing.tag())
                .patch(
                        at,
                        "{'method': 'pairs', 'weighed': [{'criterionId': '%s', 'againstId': '%s', 'value': 3}]}"
                                .formatted(uptime, price));
        assertThat(pairs.status()).as(pairs.body()).isEqualTo(200);
        assertThat(seller.get(deal + "/choice").at("/weights/0/weight")).startsWith("0.75");

        assertThat(seller.ifMatch(swing.tag()).delete(at).status()).isEqualTo(412);
        assertThat(seller.ifMatch(pairs.tag()).delete(at).status()).isEqualTo(204);
        assertThat(seller.get(deal + "/weightings").json().at("/items").size()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'method': 'ranks', 'weighed': []",
                "'method': 'ranks', 'weighed': [{'criterionId': '$C', 'value': 0}]",
                "'method': 'ranks', 'weighed': [{'criterionId': '$C', 'value': 1.5}]",
                "'method': 'ranks', 'weighed': [{'criterionId': '$C', 'value': 1}, {'criterionId': '$C', 'value': 2}]",
                "'method': 'ranks', 'weighed': [{'criterionId': '$C', 'againstId': '$C', 'value': 1}]",
                "'method': 'swing', 'weighed': [{'criterionId': '$C', 'value': 0}]",
                "'method': 'swing', 'weighed': [{'criterionId': '$C', 'value': 101}]",
                "'method': 'pairs', 'weighed': [{'criterionId': '$C', 'value': 3}]",
                "'method': 'pairs', 'weighed': [{'criterionId': '$C', 'againstId': '$C', 'value': 3}]",
                "'method': 'pairs', 'weighed': [{'criterionId': '$C', 'againstId': '$D', 'value': 10}]",
                "'method': 'ranks', 'weighed': [{'criterionId': '00000000-0000-7000-8000-000000000000', 'value': 1}]"
            })
    void what_can_not_be_said_of_criteria_is_refused(String fields) {
        var body = "{'sayerId': '%s', %s}"
                .formatted(ines, fields.replace("$C", uptime).replace("$D", criterion("Price")));

        assertThat(seller.post(deal + "/weightings", body).status()).isEqualTo(422);
    }

    @Test
    void what_the_choice_comes_to_is_ranges_and_says_what_could_flip_it() {
        var price = criterion("Price");
        var us = us();
        rate(uptime, us, "'low': 80, 'sayerId': '%s'".formatted(ines));
        rate(uptime, doNothing(), "'low': 10");
        rate(price, doNothing(), "'low': 90");

        var choice = seller.get(deal + "/choice");

        assertThat(choice.status()).as(choice.body()).isEqualTo(200);
        assertThat(choice.at("/scores/0/score/low")).isEqualTo("0.4");
        assertThat(choice.at("/scores/0/score/high")).isEqualTo("0.9");
        assertThat(choice.at("/standing/is")).isEqualTo("open");
        assertThat(choice.at("/standing/firstId")).isEqualTo(us);
        assertThat(choice.at("/standing/couldFlip")).isEqualTo("1");
        assertThat(choice.at("/standing/unknown/0/criterionId")).isEqualTo(price);
        assertThat(choice.at("/agreement/noInformation")).isEqualTo("one-ranking");
        assertThat(choice.at("/compromise")).isEqualTo("null");
    }

    @Test
    void a_mandatory_criterion_that_is_failed_puts_an_option_out() {
        var at = deal + "/criteria/" + uptime;
        seller.ifMatch(seller.get(at).tag()).patch(at, "{'mandatory': true}");
        rate(uptime, doNothing(), "'low': 0, 'sayerId': '%s'".formatted(ines));

        var choice = seller.get(deal + "/choice");

        assertThat(choice.at("/scores/1/score")).isEqualTo("null");
        assertThat(choice.at("/scores/1/failedCriterionIds/0")).isEqualTo(uptime);
    }

    @Test
    void whoever_is_not_on_the_team_reads_and_does_not_write() {
        assertThat(outsider.get(deal + "/criteria").status()).isEqualTo(200);
        assertThat(outsider.post(deal + "/criteria", "{'words': 'Price'}").status())
                .isEqualTo(403);
        seller.ifMatch(seller.get(deal).tag()).patch(deal, "{'restricted': true}");
        for (var part : new String[] {"criteria", "options", "ratings", "weightings", "choice"})
            assertThat(outsider.get(deal + "/" + part).status()).as(part).isEqualTo(404);
    }

    @Test
    void the_same_key_adds_a_criterion_once() {
        var again = seller.with("Idempotency-Key", "price-of-the-yard");

        var first = again.post(deal + "/criteria", "{'words': 'Price'}");
        var second = again.post(deal + "/criteria", "{'words': 'Price'}");

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(seller.get(deal + "/criteria").json().at("/items").size()).isEqualTo(2);
    }

    private Script.Answer rate(String criterion, String option, String fields) {
        return seller.post(
                deal + "/ratings", "{'criterionId': '%s', 'optionId': '%s', %s}".formatted(criterion, option, fields));
    }

    private Script.Answer weigh(String method, String criterion, String value) {
        return seller.post(
                deal + "/weightings",
                "{'sayerId': '%s', 'method': '%s', 'weighed': [{'criterionId': '%s', 'value': %s}]}"
                        .formatted(ines, method, criterion, value));
    }
}
