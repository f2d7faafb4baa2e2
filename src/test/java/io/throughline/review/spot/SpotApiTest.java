package io.throughline.review.spot;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.OwnWebTest;
import io.throughline.Script;
import io.throughline.WebApp;
import io.throughline.identity.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OwnWebTest
class SpotApiTest {
    private static final String PATH = "/api/v1/sweet-spot";

    @Autowired
    WebApp app;

    @Autowired
    Tokens tokens;

    @Autowired
    JdbcClient jdbc;

    private WebApp.People people;
    private Script manager;

    @BeforeEach
    void somebodyMakesRules() {
        people = app.people();
        manager = Script.of(app, tokens, people.manager());
        jdbc.sql("delete from sweet_spot").update();
    }

    @Test
    void rules_are_put_in_the_place_of_those_that_were_read_and_nobody_elses_are_overwritten() {
        var read = manager.get(PATH);
        assertThat(read.tag()).isEqualTo("\"0\"");
        var body = "{'line': 40, 'why': 'We learnt it', 'rules': ["
                + "{'about': 'industry', 'values': ['Tobacco']},"
                + "{'about': 'fact', 'of': 'event-owner', 'knownAtLeast': 'stated', 'weight': 30},"
                + "{'about': 'amount', 'of': 'EUR', 'least': 1000.5, 'not': true, 'weight': 5}]}";

        var put = manager.ifMatch(read.tag()).put(PATH, body);

        assertThat(put.status()).as(put.body()).isEqualTo(200);
        assertThat(put.tag()).isEqualTo("\"1\"");
        assertThat(put.at("/rules/1/of")).isEqualTo("event-owner");
        assertThat(put.at("/rules/0/weight")).isEqualTo("null");
        assertThat(manager.get(PATH).body()).isEqualTo(put.body());
        assertThat(manager.ifMatch(read.tag()).put(PATH, body).status()).isEqualTo(412);
        assertThat(manager.put(PATH, body).status()).isEqualTo(428);
    }

    @Test
    void what_was_read_can_be_sent_back() {
        manager.ifMatch("\"0\"")
                .put(
                        PATH,
                        "{'line': 40, 'why': 'x', 'rules': [{'about': 'country', 'values': ['Sweden'], 'weight': 9}]}");
        var rules = manager.get(PATH).json().at("/rules").toString();

        var again = manager.ifMatch("\"1\"").put(PATH, "{\"line\": 40, \"why\": \"x\", \"rules\": " + rules + "}");

        assertThat(again.status()).as(again.body()).isEqualTo(200);
        assertThat(again.json().at("/rules").toString()).isEqualTo(rules);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {'about': 'industry'}                                           | /rules/0/values
            {'about': 'amount', 'of': 'EUR'}                                | /rules/0/least
            {'about': 'amount', 'least': 4}                                 | /rules/0/of
            {'about': 'employees', 'least': 4, 'most': 3}                   | /rules/0/most
            {'about': 'fact', 'of': 'extra'}                                | /rules/0/of
            {'about': 'fact', 'of': 'need', 'knownAtLeast': 'unknown'}             | /rules/0/knownAtLeast
            {'about': 'country', 'values': ['Sweden'], 'weight': 101}       | /rules/0/weight
            """)
    void what_can_not_be_a_rule_is_refused_with_a_pointer_to_it(String rule, String pointer) {
        var answer = manager.ifMatch("\"0\"").put(PATH, "{'line': 40, 'why': 'x', 'rules': [" + rule + "]}");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains(pointer);
    }

    @Test
    void a_draft_is_previewed_and_not_kept() {
        var preview =
                manager.post(PATH + "/preview", "{'line': 50, 'rules': [{'about': 'lane', 'values': ['VALUE']}]}");

        assertThat(preview.status()).as(preview.body()).isEqualTo(200);
        assertThat(preview.json().at("/counts").isArray()).isTrue();
        assertThat(manager.get(PATH).tag()).isEqualTo("\"0\"");
    }

    @Test
    void sellers_read_and_change_nothing() {
        var seller = Script.of(app, tokens, people.seller());

        assertThat(seller.get(PATH).status()).isEqualTo(200);
        assertThat(seller.ifMatch("\"0\"")
                        .put(PATH, "{'line': 50, 'why': 'x', 'rules': []}")
                        .status())
                .isEqualTo(403);
        assertThat(seller.get("/api/v1/regret-rate").status()).isEqualTo(200);
    }
}
