package io.throughline.transition.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.Script;
import io.throughline.WebApp;
import io.throughline.WebTest;
import io.throughline.base.Today;
import io.throughline.identity.Tokens;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/// DealPlans, by scripts.
@WebTest
class PlanApiTest {
    @Autowired
    WebApp app;

    @Autowired
    Tokens tokens;

    @Autowired
    Today today;

    WebApp.People people;
    Script seller;
    String deal;
    String path;

    @BeforeEach
    void a_deal() {
        people = app.people();
        seller = Script.of(app, tokens, people.seller());
        deal = seller.post("/api/v1/deals", "{'name': 'Yard control'}").id();
        path = "/api/v1/deals/" + deal;
    }

    private void draft() {
        var drafted = seller.post(path + "/plan", "{'goLive': '%s'}".formatted(goLive()));
        assertThat(drafted.status()).as(drafted.body()).isEqualTo(201);
    }

    /// A Wednesday far enough away.
    private LocalDate goLive() {
        return today.date().plusDays(210).with(java.time.DayOfWeek.WEDNESDAY);
    }

    private JsonNode task(String name) {
        return StreamSupport.stream(
                        seller.get(path + "/tasks").json().at("/items").spliterator(), false)
                .filter(task -> task.at("/name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String uri(String task) {
        return path + "/tasks/" + task(task).at("/id").asString();
    }

    @Test
    void a_plan_is_drafted_from_the_usual_steps_and_walks_back_from_the_go_live() {
        assertThat(seller.get(path + "/plan").status()).isEqualTo(404);
        assertThat(seller.get(path + "/tasks").json().at("/items").size()).isZero();
        draft();

        var plan = seller.get(path + "/plan");
        assertThat(plan.at("/signBy"))
                .isEqualTo(task("Order and countersign").at("/latestFinish").asString());
        assertThat(plan.at("/toLegalBy"))
                .isEqualTo(task("Legal").at("/latestStart").asString());
        assertThat(plan.at("/pins/0/part")).isEqualTo("go-live");
        assertThat(plan.at("/pins/0/daysLate")).isEqualTo("0");
        assertThat(plan.at("/chance/runs")).isEqualTo("10000");
        assertThat(plan.json().at("/chance/goLive").asDouble()).isBetween(.01, 1.0);
        assertThat(plan.json().at("/chance/strip").size()).isGreaterThan(2);
        assertThat(seller.post(path + "/plan", "{}").status())
                .as("there is one")
                .isEqualTo(409);
        assertThat(task("Training").at("/latestFinish").asString())
                .isEqualTo(goLive().minusDays(1).toString());
    }

    @Test
    void a_task_changes_and_never_over_somebody_elses_change() {
        draft();
        var one = uri("Install");
        var read = seller.get(one);
        var changed = seller.ifMatch(read.tag()).patch(one, "{'likely': 25, 'p80': 40, 'vulnerable': true}");
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        assertThat(changed.at("/likely")).isEqualTo("25");
        assertThat(changed.json().at("/waits").size())
                .as("what it waits for stays")
                .isEqualTo(1);

        assertThat(seller.ifMatch(read.tag()).patch(one, "{'likely': 3}").status())
                .isEqualTo(412);
        assertThat(seller.patch(one, "{'likely': 3}").status()).isEqualTo(428);
        for (var refused : new String[] {
            "{'p80': 3}",
            "{'likely': -1}",
            "{'doneOn': '2099-01-01'}",
            "{'begunOn': '2026-03-03', 'doneOn': '2026-03-02'}",
            "{'ownerId': '" + UUID.randomUUID() + "'}",
            "{'personId': '" + UUID.randomUUID() + "'}",
            "{'waits': [{'onId': '" + UUID.randomUUID() + "'}]}",
            "{'part': 'order'}"
        })
            assertThat(seller.ifMatch(changed.tag()).patch(one, refused).status())
                    .as(refused)
                    .isEqualTo(422);
    }

    @Test
    void a_circle_is_refused_and_named() {
        draft();
        var legal = uri("Legal");
        var training = task("Training").at("/id").asString();

        var refused = seller.ifMatch(seller.get(legal).tag())
                .patch(legal, "{'waits': [{'onId': '%s', 'kind': 'start-start', 'lag': 2}]}".formatted(training));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("/waits", "Legal", "Install", "Training")
                .doesNotContain("Go-live");
        assertThat(seller.get(legal).json().at("/waits").size()).isZero();
    }

    @Test
    void a_task_is_added_and_taken_out_and_what_waited_for_it_waits_for_what_it_waited_for() {
        draft();
        var install = task("Install").at("/id").asString();
        var made = seller.post(
                path + "/tasks",
                "{'name': 'Site survey', 'side': 'ours', 'likely': 2, 'waits': [{'onId': '%s'}]}".formatted(install));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        assertThat(made.at("/waits/0/kind")).isEqualTo("finish-start");

        var one = uri("Install");
        assertThat(seller.ifMatch("\"9\"").delete(one).status()).isEqualTo(412);
        assertThat(seller.ifMatch(seller.get(one).tag()).delete(one).status()).isEqualTo(204);

        assertThat(task("Site survey").at("/waits/0/onId").asString())
                .isEqualTo(task("Provisioning").at("/id").asString());
        assertThat(task("Configuration and admin training").at("/waits/0/onId").asString())
                .isEqualTo(task("Provisioning").at("/id").asString());
    }

    @Test
    void a_plan_that_is_too_late_says_by_how_much_and_the_ways_out() {
        draft();
        var pin = path + "/critical-dates/go-live";
        var list = seller.get(path + "/critical-dates");
        assertThat(list.at("/items/0/part")).isEqualTo("go-live");
        assertThat(seller.put(pin, "{'on': '2099-05-01'}").status()).isEqualTo(428);
        var tag = "\"" + list.at("/items/0/version") + "\"";
        var moved = seller.ifMatch(tag)
                .put(pin, "{'on': '%s', 'hard': true}".formatted(today.date().plusDays(60)));
        assertThat(moved.status()).as(moved.body()).isEqualTo(200);

        var plan = seller.get(path + "/plan");
        assertThat(plan.json().at("/pins/0/daysLate").asInt()).isPositive();
        assertThat(plan.at("/pins/0/hard")).isEqualTo("true");
        assertThat(plan.at("/pins/0/waysOut/0/kind")).isEqualTo("move");
        assertThat(plan.at("/pins/0/waysOut/0/to")).isEqualTo(plan.at("/pins/0/earliest"));
        assertThat(plan.body()).contains("\"shorten\"", "\"overlap\"");
        assertThat(plan.json().at("/chance/goLive").asDouble()).isLessThan(.5);

        assertThat(seller.ifMatch(moved.tag()).delete(pin).status()).isEqualTo(204);
        assertThat(seller.get(path + "/plan").at("/signBy")).isEqualTo("null");
        assertThat(seller.get(path + "/plan").at("/chance")).isEqualTo("null");
    }

    @Test
    void a_plan_is_discarded_and_its_days_stay() {
        draft();
        var tag = seller.get(path + "/plan").tag();
        seller.post(path + "/tasks", "{'name': 'Site survey', 'side': 'ours', 'likely': 2}");

        assertThat(seller.ifMatch(tag).delete(path + "/plan").status()).isEqualTo(412);
        assertThat(seller.ifMatch(seller.get(path + "/plan").tag())
                        .delete(path + "/plan")
                        .status())
                .isEqualTo(204);
        assertThat(seller.get(path + "/plan").status()).isEqualTo(404);
        assertThat(seller.get(path + "/critical-dates").json().at("/items").size())
                .isEqualTo(1);
    }

    @Test
    void a_finished_plan_becomes_a_template_and_how_long_it_took_is_kept() {
        draft();
        var name = "Roll-out " + UUID.randomUUID();
        var made = seller.post(
                "/api/v1/plan-templates", "{'name': '%s', 'dealId': '%s', 'size': 'small'}".formatted(name, deal));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        assertThat(made.json().at("/steps").size()).isEqualTo(10);
        assertThat(made.at("/steps/0/key")).isEqualTo("legal");
        assertThat(seller.post("/api/v1/plan-templates", "{'name': '%s', 'dealId': '%s'}".formatted(name, deal))
                        .body())
                .contains("Another template has that name");

        var other = seller.post("/api/v1/deals", "{'name': 'Gate'}").id();
        var drafted = seller.post(
                "/api/v1/deals/" + other + "/plan",
                "{'templateId': '%s', 'goLive': '2099-05-04', 'victory': '2099-06-04'}".formatted(made.id()));
        assertThat(drafted.status()).as(drafted.body()).isEqualTo(201);
        assertThat(seller.get("/api/v1/deals/" + other + "/plan").at("/templateId"))
                .isEqualTo(made.id());

        seller.post(path + "/tasks", "{'name': 'Site survey', 'side': 'ours', 'likely': 2}");
        var next = "/api/v1/plan-templates/" + made.id();
        var edition = seller.ifMatch(made.tag()).put(next, "{'dealId': '%s'}".formatted(deal));
        assertThat(edition.json().at("/steps").size()).as(edition.body()).isEqualTo(11);
        assertThat(edition.tag()).isEqualTo("\"2\"");
        assertThat(seller.ifMatch(made.tag())
                        .put(next, "{'dealId': '%s'}".formatted(deal))
                        .status())
                .isEqualTo(412);
    }

    @Test
    void a_first_victory_is_proposed_agreed_on_and_achieved() {
        var mira = seller.post("/api/v1/persons", "{'name': 'Mira Holm'}").id();
        var victory = path + "/victory";
        assertThat(seller.get(victory).status()).isEqualTo(404);
        var proposed =
                seller.put(victory, "{'measure': 'Days to close the month', 'unit': 'days', 'from': 30, 'to': 1}");
        assertThat(proposed.status()).as(proposed.body()).isEqualTo(200);
        assertThat(proposed.at("/agreedBy")).isEqualTo("null");

        assertThat(seller.put(victory, "{'measure': 'x'}").status()).isEqualTo(428);
        var agreed = seller.ifMatch(proposed.tag())
                .put(
                        victory,
                        "{'measure': 'Days to close the month', 'from': 30, 'to': 1, 'agreedById': '%1$s', 'witnessId': '%1$s'}"
                                .formatted(mira));
        assertThat(agreed.at("/agreedBy")).isEqualTo("Mira Holm");
        assertThat(agreed.at("/agreedOn")).isEqualTo(today.date().toString());

        seller.put(path + "/critical-dates/victory", "{'on': '2099-06-01'}");
        var achieved = seller.ifMatch(agreed.tag())
                .put(
                        victory + "/achievement",
                        "{'on': '%s', 'value': 1, 'words': 'In one day', 'liftedFromId': '%s'}"
                                .formatted(today.date(), mira));
        assertThat(achieved.status()).as(achieved.body()).isEqualTo(200);
        assertThat(achieved.at("/achievement/reached")).isEqualTo("true");
        assertThat(achieved.at("/by")).isEqualTo("2099-06-01");
        assertThat(seller.ifMatch(achieved.tag())
                        .put(victory + "/achievement", "{'on': '2099-01-01', 'value': 1}")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void calendars_are_kept_by_side() {
        var account = seller.post("/api/v1/accounts", "{'name': 'Varn'}").id();
        var theirs = "/api/v1/calendars/" + account;
        assertThat(seller.get(theirs).at("/version")).isEqualTo("0");
        var body = "{'weekend': 'saturday-sunday', 'country': 'DE', 'region': 'BY', 'closures': "
                + "[{'first': '2099-07-20', 'last': '2099-07-24', 'why': 'Freeze'}]}";
        var written = seller.put(theirs, body);
        assertThat(written.status()).as(written.body()).isEqualTo(200);
        assertThat(written.at("/closures/0/why")).isEqualTo("Freeze");
        assertThat(seller.get("/api/v1/calendars").body()).contains(account);

        assertThat(seller.put(theirs, body).status()).isEqualTo(428);
        for (var refused : new String[] {
            "{'weekend': 'saturday-sunday', 'country': 'XX'}",
            "{'weekend': 'saturday-sunday', 'country': 'DE', 'region': 'QQ'}",
            "{'weekend': 'saturday-sunday', 'region': 'BY'}",
            "{'weekend': 'sunday', 'closures': [{'first': '2099-07-20', 'last': '2099-07-19', 'why': 'x'}]}"
        })
            assertThat(seller.ifMatch(written.tag()).put(theirs, refused).status())
                    .as(refused)
                    .isEqualTo(422);
        assertThat(seller.put("/api/v1/calendars/ours", "{'weekend': 'sunday'}").status())
                .as("ours is an administrator's")
                .isEqualTo(403);
    }

    @Test
    void whoever_is_not_on_the_team_reads_and_writes_nothing() {
        draft();
        var outsider = Script.of(app, tokens, people.outsider());

        assertThat(outsider.get(path + "/plan").status()).isEqualTo(200);
        assertThat(outsider.get(path + "/tasks").json().at("/items").size()).isEqualTo(10);
        assertThat(outsider.post(path + "/tasks", "{'name': 'x', 'side': 'ours', 'likely': 2}")
                        .status())
                .isEqualTo(403);
        assertThat(outsider.post("/api/v1/plan-templates", "{'name': 'x', 'dealId': '%s'}".formatted(deal))
                        .status())
                .isEqualTo(403);
    }
}
