package io.throughline;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.Routes.Route;
import io.throughline.exchange.page.CrmFiles;
import io.throughline.identity.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Whatever is sent to whichever route of the API: it is done, or refused as a problem document, and never a fault.
/// Here is the deal that has a record of each kind, and the look at each answer.
@WebTest
abstract class HostileRequests {
    static final String DEAL = "/api/v1/deals/{deal}";
    static final String NOBODY = "00000000-0000-7000-8000-000000000000";

    static final String HEARD = "{'channel': 'call', 'words': 'So she says'}";
    static final String CLAIM = "{'kind': 'reason', 'evidence': " + HEARD + "}";
    static final String HYPOTHESIS =
            "{'personId': '%s', 'probability': 0.2, 'question': 'Who signs?', 'askBy': '2026-05-01'}";
    static final String STATEMENT =
            "{'personId': '%s', 'words': 'They meet', 'channel': 'call', 'checkOn': '2099-05-01'}";
    static final String SPOKEN = "{'channel': 'call', 'words': 'So she says'}";
    static final String CONCERN =
            "{'holderId': '%s', 'kind': 'trust', 'severity': 'severe', 'words': 'It fails', 'evidence': " + SPOKEN
                    + "}";

    static final String RATING = "{'criterionId': '%s', 'optionId': '%s', 'low': %d}";
    static final String STRATEGY =
            "{'criterionId': '%s', 'optionId': '%s', 'kind': 'redefine', 'ownerId': '%s', 'dueOn': '2099-05-01'}";

    @Autowired
    ApplicationContext application;

    @Autowired
    WebApp app;

    @Autowired
    Tokens tokens;

    @Autowired
    JdbcClient jdbc;

    WebApp.People people;
    Script seller;
    Script administrator;
    String deal;
    JsonNode document;
    final List<String> wrong = new ArrayList<>();
    int refused;

    @BeforeEach
    void a_deal() {
        people = app.people();
        seller = Script.of(app, tokens, people.seller());
        administrator = Script.of(app, tokens, people.administrator());
        someDeal();
        administrator.upload(
                "/api/v1/imports",
                List.of(CrmFiles.file("deals.csv", "opportunity_id,account,deal_stage\nX1,Harrow,Won\n")));
        document =
                JsonMapper.shared().readTree(app.stranger().get("/openapi.json").body());
    }

    /// One with a record of each kind, and not yet with the thousands that a test leaves in it.
    void someDeal() {
        deal = seller.post("/api/v1/deals", "{'name': 'Yard', 'restricted': true}")
                .id();
        var path = "/api/v1/deals/" + deal;
        administrator.post("/api/v1/accounts", "{'name': 'Harrow'}");
        var person = seller.post("/api/v1/persons", "{'name': 'Ines Calder'}").id();
        var product = administrator.post("/api/v1/products", "{'name': 'Gate'}").id();
        seller.post(path + "/facts", "{'kind': 'symptom', 'words': 'It is slow.'}");
        seller.post(path + "/interactions", "{'on': '2026-03-03', 'channel': 'call', 'subject': 'A call'}");
        seller.post(path + "/lines", "{'productId': '%s'}".formatted(product));
        seller.post(path + "/roles", "{'personId': '%s'}".formatted(person));
        seller.post(path + "/stakeholders", "{'personId': '%s'}".formatted(person));
        seller.post(path + "/stakeholders/" + person + "/claims", CLAIM);
        seller.post(path + "/hypotheses", HYPOTHESIS.formatted(person));
        seller.post(path + "/coach-statements", STATEMENT.formatted(person));
        var criterion = seller.post(path + "/criteria", "{'words': 'Uptime'}").id();
        seller.post(path + "/options", "{'kind': 'in-house'}");
        var us = seller.get(path + "/options").at("/items/0/id");
        seller.post(path + "/ratings", RATING.formatted(criterion, us, 40));
        var ahead = seller.get(path + "/options").at("/items/1/id");
        seller.post(path + "/ratings", RATING.formatted(criterion, ahead, 80));
        seller.post(
                path + "/strategies",
                STRATEGY.formatted(criterion, ahead, people.seller().id()));
        seller.post(
                path + "/weightings",
                "{'sayerId': '%s', 'method': 'ranks', 'weighed': [{'criterionId': '%s', 'value': 1}]}"
                        .formatted(person, criterion));
        seller.post(path + "/concerns", CONCERN.formatted(person));
        seller.post(path + "/concern-signals", "{'kind': 'price', 'evidence': " + SPOKEN + "}");
        seller.post(path + "/end-game/people", "{'personId': '%s'}".formatted(person));
        seller.post(path + "/end-game/moves", "{'rival': 'Orbis', 'move': 'Halve the price'}");
        seller.post(path + "/readiness", "{'area': 'data', 'words': 'Clean addresses'}");
        seller.post(path + "/plan", "{'goLive': '2027-09-15', 'victory': '2027-10-15'}");
        seller.put(path + "/victory", "{'measure': 'Days to close the month'}");
        closedDeal();
    }

    /// One that ended, whose criteria and plan templates are made of.
    private void closedDeal() {
        var closed = administrator
                .post("/api/v1/deals", "{'name': 'Quay', 'status': 'lost', 'closedOn': '2026-03-03'}")
                .id();
        administrator.post("/api/v1/deals/" + closed + "/criteria", "{'words': 'Uptime'}");
        administrator.post("/api/v1/deals/" + closed + "/plan", "{}");
        administrator.post("/api/v1/plan-templates", "{'name': 'Roll-out', 'dealId': '%s'}".formatted(closed));
        administrator.post(
                "/api/v1/decision-templates",
                "{'dealId': '%s', 'name': 'Gates', 'problem': 'Waiting at the gate'}".formatted(closed));
    }

    Stream<Route> routes() {
        return Routes.of(application).stream().filter(Route::isApi);
    }

    String path(Route route) {
        return route.filled(variable -> switch (variable) {
            case "deal" -> deal;
            case "part" -> "cost";
            case "pin" -> "go-live";
            case "role" -> route.path().contains("/confirmations/") ? "delivery" : of(variable);
            case "whose" -> "ours";
            case "user" -> people.outsider().id().toString();
            default -> of(variable);
        });
    }

    /// One that is there, so that the body is looked at.
    private String of(String variable) {
        var table = switch (variable) {
            case "account" -> "organization";
            case "concern",
                    "criterion",
                    "baseline",
                    "fact",
                    "interaction",
                    "person",
                    "product",
                    "rating",
                    "strategy",
                    "weighting" -> variable;
            case "signal" -> "concern_signal";
            case "yes" -> "must_say_yes";
            case "move" -> "rival_move";
            // the one that is ahead
            case "option" -> "choice_option where kind = 'IN_HOUSE'";
            case "template" -> "decision_template";
            case "point" -> "readiness_point";
            case "task" -> "plan_task";
            case "proposal" -> "plan_proposal";
            case "planTemplate" -> "plan_template";
            case "line" -> "deal_line";
            case "role" -> "contact_role";
            case "stakeholder" -> "person";
            case "claim" -> "stakeholder_claim";
            case "hypothesis" -> "decider_hypothesis";
            case "statement" -> "coach_statement";
            default -> "upload";
        };
        return jdbc.sql("select id from %s order by id desc limit 1".formatted(table))
                .query((row, number) -> row.getObject("id", UUID.class))
                .optional()
                .map(UUID::toString)
                .orElse(NOBODY);
    }

    void check(String what, Script.Answer answer) {
        var short_ = what.length() > 200 ? what.substring(0, 200) + "…" : what;
        if (answer.status() >= 500) wrong.add(short_ + " was a fault: " + answer.status() + " " + answer.body());
        else if (answer.status() >= 400) refused++;
        if (answer.status() >= 400 && answer.status() < 500 && !isProblem(answer))
            wrong.add(short_ + " was refused without a problem document: " + answer.body());
    }

    private static boolean isProblem(Script.Answer answer) {
        return String.valueOf(answer.response().getContentType()).startsWith("application/problem+json")
                && answer.json().at("/status").asInt() == answer.status()
                && answer.json().has("detail");
    }

    void assertNothingWrong() {
        assertThat(wrong)
                .as(() -> String.join("\n", wrong.subList(0, Math.min(20, wrong.size()))))
                .isEmpty();
    }
}
