package io.throughline.buying.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.Script;
import io.throughline.WebApp;
import io.throughline.WebTest;
import io.throughline.base.Today;
import io.throughline.deals.Deals;
import io.throughline.identity.Tokens;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Where another option is ahead and what is done about it, by scripts.
@WebTest
class StrategyApiTest {
    @Autowired
    WebApp app;

    @Autowired
    Tokens tokens;

    @Autowired
    Today today;

    @Autowired
    Deals deals;

    @Autowired
    JdbcClient jdbc;

    WebApp.People people;
    Script script;
    String path;
    String uptime;
    String inHouse;

    /// Crucial, we are weak, in house they would be strong, and they decide in 60 days.
    @BeforeEach
    void a_deal() {
        people = app.people();
        script = Script.of(app, tokens, people.seller());
        path = "/api/v1/deals/"
                + script.post(
                                "/api/v1/deals",
                                "{'name': 'Yard control', 'expectedClose': '%s'}"
                                        .formatted(today.date().plusDays(60)))
                        .id();
        uptime = script.post(path + "/criteria", "{'words': 'Uptime'}").id();
        inHouse = script.post(path + "/options", "{'kind': 'in-house'}").id();
        rate(script.get(path + "/options").at("/items/0/id"), 30);
        rate(inHouse, 80);
    }

    private void rate(String option, int rating) {
        script.post(
                path + "/ratings",
                "{'criterionId': '%s', 'optionId': '%s', 'low': %d}".formatted(uptime, option, rating));
    }

    private String at() {
        return path + "/vulnerabilities/" + uptime + "/" + inHouse;
    }

    private Script.Answer choose(String option, String owner, String due) {
        return script.post(
                path + "/strategies",
                "{'criterionId': '%s', 'optionId': '%s', 'kind': 'redefine', 'ownerId': '%s', 'dueOn': '%s', 'words': 'Show the night run'}"
                        .formatted(uptime, option, owner, due));
    }

    private Script.Answer choose() {
        return choose(
                inHouse,
                people.seller().id().toString(),
                today.date().plusDays(9).toString());
    }

    @Test
    void where_another_is_ahead_is_listed_with_what_is_proposed_by_rule() {
        var list = script.get(path + "/vulnerabilities");

        assertThat(list.status()).as(list.body()).isEqualTo(200);
        assertThat(list.json().at("/items").size()).isEqualTo(1);
        assertThat(list.at("/items/0/criterionId")).isEqualTo(uptime);
        assertThat(list.at("/items/0/optionId")).isEqualTo(inHouse);
        assertThat(list.at("/items/0/crucial")).isEqualTo("true");
        assertThat(list.at("/items/0/certain")).isEqualTo("true");
        assertThat(list.at("/items/0/ours/high")).isEqualTo("0.3");
        assertThat(list.at("/items/0/theirs/low")).isEqualTo("0.8");
        assertThat(list.at("/items/0/kind")).isEqualTo("performance");
        assertThat(list.at("/items/0/judged")).isEqualTo("false");
        assertThat(list.at("/items/0/proposed/0")).isEqualTo("redefine");
        assertThat(list.at("/items/0/why")).isEqualTo("not-fixed-in-time");
        assertThat(list.at("/items/0/strategyId")).isEqualTo("null");
    }

    @Test
    void it_is_judged_with_the_version_that_was_read_and_the_proposal_follows() {
        var fix =
                "{'kind': 'performance', 'fixOn': '%s'}".formatted(today.date().plusDays(30));
        assertThat(script.get(at()).tag()).isEqualTo("\"0\"");
        assertThat(script.put(at(), fix).status()).isEqualTo(428);
        var judged = script.ifMatch("\"0\"").put(at(), fix);

        assertThat(judged.status()).as(judged.body()).isEqualTo(200);
        assertThat(judged.tag()).isEqualTo("\"1\"");
        assertThat(judged.at("/proposed/0")).isEqualTo("overtake");
        assertThat(script.ifMatch("\"0\"").put(at(), "{'kind': 'value'}").status())
                .isEqualTo(412);
        assertThat(script.ifMatch("\"1\"").put(at(), "{'kind': 'worse'}").status())
                .isEqualTo(422);
        assertThat(script.ifMatch("\"1\"").put(at(), "{'kind': 'credibility'}").at("/why"))
                .isEqualTo("not-believed");
        assertThat(script.get(path + "/vulnerabilities/" + inHouse + "/" + uptime)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_strategy_is_chosen_with_who_sees_to_it_and_by_when_and_one_at_a_time() {
        var me = people.seller().id().toString();
        var due = today.date().toString();
        assertThat(choose(inHouse, me, today.date().minusDays(1).toString()).problem())
                .startsWith("/dueOn");
        assertThat(choose(inHouse, people.outsider().id().toString(), due).problem())
                .startsWith("/ownerId");
        assertThat(choose(script.get(path + "/options").at("/items/0/id"), me, due)
                        .problem())
                .startsWith("/optionId");
        var chosen = choose();

        assertThat(chosen.status()).as(chosen.body()).isEqualTo(201);
        assertThat(chosen.response().getHeader("Location")).isEqualTo(path + "/strategies/" + chosen.id());
        assertThat(chosen.at("/owner")).isEqualTo("Sela Brandt");
        assertThat(chosen.at("/chosenOn")).isEqualTo(today.date().toString());
        assertThat(chosen.at("/words")).isEqualTo("Show the night run");
        assertThat(chosen.at("/optionId")).isEqualTo(inHouse);
        assertThat(choose().status()).as("one is in progress").isEqualTo(409);
        assertThat(script.get(at()).at("/strategyId")).isEqualTo(chosen.id());
        assertThat(script.get(at()).at("/judged")).isEqualTo("true");
        assertThat(script.get(path + "/strategies").at("/items/0/id")).isEqualTo(chosen.id());
    }

    @Test
    void the_same_sent_again_under_its_key_is_done_once() {
        var keyed = script.with("Idempotency-Key", "strategy-1");
        var body =
                "{'criterionId': '%s', 'optionId': '%s', 'kind': 'trade-off', 'ownerId': '%s', 'dueOn': '2099-05-01'}"
                        .formatted(uptime, inHouse, people.seller().id());
        var first = keyed.post(path + "/strategies", body);

        assertThat(first.status()).isEqualTo(201);
        assertThat(keyed.post(path + "/strategies", body).id()).isEqualTo(first.id());
    }

    @Test
    void who_sees_to_it_and_by_when_is_changed_while_it_is_in_progress() {
        var one = path + "/strategies/" + choose().id();
        var manager = people.manager().id();
        deals.addMember(UUID.fromString(path.substring(path.lastIndexOf('/') + 1)), manager);
        var later = "{'ownerId': '%s', 'dueOn': '%s'}"
                .formatted(manager, today.date().plusDays(30));
        assertThat(script.patch(one, later).status()).isEqualTo(428);
        var changed = script.ifMatch("\"1\"").patch(one, later);

        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        assertThat(changed.at("/ownerId")).isEqualTo(manager.toString());
        assertThat(changed.at("/dueOn")).isEqualTo(today.date().plusDays(30).toString());
        assertThat(changed.at("/words")).isEqualTo("Show the night run");
        assertThat(jdbc.sql("select due_on from strategy_history where id = cast(:id as uuid)")
                        .param("id", changed.id())
                        .query(java.time.LocalDate.class)
                        .list())
                .as("by when it was to be done stays")
                .containsExactly(today.date().plusDays(9));
        assertThat(script.ifMatch("\"1\"").patch(one, later).status()).isEqualTo(412);
        assertThat(script.ifMatch("\"2\"").patch(one, "{'dueOn': '2020-01-01'}").problem())
                .startsWith("/dueOn");
        assertThat(script.ifMatch("\"2\"").patch(one, "{'dueOn': null}").problem())
                .startsWith("/dueOn");
        assertThat(script.ifMatch("\"2\"")
                        .patch(
                                one,
                                "{'ownerId': '%s'}".formatted(people.outsider().id()))
                        .problem())
                .startsWith("/ownerId");
        script.ifMatch("\"2\"").put(one + "/outcome", "{'outcome': 'worked'}");
        assertThat(script.ifMatch("\"3\"").patch(one, later).status())
                .as("it is over")
                .isEqualTo(422);
    }

    @Test
    void a_day_that_went_by_stays_while_somebody_else_takes_it_over() {
        var one = path + "/strategies/" + choose().id();
        var late = today.date().minusDays(2);
        jdbc.sql("update strategy set due_on = :late where id = cast(:id as uuid)")
                .param("late", late)
                .param("id", one.substring(one.lastIndexOf('/') + 1))
                .update();

        var taken = script.ifMatch("\"2\"")
                .patch(one, "{'ownerId': '%s'}".formatted(people.seller().id()));
        assertThat(taken.status()).as(taken.body()).isEqualTo(200);
        assertThat(taken.at("/dueOn")).isEqualTo(late.toString());
    }

    @Test
    void what_came_of_it_is_said_once_and_counted() {
        var one = path + "/strategies/" + choose().id();
        assertThat(script.put(one + "/outcome", "{'outcome': 'worked'}").status())
                .isEqualTo(428);
        var ended = script.ifMatch("\"1\"").put(one + "/outcome", "{'outcome': 'worked', 'words': 'In their papers'}");

        assertThat(ended.status()).as(ended.body()).isEqualTo(200);
        assertThat(ended.at("/outcome")).isEqualTo("worked");
        assertThat(ended.at("/endedOn")).isEqualTo(today.date().toString());
        assertThat(ended.at("/words")).isEqualTo("In their papers");
        assertThat(script.ifMatch(ended.tag())
                        .put(one + "/outcome", "{'outcome': 'failed'}")
                        .status())
                .isEqualTo(422);
        var list = script.get(path + "/vulnerabilities");
        assertThat(list.at("/record/0/kind")).isEqualTo("redefine");
        assertThat(list.at("/record/0/worked")).isEqualTo("1");
        assertThat(list.at("/record/0/ended")).isEqualTo("1");
        assertThat(choose().status()).as("the next one").isEqualTo(201);
    }

    @Test
    void strategies_are_for_the_team_and_its_managers() {
        var one = path + "/strategies/" + choose().id();
        var outsider = Script.of(app, tokens, people.outsider());

        for (var route : new String[] {path + "/vulnerabilities", at(), path + "/strategies", one})
            assertThat(outsider.get(route).status()).as(route).isEqualTo(403);
        assertThat(outsider.ifMatch("\"1\"").patch(one, "{}").status()).isEqualTo(403);
        assertThat(outsider.ifMatch("\"1\"")
                        .put(one + "/outcome", "{'outcome': 'failed'}")
                        .status())
                .isEqualTo(403);
        assertThat(Script.of(app, tokens, people.manager()).get(one).status()).isEqualTo(200);
        assertThat(script.get(one).at("/outcome")).isEqualTo("null");
    }
}
