package io.throughline.review.today;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.WebApp;
import io.throughline.WebTest;
import io.throughline.accounts.Organizations;
import io.throughline.base.Today;
import io.throughline.deals.Deal;
import io.throughline.deals.Deals;
import io.throughline.deals.Status;
import io.throughline.review.WebDeals;
import io.throughline.review.pipeline.Shelf;
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
import org.springframework.jdbc.core.simple.JdbcClient;

/// Where something can go wrong before the customer's eyes, a seller has to be there, and reads it in time.
@WebTest
class BeThereTest {
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

    @BeforeEach
    void a_planned_deal() {
        people = app.people();
        seller = app.as(people.seller());
        deal = new WebDeals(deals, organizations, today).open("Yard control", people.seller());
        seller.post("/deals/" + deal.id() + "/plan", "goLive", goLive().toString());
    }

    /// A day of this week on which they work.
    private LocalDate goLive() {
        var soon = today.date().plusDays(3);
        return isWeekend(soon) ? today.date().plusDays(5) : soon;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private Task task() {
        return plans.find(deal.id()).orElseThrow().task(Part.GO_LIVE).orElseThrow();
    }

    private void isNow(String... changed) {
        isNow(1, changed);
    }

    private void isNow(int days, String... changed) {
        var fields = new ArrayList<>(List.of("version", "" + task().version(), "name", "Cut-over", "side", "BOTH"));
        fields.addAll(List.of("part", "GO_LIVE", "likely", "" + days));
        fields.addAll(List.of(changed));
        var answer = seller.put("/deals/" + deal.id() + "/plan/tasks/" + task().id(), fields.toArray(String[]::new));
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
    }

    private String due(WebApp.Browser whose) {
        var page = whose.get("/today");
        return page.has("#due") ? page.one("section:has(#due)").text() : "";
    }

    @Test
    void it_stands_on_today_with_a_link_to_the_task() {
        isNow("vulnerable", "yes");

        var page = seller.get("/today");

        assertThat(page.one("section:has(#due) a[href$=/plan/tasks/" + task().id() + "]")
                        .text())
                .isEqualTo("Be there: Cut-over");
        assertThat(due(app.as(people.manager()))).contains("Be there: Cut-over", "Sela Brandt");
        assertThat(due(app.as(people.outsider()))).doesNotContain("Cut-over");
    }

    @Test
    void of_a_task_of_several_days_it_says_until_when() {
        isNow(2, "vulnerable", "yes");

        assertThat(due(seller)).contains("Be there: Cut-over, until ");
    }

    @Test
    void what_is_late_stands_where_it_can_be_and_not_where_it_had_to() {
        isNow("vulnerable", "yes", "notBefore", today.date().plusDays(20).toString());
        assertThat(due(seller)).doesNotContain("Cut-over");

        isNow(9, "vulnerable", "yes", "begun", today.date().minusDays(3).toString());
        assertThat(due(seller)).containsPattern("Today Be there: Cut-over, until \\d");
    }

    @Test
    void what_can_go_wrong_unseen_or_is_over_is_not_there() {
        isNow();
        assertThat(due(seller)).doesNotContain("Cut-over");

        isNow("vulnerable", "yes");
        isNow("vulnerable", "yes", "begun", yesterday(), "done", yesterday());
        assertThat(due(seller)).doesNotContain("Cut-over");
    }

    private String yesterday() {
        return today.date().minusDays(1).toString();
    }

    @Test
    void it_moves_with_the_day_that_is_pinned_and_goes_with_the_plan() {
        isNow("vulnerable", "yes");
        var later = goLive().plusDays(21);
        var pin = seller.put("/deals/" + deal.id() + "/plan/days/go-live", "version", "1", "on", later.toString());
        assertThat(pin.status()).isEqualTo(303);
        assertThat(due(seller)).doesNotContain("Cut-over");
        assertThat(jdbc.sql("select first_on from vulnerable_point where deal_id = :deal")
                        .param("deal", deal.id())
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(later);

        plans.discard(plans.find(deal.id()).orElseThrow());

        assertThat(jdbc.sql("select count(*) from vulnerable_point where deal_id = :deal")
                        .param("deal", deal.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void after_the_signature_it_stands_there_too_and_of_a_deal_that_was_lost_it_does_not() {
        isNow("vulnerable", "yes");

        is(Status.WON);
        assertThat(due(seller)).contains("Be there: Cut-over");

        is(Status.LOST);
        assertThat(due(seller)).doesNotContain("Cut-over");
    }

    private void is(Status status) {
        jdbc.sql("update deal set status = :status, closed_on = :today where id = :deal")
                .param("status", status.name())
                .param("today", today.date())
                .param("deal", deal.id())
                .update();
    }

    @Test
    void whoever_is_to_do_it_reads_it_without_working_on_the_deal_unless_it_is_not_theirs_to_see() {
        var other = app.as(people.outsider());
        deals.add(Shelf.deal("Their own", people.outsider().id()).deal());
        isNow("vulnerable", "yes", "owner", people.outsider().id().toString());

        assertThat(due(other)).contains("Be there: Cut-over", "Yard control");

        jdbc.sql("update deal set restricted = true where id = :deal")
                .param("deal", deal.id())
                .update();
        assertThat(due(other)).doesNotContain("Cut-over");
    }
}
