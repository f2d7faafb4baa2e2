package io.throughline.transition.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.throughline.Script;
import io.throughline.WebApp;
import io.throughline.WebTest;
import io.throughline.accounts.Organizations;
import io.throughline.base.Role;
import io.throughline.base.Today;
import io.throughline.base.Viewer;
import io.throughline.deals.Deal;
import io.throughline.deals.Deals;
import io.throughline.identity.Tokens;
import io.throughline.identity.User;
import io.throughline.identity.Users;
import io.throughline.review.WebDeals;
import io.throughline.transition.DealPlans;
import io.throughline.transition.Part;
import io.throughline.transition.Task;
import io.throughline.transition.template.Drafts;
import io.throughline.transition.template.PlanTemplate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Calendars that read a plan on their own.
@WebTest
class FeedTest {
    @Autowired
    WebApp app;

    @Autowired
    Deals deals;

    @Autowired
    Organizations organizations;

    @Autowired
    Users users;

    @Autowired
    DealPlans plans;

    @Autowired
    Drafts drafts;

    @Autowired
    Tokens tokens;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Today today;

    WebApp.People people;
    WebApp.Browser seller;
    Deal deal;
    String path;

    @BeforeEach
    void a_deal_with_a_plan() {
        people = app.people();
        seller = app.as(people.seller());
        deal = new WebDeals(deals, organizations, today).restricted("Yard control", people);
        path = "/deals/" + deal.id() + "/plan";
        drafts.start(deal.id(), PlanTemplate.USUAL, goLive(), goLive().plusDays(30));
    }

    private LocalDate goLive() {
        return today.date().plusDays(210).with(DayOfWeek.WEDNESDAY);
    }

    private Task task(Part part) {
        return plans.find(deal.id()).orElseThrow().task(part).orElseThrow();
    }

    /// The address that somebody's calendar is given.
    private String feed(Viewer viewer) {
        var address = app.as(viewer).post(path + "/feed").one("#address").val();
        assertThat(address).matches("http://localhost/plans/[\\w-]{43}\\.ics");
        return address.substring("http://localhost".length());
    }

    private String read(String feed) {
        var answer = app.stranger().get(feed);
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }

    private void change(Task task, String... fields) {
        var form = new LinkedHashMap<String, String>();
        form.put("version", String.valueOf(task.version()));
        form.put("name", task.name());
        form.put("side", task.side().name());
        form.put("likely", String.valueOf(task.likely()));
        form.put("part", task.part() == null ? "" : task.part().name());
        for (var i = 0; i < task.waits().size(); i++)
            form.put("on-" + i, task.waits().get(i).onId().toString());
        for (var i = 0; i < fields.length; i += 2) form.put(fields[i], fields[i + 1]);
        var sent = form.entrySet().stream()
                .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
        assertThat(seller.put(path + "/tasks/" + task.id(), sent).location()).isEqualTo(path);
    }

    @Test
    void a_calendar_reads_the_plan_without_signing_in_by_an_address_that_is_shown_once() {
        var feed = feed(people.seller());
        var answer = app.stranger().get(feed);

        assertThat(answer.response().getContentType()).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(answer.response().getHeader("Cache-Control")).isEqualTo("no-cache, private");
        assertThat(answer.response().getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.response().getCookies()).isEmpty();
        var events = Parsed.all(answer.body());
        var legal = events.get(task(Part.LEGAL).id() + "@throughline");
        var onPage = seller.get(path)
                .one("#task-" + task(Part.LEGAL).id() + " .days")
                .text();
        assertThat(onPage).endsWith(io.throughline.web.Wording.ENGLISH.day(legal.last()));
        assertThat(Parsed.named(answer.body(), "Go-live is due").start()).isEqualTo(goLive());
        assertThat(Parsed.named(answer.body(), "Last day to be with Legal").start())
                .isEqualTo(legal.start());
        assertThat(Parsed.named(answer.body(), "Last day to sign").start())
                .isEqualTo(events.get(task(Part.ORDER).id() + "@throughline").last());
        var page = seller.get(path);
        assertThat(page.body()).doesNotContain(feed);
        assertThat(page.one("#feed-used").text()).contains("last read it on");
        assertThat(jdbc.sql("select count(*) from plan_feed where encode(token_hash, 'escape') = :word")
                        .param("word", feed.substring(7, 50))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_change_keeps_the_ids_and_raises_the_number_of_each_task_that_it_moves_and_of_no_other() {
        var feed = feed(people.seller());
        var before = Parsed.all(read(feed));
        assertThat(Parsed.all(read(feed))).as("looking changes nothing").isEqualTo(before);
        assertThat(before.values()).extracting(Parsed::sequence).containsOnly(0);

        var order = task(Part.ORDER);
        change(order, "likely", String.valueOf(order.likely() + 2), "name", "Sign; and countersign");

        var after = Parsed.all(read(feed));
        assertThat(after.keySet()).isEqualTo(before.keySet());
        var legal = task(Part.LEGAL).id() + "@throughline";
        assertThat(after.get(legal).start())
                .as("moved by another task")
                .isBefore(before.get(legal).start());
        after.forEach((uid, event) -> {
            var was = before.get(uid);
            var same = was.start().equals(event.start())
                    && was.end().equals(event.end())
                    && was.summary().equals(event.summary());
            assertThat(event.sequence()).as(event.summary()).isEqualTo(same ? 0 : 1);
        });
        assertThat(after.get(order.id() + "@throughline").summary()).isEqualTo("Sign; and countersign");
        assertThat(after.values()).extracting(Parsed::sequence).contains(0, 1);
        change(task(Part.ORDER), "likely", String.valueOf(order.likely()));
        assertThat(Parsed.all(read(feed)).get(legal))
                .as("back on its days, with a number of its own")
                .satisfies(event -> {
                    assertThat(event.start()).isEqualTo(before.get(legal).start());
                    assertThat(event.sequence()).isEqualTo(2);
                });
    }

    @Test
    void the_file_of_a_task_and_of_the_plan_have_the_numbers_that_the_feed_has() {
        var feed = feed(people.seller());
        read(feed);
        var order = task(Part.ORDER);
        change(order, "likely", String.valueOf(order.likely() + 2));

        var single = seller.get(path + "/tasks/" + order.id() + ".ics");
        assertThat(single.response().getHeader("Content-Disposition")).contains("task.ics");
        assertThat(Parsed.all(single.body()).values())
                .singleElement()
                .isEqualTo(Parsed.all(read(feed)).get(order.id() + "@throughline"));
        assertThat(seller.get(path + ".ics").body()).isEqualTo(read(feed));
        assertThat(seller.get(path + "/tasks/" + order.id()).has("a[href$=.ics]"))
                .isTrue();
        assertThat(seller.get(path + "/tasks/" + deal.id() + ".ics").status()).isEqualTo(404);
    }

    @Test
    void a_task_that_is_taken_out_is_cancelled_for_a_while_and_then_forgotten() {
        var feed = feed(people.seller());
        var order = task(Part.ORDER);
        var uid = order.id() + "@throughline";
        var before = Parsed.all(read(feed)).get(uid);
        plans.remove(deal.id(), order);

        var gone = Parsed.all(read(feed)).get(uid);
        assertThat(gone.status()).isEqualTo("CANCELLED");
        assertThat(gone.sequence()).isEqualTo(before.sequence() + 1);
        assertThat(gone.start()).isEqualTo(before.start());
        assertThat(Parsed.all(read(feed)).get(uid)).as("once").isEqualTo(gone);
        assertThat(read(feed)).contains("deals/" + deal.id()).doesNotContain("Order and countersign");
        assertThat(seller.get(path + "/tasks/" + order.id() + ".ics").status()).isEqualTo(404);

        jdbc.sql("update plan_event set gone_on = :then where deal_id = :deal and gone_on is not null")
                .param("then", today.date().minusDays(ShownEvents.DAYS_GONE))
                .param("deal", deal.id())
                .update();
        assertThat(Parsed.all(read(feed))).doesNotContainKey(uid);
    }

    @Test
    void a_pin_that_is_taken_out_and_set_again_goes_on_with_its_number() {
        var feed = feed(people.seller());
        read(feed);
        seller.put(path + "/days/victory", "version", "1", "on", "");
        var gone = Parsed.all(read(feed)).values().stream()
                .filter(event -> event.uid().endsWith("-victory@throughline"))
                .findFirst()
                .orElseThrow();
        assertThat(gone.status()).isEqualTo("CANCELLED");
        seller.put(
                path + "/days/victory",
                "version",
                "0",
                "on",
                goLive().plusDays(30).toString());
        var back = Parsed.all(read(feed)).get(gone.uid());
        assertThat(back.status()).isEqualTo("CONFIRMED");
        assertThat(back.sequence()).isEqualTo(2);
    }

    @Test
    void a_discarded_plan_is_cancelled_and_its_pinned_days_stay() {
        var feed = feed(people.seller());
        read(feed);
        plans.discard(plans.find(deal.id()).orElseThrow());

        var events = Parsed.all(read(feed)).values();
        assertThat(events)
                .filteredOn(event -> event.status().equals("CONFIRMED"))
                .extracting(Parsed::summary)
                .containsExactlyInAnyOrder("Go-live is due", "First victory is due");
        assertThat(events)
                .filteredOn(event -> event.status().equals("CANCELLED"))
                .hasSizeGreaterThan(8);
        assertThat(seller.get(path).has("#calendar"))
                .as("it can still be revoked")
                .isTrue();
    }

    @Test
    void what_a_calendar_has_already_is_not_sent_again() throws Exception {
        var feed = feed(people.seller());
        var tag = app.stranger().get(feed).response().getHeader("ETag");
        var order = task(Part.ORDER);

        var same = app.mvc()
                .perform(get(feed).header("If-None-Match", tag))
                .andReturn()
                .getResponse();
        assertThat(same.getStatus()).isEqualTo(304);
        assertThat(same.getContentAsByteArray()).isEmpty();
        change(order, "likely", String.valueOf(order.likely() + 2));
        var other = app.mvc()
                .perform(get(feed).header("If-None-Match", tag))
                .andReturn()
                .getResponse();
        assertThat(other.getStatus()).isEqualTo(200);
        assertThat(other.getHeader("ETag")).isNotEqualTo(tag);
    }

    @Test
    void a_revoked_address_is_good_for_nothing_nor_is_the_one_before_the_last() {
        var first = feed(people.seller());
        var second = feed(people.seller());
        var managers = feed(people.manager());

        assertThat(app.stranger().get(first).status()).isEqualTo(404);
        assertThat(app.stranger().get(second).status()).isEqualTo(200);
        assertThat(seller.delete(path + "/feed").location()).isEqualTo(path + "#calendar");
        assertThat(app.stranger().get(second).status()).isEqualTo(404);
        assertThat(app.stranger().get(managers).status()).as("somebody else's").isEqualTo(200);
        assertThat(seller.get(path).one("#feed-used").text()).startsWith("Your calendar can read");
        assertThat(seller.delete(path + "/feed").location()).as("again").isEqualTo(path + "#calendar");
        assertThat(app.stranger().get("/plans/none.ics").status()).isEqualTo(404);
    }

    @Test
    void it_reads_as_long_as_its_user_works_here_and_may_see_the_deal() {
        var member = app.person("Tomas Rehn", Role.SELLER, null);
        deals.addMember(deal.id(), member.id());
        var feed = feed(member);
        read(feed);

        deals.removeMember(deal.id(), member.id());
        assertThat(app.stranger().get(feed).status()).isEqualTo(404);
        deals.addMember(deal.id(), member.id());
        assertThat(app.stranger().get(feed).status()).as("back in the team").isEqualTo(200);

        var user = users.find(member.id()).orElseThrow();
        users.change(
                new User(user.id(), user.name(), null, null, null, false, Role.SELLER, null, null, user.version()));
        assertThat(app.stranger().get(feed).status()).as("left").isEqualTo(404);
    }

    @Test
    void whoever_may_not_see_the_deal_gets_no_address_and_no_file() {
        var outsider = app.as(people.outsider());
        for (var file :
                List.of(path + ".ics", path + "/tasks/" + task(Part.LEGAL).id() + ".ics")) {
            assertThat(outsider.get(file).status()).isEqualTo(404);
            assertThat(app.stranger().get(file).location()).startsWith("/sign-in");
            assertThat(app.as(people.manager()).get(file).status()).isEqualTo(200);
            assertThat(app.as(people.administrator()).get(file).status()).isEqualTo(200);
        }
        assertThat(outsider.post(path + "/feed").status()).isEqualTo(404);
        assertThat(outsider.delete(path + "/feed").status()).isEqualTo(404);
        assertThat(app.stranger().post(path + "/feed").location()).startsWith("/sign-in");
    }

    @Test
    void a_script_makes_an_address_sees_when_it_was_read_and_revokes_it() {
        var script = Script.of(app, tokens, people.seller());
        var uri = "/api/v1/deals/" + deal.id() + "/plan/feed";
        assertThat(script.get(uri).status()).isEqualTo(404);

        var made = script.post(uri, "{}");
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        var url = made.at("/url");
        assertThat(script.get(uri).at("/url")).isEqualTo("null");
        assertThat(script.get(uri).at("/usedOn")).isEqualTo("null");
        read(url.substring("http://localhost".length()));
        assertThat(script.get(uri).at("/usedOn")).isEqualTo(today.date().toString());
        assertThat(script.delete(uri).status()).isEqualTo(204);
        assertThat(script.delete(uri).status()).isEqualTo(404);
        assertThat(app.stranger()
                        .get(url.substring("http://localhost".length()))
                        .status())
                .isEqualTo(404);
        assertThat(jdbc.sql("select act from audit_event where subject_id = :user and act like 'feed%' order by id")
                        .param("user", people.seller().id())
                        .query(String.class)
                        .list())
                .containsExactly("feed-made", "feed-revoked");
    }
}
