package io.throughline.transition.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.WebApp;
import io.throughline.WebTest;
import io.throughline.accounts.Organizations;
import io.throughline.base.Today;
import io.throughline.deals.Deal;
import io.throughline.deals.Deals;
import io.throughline.review.WebDeals;
import io.throughline.transition.Chances;
import io.throughline.transition.CriticalDates;
import io.throughline.transition.DealPlans;
import io.throughline.transition.Part;
import io.throughline.transition.Task;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What a plan would be, in a browser, before anybody keeps it.
@WebTest
class TrialPageTest {
    @Autowired
    WebApp app;

    @Autowired
    Deals deals;

    @Autowired
    Organizations organizations;

    @Autowired
    DealPlans plans;

    @Autowired
    CriticalDates dates;

    @Autowired
    Chances chances;

    @Autowired
    Today today;

    WebApp.People people;
    WebApp.Browser seller;
    Deal deal;
    String path;
    LocalDate goLive;

    @BeforeEach
    void a_plan() {
        people = app.people();
        seller = app.as(people.seller());
        deal = new WebDeals(deals, organizations, today).open("Yard control", people.seller());
        path = "/deals/" + deal.id() + "/plan";
        goLive = today.date().plusDays(210).with(DayOfWeek.WEDNESDAY);
        seller.post(
                path,
                "goLive",
                goLive.toString(),
                "victory",
                goLive.plusDays(30).toString());
    }

    private Task task(Part part) {
        return plans.find(deal.id()).orElseThrow().task(part).orElseThrow();
    }

    /// The fields of the form that keeps what is tried, as a browser sends them.
    private static String[] fields(WebApp.Answer page) {
        List<String> fields = new ArrayList<>();
        for (var field : page.all("#trial input")) {
            fields.add(field.attr("name"));
            fields.add(field.val());
        }
        return fields.toArray(String[]::new);
    }

    @Test
    void what_is_tried_is_drawn_with_its_days_and_its_chance_and_is_not_kept() {
        var legal = task(Part.LEGAL);
        var before = seller.get(path);

        var tried = seller.get(path + "/trial?likely-" + legal.id() + "=" + (legal.likely() + 10));

        assertThat(tried.one("#tried li").text()).contains("Legal: 25 working days instead of 15.");
        assertThat(tried.one("#tried header").text()).contains("of 100 runs");
        assertThat(tried.one("#to-legal-by").text())
                .isNotEqualTo(before.one("#to-legal-by").text());
        assertThat(tried.has("nav")).as("the drawing alone").isFalse();
        assertThat(task(Part.LEGAL)).isEqualTo(legal);
        assertThat(seller.get(path).has("#tried")).isFalse();
    }

    @Test
    void a_link_to_a_trial_shows_the_whole_page_as_it_would_be() {
        var legal = task(Part.LEGAL);

        var page = seller.get(path + "?likely-" + legal.id() + "=25");

        assertThat(page.has("nav")).isTrue();
        assertThat(page.one("#tried li").text()).contains("25 working days instead of 15");
    }

    @Test
    void it_is_kept_by_the_form_that_comes_with_it() {
        var legal = task(Part.LEGAL);
        var order = task(Part.ORDER);
        var start = goLive.minusDays(100).with(DayOfWeek.MONDAY);
        var tried = seller.get(
                path + "/trial?end-" + legal.id() + "=" + today.date().plusDays(13) + "&start-" + order.id() + "="
                        + start + "&pin-VICTORY=" + goLive.plusDays(60));

        assertThat(tried.texts("#tried li")).hasSize(3);
        assertThat(seller.post(path + "/trial", fields(tried)).location()).isEqualTo(path);

        assertThat(task(Part.LEGAL).likely()).isBetween(9, 10);
        assertThat(task(Part.ORDER).notBefore()).isEqualTo(start);
        assertThat(dates.find(deal.id(), Part.VICTORY).orElseThrow().on()).isEqualTo(goLive.plusDays(60));
        assertThat(chances.of(deal.id())).as("counted again").isPresent();
        assertThat(seller.get(path).has("#tried")).isFalse();
    }

    @Test
    void while_something_is_dragged_the_days_keep_their_places() {
        var legal = task(Part.LEGAL);
        var drawn = seller.get(path).one(".plan-picture");
        var span = "&first=" + drawn.attr("data-first") + "&last=" + drawn.attr("data-last");

        var dragged = seller.get(path + "/trial?likely-" + legal.id() + "=400" + span);

        assertThat(dragged.one(".plan-picture").attr("data-last")).isEqualTo(drawn.attr("data-last"));
        assertThat(dragged.one("#tried header").text()).doesNotContain("runs");
        assertThat(seller.get(path + "/trial?likely-" + legal.id() + "=400")
                        .one(".plan-picture")
                        .attr("data-last"))
                .isNotEqualTo(drawn.attr("data-last"));
    }

    @Test
    void what_somebody_else_changed_meanwhile_is_not_overwritten_and_the_trial_stays() {
        var legal = task(Part.LEGAL);
        var fields = fields(seller.get(path + "/trial?likely-" + legal.id() + "=25"));
        seller.post(path + "/tasks", "name", "Insurance", "side", "THEIRS", "likely", "4");

        var refused = seller.post(path + "/trial", fields);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.one("#tried li").text()).contains("25 working days instead of 15");
        assertThat(task(Part.LEGAL).likely()).isEqualTo(15);
        assertThat(seller.post(path + "/trial", fields(refused)).location())
                .as("once it was seen against the plan as it is now")
                .isEqualTo(path);
        assertThat(task(Part.LEGAL).likely()).isEqualTo(25);
    }

    @Test
    void a_pinned_day_that_somebody_else_moved_meanwhile_is_not_moved_again() {
        var fields = fields(seller.get(path + "/trial?pin-VICTORY=" + goLive.plusDays(60)));
        var standing = dates.find(deal.id(), Part.VICTORY).orElseThrow();
        dates.write(deal.id(), standing.on(goLive.plusDays(45)));

        assertThat(seller.post(path + "/trial", fields).status()).isEqualTo(409);
        assertThat(dates.find(deal.id(), Part.VICTORY).orElseThrow().on()).isEqualTo(goLive.plusDays(45));
    }

    @Test
    void what_can_not_be_read_is_refused_and_said() {
        var legal = task(Part.LEGAL);
        var version = String.valueOf(plans.find(deal.id()).orElseThrow().version());

        for (var days : List.of("0", "1001", "soon", "-3", "99999999999")) {
            var refused = seller.post(path + "/trial", "version", version, "likely-" + legal.id(), days);
            assertThat(refused.status()).as(days).isEqualTo(422);
            assertThat(refused.one("[role=alert]").text()).contains("can’t be read");
        }
        assertThat(seller.post(path + "/trial", "version", version, "start-" + legal.id(), "31 February")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void a_day_that_can_not_be_moved_has_no_flag_to_drag_and_is_refused() {
        var version = String.valueOf(plans.find(deal.id()).orElseThrow().version());
        assertThat(seller.get(path).all("[data-pin=VICTORY]")).hasSize(1);
        assertThat(seller.get(path).all("[data-pin=GO_LIVE]")).isEmpty();

        assertThat(seller.post(
                                path + "/trial",
                                "version",
                                version,
                                "was-GO_LIVE",
                                goLive.toString(),
                                "pin-GO_LIVE",
                                goLive.plusDays(7).toString())
                        .status())
                .isEqualTo(422);
    }

    @Test
    void whoever_may_only_read_sees_the_bars_without_anything_to_drag() {
        var manager = app.as(people.manager());
        var page = manager.get(path);
        var writes = manager.get("/deals/" + deal.id() + "/edit").status() == 200;

        assertThat(page.has(".plan-picture")).isTrue();
        assertThat(page.all("[data-move]").isEmpty()).isEqualTo(!writes);
    }

    @Test
    void a_deal_without_a_plan_has_nothing_to_try() {
        var bare = new WebDeals(deals, organizations, today).open("Gate", people.seller());

        assertThat(seller.get("/deals/" + bare.id() + "/plan/trial").status()).isEqualTo(404);
    }
}
