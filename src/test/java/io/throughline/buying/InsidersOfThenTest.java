package io.throughline.buying;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.Script;
import org.junit.jupiter.api.Test;

/// What only a deal's team knows, as of a day, as known at an instant: the end game, where another is ahead, and
/// somebody of the buying team. Nothing can be changed there, and who may read it is decided as of now.
class InsidersOfThenTest extends DealOfThen {
    @Test
    void who_must_say_yes_and_what_a_rival_will_try_as_they_were_known() {
        var yes = made("/end-game/people", "{'personId': '$MIRA', 'answer': 'A week beside the old one'}");
        var move = made("/end-game/moves", "{'rival': 'Orbis', 'move': 'Halve the price'}");
        var then = now();
        script.ifMatch(yes.tag()).patch(api + "/end-game/people/" + yes.id(), "{'answer': 'A visit'}");
        script.ifMatch(move.tag()).delete(api + "/end-game/moves/" + move.id());

        var seen = past("/end-game", "knownOn=" + then);
        assertThat(seen.one("#people").text())
                .contains("A week beside the old one")
                .doesNotContain("A visit");
        assertThat(seen.one("#moves").text()).contains("Orbis", "Halve the price");
        assertThat(script.get(api + "/end-game/people?knownOn=" + then).at("/items/0/answer"))
                .isEqualTo("A week beside the old one");
        assertThat(script.get(api + "/end-game/people/" + yes.id() + "?knownOn=" + then)
                        .at("/answer"))
                .isEqualTo("A week beside the old one");
        assertThat(script.get(api + "/end-game/people/" + yes.id()).at("/answer"))
                .isEqualTo("A visit");
        assertThat(script.get(api + "/end-game/moves?knownOn=" + then).at("/items/0/move"))
                .isEqualTo("Halve the price");
        assertThat(script.get(api + "/end-game/moves/" + move.id() + "?knownOn=" + then)
                        .status())
                .isEqualTo(200);
        assertThat(script.get(api + "/end-game/moves/" + move.id()).status()).isEqualTo(404);
    }

    @Test
    void what_they_feared_on_a_day_stands_on_the_end_game_of_that_day() {
        made("/end-game/people", "{'personId': '$MIRA'}");
        made(
                "/concerns",
                "{'holderId': '$MIRA', 'kind': 'trust', 'severity': 'severe', 'words': 'It fails', 'evidence': {'channel': 'call', 'words': 'It fails', 'on': '%s', 'sayerId': '$MIRA'}}"
                        .formatted(ago(10)));

        assertThat(past("/end-game", "asOf=" + ago(9)).one("#people").text()).contains("It fails");
        assertThat(past("/end-game", "asOf=" + ago(11)).one("#people").text())
                .contains("not known: ask")
                .doesNotContain("It fails");
    }

    private String uptime;
    private String inHouse;

    private Script.Answer rate(String option, int rating, int ago) {
        return made(
                "/ratings",
                "{'criterionId': '%s', 'optionId': '%s', 'low': %d, 'on': '%s', 'sayerId': '$MIRA'}"
                        .formatted(uptime, option, rating, ago(ago)));
    }

    private Script.Answer strategy() {
        uptime = made("/criteria", "{'words': 'Uptime'}").id();
        inHouse = made("/options", "{'kind': 'in-house'}").id();
        rate(script.get(api + "/options").at("/items/0/id"), 30, 30);
        rate(inHouse, 80, 20);
        return made(
                "/strategies",
                "{'criterionId': '%s', 'optionId': '%s', 'kind': 'redefine', 'ownerId': '%s', 'dueOn': '2099-05-01', 'words': 'Show the night run'}"
                        .formatted(uptime, inHouse, people.seller().id()));
    }

    @Test
    void where_another_was_ahead_on_a_day() {
        strategy();

        assertThat(past("/vulnerabilities", "asOf=" + ago(15))
                        .one(".vulnerable header")
                        .text())
                .contains("Uptime", "In house leads by 50 points");
        assertThat(past("/vulnerabilities", "asOf=" + ago(15)).one("main").text())
                .as("not chosen yet")
                .doesNotContain("Show the night run");
        assertThat(past("/vulnerabilities", "asOf=" + ago(25)).has(".vulnerable"))
                .as("nobody had rated the other yet")
                .isFalse();
        var list = api + "/vulnerabilities";
        assertThat(script.get(list + "?asOf=" + ago(25)).json().at("/items").size())
                .isZero();
        assertThat(script.get(list + "?asOf=" + ago(15)).at("/items/0/optionId"))
                .isEqualTo(inHouse);
        var one = list + "/" + uptime + "/" + inHouse;
        assertThat(script.get(one + "?asOf=" + ago(15)).at("/strategyId")).isEqualTo("null");
        assertThat(script.get(one + "?asOf=" + ago(25)).status()).isEqualTo(404);
        assertThat(script.get(one + "?asOf=soon").status()).isEqualTo(400);
    }

    @Test
    void what_was_done_about_it_before_anybody_saw_what_came_of_it() {
        var strategy = strategy();
        jdbc.sql("update strategy set chosen_on = :on where id = cast(:id as uuid)")
                .param("on", today.date().minusDays(9))
                .param("id", strategy.id())
                .update();
        var then = now();
        var one = api + "/strategies/" + strategy.id();
        var version = script.get(one).tag();
        var ended = script.ifMatch(version).put(one + "/outcome", "{'outcome': 'worked', 'words': 'In their papers'}");
        assertThat(ended.status()).as(ended.body()).isEqualTo(200);

        var seen = past("/vulnerabilities", "asOf=" + ago(3));
        assertThat(seen.one(".told").text())
                .contains("Show the night run", "by ")
                .doesNotContain("it worked", "In their papers");
        assertThat(seen.one("#record").text()).contains("counted here once it is seen");
        assertThat(past("/vulnerabilities", "knownOn=" + then).one(".told").text())
                .contains("Show the night run")
                .doesNotContain("it worked");
        assertThat(script.get(one + "?asOf=" + ago(3)).at("/outcome")).isEqualTo("null");
        assertThat(script.get(one + "?asOf=" + ago(3)).at("/words")).isEqualTo("Show the night run");
        assertThat(script.get(one + "?asOf=" + ago(10)).status())
                .as("before it was chosen")
                .isEqualTo(404);
        assertThat(script.get(api + "/strategies?knownOn=" + then).at("/items/0/outcome"))
                .isEqualTo("null");
        assertThat(script.get(api + "/vulnerabilities?asOf=" + ago(3))
                        .json()
                        .at("/record")
                        .size())
                .isZero();
        assertThat(script.get(one).at("/words")).isEqualTo("In their papers");
    }

    @Test
    void what_somebody_was_to_us_and_how_often_they_had_been_right() {
        var told = made(
                "/coach-statements",
                "{'personId': '$MIRA', 'words': 'The board meets', 'channel': 'call', 'saidOn': '%s', 'checkOn': '%s'}"
                        .formatted(ago(29), ago(3)));
        claim("supporter", 30);
        var then = now();
        claim("enemy", 10);
        script.ifMatch(told.tag())
                .put(
                        api + "/coach-statements/" + told.id() + "/verdict",
                        "{'verdict': 'true', 'evidence': {'channel': 'call', 'words': 'She said so'}}");
        var member = "/team/" + mira;

        var seen = past(member, "asOf=" + ago(20));
        assertThat(seen.one(".head").text()).contains("supports us").doesNotContain("works against us");
        assertThat(seen.one("#coach").text())
                .contains("The board meets", "nothing checked yet")
                .doesNotContain("She said so");
        assertThat(seen.one("#place").text()).contains("influence not known");
        assertThat(past(member, "asOf=" + ago(31)).one(".head").text()).contains("stance not known");
        assertThat(past(member, "knownOn=" + then).one(".head").text()).contains("supports us");
        var stakeholder = api + "/stakeholders/" + mira;
        assertThat(script.get(stakeholder + "?asOf=" + ago(20)).at("/claims/0/topic"))
                .isEqualTo("supporter");
        assertThat(script.get(stakeholder + "?asOf=" + ago(20)).at("/coach/accuracy/right"))
                .isEqualTo("0");
        assertThat(script.get(stakeholder).at("/coach/accuracy/right")).isEqualTo("1");
    }

    @Test
    void one_gets_there_from_the_pages_of_the_same_day() {
        made("/criteria", "{'words': 'Uptime'}");
        var query = "?asOf=" + ago(3);

        assertThat(past("/team", query.substring(1)).has("a[href=" + page + "/team/" + mira + query + "]"))
                .isTrue();
        assertThat(past("/concerns", query.substring(1)).has("a[href=" + page + "/end-game" + query + "]"))
                .isTrue();
        assertThat(past("/criteria", query.substring(1)).has("a[href=" + page + "/vulnerabilities" + query + "]"))
                .isTrue();
        var outsider = app.as(people.outsider());
        assertThat(outsider.get(page + "/concerns" + query).has("a[href*=end-game]"))
                .isFalse();
        assertThat(outsider.get(page + "/criteria" + query).has("a[href*=vulnerabilities]"))
                .isFalse();
    }

    @Test
    void it_stays_the_teams_and_its_managers_on_any_day() {
        var yes = made("/end-game/people", "{'personId': '$MIRA'}").id();
        var strategy = strategy().id();
        var query = "?knownOn=" + now();
        var outsider = app.as(people.outsider());
        var script = Script.of(app, tokens, people.outsider());

        for (var of : new String[] {"/end-game", "/vulnerabilities", "/team/" + mira}) {
            assertThat(outsider.get(page + of + query).status()).as(of).isEqualTo(403);
            assertThat(app.as(people.manager()).get(page + of + query).status())
                    .as(of)
                    .isEqualTo(200);
        }
        for (var of : new String[] {
            "/end-game/people",
            "/end-game/people/" + yes,
            "/end-game/moves",
            "/vulnerabilities",
            "/strategies",
            "/strategies/" + strategy,
            "/stakeholders/" + mira
        }) assertThat(script.get(api + of + query).status()).as(of).isEqualTo(403);
    }
}
