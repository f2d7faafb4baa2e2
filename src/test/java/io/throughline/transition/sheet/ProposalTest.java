package io.throughline.transition.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.Script;
import io.throughline.WebApp;
import io.throughline.review.WebDeals;
import io.throughline.transition.Part;
import io.throughline.transition.Task;
import io.throughline.transition.template.PlanTemplate;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;

/// A plan that is edited in a spreadsheet and comes back.
class ProposalTest extends EditedPlan {
    private WebApp.Answer send(WebApp.Browser browser, String file) {
        var sent = new MockMultipartFile(
                "file", "C:\\plans\\plan edited.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8));
        return browser.upload(path + "/proposals", List.of(sent));
    }

    private String proposed(String file) {
        var location = send(seller, file).location();
        assertThat(location).startsWith(path + "/proposals/");
        return String.valueOf(location);
    }

    /// Legal and the order take two days longer each.
    private String longer() {
        return "id;task;likely\r\n%s;Legal;%d\r\n%s;Order and countersign;%d\r\n"
                .formatted(
                        task(Part.LEGAL).id(),
                        task(Part.LEGAL).likely() + 2,
                        task(Part.ORDER).id(),
                        task(Part.ORDER).likely() + 2);
    }

    @Test
    void the_table_comes_back_as_it_was_and_changes_nothing() {
        var table = seller.get(path + ".csv");
        assertThat(table.response().getContentType()).isEqualTo("text/csv;charset=utf-8");
        assertThat(table.response().getHeader("Content-Disposition")).contains("plan.csv");
        assertThat(seller.get(path).has("#table a[href$=/plan.csv]")).isTrue();

        var page = seller.get(proposed(table.body()));
        assertThat(page.has("#changes")).isFalse();
        assertThat(page.has("#refused")).isFalse();
        assertThat(page.has("#notes")).isFalse();
        assertThat(page.one("p.notice").text()).contains("stands in the plan already");
    }

    @Test
    void a_page_says_what_would_change_and_what_would_come_of_it_and_nothing_changes_before_it_is_accepted() {
        var before = plans.find(deal.id()).orElseThrow();
        var page = seller.get(proposed(longer() + "none;Kick-off;1\r\n"));

        assertThat(page.one("h1").text()).isEqualTo("Proposed: plan edited.csv");
        assertThat(page.one(".lead").text()).startsWith("Sent by Sela Brandt,").contains("would change 2 tasks");
        assertThat(page.texts("#changes li")).hasSize(2);
        assertThat(page.one("#changes li dd").text())
                .isEqualTo(task(Part.LEGAL).likely() + " → " + (task(Part.LEGAL).likely() + 2));
        assertThat(page.texts("#outcome tbody th")).contains("Sign by", "To Legal by", "Legal");
        assertThat(page.one("#refused li").text())
                .isEqualTo("Line 4, “Kick-off”: No task of this plan has this id. Tasks are added on the plan’s page.");
        assertThat(plans.find(deal.id())).contains(before);
    }

    @Test
    void what_is_ticked_becomes_part_of_the_plan_in_one_act_and_the_rest_does_not() {
        var legal = task(Part.LEGAL).likely();
        var order = task(Part.ORDER).likely();
        var proposal = proposed(longer());

        var none = seller.put(proposal + "/acceptance", "version", version());
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.one("p.notice").text()).isEqualTo("Tick at least one change.");
        var accepted = seller.put(
                proposal + "/acceptance",
                "version",
                version(),
                "task",
                task(Part.ORDER).id().toString());

        assertThat(accepted.location()).isEqualTo(path);
        assertThat(task(Part.ORDER).likely()).isEqualTo(order + 2);
        assertThat(task(Part.LEGAL).likely()).isEqualTo(legal);
        var page = seller.get(proposal);
        assertThat(page.one(".lead").text()).contains("Accepted by Sela Brandt");
        assertThat(page.has("#changes button")).isFalse();
        assertThat(seller.put(
                                proposal + "/acceptance",
                                "version",
                                version(),
                                "task",
                                task(Part.LEGAL).id().toString())
                        .status())
                .as("once")
                .isEqualTo(409);
        assertThat(seller.get(path + "/proposals").one("#proposals li").text()).contains("plan edited.csv", "Accepted");
    }

    @Test
    void a_task_that_was_over_keeps_how_long_it_took() {
        var day = today.date().minusDays(14).with(DayOfWeek.MONDAY);
        var proposal =
                proposed("id,begun,done\n%s,%s,%s\n".formatted(task(Part.LEGAL).id(), day, day.plusDays(4)));
        seller.put(
                proposal + "/acceptance",
                "version",
                version(),
                "task",
                task(Part.LEGAL).id().toString());

        assertThat(task(Part.LEGAL).progress()).isEqualTo(new Task.Progress(day, day.plusDays(4)));
        assertThat(jdbc.sql("select took from plan_task where id = :id")
                        .param("id", task(Part.LEGAL).id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(5);
    }

    @Test
    void a_proposal_is_refused_when_the_plan_moved_in_the_meantime_and_it_is_kept() {
        var proposal = proposed(longer());
        var version = version();
        var order = task(Part.ORDER);
        seller.post(path + "/tasks", "name", "Kick-off", "side", "BOTH", "likely", "1");

        var stale = seller.put(
                proposal + "/acceptance", "version", version, "task", order.id().toString());

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.one("p.notice").text()).startsWith("Somebody changed the plan");
        assertThat(task(Part.ORDER).likely()).isEqualTo(order.likely());
        assertThat(stale.one("input[name=version]").val()).isEqualTo(version());
        assertThat(seller.put(
                                proposal + "/acceptance",
                                "version",
                                version(),
                                "task",
                                order.id().toString())
                        .location())
                .as("after another look")
                .isEqualTo(path);
    }

    @Test
    void what_is_no_table_is_asked_for_again() {
        for (var file : List.of("", "no table", "x".repeat(Proposal.MOST_BYTES + 1))) {
            var refused = send(seller, file);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.has("p.notice.wrong")).isTrue();
            assertThat(refused.has("#file")).isTrue();
        }
        assertThat(seller.post(path + "/proposals").status()).isEqualTo(422);
        assertThat(seller.get(path + "/proposals").has("#proposals li")).isFalse();
    }

    @Test
    void whoever_sees_the_deal_reads_it_and_its_team_and_managers_send_and_accept() {
        var proposal = proposed(longer());
        var outsider = app.as(people.outsider());
        var order = task(Part.ORDER).id().toString();

        assertThat(outsider.get(path + ".csv").status()).isEqualTo(200);
        assertThat(outsider.get(proposal).has("#changes li")).isTrue();
        assertThat(outsider.get(proposal).has("#changes input[type=checkbox]")).isFalse();
        assertThat(outsider.get(path + "/proposals").has("#file")).isFalse();
        assertThat(send(outsider, longer()).status()).isEqualTo(403);
        assertThat(outsider.put(proposal + "/acceptance", "version", version(), "task", order)
                        .status())
                .isEqualTo(403);
        assertThat(send(app.stranger(), longer()).status()).isIn(302, 303, 403);
        assertThat(app.stranger().get(path + ".csv").location()).startsWith("/sign-in");
        assertThat(app.as(people.manager())
                        .put(proposal + "/acceptance", "version", version(), "task", order)
                        .location())
                .isEqualTo(path);
        assertThat(app.as(people.administrator()).get(proposal).status()).isEqualTo(200);

        var hidden = new WebDeals(deals, organizations, today).restricted("Quiet yard", people);
        drafts.start(hidden.id(), PlanTemplate.USUAL, today.date().plusDays(200), null);
        for (var page : List.of(".csv", "/proposals"))
            assertThat(outsider.get("/deals/" + hidden.id() + "/plan" + page).status())
                    .isEqualTo(404);
        assertThat(seller.get(proposal.replace(deal.id().toString(), hidden.id().toString()))
                        .status())
                .as("of another deal")
                .isEqualTo(404);
    }

    @Test
    void a_script_proposes_reads_and_accepts() {
        var script = Script.of(app, tokens, people.seller());
        var uri = "/api/v1/deals/" + deal.id() + "/plan/proposals";
        var order = task(Part.ORDER);

        var sent = script.send("POST", uri, longer().replace('\'', ' '));
        assertThat(sent.status()).as(sent.body()).isEqualTo(201);
        assertThat(sent.json().at("/changes").size()).isEqualTo(2);
        assertThat(sent.at("/changes/0/column")).isEqualTo("likely");
        assertThat(sent.at("/outcome/signBy")).isNotEqualTo("null");
        assertThat(sent.json().at("/moves").size()).isPositive();
        var one = uri + "/" + sent.id();
        var body = "{'taskIds': ['%s']}".formatted(order.id());
        assertThat(script.put(one + "/acceptance", body).status()).isEqualTo(428);
        assertThat(script.ifMatch("\"0\"").put(one + "/acceptance", body).status())
                .isEqualTo(412);
        assertThat(script.ifMatch(sent.tag())
                        .put(one + "/acceptance", "{'taskIds': []}")
                        .status())
                .isEqualTo(422);

        var accepted = script.ifMatch(script.get(one).tag()).put(one + "/acceptance", body);

        assertThat(accepted.status()).as(accepted.body()).isEqualTo(200);
        assertThat(accepted.at("/acceptedBy")).isEqualTo("Sela Brandt");
        assertThat(task(Part.ORDER).likely()).isEqualTo(order.likely() + 2);
        assertThat(script.ifMatch(accepted.tag()).put(one + "/acceptance", "{}").status())
                .isIn(409, 412);
        assertThat(script.send("POST", uri, "{}").status()).isEqualTo(422);
        assertThat(Script.of(app, tokens, people.outsider())
                        .send("POST", uri, longer())
                        .status())
                .isEqualTo(403);
        assertThat(Script.of(app, tokens, people.outsider()).get(one).status()).isEqualTo(200);
    }
}
