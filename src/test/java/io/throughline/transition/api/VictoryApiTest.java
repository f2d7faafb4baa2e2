package io.throughline.transition.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.Script;
import io.throughline.WebApp;
import io.throughline.WebTest;
import io.throughline.base.Today;
import io.throughline.identity.Tokens;
import io.throughline.transition.victory.Realized;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;

/// What comes of first victories, by scripts.
@WebTest
class VictoryApiTest {
    @Autowired
    WebApp app;

    @Autowired
    Tokens tokens;

    @Autowired
    Today today;

    @Autowired
    ConfigurableApplicationContext context;

    WebApp.People people;
    Script seller;
    String deal;
    String victory;
    String achievement;

    @BeforeEach
    void a_proposed_victory() {
        people = app.people();
        seller = Script.of(app, tokens, people.seller());
        deal = seller.post("/api/v1/deals", "{'name': 'Yard control'}").id();
        victory = "/api/v1/deals/" + deal + "/victory";
        achievement = victory + "/achievement";
        seller.put(victory, "{'measure': 'Days to close the month', 'unit': 'days', 'from': 30, 'to': 1}");
    }

    private String came(int value) {
        return "{'on': '%s', 'value': %d}".formatted(today.date(), value);
    }

    private Script matching() {
        return seller.ifMatch(seller.get(victory).tag());
    }

    @Test
    void value_is_realized_once_for_each_achievement_whoever_writes_it_and_however_often() {
        try (var realized = new Realized(context)) {
            var first = matching();
            assertThat(first.put(achievement, came(2)).at("/achievement/reached"))
                    .isEqualTo("false");
            assertThat(first.put(achievement, came(2)).status())
                    .as("sent twice")
                    .isEqualTo(412);
            assertThat(matching().put(achievement, came(1)).at("/achievement/reached"))
                    .as("corrected")
                    .isEqualTo("true");

            assertThat(realized.heard()).singleElement().satisfies(one -> {
                assertThat(one.dealId()).isEqualTo(UUID.fromString(deal));
                assertThat(one.accountId()).isNull();
                assertThat(one.value()).isEqualByComparingTo("2");
                assertThat(one.witness()).isNull();
            });
        }
    }

    @Test
    void what_is_agreed_later_leaves_what_came_as_it_is_and_announces_nothing() {
        matching().put(achievement, came(1));
        try (var realized = new Realized(context)) {
            var agreed = matching().put(victory, "{'measure': 'Days to close the month', 'from': 20, 'to': 1}");
            assertThat(agreed.at("/achievement/value")).isEqualTo("1");
            assertThat(realized.heard()).isEmpty();
        }
    }

    @Test
    void one_that_was_recorded_wrongly_is_taken_back() {
        assertThat(matching().delete(achievement).status())
                .as("it has not come")
                .isEqualTo(404);
        matching().put(achievement, came(1));
        assertThat(seller.delete(achievement).status()).isEqualTo(428);
        var back = matching().delete(achievement);

        assertThat(back.status()).as(back.body()).isEqualTo(200);
        assertThat(back.at("/achievement")).isEqualTo("null");
        assertThat(back.at("/measure")).isEqualTo("Days to close the month");
    }

    @Test
    void a_plan_says_that_its_last_task_is_over() {
        seller.post("/api/v1/deals/" + deal + "/plan", "{'goLive': '2099-05-06'}");
        matching().put(achievement, came(1));

        var tasks = seller.get("/api/v1/deals/" + deal + "/tasks").json().at("/items");
        assertThat(tasks.get(tasks.size() - 1).at("/doneOn").asString())
                .isEqualTo(today.date().toString());
    }

    @Test
    void whoever_is_not_on_the_team_takes_nothing_back() {
        matching().put(achievement, came(1));
        var outsider = Script.of(app, tokens, people.outsider());

        assertThat(outsider.get(victory).at("/achievement/value")).isEqualTo("1");
        assertThat(outsider.ifMatch("\"2\"").delete(achievement).status()).isEqualTo(403);
    }
}
