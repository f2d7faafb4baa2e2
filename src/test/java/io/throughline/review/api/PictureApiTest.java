package io.throughline.review.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.Script;
import io.throughline.WebApp;
import io.throughline.WebTest;
import io.throughline.base.Today;
import io.throughline.identity.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class PictureApiTest {
    @Autowired
    WebApp app;

    @Autowired
    Tokens tokens;

    @Autowired
    Today today;

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
    void of_a_new_deal_nothing_is_known_and_nothing_is_invented() {
        var picture = seller.get(deal + "/picture");

        assertThat(picture.status()).isEqualTo(200);
        assertThat(picture.at("/phase")).isEqualTo("null");
        assertThat(picture.at("/event/parts")).isEqualTo("0");
        assertThat(picture.at("/discovery/depth")).isEqualTo("0");
        assertThat(picture.at("/discovery/turnIn")).isEqualTo("null");
        assertThat(picture.at("/review/verdict")).isEqualTo("unproven");
    }

    @Test
    void a_demo_after_one_need_shows_its_depth_and_the_early_apex() {
        need();
        seller.post(
                deal + "/interactions",
                "{'on': '%s', 'channel': 'meeting', 'kind': 'present', 'subject': 'Demo'}".formatted(today.date()));

        var picture = seller.get(deal + "/picture");
        assertThat(picture.at("/discovery/reached/0")).isEqualTo("need");
        assertThat(picture.at("/discovery/depthAtTurnIn")).isEqualTo("1");
        assertThat(picture.at("/facts/0/grade")).isEqualTo("stated");
        var findings = seller.get(deal + "/findings");
        assertThat(findings.body()).contains("early-apex");
        assertThat(findings.at("/items/0/ask")).isNotEmpty();
    }

    @Test
    void a_past_day_shows_nothing_of_what_was_said_since() {
        need();

        var before = seller.get(deal + "/picture?asOf=" + today.date().minusDays(1));
        assertThat(before.json().at("/facts").size()).isZero();
        assertThat(seller.get(deal + "/findings?asOf=" + today.date().minusDays(1))
                        .at("/asOf"))
                .isEqualTo(today.date().minusDays(1).toString());
        assertThat(seller.get(deal + "/picture?asOf=soon").status()).isEqualTo(400);
    }

    private void need() {
        seller.post(
                deal + "/needs",
                "{'topic': 'implied', 'words': 'It is slow.', 'evidence': [{'channel': 'call', 'sayerId': '%s'}]}"
                        .formatted(ines));
    }
}
