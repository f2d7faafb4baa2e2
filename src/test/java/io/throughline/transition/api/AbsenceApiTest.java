package io.throughline.transition.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.Script;
import io.throughline.WebApp;
import io.throughline.WebTest;
import io.throughline.identity.Tokens;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Who is away, by scripts.
@WebTest
class AbsenceApiTest {
    private static final String LIST = "/api/v1/absences";
    private static final String DAYS = "{'first': '2099-08-03', 'last': '2099-08-14'}";

    @Autowired
    WebApp app;

    @Autowired
    Tokens tokens;

    WebApp.People people;
    Script seller;

    @BeforeEach
    void people() {
        people = app.people();
        seller = Script.of(app, tokens, people.seller());
    }

    private static String of(String who, UUID id) {
        return "{'%s': '%s', 'first': '2099-08-03', 'last': '2099-08-14'}".formatted(who, id);
    }

    @Test
    void somebody_says_when_they_are_away_and_says_otherwise() {
        var made = seller.post(LIST, DAYS);
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        assertThat(made.at("/userId")).isEqualTo(people.seller().id().toString());
        assertThat(made.at("/name")).isEqualTo("Sela Brandt");

        var uri = LIST + "/" + made.id();
        assertThat(seller.put(uri, "{'first': '2099-08-10'}").status()).isEqualTo(428);
        var changed = seller.ifMatch(made.tag()).put(uri, "{'first': '2099-08-10'}");
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        assertThat(changed.at("/last")).isEqualTo("2099-08-10");
        assertThat(seller.ifMatch(made.tag()).put(uri, DAYS).status()).isEqualTo(412);
        assertThat(seller.get(uri).at("/first")).isEqualTo("2099-08-10");

        assertThat(seller.ifMatch(changed.tag()).delete(uri).status()).isEqualTo(204);
        assertThat(seller.get(uri).status()).isEqualTo(404);
    }

    @Test
    void managers_say_it_for_their_people_and_nobody_for_others() {
        var manager = Script.of(app, tokens, people.manager());
        var outsider = Script.of(app, tokens, people.outsider());
        var made = manager.post(LIST, of("userId", people.seller().id()));

        assertThat(made.status()).as(made.body()).isEqualTo(201);
        assertThat(seller.get(LIST + "?userId=" + people.seller().id())
                        .json()
                        .at("/items")
                        .size())
                .isEqualTo(1);
        assertThat(outsider.get(LIST + "?userId=" + people.seller().id())
                        .json()
                        .at("/items")
                        .size())
                .isZero();
        assertThat(outsider.get(LIST + "/" + made.id()).status()).isEqualTo(404);
        assertThat(outsider.ifMatch(made.tag()).delete(LIST + "/" + made.id()).status())
                .isEqualTo(404);
        assertThat(seller.post(LIST, of("userId", people.manager().id())).status())
                .isEqualTo(403);
    }

    @Test
    void what_can_not_be_taken_is_refused() {
        var account = seller.post("/api/v1/accounts", "{'name': 'Varn'}").id();
        var person = seller.post("/api/v1/persons", "{'name': 'Ines Calder', 'accountId': '%s'}".formatted(account))
                .id();
        var theirs = of("personId", UUID.fromString(person));
        assertThat(seller.post(LIST, theirs).status()).isEqualTo(201);

        assertThat(seller.post(LIST, theirs).status()).as("twice").isEqualTo(422);
        for (var refused : new String[] {
            "{'first': '2099-08-03', 'last': '2099-08-02'}",
            "{'first': '2099-08-03', 'last': '2199-08-02'}",
            "{'userId': '%s', 'personId': '%s', 'first': '2099-08-03'}"
                    .formatted(people.seller().id(), person)
        }) assertThat(seller.post(LIST, refused).status()).as(refused).isEqualTo(422);
        assertThat(seller.post(LIST, of("personId", UUID.randomUUID())).status())
                .isEqualTo(422);
        assertThat(seller.get(LIST + "?userId=" + person + "&personId=" + person)
                        .status())
                .isEqualTo(400);
    }

    @Test
    void the_days_of_a_calendar_say_why_nobody_works() {
        var account = seller.post("/api/v1/accounts", "{'name': 'Varn'}").id();
        var theirs = "/api/v1/calendars/" + account;
        seller.put(
                theirs,
                "{'weekend': 'saturday-sunday', 'country': 'US', 'closures': "
                        + "[{'first': '2026-07-06', 'why': 'Stocktaking'}]}");

        var days = seller.get(theirs + "/days?from=2026-07-02&to=2026-07-06");

        assertThat(days.status()).as(days.body()).isEqualTo(200);
        assertThat(days.at("/open")).isEqualTo("1");
        assertThat(days.at("/openForBoth")).isEqualTo("1");
        assertThat(days.at("/items/1/holiday")).isEqualTo("Independence Day (observed)");
        assertThat(days.at("/items/2/weekend")).isEqualTo("true");
        assertThat(days.at("/items/4/closure")).isEqualTo("Stocktaking");
        assertThat(seller.get(theirs + "/days").json().at("/items").size()).isBetween(365, 366);
        for (var refused : new String[] {"from=soon", "from=2026-07-02&to=2026-07-01", "from=2026-07-02&to=2036-07-01"})
            assertThat(seller.get(theirs + "/days?" + refused).status())
                    .as(refused)
                    .isEqualTo(400);
    }
}
