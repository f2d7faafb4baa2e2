package io.throughline.transition;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.OwnWebTest;
import io.throughline.WebApp;
import io.throughline.accounts.Organizations;
import io.throughline.base.Today;
import io.throughline.deals.Deal;
import io.throughline.deals.Deals;
import io.throughline.review.WebDeals;
import io.throughline.transition.calendar.Closure;
import io.throughline.transition.calendar.WorkCalendars;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Plans whose days moved without anybody writing to them.
@OwnWebTest
class DuePlansTest {
    @Autowired
    WebApp app;

    @Autowired
    Deals deals;

    @Autowired
    Organizations organizations;

    @Autowired
    WorkCalendars calendars;

    @Autowired
    PlanRenewal renewal;

    @Autowired
    DuePlans due;

    @Autowired
    Chances chances;

    @Autowired
    Today today;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    WebApp.People people;
    WebApp.Browser seller;

    @BeforeEach
    void people() {
        people = app.people();
        seller = app.as(people.seller());
    }

    private Deal planned() {
        var deal = new WebDeals(deals, organizations, today).open("Yard control", people.seller());
        seller.post("/deals/" + deal.id() + "/plan", "goLive", goLive().toString());
        return deal;
    }

    /// Neither in time for sure, nor late for sure.
    private LocalDate goLive() {
        return today.date().plusDays(125);
    }

    private double chance(Deal deal) {
        return chances.of(deal.id()).orElseThrow().goLive();
    }

    private void close(UUID account, int weeks) {
        var standing = calendars.of(account);
        var freeze = new Closure(today.date().plusDays(10), today.date().plusDays(10 + 7L * weeks), "Freeze");
        var days = standing.days();
        for (var closure : days.closures()) days = days.without(closure);
        var closed = (io.throughline.transition.calendar.Closing.Done) days.closing(freeze);
        calendars.write(standing.with(closed.calendar()));
    }

    private boolean isDue(Deal deal) {
        return jdbc.sql("select due from plan_chance join plan on plan.id = plan_id where deal_id = :deal")
                .param("deal", deal.id())
                .query(Boolean.class)
                .single();
    }

    private void waitForIt(Deal deal) throws InterruptedException {
        for (var i = 0; i < 200 && isDue(deal); i++) Thread.sleep(50);
    }

    @Test
    void another_calendar_of_an_account_makes_the_plans_of_its_open_deals_anew_and_no_other()
            throws InterruptedException {
        var theirs = planned();
        var others = planned();
        var before = chance(theirs);

        close(theirs.organizationId(), 12);
        waitForIt(theirs);

        assertThat(chance(theirs)).isLessThan(before);
        assertThat(chance(others)).isEqualTo(before(others, before));
        assertThat(isDue(others)).isFalse();
    }

    private double before(Deal deal, double about) {
        assertThat(chance(deal)).isCloseTo(about, org.assertj.core.api.Assertions.within(.05));
        return chance(deal);
    }

    @Test
    void another_calendar_of_ours_makes_all_plans_of_open_deals_anew() throws InterruptedException {
        var one = planned();
        var other = planned();
        var before = List.of(chance(one), chance(other));

        assertThat(app.as(people.administrator())
                        .post(
                                "/calendar/closures",
                                "version",
                                "0",
                                "first",
                                today.date().plusDays(10).toString(),
                                "last",
                                today.date().plusDays(90).toString(),
                                "why",
                                "Freeze")
                        .location())
                .isEqualTo("/calendar");
        waitForIt(one);
        waitForIt(other);

        assertThat(chance(one)).isLessThan(before.getFirst());
        assertThat(chance(other)).isLessThan(before.getLast());
    }

    @Test
    void a_plan_of_yesterday_is_made_anew_and_its_deal_reviewed_and_that_of_a_lost_deal_is_not() {
        var open = planned();
        var lost = planned();
        isOfYesterday();
        is("LOST", lost);

        renewal.renewAll(() -> false);

        assertThat(asOf(open)).isEqualTo(today.date());
        assertThat(reviewedOn(open)).isEqualTo(today.date());
        assertThat(asOf(lost)).isEqualTo(today.date().minusDays(1));
        assertThat(renewal.renewAll(() -> false)).isZero();
    }

    @Test
    void after_the_signature_a_plan_runs_on_until_all_of_it_is_done() {
        var going = planned();
        var over = planned();
        isOfYesterday();
        is("WON", going);
        is("WON", over);
        jdbc.sql("""
                        update plan_task
                        set begun_on = :today, done_on = :today
                        where plan_id in (select id from plan where deal_id = :deal)""").param("today", today.date()).param("deal", over.id()).update();

        renewal.renewAll(() -> false);

        assertThat(asOf(going)).isEqualTo(today.date());
        assertThat(asOf(over)).isEqualTo(today.date().minusDays(1));
    }

    private void isOfYesterday() {
        jdbc.sql("update plan_chance set as_of = as_of - 1").update();
        jdbc.sql("update deal_review set as_of = as_of - 1").update();
    }

    private void is(String status, Deal deal) {
        jdbc.sql("update deal set status = :status where id = :id")
                .param("status", status)
                .param("id", deal.id())
                .update();
    }

    private LocalDate asOf(Deal deal) {
        return jdbc.sql("select as_of from plan_chance join plan on plan.id = plan_id where deal_id = :deal")
                .param("deal", deal.id())
                .query(LocalDate.class)
                .single();
    }

    private LocalDate reviewedOn(Deal deal) {
        return jdbc.sql("select max(as_of) from deal_review where deal_id = :deal")
                .param("deal", deal.id())
                .query(LocalDate.class)
                .single();
    }

    @Test
    void it_stops_between_two_parts_and_goes_on_where_it_was() {
        for (var i = 0; i < DuePlans.AT_ONCE + 1; i++) planned();
        jdbc.sql("update plan_chance set as_of = as_of - 1").update();

        assertThat(renewal.renewAll(() -> true)).isEqualTo(DuePlans.AT_ONCE);
        assertThat(renewal.renewAll(() -> false)).isPositive();
        assertThat(due.next(new UUID(0, 0))).isEmpty();
    }

    @Test
    void a_plan_that_somebody_writes_to_is_left_to_them() {
        var deal = planned();
        jdbc.sql(
                        "update plan_chance set as_of = as_of - 1 where plan_id in (select id from plan where deal_id = :deal)")
                .param("deal", deal.id())
                .update();

        transactions.executeWithoutResult(status -> {
            jdbc.sql("select id from plan_chance for update").query(row -> {});
            var renewed = java.util.concurrent.CompletableFuture.supplyAsync(() -> due.renew(List.of(deal.id())));
            assertThat(renewed.join()).isZero();
        });

        assertThat(due.next(new UUID(0, 0))).contains(deal.id());
    }

    @Test
    void whoever_sees_to_a_task_and_is_away_makes_the_plan_anew_and_no_other() throws InterruptedException {
        var theirs = planned();
        var others = planned();
        jdbc.sql("update plan_task set owner_id = :owner where plan_id in (select id from plan where deal_id = :deal)")
                .param("owner", people.seller().id())
                .param("deal", theirs.id())
                .update();
        var before = chance(theirs);
        var figures = chances.of(others.id());

        seller.post(
                "/absences",
                "first",
                today.date().plusDays(10).toString(),
                "last",
                today.date().plusDays(90).toString());
        waitForIt(theirs);

        assertThat(chance(theirs)).isLessThan(before);
        assertThat(chances.of(others.id())).isEqualTo(figures);
    }
}
