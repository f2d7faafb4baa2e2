package io.throughline.review.changes;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.WebApp;
import io.throughline.WebApp.People;
import io.throughline.WebTest;
import io.throughline.accounts.Organizations;
import io.throughline.base.Ids;
import io.throughline.base.Role;
import io.throughline.base.Today;
import io.throughline.deals.Deal;
import io.throughline.deals.Deals;
import io.throughline.review.Pictures;
import io.throughline.review.WebDeals;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What changed is told in sentences, and each change can be put back.
@WebTest
class ChangesTest {
    @Autowired
    WebApp app;

    @Autowired
    Deals deals;

    @Autowired
    Organizations organizations;

    @Autowired
    Pictures pictures;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Today today;

    People people;
    WebDeals some;
    Deal deal;
    String path;

    @BeforeEach
    void aDeal() {
        people = app.people();
        some = new WebDeals(deals, organizations, today);
        deal = some.open("Bearings for line four", people.seller());
        path = "/deals/" + deal.id();
    }

    private Deal now() {
        return deals.find(deal.id()).orElseThrow();
    }

    private void edit(String name, String stage, int closesIn) {
        var answer = app.as(people.seller())
                .put(
                        path,
                        "version",
                        "" + now().version(),
                        "name",
                        name,
                        "amount",
                        "48000",
                        "currency",
                        "EUR",
                        "stage",
                        stage,
                        "expectedClose",
                        today.date().plusDays(closesIn).toString(),
                        "owner",
                        "Sela Brandt");
        assertThat(answer.status()).isEqualTo(303);
    }

    private void say(String words) {
        app.as(people.seller()).post(path + "/evidence", "topic", "NEED", "words", words, "who", "Ada Vint");
    }

    private WebApp.Answer page() {
        return app.as(people.seller()).get(path + "/changes");
    }

    /// Puts the newest change back that says so.
    private WebApp.Answer undo(String saying) {
        var row = page().all(".told li").stream()
                .filter(li -> li.text().contains(saying))
                .findFirst()
                .orElseThrow();
        return app.as(people.seller())
                .post(
                        path + "/changes/undone",
                        "change",
                        row.expectFirst("button[name=change]").val());
    }

    @Test
    void each_change_is_a_sentence_with_who_and_from_what_to_what() {
        edit("Bearings for line four", "Proposal", 109);
        say("We must halve it.");

        assertThat(page().texts(".told .what"))
                .anyMatch(told ->
                        told.equals("Sela Brandt moved the expected close from " + day(60) + " to " + day(109) + "."))
                .anyMatch(told -> told.equals("Sela Brandt recorded Need: We must halve it.")
                        || told.startsWith("Sela Brandt recorded Need"))
                .anyMatch(told -> told.startsWith("Ada Vint said (")
                        && told.contains("We must halve it.")
                        && told.endsWith("(Need, written down by Sela Brandt)"));
        assertThat(page().texts(".told .when").getFirst()).contains(":");
        assertThat(page().bytes()).isLessThan(100_000);
    }

    private String day(int days) {
        return java.time.format.DateTimeFormatter.ofPattern("d MMM uuuu", java.util.Locale.ENGLISH)
                .format(today.date().plusDays(days));
    }

    @Test
    void only_the_days_asked_for_are_told_and_the_newest_first() {
        edit("Bearings for line five", "Proposal", 60);
        edit("Bearings for line six", "Proposal", 60);

        assertThat(page().texts(".told .what").getFirst())
                .contains("from Bearings for line five to Bearings for line six");
        assertThat(app.as(people.seller())
                        .get(path + "/changes?from=2001-01-01&to="
                                + today.date().minusDays(1))
                        .has(".told"))
                .isFalse();
        assertThat(app.as(people.seller()).get(path + "/changes?from=soon").status())
                .isEqualTo(400);
        for (var far : List.of("-9999-01-01", "9999-12-31"))
            assertThat(app.as(people.seller())
                            .get(path + "/changes?from=" + far + "&to=" + far)
                            .status())
                    .isEqualTo(200);
    }

    @Test
    void a_change_of_the_deal_is_put_back_as_a_new_version_with_its_dated_change_and_review() {
        edit("Bearings for line four", "Negotiation", 109);
        var version = now().version();
        assertThat(undo("moved the expected close").status()).isEqualTo(303);

        assertThat(now().expectedClose()).isEqualTo(deal.expectedClose());
        assertThat(now().stage()).isEqualTo("Proposal");
        assertThat(now().version()).isEqualTo(version + 1);
        var picture = pictures.load(deal.id(), today.date()).orElseThrow();
        assertThat(picture.changes()).hasSize(4);
        assertThat(undo("moved the expected close from " + day(109)).status())
                .as("a change back is a change")
                .isEqualTo(303);
        assertThat(now().stage()).isEqualTo("Negotiation");
    }

    @Test
    void what_changed_again_since_is_not_put_back_and_the_page_says_what() {
        edit("Bearings for line four", "Negotiation", 60);
        edit("Bearings for line four", "Contract", 60);
        var answer = undo("from Proposal to Negotiation");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.one("[role=alert]").text()).contains("the stage changed again since");
        assertThat(now().stage()).isEqualTo("Contract");
    }

    @Test
    void another_field_that_changed_since_stays() {
        edit("Bearings for line four", "Negotiation", 60);
        edit("Bearings for line five", "Negotiation", 60);
        undo("from Proposal to Negotiation");

        assertThat(now().stage()).isEqualTo("Proposal");
        assertThat(now().name()).isEqualTo("Bearings for line five");
    }

    @Test
    void what_was_recorded_is_taken_back_with_its_evidence_and_can_be_brought_again() {
        say("We must halve it.");
        assertThat(undo("recorded Need").status()).isEqualTo(303);
        assertThat(app.as(people.seller()).get(path).has("#needs .fact")).isFalse();

        assertThat(undo("took back Need").status()).isEqualTo(303);
        assertThat(undo("took back: Ada Vint said").status()).isEqualTo(303);
        assertThat(app.as(people.seller()).get(path).one("#needs .said").text()).contains("We must halve it.");
        assertThat(undo("took back Need").status()).as("it is there again").isEqualTo(409);
    }

    @Test
    void a_new_version_that_is_taken_back_lets_the_old_one_hold_again() {
        say("We must halve it.");
        var fact = jdbc.sql("select id from fact where deal_id = :id")
                .param("id", deal.id())
                .query((row, number) -> row.getString("id"))
                .single();
        app.as(people.seller())
                .post(
                        path + "/evidence",
                        "topic",
                        "NEED",
                        "words",
                        "We must quarter it.",
                        "who",
                        "Ada Vint",
                        "replaces",
                        fact);
        assertThat(app.as(people.seller()).get(path).one("#needs").text()).contains("We must quarter it.");
        assertThat(undo("quarter it").status()).isEqualTo(303);
        undo("recorded Need");

        assertThat(jdbc.sql(
                                "select count(*) from fact where deal_id = :id and until is null and id = cast(:fact as uuid)")
                        .param("id", deal.id())
                        .param("fact", fact)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void who_may_not_write_may_look_and_not_put_back_and_who_may_not_see_finds_nothing() {
        edit("Bearings for line four", "Negotiation", 60);
        var key = page().one("button[name=change]").val();
        var other = app.person("Ilse " + Ids.next(), Role.SELLER, null);

        assertThat(app.as(other).get(path + "/changes").has(".told button")).isFalse();
        assertThat(app.as(other).post(path + "/changes/undone", "change", key).status())
                .isEqualTo(403);
        var hidden = some.restricted("Kestrel takeover", people);
        assertThat(app.as(people.outsider())
                        .get("/deals/" + hidden.id() + "/changes")
                        .status())
                .isEqualTo(404);
        assertThat(app.as(people.seller())
                        .post("/deals/" + hidden.id() + "/changes/undone", "change", key)
                        .status())
                .as("a change of another deal")
                .isEqualTo(404);
        for (var key2 : List.of("", "FACT", "FACT.x.1", "PERSON." + Ids.next() + ".1"))
            assertThat(app.as(people.seller())
                            .post(path + "/changes/undone", "change", key2)
                            .status())
                    .isEqualTo(404);
    }

    @Test
    void on_an_account_its_own_changes_and_its_people_are_told_and_put_back() {
        var account = "/accounts/" + deal.organizationId();
        say("We must halve it.");
        app.as(people.seller()).put(account, "version", "1", "name", "Varn", "employees", "120");
        var page = app.as(people.seller()).get(account + "/changes");

        assertThat(page.texts(".told .what"))
                .anyMatch(told -> told.contains("Sela Brandt set the number of employees to 120."))
                .anyMatch(told -> told.equals("Sela Brandt added Ada Vint."));
        var row = page.all(".told li").stream()
                .filter(li -> li.text().contains("employees"))
                .findFirst()
                .orElseThrow();
        app.as(people.seller())
                .post(
                        account + "/changes/undone",
                        "change",
                        row.expectFirst("button[name=change]").val());
        assertThat(organizations.find(deal.organizationId()).orElseThrow().name())
                .startsWith("Varn Works");
    }
}
