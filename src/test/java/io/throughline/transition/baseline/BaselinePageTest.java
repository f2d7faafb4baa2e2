package io.throughline.transition.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.WebApp;
import io.throughline.WebTest;
import io.throughline.accounts.Organizations;
import io.throughline.base.Today;
import io.throughline.base.Viewer;
import io.throughline.deals.Deal;
import io.throughline.deals.Deals;
import io.throughline.review.WebDeals;
import io.throughline.transition.DealPlans;
import io.throughline.transition.Part;
import io.throughline.transition.PlanTasks;
import io.throughline.transition.Task;
import io.throughline.transition.Task.Progress;
import io.throughline.transition.template.Drafts;
import io.throughline.transition.template.PlanTemplate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What both sides agreed on, what is later since and what Today says of it, in a browser without scripts.
@WebTest
class BaselinePageTest {
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
    Drifts drifts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Today today;

    WebApp.People people;
    WebApp.Browser seller;
    WebApp.Browser delivery;
    Deal deal;
    String path;

    @BeforeEach
    void a_plan() {
        people = app.people();
        seller = app.as(people.seller());
        delivery = app.as(people.outsider());
        deal = new WebDeals(deals, organizations, today).open("Yard control", people.seller());
        path = "/deals/" + deal.id() + "/plan";
        drafts.start(deal.id(), PlanTemplate.USUAL, goLive(), null);
    }

    private LocalDate goLive() {
        return today.date().plusDays(210).with(DayOfWeek.WEDNESDAY);
    }

    private WebApp.Answer name(String role, Viewer who) {
        return seller.put(path + "/confirmations/" + role, "user", who.id().toString());
    }

    private WebApp.Answer confirm(WebApp.Browser browser, String role) {
        var version = browser.get(path + "/baseline")
                .one("form.confirm input[name=version]")
                .val();
        return browser.put(path + "/confirmations/" + role + "/confirmation", "version", version);
    }

    private void bringIn() {
        name("account-manager", people.manager());
        name("delivery", people.outsider());
        assertThat(confirm(app.as(people.manager()), "account-manager").status())
                .isEqualTo(303);
        assertThat(confirm(delivery, "delivery").status()).isEqualTo(303);
    }

    private WebApp.Answer agree(String... more) {
        var version = plans.find(deal.id()).orElseThrow().version();
        var fields = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(
                                "version",
                                "" + version,
                                "theirs",
                                "Ines Calder",
                                "ours",
                                people.seller().id().toString(),
                                "on",
                                today.date().toString(),
                                "channel",
                                "CALL",
                                "words",
                                "We can live with it"),
                        java.util.stream.Stream.of(more))
                .toArray(String[]::new);
        return seller.post(path + "/baseline", fields);
    }

    private Task task(Part part) {
        return plans.find(deal.id()).orElseThrow().task(part).orElseThrow();
    }

    /// Legal can't begin before a day on which everything behind it is too late.
    private void delayLegal() {
        var legal = task(Part.LEGAL);
        tasks.change(
                deal.id(),
                new Task(
                        legal.id(),
                        legal.name(),
                        legal.side(),
                        legal.part(),
                        legal.step(),
                        legal.likely(),
                        null,
                        false,
                        null,
                        new Task.Who(people.manager().id(), ""),
                        null,
                        goLive(),
                        Progress.NONE,
                        legal.waits(),
                        legal.version()));
    }

    @Test
    void the_plan_says_who_is_brought_in_and_each_confirms_with_one_press() {
        assertThat(seller.get(path).one("#agreed").text())
                .contains("Account manager nobody is named yet", "Both sides have not agreed on the days yet");
        assertThat(name("account-manager", people.manager()).location()).isEqualTo(path + "/baseline");
        name("delivery", people.outsider());
        assertThat(seller.get(path).has("form.confirm"))
                .as("only the one who is named")
                .isFalse();

        assertThat(delivery.get(path).one("form.confirm").text()).contains("You are named for delivery");
        assertThat(confirm(delivery, "delivery").location()).isEqualTo(path + "/baseline");
        assertThat(seller.get(path + "/baseline").one("#state-delivery").text())
                .startsWith("Oran Vance confirmed the plan on");
        assertThat(delivery.get(path + "/baseline").has("form[action$=/baseline]"))
                .as("they read, and write nothing else")
                .isFalse();
        assertThat(seller.put(path + "/confirmations/delivery/confirmation", "version", "1")
                        .status())
                .isEqualTo(403);
        assertThat(seller.put(
                                path + "/confirmations/boss",
                                "user",
                                people.seller().id().toString())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void before_both_have_confirmed_both_sides_cant_agree_and_the_page_says_who_is_missing() {
        name("delivery", people.outsider());

        assertThat(seller.get(path + "/baseline").one("#missing").text())
                .matches("Both sides agree once these have confirmed the plan as it is\\. Account manager: nobody is"
                        + " named yet\\. Delivery: Oran Vance, named on .*, has not confirmed yet\\.");
        var refused = agree();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.one(".notice").text()).contains("Account manager: nobody is named yet.");
    }

    @Test
    void what_cant_be_taken_of_an_agreement_is_said_beside_its_field_with_what_was_typed() {
        bringIn();
        var refused = seller.post(
                path + "/baseline", "version", "1", "words", "Fine by us", "on", "2099-01-01", "ours", "nobody");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.has("#agree-theirs-wrong")).isTrue();
        assertThat(refused.has("#agree-ours-wrong")).isTrue();
        assertThat(refused.one("#agree-on-wrong").text()).isEqualTo("This day is to come.");
        assertThat(refused.one("#agree-words").val()).isEqualTo("Fine by us");
    }

    @Test
    void a_plan_that_changed_since_it_was_read_is_neither_confirmed_nor_agreed_on() {
        name("delivery", people.outsider());
        delayLegal();
        assertThat(delivery.put(path + "/confirmations/delivery/confirmation", "version", "1")
                        .status())
                .isEqualTo(409);
        bringInAfterwards();
        assertThat(seller.post(
                                path + "/baseline",
                                "version",
                                "1",
                                "theirs",
                                "Ines Calder",
                                "ours",
                                people.seller().id().toString(),
                                "on",
                                today.date().toString())
                        .status())
                .isEqualTo(409);
    }

    private void bringInAfterwards() {
        name("account-manager", people.manager());
        confirm(app.as(people.manager()), "account-manager");
        confirm(delivery, "delivery");
    }

    @Test
    void what_both_agreed_on_stands_with_its_days_and_what_is_later_beside_it() {
        bringIn();
        assertThat(agree().location()).isEqualTo(path + "/baseline");

        var page = seller.get(path + "/baseline");
        assertThat(page.one("#agreed-by").text())
                .contains("Edition 1: Ines Calder and Sela Brandt agreed on", "call", "We can live with it");
        assertThat(page.texts("#baseline tbody tr")).hasSize(10).allMatch(row -> row.endsWith("as agreed"));
        delayLegal();
        assertThat(seller.get(path + "/baseline").texts("#baseline tbody tr").getFirst())
                .startsWith("Legal")
                .endsWith("working days later");
        assertThat(seller.get(path + "/baseline?asOf=2020-01-01")
                        .one("#baseline")
                        .text())
                .contains("Both sides have not agreed");
    }

    @Test
    void a_slip_is_asked_for_its_cause_once_and_says_what_it_does_to_the_day() {
        bringIn();
        agree();
        assertThat(seller.get(path + "/slips").one("#lead").text()).isEqualTo("Everything is as agreed.");
        delayLegal();

        var page = seller.get(path + "/slips");
        var legal = task(Part.LEGAL).id();
        assertThat(page.all("#why form")).hasSize(1);
        assertThat(page.one("#why h3").text()).matches("Legal lost \\d+ working days by itself\\. Through whom\\?");
        assertThat(page.one("#late-" + legal).text()).containsPattern("Go-live comes \\d+ working days later by it\\.");
        assertThat(page.one("#late-" + task(Part.ORDER).id()).text()).contains("because it waits for Legal");
        assertThat(seller.get(path).one("#agreed .drift").text())
                .matches("Go-live comes \\d+ working days later than agreed, on .*\\.");

        var refused = seller.post(path + "/slips", "task", legal.toString(), "words", "They were away");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.one("#why-" + legal + "-words").val()).isEqualTo("They were away");
        assertThat(seller.post(path + "/slips", "task", legal.toString(), "cause", "THEIRS", "words", "They were away")
                        .location())
                .isEqualTo(path + "/slips");
        var told = seller.get(path + "/slips");
        assertThat(told.has("#why")).isFalse();
        assertThat(told.one("#late-" + legal).text()).contains("Theirs, recorded on", "They were away");
        assertThat(told.one("#sums").text()).containsPattern("Theirs \\d+ working days Ours none");
        assertThat(seller.post(path + "/slips", "task", legal.toString(), "cause", "OURS")
                        .status())
                .isEqualTo(422);
        assertThat(delivery.get(path + "/slips").status()).isEqualTo(200);
        assertThat(delivery.post(path + "/slips", "task", legal.toString(), "cause", "OURS")
                        .status())
                .isEqualTo(403);
    }

    private String today(Viewer viewer) {
        var page = app.as(viewer).get("/today");
        return page.has("section:has(#plans)") ? page.one("section:has(#plans)").text() : "";
    }

    @Test
    void whoever_is_named_reads_on_today_that_they_are_asked_until_they_confirmed() {
        assertThat(today(people.outsider())).isEmpty();
        name("delivery", people.outsider());
        assertThat(today(people.outsider()))
                .contains("You are asked to confirm the plan, for delivery", "Yard control");
        assertThat(today(people.seller())).isEmpty();
        confirm(delivery, "delivery");
        assertThat(today(people.outsider())).isEmpty();
        delayLegal();
        assertThat(today(people.outsider())).contains("The plan changed since you confirmed it, for delivery");
    }

    @Test
    void whoever_is_named_for_a_deal_that_they_may_see_no_more_reads_nothing_of_it() {
        name("delivery", people.outsider());
        jdbc.sql("update deal set restricted = true where id = :id")
                .param("id", deal.id())
                .update();

        assertThat(today(people.outsider())).isEmpty();
    }

    @Test
    void a_day_that_moved_is_on_today_of_those_concerned_and_of_nobody_else() {
        bringIn();
        agree();
        delayLegal();
        var other = app.person("Nils Far", io.throughline.base.Role.SELLER, null);

        for (var who : new Viewer[] {people.seller(), people.manager(), people.outsider()})
            assertThat(today(who))
                    .as(who.name())
                    .containsPattern("Go-live: \\d+ working days later than agreed, by Legal");
        assertThat(today(other)).isEmpty();
    }

    @Test
    void whoever_does_the_task_that_is_late_reads_it_too() {
        bringIn();
        agree();
        var owner = app.person("Nils Far", io.throughline.base.Role.SELLER, null);
        delayLegal();
        jdbc.sql("update plan_task set owner_id = :owner where id = :id")
                .param("owner", owner.id())
                .param("id", task(Part.LEGAL).id())
                .update();

        assertThat(today(owner)).contains("later than agreed, by Legal");
    }

    @Test
    void a_plan_that_gets_late_by_itself_is_found_at_night_and_what_is_agreed_anew_is_news_no_more() {
        bringIn();
        agree();
        jdbc.sql("""
                        update baseline_task
                        set first_on = first_on - 300, last_on = last_on - 300
                        where baseline_id in (select id from baseline where deal_id = :deal)""").param("deal", deal.id()).update();
        assertThat(today(people.seller())).isEmpty();

        drifts.renewAll();

        assertThat(today(people.seller())).contains("Go-live: ");
        agree();
        assertThat(today(people.seller())).isEmpty();
        assertThat(seller.get(path + "/baseline").texts("#others li"))
                .singleElement()
                .asString()
                .contains("Edition 1");
        var earlier = seller.get(path + "/baseline").one("#others a").attr("href");
        assertThat(seller.get(earlier).one("#agreed-by").text()).contains("Edition 1");
        assertThat(seller.get(earlier).has("#agree")).isFalse();
        assertThat(seller.get(path + "/baselines/" + deal.id()).status()).isEqualTo(404);
    }
}
