package io.throughline.buying.concern;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.Script;
import io.throughline.WebApp;
import io.throughline.WebTest;
import io.throughline.accounts.Organizations;
import io.throughline.accounts.Persons;
import io.throughline.base.Today;
import io.throughline.deals.Deals;
import io.throughline.identity.Tokens;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The end-game map, by scripts.
@WebTest
class EndGameApiTest {
    @Autowired
    WebApp app;

    @Autowired
    Tokens tokens;

    @Autowired
    Deals deals;

    @Autowired
    Organizations organizations;

    @Autowired
    Persons persons;

    @Autowired
    Today today;

    WebApp.People people;
    Script seller;
    UUID mira;
    UUID tor;
    String path;

    @BeforeEach
    void a_deal_with_two() {
        people = app.people();
        seller = Script.of(app, tokens, people.seller());
        var some = new AsConcerned(deals, organizations, persons, today);
        var deal = some.open(people);
        mira = some.person(deal, "Mira Holm");
        tor = some.person(deal, "Tor Aune");
        path = "/api/v1/deals/" + deal.id() + "/end-game";
    }

    private Script.Answer person(UUID who) {
        return seller.post(path + "/people", "{'personId': '%s'}".formatted(who));
    }

    @Test
    void who_must_say_yes_is_put_on_the_map_once_with_who_answers_their_fears() {
        var made = person(mira);
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        assertThat(made.at("/person")).isEqualTo("Mira Holm");
        assertThat(made.response().getHeader("Location")).isEqualTo(path + "/people/" + made.id());
        assertThat(person(mira).problem()).startsWith("/personId");
        assertThat(person(UUID.randomUUID()).problem()).startsWith("/personId");

        var one = path + "/people/" + made.id();
        var answer = "{'answer': 'A week beside the old one', 'answererId': '%s', 'answerBy': '2027-05-01'}"
                .formatted(people.manager().id());
        assertThat(seller.patch(one, answer).status()).isEqualTo(428);
        var changed = seller.ifMatch(made.tag()).patch(one, answer);
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        assertThat(changed.at("/answererId")).isEqualTo(people.manager().id().toString());
        assertThat(changed.at("/answerBy")).isEqualTo("2027-05-01");
        assertThat(seller.ifMatch(made.tag()).patch(one, answer).status()).isEqualTo(412);
        assertThat(seller.ifMatch(changed.tag())
                        .patch(one, "{'answererId': '%s'}".formatted(UUID.randomUUID()))
                        .problem())
                .startsWith("/answererId");
        assertThat(seller.ifMatch(changed.tag())
                        .patch(one, "{'personId': '%s'}".formatted(tor))
                        .problem())
                .startsWith("/personId");
        assertThat(seller.ifMatch(changed.tag()).patch(one, "{'answer': null}").at("/answer"))
                .isEqualTo("null");
    }

    @Test
    void they_are_listed_part_by_part_and_taken_off() {
        person(mira);
        person(tor);
        var first = seller.get(path + "/people?limit=1");
        assertThat(first.at("/items/0/person")).isEqualTo("Mira Holm");
        assertThat(seller.get(first.at("/next")).at("/items/0/person")).isEqualTo("Tor Aune");

        var one = path + "/people/" + first.at("/items/0/id");
        assertThat(seller.delete(one).status()).isEqualTo(428);
        assertThat(seller.ifMatch("\"1\"").delete(one).status()).isEqualTo(204);
        assertThat(seller.get(one).status()).isEqualTo(404);
        assertThat(seller.get(path + "/people").json().at("/items").size()).isEqualTo(1);
    }

    @Test
    void what_a_rival_will_try_is_written_down_changed_and_taken_away() {
        var made = seller.post(path + "/moves", "{'rival': 'Orbis', 'move': 'Halve the price'}");
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        assertThat(seller.post(path + "/moves", "{'rival': ' ', 'move': 'x'}").problem())
                .startsWith("/rival");

        var one = path + "/moves/" + made.id();
        var changed = seller.ifMatch(made.tag()).patch(one, "{'counter': 'Agree on what is compared'}");
        assertThat(changed.at("/counter")).isEqualTo("Agree on what is compared");
        assertThat(changed.at("/rival")).isEqualTo("Orbis");
        assertThat(seller.get(path + "/moves").at("/items/0/id")).isEqualTo(made.id());
        assertThat(seller.ifMatch(made.tag()).delete(one).status()).isEqualTo(412);
        assertThat(seller.ifMatch(changed.tag()).delete(one).status()).isEqualTo(204);
    }

    @Test
    void it_is_for_the_team_and_its_managers() {
        var yes = path + "/people/" + person(mira).id();
        var move = path + "/moves/"
                + seller.post(path + "/moves", "{'rival': 'Orbis', 'move': 'x'}")
                        .id();
        var outsider = Script.of(app, tokens, people.outsider()).ifMatch("\"1\"");

        for (var route : new String[] {path + "/people", yes, path + "/moves", move}) {
            assertThat(outsider.get(route).status()).as(route).isEqualTo(403);
            assertThat(Script.of(app, tokens, people.manager()).get(route).status())
                    .as(route)
                    .isEqualTo(200);
        }
        assertThat(outsider.delete(yes).status()).isEqualTo(403);
        assertThat(outsider.delete(move).status()).isEqualTo(403);
    }
}
