package io.throughline.buying;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.Script;
import org.junit.jupiter.api.Test;

/// The buying team, the criteria, the concerns and the readiness of a deal as of a day, as known at an instant, on
/// pages
/// and over the API. Nothing can be changed there.
class BuyersOfThenTest extends DealOfThen {
    @Test
    void what_somebody_was_to_us_on_a_day_and_what_we_knew_then() {
        claim("supporter", 30);
        var then = now();
        claim("enemy", 10);

        assertThat(past("/team", "asOf=" + ago(20)).one("#person-" + mira).text())
                .contains("supports us")
                .doesNotContain("works against us");
        assertThat(past("/team", "asOf=" + ago(31)).one("#person-" + mira).text())
                .contains("stance not known");
        assertThat(past("/team", "knownOn=" + then).one("#person-" + mira).text())
                .contains("supports us");
        assertThat(app.as(people.seller())
                        .get(page + "/team")
                        .one("#person-" + mira)
                        .text())
                .contains("works against us");

        var stakeholders = api + "/stakeholders";
        assertThat(script.get(stakeholders + "?asOf=" + ago(20)).at("/items/0/claims/0/topic"))
                .isEqualTo("supporter");
        assertThat(script.get(stakeholders + "?asOf=" + ago(20)).at("/items/0/claims/0/until"))
                .isEqualTo("null");
        assertThat(script.get(stakeholders + "?asOf=soon").status()).isEqualTo(400);
        assertThat(script.get(stakeholders + "?asOf=" + ago(400)).status())
                .as("before it was opened")
                .isEqualTo(404);
    }

    @Test
    void what_is_private_stays_so_in_the_past() {
        claim("enemy", 10);
        var outsider = app.as(people.outsider()).get(page + "/team?asOf=" + ago(5));

        assertThat(outsider.status()).isEqualTo(200);
        assertThat(outsider.body()).contains("Mira Holm").doesNotContain("works against us");
        assertThat(Script.of(app, tokens, people.outsider())
                        .get(api + "/stakeholders?asOf=" + ago(5))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void who_we_supposed_decides_and_what_we_were_told_before_it_turned_out() {
        var supposed = made(
                "/hypotheses",
                "{'personId': '$MIRA', 'probability': 0.6, 'question': 'Who signed last?', 'askBy': '2099-05-01'}");
        var told = made(
                "/coach-statements",
                "{'personId': '$MIRA', 'words': 'The board meets', 'channel': 'call', 'saidOn': '%s', 'checkOn': '%s'}"
                        .formatted(ago(9), ago(3)));
        var then = now();
        var evidence = "'evidence': {'channel': 'call', 'words': 'She said so'}";
        script.ifMatch(supposed.tag())
                .put(api + "/hypotheses/" + supposed.id() + "/outcome", "{'outcome': 'refuted', " + evidence + "}");
        script.ifMatch(told.tag())
                .put(api + "/coach-statements/" + told.id() + "/verdict", "{'verdict': 'false', " + evidence + "}");

        assertThat(script.get(api + "/hypotheses").at("/items/0/outcome")).isEqualTo("refuted");
        assertThat(script.get(api + "/hypotheses?knownOn=" + then).at("/items/0/outcome"))
                .isEqualTo("null");
        assertThat(past("/team", "knownOn=" + then).one("#hypotheses").text())
                .contains("Who signed last?")
                .doesNotContain("refuted");
        assertThat(script.get(api + "/coach-statements").at("/items/0/verdict")).isEqualTo("false");
        assertThat(script.get(api + "/coach-statements?asOf=" + ago(1)).at("/items/0/verdict"))
                .isEqualTo("null");
        assertThat(script.get(api + "/coach-statements?asOf=" + ago(10))
                        .json()
                        .at("/items")
                        .size())
                .isZero();
    }

    @Test
    void what_was_said_of_an_option_last_by_a_day_though_more_was_said_since() {
        var uptime = made("/criteria", "{'words': 'Uptime'}").id();
        var us = script.get(api + "/options").at("/items/0/id");
        var rating = made(
                "/ratings",
                "{'criterionId': '%s', 'optionId': '%s', 'low': 80, 'on': '%s', 'sayerId': '$MIRA'}"
                        .formatted(uptime, us, ago(30)));
        var weighting = made(
                "/weightings",
                "{'sayerId': '$MIRA', 'method': 'swing', 'on': '%s', 'weighed': [{'criterionId': '%s', 'value': 90}]}"
                        .formatted(ago(30), uptime));
        script.ifMatch(rating.tag())
                .patch(api + "/ratings/" + rating.id(), "{'low': 20, 'high': 20, 'on': '%s'}".formatted(ago(10)));
        script.ifMatch(weighting.tag())
                .patch(
                        api + "/weightings/" + weighting.id(),
                        "{'on': '%s', 'weighed': [{'criterionId': '%s', 'value': 40}]}".formatted(ago(10), uptime));

        var then = "?asOf=" + ago(20);
        assertThat(script.get(api + "/ratings").at("/items/0/low")).isEqualTo("20");
        assertThat(script.get(api + "/ratings" + then).at("/items/0/low")).isEqualTo("80");
        assertThat(script.get(api + "/ratings/" + rating.id() + then).at("/low"))
                .isEqualTo("80");
        assertThat(script.get(api + "/weightings" + then).at("/items/0/weighed/0/value"))
                .isEqualTo("90");
        assertThat(script.get(api + "/weightings").at("/items/0/weighed/0/value"))
                .isEqualTo("40");
        assertThat(script.get(api + "/choice" + then).at("/scores/0/score/low")).isEqualTo("0.8");
        assertThat(script.get(api + "/choice?asOf=" + ago(31)).at("/scores/0/score/low"))
                .as("nobody had said so yet")
                .isEqualTo("0.0");
        assertThat(past("/criteria", "asOf=" + ago(20))
                        .one("#matrix td[data-label=We]")
                        .text())
                .startsWith("80 rated by Mira Holm");
    }

    @Test
    void criteria_and_options_as_they_were_known() {
        var uptime = made("/criteria", "{'words': 'Uptime'}");
        made("/options", "{'kind': 'in-house'}");
        var then = now();
        script.ifMatch(uptime.tag()).patch(api + "/criteria/" + uptime.id(), "{'words': 'It never stands still'}");
        made("/criteria", "{'words': 'Price'}");

        assertThat(past("/criteria", "knownOn=" + then).one("main").text())
                .contains("Uptime")
                .doesNotContain("Price", "It never stands still");
        assertThat(script.get(api + "/criteria?knownOn=" + then)
                        .json()
                        .at("/items")
                        .size())
                .isEqualTo(1);
        assertThat(script.get(api + "/criteria/" + uptime.id() + "?knownOn=" + then)
                        .at("/words"))
                .isEqualTo("Uptime");
        assertThat(script.get(api + "/options?knownOn=" + then)
                        .json()
                        .at("/items")
                        .size())
                .isEqualTo(3);
    }

    private void say(String concern, String says, int ago) {
        made(
                "/concerns/" + concern + "/words",
                "{'says': '%s', 'evidence': {'channel': 'call', 'words': 'So it is', 'on': '%s', 'sayerId': '$MIRA'}}"
                        .formatted(says, ago(ago)));
    }

    @Test
    void a_concern_was_open_until_its_holder_said_that_it_is_resolved() {
        var concern = made(
                        "/concerns",
                        "{'holderId': '$MIRA', 'kind': 'trust', 'severity': 'severe', 'words': 'It fails', 'evidence': {'channel': 'call', 'words': 'We guess', 'on': '%s'}}"
                                .formatted(ago(30)))
                .id();
        say(concern, "voiced", 20);
        say(concern, "resolved", 10);

        assertThat(past("/concerns", "asOf=" + ago(15))
                        .one("#concern-" + concern)
                        .text())
                .contains("raised")
                .doesNotContain("resolved");
        assertThat(past("/concerns", "asOf=" + ago(31)).has("#concern-" + concern))
                .isFalse();
        assertThat(script.get(api + "/concerns/" + concern + "?asOf=" + ago(15)).at("/state"))
                .isEqualTo("raised");
        assertThat(script.get(api + "/concerns/" + concern).at("/state")).isEqualTo("resolved");
        var outsider = Script.of(app, tokens, people.outsider());
        assertThat(outsider.get(api + "/concerns").json().at("/items").size()).isEqualTo(1);
        assertThat(outsider.get(api + "/concerns?asOf=" + ago(25))
                        .json()
                        .at("/items")
                        .size())
                .as("only we suspected it then")
                .isZero();
        assertThat(script.get(api + "/concerns?asOf=" + ago(25))
                        .json()
                        .at("/items")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void what_they_had_in_place_by_a_day() {
        var point = made("/readiness", "{'area': 'data', 'words': 'Clean addresses'}");
        jdbc.sql("update readiness_point set since = :on where id = cast(:id as uuid)")
                .param("on", today.date().minusDays(30))
                .param("id", point.id())
                .update();
        made(
                "/readiness/" + point.id() + "/words",
                "{'says': 'in-place', 'evidence': {'channel': 'call', 'words': 'Done', 'on': '%s', 'sayerId': '$MIRA'}}"
                        .formatted(ago(10)));

        assertThat(past("/readiness", "asOf=" + ago(20))
                        .one("#point-" + point.id())
                        .text())
                .contains("not asked");
        assertThat(past("/readiness", "asOf=" + ago(9))
                        .one("#point-" + point.id())
                        .text())
                .contains("in place");
        assertThat(past("/readiness", "asOf=" + ago(31)).has("#point-" + point.id()))
                .isFalse();
        assertThat(script.get(api + "/readiness?asOf=" + ago(20)).at("/items/0/state"))
                .isEqualTo("not-asked");
        assertThat(script.get(api + "/readiness/" + point.id() + "?asOf=" + ago(9))
                        .at("/state"))
                .isEqualTo("in-place");
    }

    @Test
    void who_may_see_it_is_decided_as_of_now() {
        var then = now();
        jdbc.sql("update deal set restricted = true where id = :id")
                .param("id", deal.id())
                .update();

        for (var of : new String[] {"/team", "/criteria", "/concerns", "/readiness"})
            assertThat(app.as(people.outsider())
                            .get(page + of + "?knownOn=" + then)
                            .status())
                    .as(of)
                    .isEqualTo(404);
        for (var of : new String[] {"/criteria", "/ratings", "/choice", "/concerns", "/concern-signals", "/readiness"})
            assertThat(Script.of(app, tokens, people.outsider())
                            .get(api + of + "?knownOn=" + then)
                            .status())
                    .as(of)
                    .isEqualTo(404);
    }

    @Test
    void from_the_deal_one_gets_to_its_buyers_of_the_same_day() {
        var past = app.as(people.seller()).get(page + "?asOf=" + ago(3));

        for (var of : new String[] {"/team", "/concerns", "/readiness", "/criteria"})
            assertThat(past.has("a[href=" + page + of + "?asOf=" + ago(3) + "]"))
                    .as(of)
                    .isTrue();
    }
}
