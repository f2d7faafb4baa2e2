package io.throughline.buying.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.Script;
import io.throughline.WebApp;
import io.throughline.WebTest;
import io.throughline.base.Today;
import io.throughline.identity.Tokens;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Readiness, by scripts.
@WebTest
class ReadinessApiTest {
    @Autowired
    WebApp app;

    @Autowired
    Tokens tokens;

    @Autowired
    Checklists checklists;

    @Autowired
    Today today;

    WebApp.People people;
    Script seller;
    String path;
    String mira;

    @BeforeEach
    void a_deal_with_mira_holm() {
        people = app.people();
        seller = Script.of(app, tokens, people.seller());
        path = "/api/v1/deals/"
                + seller.post("/api/v1/deals", "{'name': 'Yard control'}").id() + "/readiness";
        mira = seller.post("/api/v1/persons", "{'name': 'Mira Holm'}").id();
    }

    private Script.Answer say(String point, String says, String sayer) {
        var who = sayer.isEmpty() ? "" : ", 'sayerId': '" + sayer + "'";
        return seller.post(
                path + "/" + point + "/words",
                "{'says': '%s', 'evidence': {'channel': 'call', 'words': 'So it is'%s}}".formatted(says, who));
    }

    @Test
    void a_gap_is_advised_on_acknowledged_and_closed() {
        var made = seller.post(path, "{'area': 'data', 'words': 'Clean addresses', 'ownerId': '%s'}".formatted(mira));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        assertThat(made.at("/state")).isEqualTo("not-asked");
        assertThat(made.at("/owner")).isEqualTo("Mira Holm");

        assertThat(say(made.id(), "missing", mira).at("/state")).isEqualTo("missing");
        assertThat(say(made.id(), "acknowledged", mira).body())
                .contains("/says")
                .contains("no advice yet");
        assertThat(say(made.id(), "advised", "").at("/state")).isEqualTo("advised");
        var refused = say(made.id(), "acknowledged", "");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Only somebody on the buyer's side can acknowledge advice.");
        assertThat(say(made.id(), "acknowledged", mira).at("/state")).isEqualTo("acknowledged");
        assertThat(say(made.id(), "in-place", "").at("/onlyBelieved")).isEqualTo("true");
        assertThat(say(made.id(), "in-place", mira).at("/onlyBelieved")).isEqualTo("false");
        assertThat(seller.get(path).at("/items/0/said/4/evidence/sayer")).isEqualTo("Mira Holm");
    }

    @Test
    void owner_and_day_change_and_never_over_somebody_elses_change_and_words_never() {
        var made = seller.post(path, "{'area': 'data', 'words': 'Clean addresses'}");
        var one = path + "/" + made.id();

        var changed = seller.ifMatch(made.tag()).patch(one, "{'ownerId': '%s', 'dueOn': '2026-05-01'}".formatted(mira));
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        assertThat(changed.at("/dueOn")).isEqualTo("2026-05-01");
        assertThat(seller.ifMatch(made.tag()).patch(one, "{'dueOn': null}").status())
                .isEqualTo(412);
        assertThat(seller.patch(one, "{'dueOn': null}").status()).isEqualTo(428);
        for (var refused :
                new String[] {"{'words': 'Dirty'}", "{'area': 'people'}", "{'ownerId': '" + UUID.randomUUID() + "'}"})
            assertThat(seller.ifMatch(changed.tag()).patch(one, refused).status())
                    .as(refused)
                    .isEqualTo(422);

        var ended = seller.ifMatch(changed.tag()).put(one + "/end", "{}");
        assertThat(ended.at("/until")).isEqualTo(today.date().toString());
        assertThat(seller.ifMatch(ended.tag()).put(one + "/end", "{}").status()).isEqualTo(422);
    }

    @Test
    void a_checklist_is_copied_once() {
        var administrator = Script.of(app, tokens, people.administrator());
        var gate = administrator.post("/api/v1/products", "{'name': 'Gate'}").id();
        var use = "{'productId': '%s'}".formatted(gate);
        assertThat(seller.put(path + "/checklist", use).body()).contains("no checklist yet");
        checklists.change(
                checklists.newest(UUID.fromString(gate)).orElseThrow(),
                java.util.List.of(new Checklist.Item(Area.SPONSOR, "Somebody who wants it")),
                people.administrator());

        assertThat(seller.put(path + "/checklist", use).status()).isEqualTo(204);
        assertThat(seller.put(path + "/checklist", use).status()).isEqualTo(204);

        assertThat(seller.get(path).json().at("/items").size()).isEqualTo(1);
        assertThat(seller.get(path).at("/items/0/area")).isEqualTo("sponsor");
    }

    @Test
    void what_is_sent_again_with_the_same_key_is_done_once_and_others_only_read() {
        var again = seller.with("Idempotency-Key", UUID.randomUUID().toString());
        var body = "{'area': 'data', 'words': 'Clean addresses'}";

        assertThat(again.post(path, body).id()).isEqualTo(again.post(path, body).id());

        var outsider = Script.of(app, tokens, people.outsider());
        assertThat(outsider.get(path).json().at("/items").size()).isEqualTo(1);
        assertThat(outsider.post(path, body).status()).isEqualTo(403);
    }
}
