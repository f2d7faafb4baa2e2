package io.throughline.review.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.WebApp;
import io.throughline.WebApp.Answer;
import io.throughline.WebApp.Browser;
import io.throughline.WebApp.People;
import io.throughline.WebTest;
import io.throughline.base.Role;
import io.throughline.base.Today;
import io.throughline.base.Viewer;
import io.throughline.deals.Deal;
import io.throughline.deals.Deals;
import io.throughline.deals.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class BulkTest {
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 1);

    @Autowired
    WebApp app;

    @Autowired
    Deals deals;

    @Autowired
    Today today;

    @Autowired
    JdbcClient jdbc;

    People people;
    Browser seller;
    Deal one;
    Deal two;

    @BeforeEach
    void two_deals() {
        people = app.people();
        seller = app.as(people.seller());
        one = add(Shelf.deal("Cold store sensors", people.seller().id()).in("Proposal"));
        two = add(Shelf.deal("Yard control", people.seller().id()).closing(LocalDate.of(2026, 12, 1)));
    }

    @Test
    void rows_are_chosen_by_a_form_beside_the_table_and_only_where_the_viewer_may_write() {
        add(Shelf.deal("Somebody else's yard", people.outsider().id()));

        var mine = seller.get("/deals");
        assertThat(mine.all(".pipe td.pick input[name=deal][form=bulk]")).hasSize(2);
        assertThat(mine.one("form#bulk").attr("action")).isEqualTo("/deals/changes/new");
        assertThat(mine.texts("form#bulk button"))
                .containsExactly("Owner", "Expected close", "Our stage", "Next step", "Clear");
        assertThat(mine.has("form#bulk [role=status]")).isTrue();
        assertThat(mine.one("th.pick input").val())
                .contains(one.id().toString(), two.id().toString());
        var theirs = seller.get("/deals?owner=" + people.outsider().id());
        assertThat(theirs.has(".pick, form#bulk")).isFalse();
    }

    @Test
    void before_anything_is_typed_the_page_says_what_stands_now() {
        var page = preview(seller, "expected-close", one, two);

        assertThat(page.one("h1").text()).isEqualTo("Expected close of 2 deals");
        assertThat(page.texts("td")).containsExactly("nothing", "1 Dec 2026");
        assertThat(page.has("input[type=date][name=value]")).isTrue();
        assertThat(page.has("form[method=post][action=/deals/changes]")).isFalse();
    }

    @Test
    void the_preview_says_of_each_deal_what_it_is_and_what_it_would_be() {
        var page = preview(seller, "expected-close&value=2027-03-01", one, two);

        assertThat(page.texts("section:has(#changes) tbody tr"))
                .containsExactly("Cold store sensors nothing 1 Mar 2027", "Yard control 1 Dec 2026 1 Mar 2027");
        assertThat(page.one("form[action=/deals/changes] .pri").text()).isEqualTo("Change 2 deals");
        assertThat(deals.find(one.id()).orElseThrow().version())
                .as("nothing is changed by looking")
                .isEqualTo(1);
    }

    @Test
    void what_was_looked_at_is_changed_in_one_act_with_its_dated_changes_and_reviews() {
        var done = confirm(seller, preview(seller, "expected-close&value=2027-03-01", one, two));

        assertThat(done.one("h1").text()).isEqualTo("Expected close changed of 2 deals");
        assertThat(done.texts("section:has(#changed) tbody td"))
                .containsExactly("nothing", "1 Mar 2027", "1 Dec 2026", "1 Mar 2027");
        assertThat(deals.find(one.id()).orElseThrow().expectedClose()).isEqualTo(MARCH);
        assertThat(deals.find(two.id()).orElseThrow().version()).isEqualTo(2);
        assertThat(moves(two)).containsExactly("EXPECTED_CLOSE 2026-12-01 2027-03-01");
        assertThat(jdbc.sql("select ended_by from deal_history where id = :id")
                        .param("id", one.id())
                        .query(String.class)
                        .list())
                .containsExactly(people.seller().actor());
        assertThat(jdbc.sql("select count(*) from deal_review where deal_id = any(array[:one, :two])")
                        .param("one", one.id())
                        .param("two", two.id())
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void what_somebody_changed_after_the_preview_is_left_and_named() {
        var preview = preview(seller, "stage&value=", one, two);
        assertThat(preview.texts("#changes")).as("of one, the other has none").containsExactly("1 deal would change");
        deals.change(deals.find(one.id()).orElseThrow().withStage("Negotiation"));

        var done = confirm(seller, preview);

        assertThat(done.texts("section.left tbody tr"))
                .containsExactly("Cold store sensors Somebody changed it after you looked at it. Theirs stands.");
        assertThat(done.has("form[action^=/deals/changes/]"))
                .as("there is nothing to take back")
                .isFalse();
        assertThat(deals.find(one.id()).orElseThrow().stage()).isEqualTo("Negotiation");
    }

    @Test
    void closed_deals_and_those_of_others_are_left_and_what_is_so_already_too() {
        var theirs = add(Shelf.deal("Of another", people.outsider().id()));
        var lost = add(Shelf.deal("Lost one", people.seller().id()));
        jdbc.sql("update deal set status = 'LOST' where id = :id")
                .param("id", lost.id())
                .update();
        var same = add(Shelf.deal("Same one", people.seller().id()).closing(MARCH));

        var page = preview(seller, "expected-close&value=2027-03-01", theirs, lost, same);

        assertThat(page.texts("section.left tbody tr"))
                .containsExactly(
                        "Lost one It is closed.",
                        "Of another You may see it, and not change it.",
                        "Same one It is so already.");
        assertThat(page.has("form[action=/deals/changes]")).isFalse();
    }

    @Test
    void a_restricted_deal_is_neither_shown_to_an_outsider_nor_changed_by_them() {
        var quiet = add(Shelf.deal("Quiet matter", people.seller().id()).restricted());
        var own = add(Shelf.deal("Own", people.outsider().id()));
        var outsider = app.as(people.outsider());

        var page = preview(outsider, "expected-close&value=2027-03-01", quiet, own);
        assertThat(page.body()).doesNotContain("Quiet matter");
        assertThat(page.one(".bulk-note").text()).startsWith("1 of the selected deals is not there");
        var done = follow(
                outsider,
                outsider.post(
                        "/deals/changes",
                        "field",
                        "expected-close",
                        "value",
                        "2027-03-01",
                        "deal",
                        quiet.id() + ":1",
                        "deal",
                        own.id() + ":1"));
        assertThat(done.body()).contains("Own").doesNotContain("Quiet matter");
        assertThat(deals.find(quiet.id()).orElseThrow().version()).isEqualTo(1);
        assertThat(deals.find(own.id()).orElseThrow().expectedClose()).isEqualTo(MARCH);
    }

    @Test
    void a_deal_of_others_is_not_changed_whatever_a_form_sends() {
        var outsider = app.as(people.outsider());
        var done = follow(
                outsider,
                outsider.post(
                        "/deals/changes",
                        "field",
                        "owner",
                        "value",
                        people.outsider().name(),
                        "deal",
                        one.id() + ":1"));

        assertThat(done.status()).isIn(200, 422);
        assertThat(deals.find(one.id()).orElseThrow().ownerId())
                .isEqualTo(people.seller().id());
    }

    @Test
    void an_undo_puts_back_what_nobody_changed_since_and_keeps_the_rest() {
        var done = confirm(seller, preview(seller, "expected-close&value=2027-03-01", one, two));
        deals.change(deals.find(two.id()).orElseThrow().withStage("Negotiation"));

        var undone = undo(seller, done);

        assertThat(undone.one("h1").text()).isEqualTo("Expected close put back");
        assertThat(undone.texts("section.kept li")).containsExactly("Yard control");
        assertThat(undone.texts("section:has(#changed) tbody th")).containsExactly("Cold store sensors");
        assertThat(undone.has("form[action^=/deals/changes/]")).isFalse();
        assertThat(deals.find(one.id()).orElseThrow().expectedClose()).isNull();
        assertThat(deals.find(two.id()).orElseThrow().expectedClose()).isEqualTo(MARCH);
        assertThat(moves(one)).containsExactly("EXPECTED_CLOSE null 2027-03-01", "EXPECTED_CLOSE 2027-03-01 null");
        assertThat(undo(seller, done).status())
                .as("a second time nothing happens")
                .isEqualTo(200);
        assertThat(deals.find(one.id()).orElseThrow().version()).isEqualTo(3);
    }

    @Test
    void who_gave_deals_away_may_take_them_back() {
        var colleague = app.person("Wenna Locke " + one.id(), Role.SELLER, null);
        var done = confirm(
                seller, preview(seller, "owner&value=" + colleague.name().replace(" ", "%20"), one));
        assertThat(done.texts("section:has(#changed) tbody td")).containsExactly("Sela Brandt", colleague.name());
        assertThat(deals.mayWrite(one.id(), people.seller())).isFalse();

        undo(seller, done);

        assertThat(deals.find(one.id()).orElseThrow().ownerId())
                .isEqualTo(people.seller().id());
    }

    @Test
    void a_restricted_deal_that_was_given_away_is_counted_and_no_longer_named() {
        var quiet = add(Shelf.deal("Quiet matter", people.seller().id()).restricted());
        var colleague = app.person("Wenna Locke " + quiet.id(), Role.SELLER, null);

        var done = confirm(
                seller, preview(seller, "owner&value=" + colleague.name().replace(" ", "%20"), quiet));

        assertThat(done.body()).doesNotContain("Quiet matter");
        assertThat(done.one(".bulk-note").text()).startsWith("1 more deal is no longer for you to see");
        undo(seller, done);
        assertThat(deals.find(quiet.id()).orElseThrow().ownerId())
                .isEqualTo(people.seller().id());
    }

    @Test
    void nobody_else_sees_or_undoes_somebodys_change() {
        var done = confirm(seller, preview(seller, "expected-close&value=2027-03-01", one));
        var address = done.one("form[action^=/deals/changes/]").attr("action");

        for (Viewer other : List.of(people.outsider(), people.manager())) {
            assertThat(app.as(other).get(address).status()).isEqualTo(404);
            assertThat(app.as(other).delete(address).status()).isEqualTo(404);
        }
        assertThat(deals.find(one.id()).orElseThrow().expectedClose()).isEqualTo(MARCH);
    }

    @Test
    void a_next_step_keeps_who_is_to_do_it() {
        confirm(seller, preview(seller, "next-step&value=Call%20the%20plant&on=2026-12-01", one));

        var step = deals.find(one.id()).orElseThrow().nextStep();
        assertThat(step).isEqualTo(new Deal.NextStep("Call the plant", LocalDate.of(2026, 12, 1), null));
    }

    @Test
    void what_can_t_be_taken_is_said_with_the_words_kept() {
        var day = preview(seller, "expected-close&value=soon", one);
        assertThat(day.status()).isEqualTo(422);
        assertThat(day.one("input[name=value]").val()).isEqualTo("soon");
        assertThat(day.one("[role=alert]").text()).startsWith("This is no day.");

        var owner = preview(seller, "owner&value=Nobody%20At%20All", one);
        assertThat(owner.status()).isEqualTo(422);
        assertThat(owner.one("[role=alert]").text()).isEqualTo("No one colleague has this name.");
    }

    @Test
    void without_a_deal_or_with_too_many_nothing_happens() {
        var none = seller.get("/deals/changes/new?field=stage&deal=nonsense");
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.one("[role=alert]").text()).startsWith("Select the deals first");

        var many = new ArrayList<>(List.of("field", "expected-close", "value", "2027-03-01"));
        for (var i = 0; i <= 200; i++) many.addAll(List.of("deal", io.throughline.base.Ids.next() + ":1"));
        assertThat(seller.post("/deals/changes", many.toArray(String[]::new)).status())
                .isEqualTo(422);
    }

    @Test
    void all_of_a_page_are_chosen_by_its_one_box_and_the_list_is_found_again() {
        var all = seller.get("/deals?sort=money").one("th.pick input").val();

        var page = seller.get("/deals/changes/new?field=expected-close&owner=me&sort=money&all=" + all);

        assertThat(page.texts("tbody th")).containsExactly("Cold store sensors", "Yard control");
        assertThat(page.one(".crumb a").attr("href")).isEqualTo("/deals?owner=me&sort=money");
    }

    private Answer preview(Browser browser, String fieldAndMore, Deal... chosen) {
        var ids = Stream.of(chosen).map(deal -> "&deal=" + deal.id()).collect(Collectors.joining());
        return browser.get("/deals/changes/new?field=" + fieldAndMore + ids);
    }

    private static Answer confirm(Browser browser, Answer preview) {
        return follow(browser, submit(browser, preview, "form[action=/deals/changes]"));
    }

    private static Answer undo(Browser browser, Answer done) {
        return follow(browser, submit(browser, done, "form[action^=/deals/changes/]"));
    }

    /// Sends a form as a browser would that knows no script.
    private static Answer submit(Browser browser, Answer page, String form) {
        var fields = page.all(form + " input").stream()
                .filter(input -> !input.attr("name").equals("_csrf"))
                .flatMap(input -> Stream.of(input.attr("name"), input.val()))
                .toArray(String[]::new);
        return browser.post(page.one(form).attr("action"), fields);
    }

    private static Answer follow(Browser browser, Answer answer) {
        return answer.location() == null ? answer : browser.get(answer.location());
    }

    private List<String> moves(Deal deal) {
        return jdbc.sql("""
                        select concat_ws(' ', field, coalesce(from_value, 'null'), coalesce(to_value, 'null')) as moved
                        from deal_change
                        where deal_id = :deal
                        order by changed_on, place""").param("deal", deal.id()).query(String.class).list();
    }

    private Deal add(Shelf shelf) {
        deals.add(shelf.deal());
        assertThat(shelf.deal().status()).isEqualTo(Status.OPEN);
        return shelf.deal();
    }
}
