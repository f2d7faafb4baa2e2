package io.throughline.buying.concern;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.WebApp;
import io.throughline.WebTest;
import io.throughline.accounts.Organizations;
import io.throughline.accounts.Persons;
import io.throughline.base.Channel;
import io.throughline.base.Ids;
import io.throughline.base.Today;
import io.throughline.deals.Deal;
import io.throughline.deals.Deals;
import io.throughline.deals.Interaction;
import io.throughline.deals.Interaction.Direction;
import io.throughline.deals.Interactions;
import io.throughline.deals.PlannedInteraction;
import io.throughline.deals.PlannedInteractions;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The register of concerns of a deal, and the signs of those that nobody names.
@WebTest
class ConcernPageTest {
    @Autowired
    WebApp app;

    @Autowired
    Deals deals;

    @Autowired
    Organizations organizations;

    @Autowired
    Persons persons;

    @Autowired
    Interactions interactions;

    @Autowired
    PlannedInteractions planned;

    @Autowired
    Concerns concerns;

    @Autowired
    Today today;

    WebApp.People people;
    WebApp.Browser seller;
    AsConcerned some;
    Deal deal;
    UUID mira;
    String path;

    @BeforeEach
    void a_deal_with_mira_holm() {
        people = app.people();
        seller = app.as(people.seller());
        some = new AsConcerned(deals, organizations, persons, today);
        deal = some.open(people);
        mira = some.person(deal, "Mira Holm");
        path = "/deals/" + deal.id() + "/concerns";
    }

    private WebApp.Answer add(String severity, String who) {
        return seller.post(
                path,
                "holder",
                "Mira Holm",
                "kind",
                "PERSONAL",
                "severity",
                severity,
                "words",
                "It stands still",
                "who",
                who);
    }

    private Concern only() {
        return concerns.of(deal.id()).getFirst();
    }

    private WebApp.Answer say(String says, String who, String words) {
        return seller.post(path + "/" + only().id() + "/words", "says", says, "who", who, "words", words);
    }

    private String state() {
        return seller.get(path).one("#register .state-words").text();
    }

    @Test
    void a_concern_is_written_down_raised_answered_and_resolved_by_its_holder() {
        assertThat(add("SEVERE", "").location()).isEqualTo(path);
        assertThat(state()).isEqualTo("suspected by us");

        say("VOICED", "Mira Holm", "It is my name that is called");
        assertThat(state()).isEqualTo("raised");
        assertThat(seller.get(path).one("#register").text()).contains("It is my name that is called");

        say("ANSWERED", "", "We ran it beside the old one");
        assertThat(state()).isEqualTo("answered, unconfirmed");
        assertThat(seller.get(path).one("#register header p").text()).isEqualTo("1 of 1 open");

        assertThat(say("RESOLVED", "mira holm", "I am content").location()).isEqualTo(path);
        assertThat(state()).isEqualTo("resolved");
        assertThat(seller.get(path).one("#register header p").text()).isEqualTo("0 of 1 open");
    }

    @Test
    void that_it_is_resolved_is_taken_from_nobody_else_and_the_words_are_kept() {
        add("SEVERE", "Mira Holm");
        for (var who :
                new String[] {"Tor Aune", "Somebody New", "", people.seller().name()}) {
            var refused = say("RESOLVED", who, "All is well");
            assertThat(refused.status()).as(who).isEqualTo(422);
            assertThat(refused.one("#register .field > p.wrong").text())
                    .isEqualTo("Only Mira Holm can say that it is resolved.");
            assertThat(refused.one("#register textarea").val()).isEqualTo("All is well");
            assertThat(refused.one("#register input[name=says][checked]").val()).isEqualTo("RESOLVED");
        }

        assertThat(state()).isEqualTo("raised");
        assertThat(only().said()).hasSize(1);
        assertThat(seller.get(path).all("#persons option"))
                .as("nobody becomes a person by it")
                .hasSize(1);
    }

    @Test
    void of_two_of_the_same_name_the_holder_is_meant() {
        add("SEVERE", "Mira Holm");
        some.person(deal, "Mira Holm");

        assertThat(say("RESOLVED", "Mira Holm", "I am content").status()).isEqualTo(303);
        assertThat(state()).isEqualTo("resolved");
    }

    @Test
    void raised_again_it_is_open_and_a_sign_that_two_of_make_an_iceberg() {
        add("SERIOUS", "Mira Holm");
        say("RESOLVED", "Mira Holm", "I am content");
        say("VOICED", "Mira Holm", "And if the gate fails?");

        assertThat(state()).isEqualTo("raised");
        assertThat(seller.get(path).texts("#signals .what"))
                .singleElement()
                .asString()
                .contains("raised again");
        assertThat(seller.get(path).has("#iceberg")).isFalse();
    }

    @Test
    void two_signs_are_an_iceberg_until_somebody_was_asked_and_denied() {
        sign("PRICE", "Ten percent less, out of nothing");
        var plan = new PlannedInteraction(
                Ids.next(), today.date().plusDays(3), Channel.MEETING, null, "To agree the date", List.of(), 1);
        planned.add(deal.id(), plan);
        planned.change(
                deal.id(),
                new PlannedInteraction(
                        plan.id(), today.date().plusDays(9), Channel.MEETING, null, "To agree the date", List.of(), 1));

        var page = seller.get(path);
        assertThat(page.texts("#signals .what"))
                .anyMatch(sign -> sign.contains("Ten percent less"))
                .anyMatch(sign -> sign.contains("To agree the date") && sign.contains("follows from what is on file"));
        assertThat(page.one("#iceberg").text()).startsWith("2 signs of a concern that nobody names");

        var nobody =
                seller.post("/deals/" + deal.id() + "/concern-signals", "kind", "DENIED", "words", "Nothing at all");
        assertThat(nobody.status()).isEqualTo(422);
        assertThat(nobody.one("#signal-words").val()).isEqualTo("Nothing at all");
        seller.post(
                "/deals/" + deal.id() + "/concern-signals",
                "kind",
                "DENIED",
                "words",
                "Nothing at all",
                "who",
                "Mira Holm");
        assertThat(seller.get(path).has("#iceberg")).isFalse();
    }

    private void sign(String kind, String words) {
        assertThat(seller.post("/deals/" + deal.id() + "/concern-signals", "kind", kind, "words", words)
                        .status())
                .isEqualTo(303);
    }

    @Test
    void a_meeting_that_was_called_off_and_silence_are_signs_and_one_brought_forward_is_none() {
        var off = new PlannedInteraction(
                Ids.next(), today.date().plusDays(3), Channel.MEETING, null, "To show it", List.of(), 1);
        planned.add(deal.id(), off);
        planned.callOff(deal.id(), off.id(), 1, today.date());
        var earlier = new PlannedInteraction(
                Ids.next(), today.date().plusDays(9), Channel.MEETING, null, "To sign it", List.of(), 1);
        planned.add(deal.id(), earlier);
        planned.change(
                deal.id(),
                new PlannedInteraction(
                        earlier.id(), today.date().plusDays(4), Channel.MEETING, null, "To sign it", List.of(), 1));
        met(40, null);

        assertThat(seller.get(path).texts("#signals .what"))
                .hasSize(2)
                .anyMatch(sign -> sign.contains("To show it"))
                .anyMatch(sign -> sign.startsWith("Silence"));
    }

    private void met(int ago, Interaction.Kind kind) {
        interactions.add(
                deal.id(),
                new Interaction(
                        Ids.next(),
                        today.date().minusDays(ago),
                        Channel.MEETING,
                        kind,
                        Direction.BOTH,
                        "A talk",
                        30,
                        List.of(mira)));
    }

    @Test
    void a_sign_that_was_recorded_by_mistake_is_taken_away() {
        sign("PRICE", "Ten percent less");
        var form =
                seller.get(path).one("#signals form[action*=concern-signals/]").attr("action");

        seller.delete(form);

        assertThat(seller.get(path).texts("#signals .what")).isEmpty();
    }

    @Test
    void negotiating_over_an_open_severe_concern_is_said() {
        add("SEVERE", "Mira Holm");
        met(0, Interaction.Kind.NEGOTIATE);
        assertThat(seller.get(path).one(".too-soon").text()).contains("while this severe concern is open");
        assertThat(app.as(people.outsider()).get(path).has(".too-soon")).isTrue();

        say("ANSWERED", "", "We ran it beside the old one");
        assertThat(seller.get(path).has(".too-soon"))
                .as("our belief doesn't settle it")
                .isTrue();
        say("RESOLVED", "Mira Holm", "I am content");
        assertThat(seller.get(path).has(".too-soon")).isFalse();
    }

    @Test
    void it_is_said_otherwise_weighed_anew_and_never_over_somebody_elses_change() {
        add("MILD", "");
        var concern = path + "/" + only().id();
        var fields = new String[] {
            "version", "1", "words", "It stands still for a week", "kind", "TRUST", "severity", "SEVERE"
        };

        assertThat(seller.put(concern, fields).location()).isEqualTo(path);
        assertThat(seller.get(path).one("#register h3").text()).isEqualTo("Mira Holm · trust in us · severe");
        var stale = seller.put(concern, fields);
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.one(".notice").text()).contains("Your words are kept");
        assertThat(seller.put(concern, "version", "2", "words", "", "kind", "TRUST", "severity", "SEVERE")
                        .status())
                .isEqualTo(422);

        assertThat(seller.delete(concern, "version", "2").location()).isEqualTo(path);
        assertThat(seller.get(path).has("#register .fact")).isFalse();
    }

    @Test
    void what_somebody_of_theirs_spoke_of_stays() {
        add("MILD", "Mira Holm");

        var refused = seller.delete(path + "/" + only().id(), "version", "1");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.one(".notice").text()).contains("it stays");
        assertThat(concerns.of(deal.id())).hasSize(1);
    }

    @Test
    void what_is_missing_is_said_beside_the_field_and_the_words_are_kept() {
        var refused = seller.post(
                path, "holder", "", "kind", "PERSONAL", "severity", "?", "words", "It stands still", "on", "x");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.one("#add-holder-wrong").text()).isEqualTo("Say it in a few words.");
        assertThat(refused.has("#add-severity-wrong")).isTrue();
        assertThat(refused.has("#add-on-wrong")).isTrue();
        assertThat(refused.one("#add-words").val()).isEqualTo("It stands still");
        assertThat(seller.post(
                                path,
                                "holder",
                                "Mira Holm",
                                "kind",
                                "TRUST",
                                "severity",
                                "MILD",
                                "words",
                                "x",
                                "on",
                                today.date().plusDays(1).toString())
                        .one("#add-on-wrong")
                        .text())
                .isEqualTo("This day is to come.");
        assertThat(concerns.of(deal.id())).isEmpty();
    }

    @Test
    void whoever_is_not_on_the_team_reads_what_was_raised_and_writes_nothing() {
        add("SEVERE", "");
        var outsider = app.as(people.outsider());
        assertThat(outsider.get(path).has("#register .fact"))
                .as("a guess of ours")
                .isFalse();

        say("VOICED", "Mira Holm", "It is my name");
        assertThat(outsider.get(path).has("#register .fact")).isTrue();
        assertThat(outsider.get(path).has("form[method=post][action^=/deals]")).isFalse();
        assertThat(outsider.post(path + "/" + only().id() + "/words", "says", "ANSWERED", "words", "x")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void the_page_of_a_deal_leads_to_it() {
        var page = seller.get("/deals/" + deal.id());

        assertThat(page.all("#concerns a").eachAttr("href"))
                .containsExactly(path, "/deals/" + deal.id() + "/end-game", "/deals/" + deal.id() + "/readiness");
        assertThat(app.as(people.outsider())
                        .get("/deals/" + deal.id())
                        .all("#concerns a")
                        .eachAttr("href"))
                .containsExactly(path, "/deals/" + deal.id() + "/readiness");
    }
}
