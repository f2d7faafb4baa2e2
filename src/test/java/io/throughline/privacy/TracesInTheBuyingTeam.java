package io.throughline.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.Script;
import io.throughline.WebApp;
import io.throughline.WebApp.People;
import io.throughline.accounts.Person;
import io.throughline.base.Ids;
import io.throughline.deals.Deal;
import io.throughline.identity.Tokens;
import java.util.List;
import java.util.Map;

/// The ways in which somebody's words get into the buying team of a deal.
record TracesInTheBuyingTeam(WebApp app, Tokens tokens, People people, Deal deal, Person person) {
    /// What is said, supposed and logged of them.
    void leaveClaims() {
        var script = Script.of(app, tokens, people.seller());
        var path = "/api/v1/deals/" + deal.id();
        script.post(path + "/stakeholders", "{'personId': '%s', 'influence': 4}".formatted(person.id()));
        for (var sent : List.of(
                Map.entry(
                        "/stakeholders/" + person.id() + "/claims",
                        "{'kind': 'reason', 'evidence': {'channel': 'call', 'words': 'A humming claim'}}"),
                Map.entry(
                        "/hypotheses",
                        "{'personId': '%s', 'probability': 0.5, 'question': 'A humming question', 'askBy': '2099-05-01'}"),
                Map.entry(
                        "/coach-statements",
                        "{'personId': '%s', 'words': 'A humming prediction', 'channel': 'call', 'checkOn': '2099-05-01'}"))) {
            var answer = Script.of(app, tokens, people.seller())
                    .with("Idempotency-Key", Ids.next().toString())
                    .post(path + sent.getKey(), sent.getValue().formatted(person.id()));
            assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        }
    }

    /// What they go by, and how they rate and weigh.
    void leaveCriteria() {
        var script = Script.of(app, tokens, people.seller());
        var path = "/api/v1/deals/" + deal.id();
        var criterion = script.post(
                        path + "/criteria", "{'words': 'It must hum', 'holderIds': ['%s']}".formatted(person.id()))
                .id();
        var us = script.get(path + "/options").at("/items/0/id");
        var rated = script.post(
                path + "/ratings",
                "{'criterionId': '%s', 'optionId': '%s', 'low': 40, 'sayerId': '%s', 'words': 'It must hum'}"
                        .formatted(criterion, us, person.id()));
        script.ifMatch(rated.tag()).patch(path + "/ratings/" + rated.id(), "{'words': 'It must hum louder'}");
        script.with("Idempotency-Key", Ids.next().toString())
                .post(
                        path + "/weightings",
                        "{'sayerId': '%s', 'method': 'ranks', 'weighed': [{'criterionId': '%s', 'value': 1}], 'words': 'It must hum'}"
                                .formatted(person.id(), criterion));
    }

    /// What they said of a choice that ended, and the template that was made of it.
    void leaveChoice(String today) {
        var script = Script.of(app, tokens, people.seller());
        var path = "/api/v1/deals/"
                + script.post("/api/v1/deals", "{'name': 'Quay', 'status': 'lost', 'closedOn': '%s'}".formatted(today))
                        .id();
        script.post(path + "/criteria", "{'words': 'It must hum', 'holderIds': ['%s']}".formatted(person.id()));
        var doNothing = script.get(path + "/options").at("/items/1/id");
        script.put(
                path + "/chosen-option",
                "{'optionId': '%s', 'sayerId': '%s', 'words': 'It must hum'}".formatted(doNothing, person.id()));
        Script.of(app, tokens, people.manager())
                .post(
                        "/api/v1/decision-templates",
                        "{'dealId': '%s', 'name': 'Halls', 'problem': 'Noise'}".formatted(path.substring(14)));
    }

    /// What they fear, what they said of it and of what they must have in place, and what we do about it.
    void leaveConcerns(String name) {
        var seller = app.as(people.seller());
        var path = "/deals/" + deal.id();
        seller.post(
                path + "/concerns",
                "holder",
                name,
                "kind",
                "TRUST",
                "severity",
                "MILD",
                "words",
                "It must hum",
                "who",
                name);
        seller.post(path + "/concern-signals", "kind", "PRICE", "words", "It must hum", "who", name);
        seller.post(path + "/end-game/people", "who", name, "answer", "It must hum, says " + name);
        seller.post(path + "/readiness", "words", "A quiet hall", "area", "PEOPLE", "owner", name);
        var say = seller.get(path + "/readiness").one("form[action$=/words]").attr("action");
        seller.post(say, "says", "MISSING", "words", "It must hum", "who", name);
    }

    /// What they do in the plan, and what they said of the first victory.
    void leavePlan() {
        var script = Script.of(app, tokens, people.seller());
        var path = "/api/v1/deals/" + deal.id();
        script.post(path + "/plan", "{'goLive': '2099-05-04'}");
        var task = script.post(
                path + "/tasks",
                "{'name': 'A word with Quendra Vossberg', 'side': 'theirs', 'likely': 1, 'personId': '%s'}"
                        .formatted(person.id()));
        assertThat(task.status()).as(task.body()).isEqualTo(201);
        var victory = script.put(path + "/victory", "{'measure': 'Noise', 'witnessId': '%s'}".formatted(person.id()));
        assertThat(victory.status()).as(victory.body()).isEqualTo(200);
        script.ifMatch(victory.tag())
                .with("If-Match", victory.tag(), "Idempotency-Key", Ids.next().toString())
                .put(path + "/victory/achievement", "{'on': '2026-01-01', 'value': 1, 'words': 'It must hum'}");
        leaveAgreement(script, path + "/plan");
    }

    private void leaveAgreement(Script script, String plan) {
        for (var role : new String[] {"account-manager", "delivery"}) {
            script.put(
                    plan + "/confirmations/" + role,
                    "{'userId': '%s'}".formatted(people.seller().id()));
            script.ifMatch(script.get(plan).tag()).put(plan + "/confirmations/" + role + "/confirmation", "");
        }
        var agreed =
                script.post(plan + "/baseline", "{'theirsId': '%s', 'words': 'It must hum'}".formatted(person.id()));
        assertThat(agreed.status()).as(agreed.body()).isEqualTo(201);
    }
}
