package io.throughline;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.Routes.Route;
import io.throughline.exchange.page.CrmFiles;
import io.throughline.identity.Tokens;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Whatever is sent to whichever route of the API: it is done, or refused as a problem document, and never a fault.
@WebTest
class HostileRequestsTest {
    private static final String DEAL = "/api/v1/deals/{deal}";
    private static final String NOBODY = "00000000-0000-7000-8000-000000000000";

    private static final String HEARD = "{'channel': 'call', 'words': 'So she says'}";
    private static final String CLAIM = "{'kind': 'reason', 'evidence': " + HEARD + "}";
    private static final String HYPOTHESIS =
            "{'personId': '%s', 'probability': 0.2, 'question': 'Who signs?', 'askBy': '2026-05-01'}";
    private static final String STATEMENT =
            "{'personId': '%s', 'words': 'They meet', 'channel': 'call', 'checkOn': '2099-05-01'}";
    private static final String SPOKEN = "{'channel': 'call', 'words': 'So she says'}";
    private static final String CONCERN =
            "{'holderId': '%s', 'kind': 'trust', 'severity': 'severe', 'words': 'It fails', 'evidence': " + SPOKEN
                    + "}";

    private static final String RATING = "{'criterionId': '%s', 'optionId': '%s', 'low': %d}";
    private static final String STRATEGY =
            "{'criterionId': '%s', 'optionId': '%s', 'kind': 'redefine', 'ownerId': '%s', 'dueOn': '2099-05-01'}";

    /// In the place of any field.
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "-1",
            "1e400",
            "99999999999999999999",
            "''",
            "'" + "x".repeat(20_000) + "'",
            "'\\u0000'",
            "'\\ud800'",
            "'" + NOBODY + "'",
            "'2026-02-30'",
            "'+999999999-01-01'",
            "[]",
            "[null]",
            "[[[]]]",
            "{}",
            "{'grade': 'shown'}",
            "{'amount': 'x', 'currency': 7}");

    /// In the place of the whole body.
    private static final List<String> BODIES = List.of(
            "",
            "{",
            "[]",
            "null",
            "7",
            "'x'",
            "{}",
            "{'a':",
            "{'grade': 'shown'}",
            "{'nothing': 1}",
            "{'name': 1,}",
            "{'name': 'a', 'name': 'b'}",
            "[".repeat(2_000),
            "{'a':".repeat(2_000),
            "\u0000",
            "\ufeff{}");

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
    private void someDeal() {
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

    @Test
    void a_body_that_is_none() {
        writing().forEach(route -> BODIES.forEach(body -> sent(route, body)));

        assertNothingWrong();
    }

    @Test
    void any_field_with_any_value() {
        writing().forEach(route -> {
            someDeal();
            fields(route).forEach(field -> VALUES.forEach(value -> sent(route, "{'%s': %s}".formatted(field, value))));
        });

        assertThat(refused).isGreaterThan(500);
        assertNothingWrong();
    }

    @Test
    void several_fields_with_values_by_chance() {
        var dice = new Random(20_260_331);
        writing().forEach(route -> {
            var fields = List.copyOf(fields(route));
            for (var i = 0; i < 15 && !fields.isEmpty(); i++) sent(route, byChance(fields, dice));
        });

        assertNothingWrong();
    }

    private static String byChance(List<String> fields, Random dice) {
        var body = new ArrayList<String>();
        for (var field : new LinkedHashSet<>(fields))
            if (dice.nextBoolean()) body.add("'%s': %s".formatted(field, VALUES.get(dice.nextInt(VALUES.size()))));
        return "{" + String.join(", ", body) + "}";
    }

    @Test
    void a_grade_is_taken_nowhere() {
        writing().filter(route -> !fields(route).isEmpty()).forEach(route -> {
            var answer = administrator.ifMatch(tag(route)).send(route.method(), path(route), "{'grade': 'shown'}");
            if (answer.status() < 400 || answer.status() >= 500) wrong.add(route + " took a grade: " + answer.status());
        });
        assertThat(document.at("/components/schemas").properties())
                .filteredOn(schema -> schema.getKey().endsWith("Body"))
                .isNotEmpty()
                .allSatisfy(
                        schema -> assertThat(schema.getValue().at("/properties").propertyNames())
                                .noneMatch(name ->
                                        name.toLowerCase(java.util.Locale.ROOT).contains("grade")));
        assertNothingWrong();
    }

    @Test
    void a_query_that_is_not_understood() {
        routes().filter(route -> route.method().equals("GET"))
                .forEach(route -> Stream.of(
                                "limit=0",
                                "limit=201",
                                "limit=x",
                                "cursor=x",
                                "cursor=" + "A".repeat(600),
                                "nothing=1",
                                "cursor=",
                                "limit=1&limit=2",
                                "ownerId=x",
                                "name=%00",
                                "name=%FF",
                                "live=perhaps",
                                "status=%27%3B--",
                                "changedSince=now",
                                "force=7")
                        .forEach(query -> asked(route, path(route) + "?" + query)));

        assertNothingWrong();
    }

    @Test
    void an_id_that_is_none_or_leads_nowhere() {
        routes().filter(route -> route.path().contains("{"))
                .forEach(route -> Stream.of(NOBODY, "x", "0", "%C3%BC").forEach(id -> {
                    var path = route.filled(variable -> id);
                    var answer = administrator
                            .ifMatch("\"1\"")
                            .send(route.method(), path, route.method().equals("GET") ? null : "{}");
                    if (answer.status() < 400) wrong.add(route.method() + " " + path + " was done");
                    check(route.method() + " " + path, answer);
                }));

        assertNothingWrong();
    }

    @Test
    void a_deal_that_is_not_for_somebody_to_see_is_not_there_for_them() {
        var outsider = Script.of(app, tokens, people.outsider()).ifMatch("\"1\"");
        routes().filter(route -> route.path().startsWith(DEAL)).forEach(route -> {
            var body = route.method().equals("GET") ? null : required(route);
            var answer = route.path().endsWith("/files")
                    ? outsider.upload(path(route), CrmFiles.four())
                    : outsider.send(route.method(), path(route), body);
            if (answer.status() != 404) wrong.add(route + " answered " + answer.status() + ": " + answer.body());
            check(route.toString(), answer);
        });

        assertNothingWrong();
    }

    /// What is needed and no more, so that the body is not what a request is refused for.
    private String required(Route route) {
        return switch (route.method() + " " + route.path().substring(DEAL.length())) {
            case "POST /facts" -> "{'kind': 'symptom', 'words': 'It is slow.'}";
            case "POST /needs", "POST /symptoms" -> "{'words': 'It is slow.'}";
            case "POST /planned-interactions" -> "{'on': '2099-03-03', 'channel': 'call', 'purpose': 'Who decides'}";
            case "POST /facts/{fact}/evidence" -> "{'channel': 'call'}";
            case "POST /interactions" -> "{'on': '2026-03-03', 'channel': 'call', 'subject': 'A call'}";
            case "POST /lines" -> "{'productId': '" + NOBODY + "'}";
            case "POST /overrides" -> "{'check': 'two-quarters-without-event', 'why': 'May', 'until': '2099-05-01'}";
            case "POST /concerns" -> CONCERN.formatted(NOBODY);
            case "POST /concerns/{concern}/words" -> "{'says': 'voiced', 'evidence': " + SPOKEN + "}";
            case "POST /readiness" -> "{'area': 'data', 'words': 'Clean addresses'}";
            case "POST /readiness/{point}/words" -> "{'says': 'missing', 'evidence': " + SPOKEN + "}";
            case "PUT /readiness/checklist" -> "{'productId': '" + NOBODY + "'}";
            case "POST /tasks" -> "{'name': 'Install', 'side': 'both', 'likely': 20}";
            case "PUT /critical-dates/{pin}" -> "{'on': '2099-05-01'}";
            case "PUT /victory" -> "{'measure': 'Days to close the month'}";
            case "PUT /plan/confirmations/{role}" -> "{'userId': '" + NOBODY + "'}";
            case "POST /plan/baseline" -> "{'theirsId': '" + NOBODY + "'}";
            case "POST /plan/slips" -> "{'taskId': '" + NOBODY + "', 'cause': 'ours'}";
            case "PUT /victory/achievement" -> "{'on': '2026-03-03', 'value': 1}";
            case "POST /concern-signals" -> "{'kind': 'price', 'evidence': " + SPOKEN + "}";
            case "PUT /vulnerabilities/{criterion}/{option}" -> "{'kind': 'value'}";
            case "POST /strategies" -> STRATEGY.formatted(NOBODY, NOBODY, NOBODY);
            case "PUT /strategies/{strategy}/outcome" -> "{'outcome': 'worked'}";
            case "POST /end-game/people" -> "{'personId': '" + NOBODY + "'}";
            case "POST /end-game/moves" -> "{'rival': 'Orbis', 'move': 'Halve the price'}";
            case "POST /tripwires" -> "{'question': 'Who pays?', 'dueOn': '2026-05-01'}";
            case "PUT /disqualification" ->
                "{'reason': 'other', 'words': 'No', 'evidence': 'Said so', 'evidenceBy': 'Ines', 'alternative': 'do-nothing'}";
            case "PUT /disqualification/follow-up" -> "{'winnable': 'no'}";
            case "POST /stakeholders/{stakeholder}/claims" -> CLAIM;
            case "POST /hypotheses" -> HYPOTHESIS.formatted(NOBODY);
            case "PUT /hypotheses/{hypothesis}/outcome" -> "{'outcome': 'unclear', 'evidence': " + HEARD + "}";
            case "POST /coach-statements" -> STATEMENT.formatted(NOBODY);
            case "PUT /coach-statements/{statement}/verdict" -> "{'verdict': 'true', 'evidence': " + HEARD + "}";
            case "POST /roles", "POST /stakeholders" -> "{'personId': '" + NOBODY + "'}";
            case "POST /criteria" -> "{'words': 'Uptime'}";
            case "PUT /chosen-option" -> "{'optionId': '" + NOBODY + "'}";
            case "PUT /decision-template" -> "{'templateId': '" + NOBODY + "'}";
            case "POST /options" -> "{'kind': 'in-house'}";
            case "POST /ratings" -> RATING.formatted(NOBODY, NOBODY, 40);
            case "POST /weightings" -> "{'sayerId': '%s', 'method': 'ranks', 'weighed': []}".formatted(NOBODY);
            default -> "{}";
        };
    }

    private Stream<Route> routes() {
        return Routes.of(application).stream().filter(Route::isApi);
    }

    private Stream<Route> writing() {
        return routes().filter(route -> !route.method().equals("GET"))
                .filter(route -> !route.path().equals("/api/v1/imports/{import}/undo"));
    }

    /// The fields that the document has for the route's body.
    private Set<String> fields(Route route) {
        var body = document.at("/paths/" + route.path().replace("/", "~1") + "/"
                + route.method().toLowerCase(java.util.Locale.ROOT)
                + "/requestBody/content/application~1json/schema/$ref");
        if (body.isMissingNode()) return Set.of();
        return Set.copyOf(
                document.at(body.asString().substring(1) + "/properties").propertyNames());
    }

    private String path(Route route) {
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

    private String tag(Route route) {
        var tagged = route.method().equals("PATCH")
                || route.path().contains("{part}")
                || route.path().endsWith("/decision-templates/{template}")
                || route.path().endsWith("/reading")
                || route.path().endsWith("/outcome")
                || route.path().endsWith("/{criterion}/{option}")
                || route.path().endsWith("/verdict")
                || route.path().endsWith("/{point}/end");
        if (!tagged) return "\"1\"";
        return administrator
                .get(path(route).replaceFirst("/(cost|outcome|verdict|end)$", ""))
                .tag();
    }

    private void sent(Route route, String body) {
        var path = path(route);
        check(route + " <- " + body, administrator.ifMatch(tag(route)).send(route.method(), path, body));
    }

    private void asked(Route route, String path) {
        check(route.method() + " " + path, administrator.send(route.method(), path, null));
    }

    private void check(String what, Script.Answer answer) {
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

    private void assertNothingWrong() {
        assertThat(wrong)
                .as(() -> String.join("\n", wrong.subList(0, Math.min(20, wrong.size()))))
                .isEmpty();
    }
}
