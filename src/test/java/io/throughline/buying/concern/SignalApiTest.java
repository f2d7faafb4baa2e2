package io.throughline.buying.concern;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.Script;
import io.throughline.WebApp;
import io.throughline.WebTest;
import io.throughline.accounts.Organizations;
import io.throughline.accounts.Persons;
import io.throughline.base.Today;
import io.throughline.deals.Deal;
import io.throughline.deals.Deals;
import io.throughline.identity.Tokens;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Signs of concerns that nobody names, by scripts.
@WebTest
class SignalApiTest {
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
    Script outsider;
    Deal deal;
    UUID mira;
    String path;

    @BeforeEach
    void a_deal_with_mira_holm() {
        people = app.people();
        seller = Script.of(app, tokens, people.seller());
        outsider = Script.of(app, tokens, people.outsider());
        var some = new AsConcerned(deals, organizations, persons, today);
        deal = some.open(people);
        mira = some.person(deal, "Mira Holm");
        path = "/api/v1/deals/" + deal.id() + "/concern-signals";
    }

    private Script.Answer add(String kind, String words, int ago, String sayer) {
        return seller.post(
                path,
                "{'kind': '%s', 'evidence': {'channel': 'call', 'words': '%s', 'on': '%s', 'sayerId': %s}}"
                        .formatted(
                                kind, words, today.date().minusDays(ago), sayer == null ? "null" : "'" + sayer + "'"));
    }

    @Test
    void two_signs_within_thirty_days_are_an_iceberg_until_it_is_denied() {
        var price = add("price", "A third less", 9, null);
        assertThat(price.status()).as(price.body()).isEqualTo(201);
        assertThat(price.response().getHeader("Location")).isEqualTo(path + "/" + price.id());
        assertThat(seller.get(path + "/" + price.id()).at("/words")).isEqualTo("A third less");
        assertThat(seller.get(path).json().at("/iceberg").size()).isZero();
        add("raised-again", "Uptime once more", 5, mira.toString());

        var list = seller.get(path);
        assertThat(list.json().at("/items").size()).isEqualTo(2);
        assertThat(list.at("/items/0/kind")).isEqualTo("raised-again");
        assertThat(list.at("/items/0/sayer")).isEqualTo("Mira Holm");
        assertThat(list.json().at("/iceberg").size()).isEqualTo(2);

        assertThat(add("denied", "There is none", 1, null).problem()).startsWith("/evidence/sayerId");
        assertThat(add("denied", "There is none", 1, mira.toString()).status()).isEqualTo(201);
        assertThat(seller.get(path).json().at("/iceberg").size()).isZero();
        assertThat(seller.get(path + "?asOf=" + today.date().minusDays(2))
                        .json()
                        .at("/iceberg")
                        .size())
                .as("before that")
                .isEqualTo(2);
    }

    @Test
    void the_same_once_more_is_filed_once_and_a_mistake_is_taken_away() {
        var first = add("price", "A third less", 3, null);
        assertThat(add("price", "A third less", 3, null).id()).isEqualTo(first.id());
        assertThat(add("price", "A third less", -1, null).problem()).startsWith("/evidence/on");
        assertThat(outsider.get(path + "/" + first.id()).status()).isEqualTo(200);
        assertThat(outsider.delete(path + "/" + first.id()).status()).isEqualTo(403);

        assertThat(seller.delete(path + "/" + first.id()).status()).isEqualTo(204);
        assertThat(seller.delete(path + "/" + first.id()).status()).isEqualTo(404);
        assertThat(seller.get(path).json().at("/items").size()).isZero();
    }

    @Test
    void negotiating_while_a_severe_concern_is_open_is_told_of_those_that_one_may_see() {
        var concern = seller.post(
                "/api/v1/deals/" + deal.id() + "/concerns",
                "{'holderId': '%s', 'kind': 'trust', 'severity': 'severe', 'words': 'It fails', 'evidence': {'channel': 'call', 'words': 'We guess', 'on': '%s'}}"
                        .formatted(mira, today.date().minusDays(9)));
        seller.post(
                "/api/v1/deals/" + deal.id() + "/interactions",
                "{'on': '%s', 'channel': 'call', 'subject': 'The price', 'kind': 'negotiate'}"
                        .formatted(today.date().minusDays(2)));

        assertThat(seller.get(path).at("/negotiatedTooSoon/0/concernId")).isEqualTo(concern.id());
        assertThat(outsider.get(path).json().at("/negotiatedTooSoon").size())
                .as("only we suspect it")
                .isZero();
    }
}
