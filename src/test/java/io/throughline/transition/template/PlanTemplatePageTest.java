package io.throughline.transition.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.Script;
import io.throughline.WebApp;
import io.throughline.WebTest;
import io.throughline.accounts.Organizations;
import io.throughline.base.Ids;
import io.throughline.base.Today;
import io.throughline.deals.Deal;
import io.throughline.deals.Deals;
import io.throughline.identity.Tokens;
import io.throughline.review.WebDeals;
import io.throughline.transition.DealPlans;
import io.throughline.transition.Part;
import io.throughline.transition.Plan;
import io.throughline.transition.PlanTasks;
import io.throughline.transition.Task;
import io.throughline.transition.Task.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Templates that are made of plans, and from which plans are drafted, in a browser without scripts.
@WebTest
class PlanTemplatePageTest {
    @Autowired
    WebApp app;

    @Autowired
    Deals deals;

    @Autowired
    Organizations organizations;

    @Autowired
    Drafts drafts;

    @Autowired
    DealPlans plans;

    @Autowired
    PlanTasks tasks;

    @Autowired
    Tokens tokens;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Today today;

    WebApp.People people;
    WebApp.Browser seller;
    WebApp.Browser manager;
    Deal deal;
    String path;
    String name;

    @BeforeEach
    void a_plan() {
        people = app.people();
        seller = app.as(people.seller());
        manager = app.as(people.manager());
        deal = new WebDeals(deals, organizations, today).open("Yard control", people.seller());
        path = "/deals/" + deal.id() + "/plan";
        name = "Roll-out " + Ids.next();
        drafts.start(deal.id(), PlanTemplate.USUAL, today.date().plusDays(200), null);
    }

    private Plan plan() {
        return plans.find(deal.id()).orElseThrow();
    }

    private String make() {
        var made = seller.post(path + "/template", "name", name, "size", "SMALL");
        assertThat(made.status()).isEqualTo(303);
        return made.location();
    }

    /// The fields of the form of a template as it stands, with some over them.
    private String[] form(String template, String... over) {
        return form(manager.get(template), over);
    }

    private static String[] form(WebApp.Answer page, String... over) {
        var fields = new ArrayList<String>();
        for (var input : page.all("#edit form input[name], #edit form select[name]")) {
            var field = input.attr("name");
            if (field.equals("_csrf")
                    || field.equals("_method")
                    || List.of(over).contains(field)) continue;
            if (input.attr("type").equals("checkbox") && !input.hasAttr("checked")) continue;
            fields.add(field);
            fields.add(
                    input.tagName().equals("select")
                            ? input.select("option[selected]").attr("value")
                            : input.val());
        }
        fields.addAll(List.of(over));
        return fields.toArray(String[]::new);
    }

    @Test
    void a_template_is_made_of_a_plan_and_the_next_plan_has_its_steps() {
        assertThat(seller.get(path).one("#keep a").attr("href")).isEqualTo(path + "/template");
        var template = make();

        var page = seller.get(template);
        assertThat(page.one("h1").text()).isEqualTo(name);
        assertThat(page.one(".lead").text()).isEqualTo("small deals · 10 steps · no plan drafted from it yet");
        assertThat(page.texts("#steps tbody th"))
                .startsWith("Legal", "Order and countersign")
                .hasSize(10);
        assertThat(page.has("#edit")).as("a seller reads it").isFalse();

        var other = new WebDeals(deals, organizations, today).open("Quay", people.seller());
        seller.post(
                "/deals/" + other.id() + "/plan",
                "template",
                template.substring("/plan-templates/".length()),
                "goLive",
                today.date().plusDays(200).toString());
        assertThat(seller.get(template).one(".lead").text()).endsWith("1 plan drafted from it");
        jdbc.sql("update deal set restricted = true where id = :id")
                .param("id", other.id())
                .update();
        assertThat(app.as(people.outsider()).get(template).one(".lead").text())
                .as("of deals that they may see")
                .endsWith("no plan drafted from it yet");
        assertThat(seller.get("/plan-templates").texts("#library li a")).contains(name);
    }

    @Test
    void what_a_task_took_is_what_it_is_likely_to_take_the_next_time() {
        var legal = plan().task(Part.LEGAL).orElseThrow();
        var over = today.date();
        while (over.getDayOfWeek().getValue() > 5) over = over.minusDays(1);
        tasks.change(deal.id(), legal.with(new Progress(over, over)));

        assertThat(seller.get(path + "/template").one(".lead").text())
                .isEqualTo(
                        "Of 10 tasks. Of 1 it is known how long they took: these are taken for the likely duration.");
        assertThat(seller.get(make()).texts("#steps tbody tr").getFirst()).isEqualTo("Legal both 1");
    }

    @Test
    void a_plan_becomes_the_next_edition_of_a_template_and_the_earlier_one_stays_readable() {
        var template = make();
        tasks.remove(deal.id(), plan().tasks().getLast());

        var made = seller.put(path + "/template", "template", template.substring("/plan-templates/".length()));

        assertThat(made.location()).isEqualTo(template);
        assertThat(seller.get(template).one("#steps-head").text()).startsWith("Edition 2");
        assertThat(seller.get(template).texts("#steps tbody tr")).hasSize(9);
        assertThat(seller.get(template).texts("#editions tbody tr")).hasSize(10);
    }

    @Test
    void what_cant_be_kept_is_said_beside_its_field() {
        make();
        var taken = seller.post(path + "/template", "name", name);
        assertThat(taken.status()).isEqualTo(422);
        assertThat(taken.one("#new-name-wrong").text()).isEqualTo("Another template has that name.");
        assertThat(taken.one("#new-name").val()).isEqualTo(name);
        assertThat(seller.post(path + "/template", "product", UUID.randomUUID().toString())
                        .texts("#new .wrong"))
                .containsExactly("Give it a name.", "There is no such product.");
        assertThat(seller.put(path + "/template", "template", UUID.randomUUID().toString())
                        .one("#next-template-wrong")
                        .text())
                .isEqualTo("This template is gone. Choose another.");
        assertThat(app.as(people.outsider()).get(path + "/template").status()).isEqualTo(403);
        assertThat(app.as(people.outsider())
                        .post(path + "/template", "name", "Mine")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void of_a_restricted_deal_no_template_is_made_for_everybody_reads_it() {
        jdbc.sql("update deal set restricted = true where id = :id")
                .param("id", deal.id())
                .update();

        var refused = seller.post(path + "/template", "name", name);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.one(".notice").text())
                .isEqualTo("This deal is restricted: its words are not for everybody.");
        assertThat(Script.of(app, tokens, people.seller())
                        .post("/api/v1/plan-templates", "{'name': '%s', 'dealId': '%s'}".formatted(name, deal.id()))
                        .problem())
                .isEqualTo("/dealId This deal is restricted: its words are not for everybody.");
        assertThat(app.as(people.outsider()).get(path + "/template").status()).isEqualTo(404);
    }

    @Test
    void a_manager_makes_the_next_edition_and_a_seller_does_not() {
        var template = make();

        assertThat(manager.put(template, form(template)).location()).isEqualTo(template);
        assertThat(manager.get(template).one("#steps-head").text())
                .as("nothing was other")
                .startsWith("Edition 1");
        var changed = form(
                template,
                "name-2",
                "Order",
                "likely-2",
                "4",
                "p80-2",
                "6",
                "name-11",
                "Review",
                "likely-11",
                "2",
                "side-11",
                "OURS",
                "after-11",
                "10",
                "vulnerable-11",
                "yes",
                "name-3",
                "",
                "after-4",
                "2");
        assertThat(manager.put(template, changed).location()).isEqualTo(template);

        var page = manager.get(template);
        assertThat(page.one("#steps-head").text()).startsWith("Edition 2");
        assertThat(page.texts("#steps tbody tr"))
                .contains("Order both 4, up to 6 Legal", "Install both 20 Order", "Review be there we 2 First victory")
                .noneMatch(row -> row.startsWith("Provisioning"));
        assertThat(manager.put(template, changed).status())
                .as("of an earlier edition")
                .isEqualTo(409);
        assertThat(seller.put(template, form(template)).status()).isEqualTo(403);
    }

    @Test
    void a_step_is_marked_for_those_who_live_through_it_and_the_next_plan_tells_them() {
        var template = make();
        var page = manager.get(template);
        var training = page.texts("#steps tbody th").indexOf("Training training") + 1;
        assertThat(training).isPositive();
        assertThat(page.one("#mark-" + training + " option[selected]").val()).isEqualTo("TRAINING");

        manager.put(template, form(template, "mark-3", "QUICK_WIN", "mark-" + training, ""));

        assertThat(manager.get(template).texts("#steps tbody th").get(2)).isEqualTo("Provisioning quick win");
        var other = new WebDeals(deals, organizations, today).open("Quay", people.seller());
        seller.post(
                "/deals/" + other.id() + "/plan",
                "template",
                template.substring("/plan-templates/".length()),
                "goLive",
                today.date().plusDays(200).toString());
        assertThat(plans.find(other.id()).orElseThrow().tasks())
                .filteredOn(task -> task.mark() != null)
                .extracting(Task::name)
                .contains("Provisioning")
                .doesNotContain("Training");
        var refused = manager.put(template, form(template, "mark-1", "CUT_OVER", "likely-1", "many"));
        assertThat(refused.one("#mark-1 option[selected]").val()).isEqualTo("CUT_OVER");
    }

    @Test
    void of_two_who_edit_at_once_the_second_looks_again_and_each_row_stays_the_step_that_it_was() {
        var template = make();
        var second = form(template, "name-10", "The very first victory", "name-12", "Party", "likely-12", "1");
        var first = form(
                template,
                "name-1",
                "",
                "name-2",
                "",
                "after-3",
                "",
                "name-11",
                "Audit",
                "likely-11",
                "3",
                "after-11",
                "3");
        manager.put(template, first);

        var stale = manager.put(template, second);

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.one("#name-10").val()).isEqualTo("The very first victory");
        assertThat(stale.one("#name-12").val())
                .as("beyond the rows there are now")
                .isEqualTo("Party");
        assertThat(stale.one("#name-13").val()).as("what the first one added").isEqualTo("Audit");
        assertThat(manager.put(template, form(stale, "name-1", "", "name-2", "", "after-3", ""))
                        .location())
                .isEqualTo(template);
        var script = Script.of(app, tokens, people.seller());
        var steps = script.get("/api/v1" + template).json().at("/steps");
        assertThat(steps.size()).isEqualTo(10);
        assertThat(steps.get(9).at("/name").asString())
                .as("what the first one added")
                .isEqualTo("Audit");
        assertThat(steps.get(9).at("/waits/0/onKey").asString())
                .isEqualTo(steps.get(0).at("/key").asString());
        var ends = plan().task(Part.VICTORY).orElseThrow();
        assertThat(steps.get(7).at("/name").asString()).isEqualTo("The very first victory");
        assertThat(steps.get(7).at("/key").asString())
                .as("it is known by the same key")
                .isEqualTo(ends.step());
        assertThat(steps.get(8).at("/name").asString()).isEqualTo("Party");
    }

    @Test
    void steps_that_make_no_plan_are_refused_beside_their_field_with_what_was_typed() {
        var template = make();

        var refused =
                manager.put(template, form(template, "likely-1", "many", "after-2", "1, 99", "name-1", "Lawyers"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.has("#likely-1-wrong")).isTrue();
        assertThat(refused.has("#after-2-wrong")).isTrue();
        assertThat(refused.one("#name-1").val()).isEqualTo("Lawyers");
        assertThat(manager.put(template, form(template, "after-1", "3")).texts("#edit .wrong"))
                .containsExactly("These steps would wait for each other in a circle.");
        assertThat(manager.put(template, form(template, "part-3", "ORDER")).texts("#edit .wrong"))
                .containsExactly("Another task of this plan is that already.");
        assertThat(manager.put(template, form(template, "p80-1", "3")).texts("#edit .wrong"))
                .containsExactly("A whole number, and no fewer than is likely.");
        assertThat(manager.put("/plan-templates/" + UUID.randomUUID(), "edition", "1")
                        .status())
                .isEqualTo(404);
    }
}
