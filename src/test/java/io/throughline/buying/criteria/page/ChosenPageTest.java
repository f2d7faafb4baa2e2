package io.throughline.buying.criteria.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.Script;
import io.throughline.WebApp;
import io.throughline.WebApp.Browser;
import io.throughline.WebTest;
import io.throughline.base.Today;
import io.throughline.identity.Tokens;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What the customer of a deal that we did not win chose in the end.
@WebTest
class ChosenPageTest {
    @Autowired
    WebApp app;

    @Autowired
    Tokens tokens;

    @Autowired
    Today today;

    WebApp.People people;
    Browser seller;
    Script script;
    String deal;
    String ines;

    @BeforeEach
    void a_lost_deal_with_a_rival() {
        people = app.people();
        seller = app.as(people.seller());
        script = Script.of(app, tokens, people.seller());
        deal = lost("Yard control");
        ines = script.post("/api/v1/persons", "{'name': 'Ines Calder'}").id();
        script.post("/api/v1" + deal + "/roles", "{'personId': '%s'}".formatted(ines));
        script.post("/api/v1" + deal + "/criteria", "{'words': 'Uptime'}");
        seller.post(deal + "/options", "kind", "RIVAL", "rival", "Kern Systems");
    }

    private String lost(String name) {
        return "/deals/"
                + script.post(
                                "/api/v1/deals",
                                "{'name': '%s', 'status': 'lost', 'closedOn': '%s'}".formatted(name, today.date()))
                        .id();
    }

    private String option(int place) {
        return script.get("/api/v1" + deal + "/options").at("/items/" + place + "/id");
    }

    @Test
    void a_rivals_record_is_one_link_away_beside_their_bar_for_whoever_sees_the_deal() {
        for (var who : List.of(people.seller(), people.outsider())) {
            var page = app.as(who).get(deal + "/criteria");
            var links = page.all("#scores .name a");

            assertThat(links).as("of rivals alone").hasSize(1);
            assertThat(links.getFirst().attr("aria-label")).isEqualTo("Kern Systems: their record against us");
            assertThat(app.as(who)
                            .get(links.getFirst().attr("href").replace("#rival", ""))
                            .has("#rival"))
                    .isTrue();
        }
    }

    @Test
    void it_is_said_by_one_of_theirs_or_believed_by_us_and_asked_as_long_as_nobody_said_it() {
        assertThat(seller.get(deal + "/criteria").one("#chosen > p").text()).startsWith("Nobody has said whom");

        assertThat(seller.put(
                                deal + "/chosen-option",
                                "option",
                                option(1),
                                "who",
                                ines,
                                "words",
                                "The safe one",
                                "version",
                                "0")
                        .location())
                .isEqualTo(deal + "/criteria");

        assertThat(seller.get(deal + "/criteria").one("#chosen > p").text())
                .startsWith("Kern Systems: said by Ines Calder on")
                .endsWith("“The safe one”");
        seller.put(deal + "/chosen-option", "option", option(2), "version", "1");
        assertThat(seller.get(deal + "/criteria").one("#chosen > p").text()).startsWith("Do nothing: our own belief");
        assertThat(seller.delete(deal + "/chosen-option", "version", "2").status())
                .isEqualTo(303);
        assertThat(seller.get(deal + "/criteria").one("#chosen > p").text()).startsWith("Nobody has said whom");
    }

    @Test
    void what_can_not_be_is_refused_and_what_was_typed_is_kept() {
        var refused = seller.put(deal + "/chosen-option", "option", option(0), "words", "Perhaps", "on", "soon");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.has("#chosen-option-wrong, #chosen-on-wrong")).isTrue();
        assertThat(refused.one("#chosen-words").val()).isEqualTo("Perhaps");
        assertThat(seller.put(deal + "/chosen-option", "option", option(1), "who", option(1))
                        .status())
                .as("said by nobody around")
                .isEqualTo(422);
    }

    @Test
    void nobody_writes_over_what_somebody_else_said_meanwhile() {
        seller.put(deal + "/chosen-option", "option", option(1), "version", "0");

        var late = seller.put(deal + "/chosen-option", "option", option(2), "words", "They stay", "version", "0");

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.one("#chosen-words").val()).isEqualTo("They stay");
        assertThat(late.one(".notice").text()).startsWith("Somebody else changed this");
        assertThat(late.one("#chosen input[name=version]").val()).isEqualTo("1");
        assertThat(seller.delete(deal + "/chosen-option", "version", "7").status())
                .isEqualTo(409);
    }

    @Test
    void of_a_deal_that_is_open_or_won_there_is_nothing_to_say() {
        var open = "/deals/" + script.post("/api/v1/deals", "{'name': 'Gate'}").id();

        assertThat(seller.get(open + "/criteria").has("#chosen")).isFalse();
        assertThat(seller.put(open + "/chosen-option", "option", option(1)).status())
                .isEqualTo(422);
    }

    @Test
    void an_option_that_is_removed_takes_it_along() {
        seller.put(deal + "/chosen-option", "option", option(1), "version", "0");

        assertThat(seller.delete(deal + "/options/" + option(1), "version", "1").status())
                .isEqualTo(303);
        assertThat(script.get("/api/v1" + deal + "/chosen-option").status()).isEqualTo(404);
    }

    @Test
    void who_is_not_on_the_team_reads_it_and_changes_nothing() {
        seller.put(deal + "/chosen-option", "option", option(1), "version", "0");
        var outsider = app.as(people.outsider());

        assertThat(outsider.get(deal + "/criteria").one("#chosen > p").text()).startsWith("Kern Systems");
        assertThat(outsider.get(deal + "/criteria").has("#chosen form")).isFalse();
        assertThat(outsider.put(deal + "/chosen-option", "option", option(1)).status())
                .isEqualTo(403);
    }

    @Test
    void a_script_says_it_with_if_match_where_it_was_said_before() {
        var at = "/api/v1" + deal + "/chosen-option";
        assertThat(script.get(at).status()).isEqualTo(404);
        var said = script.put(at, "{'optionId': '%s', 'sayerId': '%s'}".formatted(option(1), ines));
        assertThat(said.status()).as(said.body()).isEqualTo(200);
        assertThat(said.at("/sayer")).isEqualTo("Ines Calder");

        var other = "{'optionId': '%s'}".formatted(option(2));
        assertThat(script.put(at, other).status()).isEqualTo(428);
        assertThat(script.ifMatch("\"7\"").put(at, other).status()).isEqualTo(412);
        assertThat(script.ifMatch(said.tag()).put(at, other).at("/sayerId")).isEqualTo("null");
        assertThat(script.ifMatch("\"2\"")
                        .put(at, "{'optionId': '%s'}".formatted(option(0)))
                        .status())
                .as("us")
                .isEqualTo(422);
        assertThat(script.ifMatch("\"2\"").delete(at).status()).isEqualTo(204);
    }
}
