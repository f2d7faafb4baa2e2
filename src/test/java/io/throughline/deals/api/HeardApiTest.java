package io.throughline.deals.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.Script;
import io.throughline.WebApp;
import io.throughline.WebTest;
import io.throughline.identity.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class HeardApiTest {
    @Autowired
    WebApp app;

    @Autowired
    Tokens tokens;

    Script seller;
    String deal;
    String ines;

    @BeforeEach
    void a_deal() {
        seller = Script.of(app, tokens, app.people().seller());
        deal = "/api/v1/deals/"
                + seller.post("/api/v1/deals", "{'name': 'Yard control'}").id();
        ines = seller.post("/api/v1/persons", "{'name': 'Ines Calder'}").id();
    }

    @Test
    void a_need_is_filed_with_who_said_it_and_its_grade_follows() {
        var filed = seller.post(deal + "/needs", said("explicit", "Halve it by June."));

        assertThat(filed.status()).as(filed.body()).isEqualTo(201);
        assertThat(filed.at("/kind")).isEqualTo("need");
        assertThat(filed.at("/grade")).isEqualTo("stated");
        assertThat(String.valueOf(filed.response().getHeader("Location"))).isEqualTo(deal + "/facts/" + filed.id());
        assertThat(seller.get(deal + "/needs").at("/items/0/words")).isEqualTo("Halve it by June.");
        assertThat(seller.get(deal + "/symptoms").json().at("/items").size()).isZero();
    }

    @Test
    void a_need_is_implied_or_explicit() {
        assertThat(seller.post(deal + "/needs", said("loud", "Halve it.")).problem())
                .startsWith("/topic It is one of: implied, explicit");
        assertThat(seller.post(deal + "/needs", "{'words': 'Halve it.'}").status())
                .isEqualTo(422);
    }

    @Test
    void a_symptom_is_no_event() {
        seller.post(deal + "/symptoms", "{'words': 'The system is slow.'}");

        assertThat(seller.get(deal + "/symptoms").at("/items/0/words")).isEqualTo("The system is slow.");
        assertThat(seller.get(deal + "/events").json().at("/items").size()).isZero();
    }

    @Test
    void how_a_date_slipped_is_read_from_the_events_and_live_leaves_what_stands() {
        for (var day : new String[] {"2099-03-01", "2099-06-01"})
            seller.ifMatch(seller.get(deal + "/event").tag())
                    .put(deal + "/event/date", "{'day': '%s', 'dateKind': 'fiscal'}".formatted(day));

        assertThat(seller.get(deal + "/events").json().at("/items").size()).isEqualTo(2);
        var live = seller.get(deal + "/events?live=true");
        assertThat(live.json().at("/items").size()).isEqualTo(1);
        assertThat(live.at("/items/0/day")).isEqualTo("2099-06-01");
    }

    @Test
    void evidence_is_listed_with_the_fact_it_speaks_of_and_goes_on_behind_a_cursor() {
        var need = seller.post(deal + "/needs", said("explicit", "Halve it by June."));
        seller.post(deal + "/facts/" + need.id() + "/evidence", "{'channel': 'document'}");

        var first = seller.get(deal + "/evidence?limit=1");
        assertThat(first.at("/items/0/factId")).isEqualTo(need.id());
        assertThat(first.at("/items/0/evidence/sayer")).isEqualTo("Ines Calder");
        var second = seller.get(first.at("/next"));
        assertThat(second.at("/items/0/evidence/channel")).isEqualTo("document");
        assertThat(second.at("/next")).isEqualTo("null");
    }

    private String said(String topic, String words) {
        return "{'topic': '%s', 'words': '%s', 'evidence': [{'channel': 'call', 'sayerId': '%s'}]}"
                .formatted(topic, words, ines);
    }
}
