package io.throughline.buying.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.Script;
import io.throughline.WebApp;
import io.throughline.WebApp.Browser;
import io.throughline.WebTest;
import io.throughline.base.Ids;
import io.throughline.base.Today;
import io.throughline.identity.Tokens;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The library of decision templates, and the deals that take their criteria from it.
@WebTest
class TemplatePageTest {
    @Autowired
    WebApp app;

    @Autowired
    Tokens tokens;

    @Autowired
    Today today;

    WebApp.People people;
    Browser seller;
    Browser manager;
    Script script;
    String won;
    String name;

    @BeforeEach
    void a_won_deal_with_criteria() {
        people = app.people();
        seller = app.as(people.seller());
        manager = app.as(people.manager());
        script = Script.of(app, tokens, people.seller());
        won = deal("'status': 'won', 'closedOn': '" + today.date() + "'");
        script.post("/api/v1" + won + "/criteria", "{'words': 'It runs offline', 'mandatory': true}");
        script.post("/api/v1" + won + "/criteria", "{'words': 'Hours to learn it'}");
        name = "Choosing a gate " + Ids.next();
    }

    private String deal(String fields) {
        return "/deals/"
                + script.post("/api/v1/deals", "{'name': 'Yard control', %s}".formatted(fields))
                        .id();
    }

    private String open() {
        return deal("'status': 'open'");
    }

    private String made() {
        var made =
                manager.post(won + "/decision-templates", "name", name, "problem", "Trucks wait too long at the gate");
        assertThat(made.status()).isEqualTo(303);
        return Objects.requireNonNull(made.location());
    }

    private WebApp.Answer use(String deal, String template) {
        return seller.put(deal + "/decision-template", "template", template.substring("/decision-templates/".length()));
    }

    @Test
    void a_manager_makes_one_of_what_a_team_went_by_and_adds_steps_in_a_new_edition() {
        var at = made();

        var page = manager.get(at);
        assertThat(page.one("h1").text()).isEqualTo(name);
        assertThat(page.texts("#holds li"))
                .containsExactly("Requirement It runs offline", "Criterion Hours to learn it");
        assertThat(page.one(".facts").text()).contains("Yard control, won", "in no deal yet");

        assertThat(manager.put(
                                at,
                                "edition",
                                "1",
                                "name",
                                name,
                                "problem",
                                "Trucks wait",
                                "requirement",
                                "It runs offline",
                                "criterion",
                                "Hours to learn it\n\nWhat a stop costs",
                                "step",
                                "Visit a yard that has it")
                        .location())
                .isEqualTo(at);
        assertThat(seller.get(at).texts("#holds li")).hasSize(4).last().isEqualTo("Step Visit a yard that has it");
        assertThat(seller.get(at).texts("#editions summary")).hasSize(2);
        assertThat(seller.get(at).has("form[action^=/decision-templates]")).isFalse();
    }

    @Test
    void it_is_offered_to_a_team_that_has_none_and_taken_in_one_act_with_its_steps_beside() {
        var at = made();
        manager.put(at, "edition", "1", "name", name, "problem", "Waiting", "criterion", "Uptime", "step", "A visit");
        var deal = open();
        assertThat(seller.get(deal + "/criteria").texts("#offered li a")).contains(name);

        assertThat(use(deal, at).location()).isEqualTo(deal + "/criteria");

        var page = seller.get(deal + "/criteria");
        assertThat(page.texts(".matrix tbody th a")).containsExactly("Uptime");
        assertThat(page.one("#template").text()).contains(name, "edition 2, taken on", "A visit");
        assertThat(page.has("#offered")).isFalse();
        assertThat(seller.get(at).one(".facts").text()).contains("in 1 deal; 0 closed, 0 won");
        manager.put(at, "edition", "2", "name", name, "problem", "Waiting", "criterion", "Uptime at night");
        assertThat(seller.get(deal + "/criteria").one("#template").text()).contains("There is a newer one");
        assertThat(seller.get(deal + "/criteria").texts(".matrix tbody th a")).containsExactly("Uptime");
    }

    @Test
    void requirements_become_mandatory_criteria() {
        var deal = open();

        use(deal, made());

        assertThat(seller.get(deal + "/criteria").texts(".matrix tbody th"))
                .first()
                .isEqualTo("It runs offline must informal");
    }

    @Test
    void the_customers_own_criteria_are_never_mixed_with_it() {
        var at = made();
        var deal = open();
        seller.post(deal + "/criteria", "words", "Price");

        assertThat(use(deal, at).status()).isEqualTo(422);
        assertThat(seller.get(deal + "/criteria").texts(".matrix tbody th a")).containsExactly("Price");
        assertThat(seller.put(open() + "/decision-template", "template", "none").status())
                .isEqualTo(422);
    }

    @Test
    void one_without_criteria_is_offered_no_more() {
        var at = made();
        manager.put(at, "edition", "1", "name", name, "problem", "Waiting", "step", "A visit");

        assertThat(seller.get(open() + "/criteria").texts("#offered li a")).doesNotContain(name);
        assertThat(use(open(), at).status()).isEqualTo(422);
        assertThat(seller.get(at).one("#holds").text()).contains("not offered");
    }

    @Test
    void the_one_whose_problem_reads_like_their_needs_comes_first() {
        made();
        var other = deal("'status': 'lost', 'closedOn': '" + today.date() + "'");
        script.post("/api/v1" + other + "/criteria", "{'words': 'Grams'}");
        var dosing = "Dosing " + Ids.next();
        manager.post(other + "/decision-templates", "name", dosing, "problem", "Batches spoil by wrong dosing");
        var deal = open();
        script.post(
                "/api/v1" + deal + "/facts",
                "{'kind': 'need', 'topic': 'explicit', 'words': 'Our batches spoil, the dosing is wrong'}");

        assertThat(seller.get(deal + "/criteria").texts("#offered li a").getFirst())
                .startsWith("Dosing");
    }

    @Test
    void sellers_read_it_and_make_and_change_none() {
        var at = made();

        assertThat(seller.get("/decision-templates").texts("main li a")).contains(name);
        assertThat(seller.get(won + "/criteria").has("form[action$=/decision-templates]"))
                .isFalse();
        assertThat(seller.post(won + "/decision-templates", "name", "x", "problem", "x")
                        .status())
                .isEqualTo(403);
        assertThat(seller.put(at, "edition", "1", "name", "x", "problem", "x").status())
                .isEqualTo(403);
    }

    @Test
    void none_is_made_of_a_deal_that_is_open_or_restricted_or_has_no_criteria() {
        for (var deal : new String[] {
            open(),
            deal("'status': 'won', 'closedOn': '" + today.date() + "', 'restricted': true"),
            deal("'status': 'won', 'closedOn': '" + today.date() + "'")
        }) {
            assertThat(manager.get(deal + "/criteria").has("form[action$=/decision-templates]"))
                    .isFalse();
            assertThat(manager.post(deal + "/decision-templates", "name", "x", "problem", "x")
                            .status())
                    .isEqualTo(422);
        }
    }

    @Test
    void words_are_kept_when_it_is_refused_and_nobody_writes_over_another_edition() {
        var at = made();
        var refused = manager.post(won + "/decision-templates", "name", "", "problem", "Waiting");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.one("#make-problem").val()).isEqualTo("Waiting");

        var wrong = manager.put(at, "edition", "1", "name", "", "problem", "Waiting", "step", "x".repeat(400));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.has("#name-wrong")).isTrue();
        assertThat(wrong.has("#step-wrong")).isTrue();
        manager.put(at, "edition", "1", "name", name, "problem", "Waiting", "criterion", "Uptime");
        var late = manager.put(at, "edition", "1", "name", name, "problem", "Mine", "criterion", "Price");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.one("#problem").val()).isEqualTo("Mine");
    }

    @Test
    void of_deals_only_those_count_that_the_reader_may_see() {
        var at = made();
        var deal = open();
        use(deal, at);
        var api = "/api/v1" + deal;
        script.ifMatch(script.get(api).tag()).patch(api, "{'restricted': true}");
        api = "/api/v1" + won;
        script.ifMatch(script.get(api).tag()).patch(api, "{'restricted': true}");

        var outsider = app.as(people.outsider()).get(at);
        assertThat(outsider.one(".facts").text()).contains("a deal that is not for you to see", "in no deal yet");
        assertThat(manager.get(at).one(".facts").text()).contains("Yard control, won", "in 1 deal");
    }
}
