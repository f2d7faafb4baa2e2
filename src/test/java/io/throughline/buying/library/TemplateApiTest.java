package io.throughline.buying.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.Script;
import io.throughline.WebApp;
import io.throughline.WebTest;
import io.throughline.base.Today;
import io.throughline.identity.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Decision templates, by scripts.
@WebTest
class TemplateApiTest {
    private static final String PATH = "/api/v1/decision-templates";

    @Autowired
    WebApp app;

    @Autowired
    Tokens tokens;

    @Autowired
    Today today;

    Script seller;
    Script manager;
    String lost;

    @BeforeEach
    void a_lost_deal_with_criteria() {
        var people = app.people();
        seller = Script.of(app, tokens, people.seller());
        manager = Script.of(app, tokens, people.manager());
        lost = deal("'status': 'lost', 'closedOn': '" + today.date() + "'");
        seller.post("/api/v1/deals/" + lost + "/criteria", "{'words': 'Uptime', 'mandatory': true}");
    }

    private String deal(String fields) {
        return seller.post("/api/v1/deals", "{'name': 'Yard control', %s}".formatted(fields))
                .id();
    }

    private Script.Answer make(Script script, String deal) {
        return script.post(PATH, "{'dealId': '%s', 'name': 'Gates', 'problem': 'Waiting at the gate'}".formatted(deal));
    }

    @Test
    void one_is_made_read_changed_and_used() {
        var made = make(manager, lost);
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        assertThat(made.at("/items/0/kind")).isEqualTo("requirement");
        assertThat(made.at("/fromDealId")).isEqualTo(lost);
        var at = PATH + "/" + made.id();
        var change = "{'name': 'Gates', 'problem': 'Waiting', 'items': [{'kind': 'criterion', 'words': 'Hours'},"
                + " {'kind': 'step', 'words': 'A visit'}]}";

        assertThat(manager.put(at, change).status()).isEqualTo(428);
        var changed = manager.ifMatch(made.tag()).put(at, change);
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        assertThat(changed.at("/edition")).isEqualTo("2");
        assertThat(manager.ifMatch(made.tag()).put(at, change).status()).isEqualTo(412);

        var deal = "/api/v1/deals/" + deal("'status': 'open'");
        assertThat(seller.get(deal + "/decision-template").status()).isEqualTo(404);
        var used = seller.put(deal + "/decision-template", "{'templateId': '%s'}".formatted(made.id()));
        assertThat(used.status()).as(used.body()).isEqualTo(200);
        assertThat(used.at("/edition")).isEqualTo("2");
        assertThat(used.at("/items/1/words")).isEqualTo("A visit");
        assertThat(seller.get(deal + "/criteria").at("/items/0/words")).isEqualTo("Hours");
        assertThat(seller.put(deal + "/decision-template", "{'templateId': '%s'}".formatted(made.id()))
                        .status())
                .as("there are criteria now")
                .isEqualTo(422);
        assertThat(seller.get(at).at("/used")).isEqualTo("1");
    }

    @Test
    void it_stands_in_the_list_with_how_often_it_was_used() {
        var made = make(manager, lost);

        var items = seller.get(PATH).json().at("/items");

        assertThat(items).anySatisfy(item -> {
            assertThat(item.at("/id").asString()).isEqualTo(made.id());
            assertThat(item.at("/criteria").asInt()).isEqualTo(1);
            assertThat(item.at("/used").asInt()).isZero();
        });
    }

    @Test
    void sellers_make_none_and_none_is_made_of_an_open_deal() {
        assertThat(make(seller, lost).status()).isEqualTo(403);
        var refused = make(manager, deal("'status': 'open'"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("/dealId This deal is open.");
        assertThat(make(manager, deal("'status': 'lost', 'closedOn': '" + today.date() + "'"))
                        .problem())
                .isEqualTo("/dealId This deal has no criteria.");
    }

    @Test
    void more_than_sixty_items_are_refused() {
        var made = make(manager, lost);
        var item = "{'kind': 'step', 'words': 'A visit'}";
        var many = "{'name': 'Gates', 'problem': 'Waiting', 'items': [" + (item + ",").repeat(60) + item + "]}";

        assertThat(manager.ifMatch(made.tag()).put(PATH + "/" + made.id(), many).status())
                .isEqualTo(422);
    }
}
