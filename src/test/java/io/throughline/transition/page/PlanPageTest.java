package io.throughline.transition.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.WebApp;
import io.throughline.WebTest;
import io.throughline.accounts.Organizations;
import io.throughline.base.Today;
import io.throughline.deals.Deal;
import io.throughline.deals.Deals;
import io.throughline.review.WebDeals;
import io.throughline.transition.DealPlans;
import io.throughline.transition.Mark;
import io.throughline.transition.Part;
import io.throughline.transition.Task;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How the customer of a deal comes to their day, in a browser without scripts.
@WebTest
class PlanPageTest {
    @Autowired
    WebApp app;

    @Autowired
    Deals deals;

    @Autowired
    Organizations organizations;

    @Autowired
    DealPlans plans;

    @Autowired
    Today today;

    @Autowired
    JdbcClient jdbc;

    WebApp.People people;
    WebApp.Browser seller;
    Deal deal;
    String path;

    @BeforeEach
    void a_deal() {
        people = app.people();
        seller = app.as(people.seller());
        deal = new WebDeals(deals, organizations, today).open("Yard control", people.seller());
        path = "/deals/" + deal.id() + "/plan";
    }

    private LocalDate goLive() {
        return today.date().plusDays(210).with(DayOfWeek.WEDNESDAY);
    }

    private void draft(LocalDate goLive) {
        assertThat(seller.post(
                                path,
                                "goLive",
                                goLive.toString(),
                                "victory",
                                goLive.plusDays(30).toString())
                        .location())
                .isEqualTo(path);
    }

    private Task task(Part part) {
        return plans.find(deal.id()).orElseThrow().task(part).orElseThrow();
    }

    /// Plans of other tests have steps of the usual template too, and may have finished them.
    private void onlyStepOfItsKind(Task task) {
        jdbc.sql("update plan_task set step = 'only ' || id where id = :id")
                .param("id", task.id())
                .update();
    }

    private String form(Task task) {
        return path + "/tasks/" + task.id();
    }

    @Test
    void a_plan_is_drafted_by_one_form_that_knows_what_is_known_already() {
        seller.post(
                "/deals/" + deal.id() + "/evidence",
                "topic",
                "event-date",
                "words",
                "Contract ends",
                "day",
                "2099-05-04");
        assertThat(seller.get("/deals/" + deal.id()).one("a[href=" + path + "]").text())
                .isEqualTo("The plan");
        assertThat(seller.get(path).has("#start-template")).isTrue();

        draft(goLive());

        var page = seller.get(path);
        assertThat(page.one("#sign-by").text()).startsWith("Sign by ");
        assertThat(page.one("#to-legal-by").text()).startsWith("to Legal by ");
        assertThat(page.texts("#tasks tbody th a"))
                .startsWith("Legal", "Order and countersign")
                .hasSize(10);
        assertThat(page.has("#gantt svg")).isTrue();
        assertThat(page.one("#chance-go-live").text()).endsWith("%");
        assertThat(page.has(".late-notice")).isFalse();
        assertThat(seller.post(path, "goLive", goLive().toString()).status()).isEqualTo(409);
    }

    @Test
    void a_day_that_nobody_can_read_is_asked_again_with_what_was_typed() {
        var refused = seller.post(path, "goLive", "soon", "victory", "2099-05-04");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.has("#start-go-live-wrong")).isTrue();
        assertThat(refused.one("#start-victory").val()).isEqualTo("2099-05-04");
        assertThat(seller.post(path, "goLive", "2099-05-04", "victory", "2099-05-03")
                        .one("#start-victory-wrong")
                        .text())
                .contains("after the go-live");
    }

    @Test
    void the_verdict_on_the_deal_speaks_of_a_plan_that_comes_too_late_until_it_is_gone() {
        draft(today.date().plusDays(60));
        var late = seller.get("/deals/" + deal.id());

        assertThat(late.page().text()).contains("As planned, the go-live on ", " too late.");
        assertThat(late.has("a[href=" + path + "]")).isTrue();
        seller.delete(
                path,
                "version",
                String.valueOf(plans.find(deal.id()).orElseThrow().version()));
        assertThat(seller.get("/deals/" + deal.id()).page().text()).doesNotContain("As planned, the go-live");
    }

    @Test
    void a_plan_that_is_too_late_says_so_in_words_with_the_ways_out() {
        draft(today.date().plusDays(60));
        var page = seller.get(path);

        assertThat(page.one(".late-notice").text())
                .contains("working days too late for Go-live. Shorten Install, or move Go-live to");
        assertThat(page.texts("#days .ways li")).anyMatch(way -> way.startsWith("Moving Go-live"));
        assertThat(page.texts("#tasks td.late")).isNotEmpty();
        assertThat(page.one("#last-day").text()).isEqualTo("not even today");
    }

    @Test
    void a_pinned_day_is_moved_and_never_over_somebody_elses_change() {
        draft(goLive());
        var pin = path + "/days/go-live";

        assertThat(seller.put(
                                pin,
                                "version",
                                "1",
                                "on",
                                goLive().plusDays(7).toString(),
                                "hard",
                                "yes",
                                "why",
                                "Licence")
                        .location())
                .isEqualTo(path);
        assertThat(seller.get(path).one("#pin-go-live-why").val()).isEqualTo("Licence");
        var stale = seller.put(pin, "version", "1", "on", goLive().toString(), "why", "Mine");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.one("#pin-go-live-why").val()).isEqualTo("Mine");
        assertThat(seller.put(pin, "version", "2", "on", "").location())
                .as("unpinned")
                .isEqualTo(path);
    }

    @Test
    void a_task_is_changed_on_its_page_and_how_long_it_took_is_kept() {
        draft(goLive());
        var legal = task(Part.LEGAL);
        onlyStepOfItsKind(legal);
        var version = String.valueOf(task(Part.LEGAL).version());
        var page = seller.get(form(legal));
        assertThat(page.one("#experience").text()).contains("No finished plan has this step yet");
        var week = today.date().minusDays(7);

        assertThat(seller.put(
                                form(legal),
                                "version",
                                version,
                                "name",
                                "Legal reads it",
                                "side",
                                "THEIRS",
                                "part",
                                "LEGAL",
                                "likely",
                                "10",
                                "p80",
                                "14",
                                "person",
                                "Mira Holm",
                                "owner",
                                people.seller().id().toString(),
                                "vulnerable",
                                "yes",
                                "begun",
                                week.toString())
                        .location())
                .isEqualTo(path);
        var row = seller.get(path).one("#task-" + legal.id()).text();
        assertThat(row).contains("Legal reads it", "Mira Holm", "they", "10, up to 14", "be there", "began");
        assertThat(seller.get(path).has("#to-legal-by")).as("it is with them").isFalse();
        assertThat(seller.put(form(legal), "version", version, "name", "x", "side", "OURS", "likely", "1")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void what_cant_be_taken_of_a_task_is_said_beside_its_field() {
        draft(goLive());
        var order = task(Part.ORDER);
        var refused = seller.put(
                form(order),
                "version",
                "1",
                "name",
                "",
                "side",
                "BOTH",
                "likely",
                "many",
                "p80",
                "1",
                "begun",
                "2099-01-01");

        assertThat(refused.status()).isEqualTo(422);
        for (var field : new String[] {"name", "likely", "begun"})
            assertThat(refused.has("#" + field + "-wrong")).as(field).isTrue();
        var circle = seller.put(
                form(task(Part.LEGAL)),
                "version",
                "1",
                "name",
                "Legal",
                "side",
                "BOTH",
                "likely",
                "15",
                "part",
                "LEGAL",
                "on-0",
                order.id().toString(),
                "kind-0",
                "FINISH_START");
        assertThat(circle.status()).isEqualTo(422);
        assertThat(circle.one("#waits .wrong").text()).contains("Order and countersign → Legal");
        assertThat(circle.one("#on-0 option[selected]").val())
                .isEqualTo(order.id().toString());
    }

    @Test
    void a_task_is_added_and_taken_out() {
        draft(goLive());
        var order = task(Part.ORDER);
        seller.post(
                path + "/tasks",
                "name",
                "Kick-off",
                "side",
                "BOTH",
                "likely",
                "1",
                "on-0",
                order.id().toString());
        var kickOff = plans.find(deal.id()).orElseThrow().tasks().getLast();
        assertThat(kickOff.waits()).extracting(wait -> wait.onId()).containsExactly(order.id());

        assertThat(seller.delete(form(kickOff), "version", "9").status()).isEqualTo(409);
        assertThat(seller.delete(form(kickOff), "version", "1").location()).isEqualTo(path);
        assertThat(plans.find(deal.id()).orElseThrow().tasks()).hasSize(10);
        assertThat(seller.get(form(kickOff)).status()).isEqualTo(404);
    }

    @Test
    void a_plan_is_discarded_only_as_it_stands() {
        draft(goLive());
        var version = plans.find(deal.id()).orElseThrow().version();
        seller.post(path + "/tasks", "name", "Kick-off", "side", "BOTH", "likely", "1");

        assertThat(seller.delete(path, "version", String.valueOf(version)).status())
                .isEqualTo(409);
        assertThat(seller.delete(path, "version", String.valueOf(version + 1)).location())
                .isEqualTo(path);
        assertThat(seller.get(path).one("#start-go-live").val()).isEqualTo(goLive().toString());
    }

    @Test
    void whoever_is_not_on_the_team_reads_it_and_writes_nothing() {
        draft(goLive());
        var outsider = app.as(people.outsider());

        assertThat(outsider.get(path).texts("#tasks tbody th a")).hasSize(10);
        assertThat(outsider.get(path).has("form[action^=/deals]:not([action$=/feed])"))
                .as("but for their own calendar")
                .isFalse();
        assertThat(outsider.get(form(task(Part.ORDER))).has("form[action^=/deals]"))
                .isFalse();
        assertThat(outsider.post(path + "/tasks", "name", "x", "side", "BOTH", "likely", "1")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_task_is_marked_as_what_it_is_to_those_who_live_through_it() {
        draft(goLive());
        assertThat(seller.get(path).texts("#tasks .tag")).contains("training", "cut-over");
        var legal = task(Part.LEGAL);

        seller.put(
                form(legal),
                "version",
                "1",
                "name",
                "Legal",
                "side",
                "BOTH",
                "likely",
                "15",
                "part",
                "LEGAL",
                "mark",
                "QUICK_WIN");

        assertThat(task(Part.LEGAL).mark()).isEqualTo(Mark.QUICK_WIN);
        assertThat(seller.get(form(task(Part.LEGAL)))
                        .one("#mark option[selected]")
                        .text())
                .isEqualTo("quick win");
    }

    private String onTheDeal() {
        return seller.get("/deals/" + deal.id()).one("#go-live").text();
    }

    @Test
    void the_page_of_the_deal_says_what_the_plan_comes_to() {
        assertThat(onTheDeal()).contains("By when to sign");

        draft(goLive());

        assertThat(onTheDeal())
                .contains("Sign by", "Go-live", "Go-live in time", "%")
                .doesNotContain("too late");

        seller.put(path + "/days/go-live", "version", "1", "on", soon().toString());
        assertThat(onTheDeal()).contains("which is past", "too late as planned", "0 %");
    }

    private LocalDate soon() {
        return today.date().plusDays(20).with(DayOfWeek.WEDNESDAY);
    }
}
