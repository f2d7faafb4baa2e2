package io.throughline.review.qualify;

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

/// Tripwires, overrides and walking, by scripts.
@WebTest
class QualifyApiTest {
    private static final String WALK =
            "{'reason': 'no-owner', 'words': 'Nobody pays', 'evidence': 'Said so', 'evidenceBy': 'Ines Calder', 'alternative': 'in-house'}";

    @Autowired
    WebApp app;

    @Autowired
    Tokens tokens;

    @Autowired
    Today today;

    private Script seller;
    private Script outsider;
    private String deal;

    @BeforeEach
    void aDeal() {
        var people = app.people();
        seller = Script.of(app, tokens, people.seller());
        outsider = Script.of(app, tokens, people.outsider());
        deal = "/api/v1/deals/"
                + seller.post("/api/v1/deals", "{'name': 'Yard control'}").id();
    }

    @Test
    void a_tripwire_is_set_answered_opened_again_and_taken_away() {
        var set = seller.post(deal + "/tripwires", "{'question': 'Who pays?', 'dueOn': '%s'}".formatted(today.date()));
        assertThat(set.status()).as(set.body()).isEqualTo(201);
        assertThat(set.at("/tripped")).isEqualTo("true");
        assertThat(seller.post(deal + "/tripwires", "{'question': 'Who pays?', 'dueOn': '2020-01-01'}")
                        .status())
                .isEqualTo(422);
        var path = deal + "/tripwires/" + set.id();
        assertThat(seller.get(deal + "/review").at("/verdict")).isEqualTo("walk-away");

        var answered = seller.ifMatch(set.tag()).patch(path, "{'answer': 'Mira Holm'}");
        assertThat(answered.status()).as(answered.body()).isEqualTo(200);
        assertThat(answered.at("/answeredOn")).isEqualTo(today.date().toString());
        assertThat(answered.at("/tripped")).isEqualTo("false");
        assertThat(seller.ifMatch(set.tag()).patch(path, "{'answer': 'Else'}").status())
                .isEqualTo(412);
        assertThat(seller.ifMatch(answered.tag())
                        .patch(path, "{'factId': '00000000-0000-7000-8000-000000000000'}")
                        .status())
                .isEqualTo(422);

        var open = seller.ifMatch(answered.tag()).patch(path, "{'answer': null}");
        assertThat(open.at("/answeredOn")).isEqualTo("null");
        assertThat(seller.get(deal + "/tripwires").json().at("/items").size()).isEqualTo(1);
        assertThat(seller.ifMatch(open.tag()).delete(path).status()).isEqualTo(204);
        assertThat(seller.get(path).status()).isEqualTo(404);
    }

    @Test
    void an_override_is_made_with_why_and_until_when_and_taken_back() {
        var made = seller.post(
                deal + "/overrides",
                "{'check': 'two-quarters-without-event', 'why': 'Their board meets in May', 'until': '2099-05-31'}");
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        assertThat(made.at("/inForce")).isEqualTo("true");

        var ended = seller.ifMatch(made.tag()).put(deal + "/overrides/" + made.id() + "/end", "{}");
        assertThat(ended.status()).as(ended.body()).isEqualTo(200);
        assertThat(ended.at("/inForce")).isEqualTo("false");
        assertThat(seller.get(deal + "/overrides").json().at("/items").size()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'check': 'knock-out', 'why': 'x', 'until': '2099-05-31'}",
                "{'check': 'two-quarters-without-event', 'why': 'x', 'until': '2020-05-31'}",
                "{'check': 'two-quarters-without-event', 'why': 'x'}"
            })
    void an_override_that_names_no_rule_or_no_day_to_come_is_refused(String body) {
        assertThat(seller.post(deal + "/overrides", body).status()).isEqualTo(422);
    }

    @Test
    void one_walks_follows_up_and_takes_the_deal_up_again() {
        assertThat(seller.get(deal + "/disqualification").status()).isEqualTo(404);
        assertThat(seller.put(deal + "/disqualification", WALK).status()).isEqualTo(428);

        var walked = seller.ifMatch(seller.get(deal).tag()).put(deal + "/disqualification", WALK);
        assertThat(walked.status()).as(walked.body()).isEqualTo(200);
        assertThat(walked.at("/hoursBack")).isEqualTo("null");
        assertThat(seller.get(deal).at("/status")).isEqualTo("walked");
        assertThat(seller.ifMatch(seller.get(deal).tag())
                        .put(deal + "/disqualification", WALK)
                        .status())
                .as("once more")
                .isEqualTo(422);

        var followed =
                seller.ifMatch(walked.tag()).put(deal + "/disqualification/follow-up", "{'winnable': 'not-known'}");
        assertThat(followed.at("/winnable")).isEqualTo("not-known");

        assertThat(seller.ifMatch(followed.tag())
                        .delete(deal + "/disqualification")
                        .status())
                .isEqualTo(204);
        assertThat(seller.get(deal).at("/status")).isEqualTo("open");
        assertThat(seller.get(deal + "/disqualification").at("/reopenedOn"))
                .isEqualTo(today.date().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'reason': 'no-owner', 'words': 'x', 'alternative': 'in-house'}",
                "{'reason': 'no-owner', 'words': 'x', 'evidence': 'x', 'alternative': 'in-house'}",
                "{'reason': 'no-owner', 'words': 'x', 'evidence': 'x', 'evidenceBy': 'y', 'alternative': 'competitor'}",
                "{'reason': 'no-owner', 'words': 'x', 'evidence': 'x', 'evidenceBy': 'y', 'alternative': 'in-house', 'hoursBack': -1}"
            })
    void nobody_walks_without_evidence_and_what_instead(String body) {
        assertThat(seller.ifMatch(seller.get(deal).tag())
                        .put(deal + "/disqualification", body)
                        .status())
                .isEqualTo(422);
        assertThat(seller.get(deal).at("/status")).isEqualTo("open");
    }

    @Test
    void who_is_not_on_the_team_reads_and_changes_nothing() {
        assertThat(outsider.get(deal + "/tripwires").status()).isEqualTo(200);
        assertThat(outsider.post(deal + "/tripwires", "{'question': 'x', 'dueOn': '2099-01-01'}")
                        .status())
                .isEqualTo(403);
        assertThat(outsider.ifMatch("\"1\"")
                        .put(deal + "/disqualification", WALK)
                        .status())
                .isEqualTo(403);
    }
}
