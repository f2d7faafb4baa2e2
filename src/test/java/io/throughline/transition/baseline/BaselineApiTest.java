package io.throughline.transition.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.Script;
import io.throughline.WebApp;
import io.throughline.WebTest;
import io.throughline.base.Today;
import io.throughline.base.Viewer;
import io.throughline.identity.Tokens;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/// What both sides agreed on, by scripts.
@WebTest
class BaselineApiTest {
    @Autowired
    WebApp app;

    @Autowired
    Tokens tokens;

    @Autowired
    Today today;

    WebApp.People people;
    Script seller;
    String deal;
    String plan;
    String ines;

    @BeforeEach
    void a_deal_with_a_plan() {
        people = app.people();
        seller = script(people.seller());
        deal = seller.post("/api/v1/deals", "{'name': 'Yard control'}").id();
        plan = "/api/v1/deals/" + deal + "/plan";
        ines = seller.post("/api/v1/persons", "{'name': 'Ines Calder'}").id();
        assertThat(seller.post(plan, "{'goLive': '%s'}".formatted(goLive())).status())
                .isEqualTo(201);
    }

    private Script script(Viewer viewer) {
        return Script.of(app, tokens, viewer);
    }

    /// A Wednesday far enough away.
    private LocalDate goLive() {
        return today.date().plusDays(210).with(DayOfWeek.WEDNESDAY);
    }

    private Script.Answer name(String role, Viewer who) {
        return seller.put(plan + "/confirmations/" + role, "{'userId': '%s'}".formatted(who.id()));
    }

    private Script.Answer confirm(String role, Viewer who) {
        var script = script(who);
        return script.ifMatch(script.get(plan).tag()).put(plan + "/confirmations/" + role + "/confirmation", "");
    }

    private void bringIn() {
        name("account-manager", people.manager());
        name("delivery", people.outsider());
        assertThat(confirm("account-manager", people.manager()).status()).isEqualTo(200);
        assertThat(confirm("delivery", people.outsider()).status()).isEqualTo(200);
    }

    private Script.Answer agree() {
        return seller.post(plan + "/baseline", "{'theirsId': '%s', 'words': 'We can live with it'}".formatted(ines));
    }

    private JsonNode task(String name) {
        return StreamSupport.stream(
                        seller.get("/api/v1/deals/" + deal + "/tasks")
                                .json()
                                .at("/items")
                                .spliterator(),
                        false)
                .filter(task -> task.at("/name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void change(String name, String json) {
        var path = "/api/v1/deals/" + deal + "/tasks/" + task(name).at("/id").asString();
        var changed = seller.ifMatch(seller.get(path).tag()).patch(path, json);
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
    }

    @Test
    void the_seller_names_both_and_each_confirms_as_themselves_alone() {
        assertThat(name("account-manager", people.manager()).at("/items/0/confirmedOn"))
                .isEqualTo("null");
        name("delivery", people.outsider());

        var refused = confirm("delivery", people.seller());
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body()).contains("Only Oran Vance can confirm this plan, as they are named.");

        var confirmed = confirm("delivery", people.outsider());
        assertThat(confirmed.status()).as(confirmed.body()).isEqualTo(200);
        assertThat(confirmed.at("/items/1/confirmedOn")).isEqualTo(today.date().toString());
        assertThat(confirmed.at("/items/1/changedSince")).isEqualTo("false");
        assertThat(confirm("account-manager", people.administrator()).status()).isEqualTo(403);
    }

    @Test
    void whoever_does_not_work_on_the_deal_reads_it_and_names_nobody_and_a_stranger_sees_nothing() {
        var outsider = script(people.outsider());
        assertThat(outsider.get(plan + "/confirmations").status()).isEqualTo(200);
        assertThat(outsider.put(
                                plan + "/confirmations/delivery",
                                "{'userId': '%s'}".formatted(people.outsider().id()))
                        .status())
                .isEqualTo(403);
        assertThat(outsider.post(plan + "/baseline", "{'theirsId': '%s'}".formatted(ines))
                        .status())
                .isEqualTo(403);
        assertThat(new Script(app.mvc(), null).get(plan + "/confirmations").status())
                .isEqualTo(401);
    }

    @Test
    void in_a_restricted_deal_nobody_is_named_who_may_not_see_it() {
        var hidden = seller.post("/api/v1/deals", "{'name': 'Quay', 'restricted': true}")
                .id();
        var path = "/api/v1/deals/" + hidden + "/plan";
        seller.post(path, "{'goLive': '%s'}".formatted(goLive()));
        var body = "{'userId': '%s'}".formatted(people.outsider().id());

        assertThat(script(people.outsider()).get(path + "/baselines").status()).isEqualTo(404);
        assertThat(seller.put(path + "/confirmations/delivery", body).problem())
                .isEqualTo("/userId They may not see this deal: put them on its team first.");
        assertThat(seller.put(path + "/confirmations/delivery", "{'userId': '" + UUID.randomUUID() + "'}")
                        .problem())
                .isEqualTo("/userId No such colleague works here.");
        seller.put("/api/v1/deals/" + hidden + "/members/" + people.outsider().id(), "");
        assertThat(seller.put(path + "/confirmations/delivery", body).status()).isEqualTo(200);
    }

    @Test
    void nothing_is_agreed_before_both_have_confirmed_the_plan_as_it_is() {
        assertThat(agree().problem())
                .isEqualTo(" The professionals are brought in before. No account manager is named yet. No person of"
                        + " delivery is named yet.");
        bringIn();
        change("Install", "{'likely': 25}");

        assertThat(seller.get(plan + "/confirmations").at("/items/0/changedSince"))
                .isEqualTo("true");
        assertThat(agree().problem())
                .isEqualTo(" The professionals are brought in before. Mara Quill confirmed the plan as account manager,"
                        + " and it changed since. Oran Vance confirmed the plan as person of delivery, and it changed"
                        + " since.");
        assertThat(seller.get(plan + "/baseline").status()).isEqualTo(404);
        confirm("account-manager", people.manager());
        confirm("delivery", people.outsider());
        assertThat(agree().status()).isEqualTo(201);
        assertThat(seller.get(plan + "/confirmations").json().at("/former").size())
                .as("what they confirmed before")
                .isEqualTo(2);
    }

    @Test
    void progress_and_who_does_a_task_change_nothing_of_what_was_confirmed_and_a_moved_day_does() {
        bringIn();
        change(
                "Legal",
                "{'begunOn': '%s', 'ownerId': '%s'}"
                        .formatted(today.date(), people.seller().id()));
        assertThat(seller.get(plan + "/confirmations").at("/items/0/changedSince"))
                .isEqualTo("false");

        var pin = "/api/v1/deals/" + deal + "/critical-dates/go-live";
        seller.ifMatch(
                        seller.get("/api/v1/deals/" + deal + "/critical-dates")
                                                .json()
                                                .at("/items/0/version")
                                                .asInt()
                                        > 0
                                ? "\"1\""
                                : "")
                .put(pin, "{'on': '%s'}".formatted(goLive().plusDays(7)));
        assertThat(seller.get(plan + "/confirmations").at("/items/0/changedSince"))
                .isEqualTo("true");
    }

    @Test
    void whoever_confirms_confirms_what_they_read() {
        name("delivery", people.outsider());
        var script = script(people.outsider());
        var read = script.get(plan).tag();
        change("Install", "{'likely': 25}");

        var path = plan + "/confirmations/delivery/confirmation";
        assertThat(script.put(path, "").status()).isEqualTo(428);
        assertThat(script.ifMatch(read).put(path, "").status()).isEqualTo(412);
    }

    @Test
    void what_was_agreed_never_changes_and_the_next_agreement_leaves_it_readable() {
        bringIn();
        var first = agree();
        assertThat(first.status()).as(first.body()).isEqualTo(201);
        assertThat(first.at("/agreement/edition")).isEqualTo("1");
        assertThat(first.at("/agreement/theirs")).isEqualTo("Ines Calder");
        assertThat(first.at("/agreement/ours")).isEqualTo("Sela Brandt");
        assertThat(first.at("/agreement/channel")).isEqualTo("meeting");
        assertThat(first.at("/agreement/goLive")).isEqualTo(goLive().toString());
        var order = task("Order and countersign").at("/latestFinish").asString();
        assertThat(first.body()).contains(order);

        change("Install", "{'likely': 12}");
        bringIn();
        assertThat(agree().at("/agreement/edition")).isEqualTo("2");
        var id = first.at("/agreement/id");
        assertThat(seller.get(plan + "/baselines/" + id).json().at("/tasks"))
                .isEqualTo(first.json().at("/tasks"));
        assertThat(seller.get(plan + "/baselines").json().at("/items").size()).isEqualTo(2);
        assertThat(seller.get(plan + "/baseline?asOf=" + today.date()).at("/agreement/edition"))
                .isEqualTo("2");
        assertThat(seller.get(plan + "/baseline?asOf=2020-01-01").status()).isEqualTo(404);
        assertThat(seller.get(plan + "/confirmations?asOf=2020-01-01")
                        .json()
                        .at("/items")
                        .size())
                .isZero();
        assertThat(seller.get(plan + "/baseline?asOf=soon").status()).isEqualTo(400);
    }

    @Test
    void what_an_agreement_says_is_checked() {
        bringIn();
        for (var refused : new String[] {
            "{'theirsId': '" + UUID.randomUUID() + "'}",
            "{'theirsId': '%s', 'on': '2099-01-01'}".formatted(ines),
            "{'theirsId': '%s', 'oursId': '%s'}".formatted(ines, UUID.randomUUID()),
            "{}"
        })
            assertThat(seller.post(plan + "/baseline", refused).status())
                    .as(refused)
                    .isEqualTo(422);
    }

    @Test
    void a_slip_is_explained_once_and_summed_by_its_cause() {
        assertThat(seller.get(plan + "/slips").json().at("/items").size()).isZero();
        bringIn();
        assertThat(agree().status()).isEqualTo(201);
        assertThat(seller.get(plan + "/slips").json().at("/items").size()).isZero();
        var install = task("Install").at("/id").asString();
        assertThat(seller.post(plan + "/slips", "{'taskId': '%s', 'cause': 'ours'}".formatted(install))
                        .problem())
                .isEqualTo("/taskId Install lost no working day by itself for which nobody gave a cause yet.");

        change("Install", "{'notBefore': '%s'}".formatted(goLive()));
        var late = seller.get(plan + "/slips");
        assertThat(late.at("/items/0/task")).isEqualTo("Install");
        assertThat(late.at("/items/0/effects/0/part")).isEqualTo("go-live");
        assertThat(late.at("/items/1/behind")).isEqualTo("Install");
        assertThat(late.at("/items/1/own")).isEqualTo("0");
        var days = late.at("/items/0/own");
        assertThat(late.at("/lost/unexplained")).isEqualTo(days);

        var body = "{'taskId': '%s', 'cause': 'third-party', 'words': 'The hall was not free.'}".formatted(install);
        var told = seller.post(plan + "/slips", body);
        assertThat(told.status()).as(told.body()).isEqualTo(201);
        assertThat(told.at("/lost/thirdParty")).isEqualTo(days);
        assertThat(told.at("/lost/unexplained")).isEqualTo("0");
        assertThat(told.at("/items/0/causes/0/words")).isEqualTo("The hall was not free.");
        assertThat(seller.post(plan + "/slips", body).status()).as("asked once").isEqualTo(422);
        assertThat(script(people.outsider()).post(plan + "/slips", body).status())
                .isEqualTo(403);
        assertThat(seller.post(plan + "/slips", "{'taskId': '%s', 'cause': 'ours'}".formatted(UUID.randomUUID()))
                        .status())
                .isEqualTo(422);
    }
}
