package io.throughline.deals.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.Script;
import io.throughline.WebApp;
import io.throughline.WebTest;
import io.throughline.base.Today;
import io.throughline.identity.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class PlannedApiTest {
    @Autowired
    WebApp app;

    @Autowired
    Tokens tokens;

    @Autowired
    Today today;

    Script seller;
    String path;
    String ines;

    @BeforeEach
    void a_deal() {
        seller = Script.of(app, tokens, app.people().seller());
        path = "/api/v1/deals/"
                + seller.post("/api/v1/deals", "{'name': 'Yard control'}").id() + "/planned-interactions";
        ines = seller.post("/api/v1/persons", "{'name': 'Ines Calder'}").id();
    }

    @Test
    void one_is_planned_read_changed_and_called_off() {
        var made = seller.post(path, body(3, "meeting", "Who decides", ines));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        var at = String.valueOf(made.response().getHeader("Location"));
        assertThat(seller.get(at).at("/personIds/0")).isEqualTo(ines);

        assertThat(seller.patch(at, "{'purpose': 'Who pays'}").status()).isEqualTo(428);
        var changed = seller.ifMatch(made.tag()).patch(at, "{'purpose': 'Who pays', 'personIds': null}");
        assertThat(changed.at("/purpose")).isEqualTo("Who pays");
        assertThat(changed.json().at("/personIds").size()).isZero();
        assertThat(seller.ifMatch(made.tag()).patch(at, "{'purpose': 'Why'}").status())
                .isEqualTo(412);

        assertThat(seller.ifMatch(changed.tag()).delete(at).status()).isEqualTo(204);
        assertThat(seller.get(at).status()).isEqualTo(404);
        assertThat(seller.get(path).json().at("/items").size()).isZero();
    }

    @Test
    void the_next_one_comes_first() {
        seller.post(path, body(9, "call", "Later", ines));
        seller.post(path, body(2, "email", "Sooner", ines));

        assertThat(seller.get(path).at("/items/0/purpose")).isEqualTo("Sooner");
    }

    @ParameterizedTest
    @CsvSource({
        "-1, meeting, Who decides, , /on",
        "3, document, Who decides, , /channel",
        "3, meeting, ' ', , /purpose",
        "3, meeting, Who decides, 00000000-0000-7000-8000-000000000000, /personIds/0"
    })
    void what_can_not_be_planned_is_refused_where_it_stands(
            int in, String channel, String purpose, String person, String pointer) {
        var answer = seller.post(path, body(in, channel, purpose, person == null ? ines : person));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains(pointer);
    }

    private String body(int in, String channel, String purpose, String person) {
        return "{'on': '%s', 'channel': '%s', 'purpose': '%s', 'personIds': ['%s']}"
                .formatted(today.date().plusDays(in), channel, purpose, person);
    }
}
