package io.throughline.buying.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.throughline.WebApp;
import io.throughline.WebTest;
import io.throughline.accounts.Organizations;
import io.throughline.accounts.Persons;
import io.throughline.base.Today;
import io.throughline.deals.Deal;
import io.throughline.deals.Deals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/// The end-game map of a deal, for its team.
@WebTest
class EndGamePageTest {
    @Autowired
    WebApp app;

    @Autowired
    Deals deals;

    @Autowired
    Organizations organizations;

    @Autowired
    Persons persons;

    @Autowired
    EndGames games;

    @Autowired
    Today today;

    @Autowired
    JsonMapper json;

    WebApp.People people;
    WebApp.Browser seller;
    Deal deal;
    String path;

    @BeforeEach
    void a_deal_with_mira_holm() {
        people = app.people();
        seller = app.as(people.seller());
        var some = new AsConcerned(deals, organizations, persons, today);
        deal = some.open(people);
        some.person(deal, "Mira Holm");
        path = "/deals/" + deal.id() + "/end-game";
    }

    private void fear(String who) {
        seller.post(
                "/deals/" + deal.id() + "/concerns",
                "holder",
                "Mira Holm",
                "kind",
                "PERSONAL",
                "severity",
                "SEVERE",
                "words",
                "It stands still",
                "who",
                who);
    }

    private WebApp.Answer add() {
        return seller.post(
                path + "/people",
                "who",
                "Mira Holm",
                "answer",
                "A week beside the old one",
                "answerer",
                people.seller().id().toString(),
                "by",
                today.date().plusDays(9).toString());
    }

    private String form(String of) {
        return seller.get(path).one("form[action^=" + path + "/" + of + "/]").attr("action");
    }

    @Test
    void who_must_say_yes_stands_there_with_what_they_fear_who_answers_it_and_by_when() {
        fear("Mira Holm");
        assertThat(seller.get(path).one("#missing").text()).contains("Mira Holm");

        assertThat(add().location()).isEqualTo(path);

        var row = seller.get(path).one("#people tbody tr").text();
        assertThat(row)
                .startsWith("Mira Holm")
                .contains("It stands still raised, severe")
                .contains("A week beside the old one")
                .contains(people.seller().name());
        assertThat(seller.get(path).has("#missing")).isFalse();
        assertThat(add().status()).as("once more").isEqualTo(303);
        assertThat(seller.get(path).all("#people tbody tr")).hasSize(1);
    }

    @Test
    void what_they_fear_is_not_known_until_they_say_it_and_gone_when_they_say_so() {
        add();
        assertThat(seller.get(path).one("#people tbody tr").text()).contains("not known: ask");

        fear("Mira Holm");
        var concern = seller.get("/deals/" + deal.id() + "/concerns")
                .one("#register form[action$=/words]")
                .attr("action");
        seller.post(concern, "says", "RESOLVED", "who", "Mira Holm", "words", "I am content");
        assertThat(seller.get(path).one("#people tbody tr").text()).contains("nothing any more: they said so");
    }

    @Test
    void it_is_changed_and_taken_off_and_never_over_somebody_elses_change() {
        add();
        var one = form("people");

        assertThat(seller.put(
                                one,
                                "version",
                                "1",
                                "answer",
                                "A visit",
                                "by",
                                today.date().minusDays(1).toString())
                        .location())
                .isEqualTo(path);
        assertThat(seller.get(path).one("#people strong.wrong").text()).endsWith(", late");
        assertThat(seller.get(path).one("#people tbody tr").text()).contains("nobody yet");
        var stale = seller.put(one, "version", "1", "answer", "A dinner");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.one("#people input[name=answer]").val()).as("kept").isEqualTo("A dinner");
        assertThat(seller.delete(one, "version", "1").status()).isEqualTo(409);
        assertThat(seller.delete(one, "version", "2").location()).isEqualTo(path);
        assertThat(seller.get(path).has("#people tbody tr")).isFalse();
    }

    @Test
    void what_a_wounded_rival_will_try_stands_there_with_what_we_do_about_it() {
        var refused = seller.post(path + "/moves", "rival", "Orbis", "move", "", "counter", "Tell Mira first");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.one("#move-counter").val()).isEqualTo("Tell Mira first");
        assertThat(refused.has("#move-move-wrong")).isTrue();

        seller.post(path + "/moves", "rival", "Orbis", "move", "Halve the price", "counter", "Tell Mira first");
        assertThat(seller.get(path).one("#moves tbody tr").text())
                .contains("Orbis", "Halve the price", "Tell Mira first");
        var one = form("moves");
        assertThat(seller.put(one, "version", "1", "rival", "Orbis", "move", "Call the board")
                        .status())
                .isEqualTo(303);
        assertThat(seller.put(one, "version", "1", "rival", "Orbis", "move", "Nothing")
                        .status())
                .isEqualTo(409);
        assertThat(seller.get(path).one("#moves tbody tr").text()).contains("Call the board", "none yet");
        assertThat(seller.delete(one, "version", "2").location()).isEqualTo(path);
        assertThat(seller.get(path).has("#moves tbody tr")).isFalse();
    }

    @Test
    void what_is_wrong_is_said_and_the_words_are_kept() {
        var refused = seller.post(path + "/people", "who", "", "answer", "A visit", "by", "soon", "answerer", "none");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.one("#yes-answer").val()).isEqualTo("A visit");
        assertThat(refused.all("#yes-who-wrong, #yes-by-wrong, #yes-answerer-wrong"))
                .hasSize(3);
    }

    @Test
    void it_is_private_to_the_deals_team_and_its_managers() {
        add();
        seller.post(path + "/moves", "rival", "Orbis", "move", "Halve the price");
        var insider = deals.toKnow(deal.id(), people.seller());
        var game = games.of(insider);

        assertThat(app.as(people.manager()).get(path).status()).isEqualTo(200);
        assertThat(app.as(people.outsider()).get(path).status()).isEqualTo(403);
        assertThat(app.as(people.outsider())
                        .post(path + "/moves", "rival", "x", "move", "x")
                        .status())
                .isEqualTo(403);
        for (var secret :
                new Object[] {game, game.yeses().getFirst(), game.moves().getFirst()})
            assertThatThrownBy(() -> json.writeValueAsString(secret)).hasMessageContaining("private");
    }

    @Test
    void who_leaves_the_team_reads_it_no_more_even_with_what_let_them_in() {
        add();
        var member = app.person("Rafe Lind", io.throughline.base.Role.SELLER, null);
        deals.addMember(deal.id(), member.id());
        var insider = deals.toKnow(deal.id(), member);
        assertThat(games.of(insider).isEmpty()).isFalse();

        deals.removeMember(deal.id(), member.id());

        assertThat(games.of(insider).isEmpty()).isTrue();
    }
}
