package io.throughline;

import io.throughline.Routes.Route;
import io.throughline.exchange.page.CrmFiles;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Queries, ids that lead nowhere, and a deal that is not for whoever asks.
class HostilePathsTest extends HostileRequests {
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

    private void asked(Route route, String path) {
        check(route.method() + " " + path, administrator.send(route.method(), path, null));
    }
}
