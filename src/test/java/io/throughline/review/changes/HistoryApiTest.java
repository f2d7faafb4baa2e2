package io.throughline.review.changes;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.Script;
import io.throughline.WebApp;
import io.throughline.WebTest;
import io.throughline.identity.Token.Scope;
import io.throughline.identity.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The history of deals and accounts for scripts.
@WebTest
class HistoryApiTest {
    @Autowired
    WebApp app;

    @Autowired
    Tokens tokens;

    WebApp.People people;
    Script seller;
    Script outsider;
    String deal;

    @BeforeEach
    void a_deal() {
        people = app.people();
        seller = Script.of(app, tokens, people.seller());
        outsider = Script.of(app, tokens, people.outsider());
        deal = "/api/v1/deals/"
                + seller.post("/api/v1/deals", "{'name': 'Yard control', 'stage': 'Proposal'}")
                        .id();
    }

    @Test
    void every_change_is_told_newest_first_with_what_was_before() {
        seller.ifMatch(seller.get(deal).tag()).patch(deal, "{'stage': 'Negotiation'}");

        var told = seller.get(deal + "/history");

        assertThat(told.status()).isEqualTo(200);
        assertThat(told.at("/items/0/kind")).isEqualTo("deal");
        assertThat(told.at("/items/0/before/stage")).isEqualTo("Proposal");
        assertThat(told.at("/items/0/after/stage")).isEqualTo("Negotiation");
        assertThat(told.at("/items/0/by")).isEqualTo("user:" + people.seller().id());
        assertThat(told.at("/items/1/before")).isEqualTo("null");
        assertThat(told.at("/items/1/undoable")).isEqualTo("false");
        assertThat(seller.get(deal + "/history?to=2020-01-01")
                        .json()
                        .at("/items")
                        .size())
                .isZero();
        assertThat(seller.get(deal + "/history?from=soon").status()).isEqualTo(400);
    }

    @Test
    void a_change_is_put_back_once_and_both_stay() {
        seller.ifMatch(seller.get(deal).tag()).patch(deal, "{'stage': 'Negotiation'}");
        var change = seller.get(deal + "/history").at("/items/0/change");

        assertThat(seller.put(deal + "/history/" + change + "/undone", "{}").status())
                .isEqualTo(204);
        assertThat(seller.get(deal).at("/stage")).isEqualTo("Proposal");
        var again = seller.put(deal + "/history/" + change + "/undone", "{}");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.at("/detail")).contains("stage");
        assertThat(seller.get(deal + "/history").json().at("/items").size()).isEqualTo(3);
        assertThat(seller.put(deal + "/history/DEAL.none.1/undone", "{}").status())
                .isEqualTo(404);
        assertThat(seller.put(deal + "/history/PERSON." + people.team().id() + ".1/undone", "{}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whoever_may_not_write_puts_nothing_back_and_whoever_may_not_see_reads_nothing() {
        seller.ifMatch(seller.get(deal).tag()).patch(deal, "{'stage': 'Negotiation'}");
        var change = seller.get(deal + "/history").at("/items/0/change");
        var undone = deal + "/history/" + change + "/undone";

        assertThat(outsider.get(deal + "/history").status()).isEqualTo(200);
        assertThat(outsider.put(undone, "{}").status()).isEqualTo(403);
        assertThat(Script.of(app, tokens, people.seller(), Scope.READ)
                        .put(undone, "{}")
                        .status())
                .isEqualTo(403);
        seller.ifMatch(seller.get(deal).tag()).patch(deal, "{'restricted': true}");
        assertThat(outsider.get(deal + "/history").status()).isEqualTo(404);
        assertThat(outsider.put(undone, "{}").status()).isEqualTo(404);
        assertThat(seller.get(deal).at("/stage")).isEqualTo("Negotiation");
    }

    @Test
    void an_account_has_a_history_too() {
        var account = "/api/v1/accounts/"
                + seller.post("/api/v1/accounts", "{'name': 'Harrow Freight'}").id();
        seller.ifMatch(seller.get(account).tag()).patch(account, "{'city': 'Bergen'}");
        var change = seller.get(account + "/history").at("/items/0/change");

        assertThat(seller.put(account + "/history/" + change + "/undone", "{}").status())
                .isEqualTo(204);
        assertThat(seller.get(account).at("/city")).isEqualTo("null");
        assertThat(seller.get("/api/v1/accounts/" + people.team().id() + "/history")
                        .status())
                .isEqualTo(404);
    }
}
