package io.throughline.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.Script;
import io.throughline.WebApp;
import io.throughline.WebTest;
import io.throughline.identity.Tokens;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class RepeatTest {
    private static final String DEALS = "/api/v1/deals";

    @Autowired
    WebApp app;

    @Autowired
    Tokens tokens;

    @Autowired
    JdbcClient jdbc;

    WebApp.People people;
    Script script;
    String key;

    @BeforeEach
    void a_seller_with_a_key() {
        people = app.people();
        key = "key " + UUID.randomUUID();
        script = Script.of(app, tokens, people.seller()).with("Idempotency-Key", key);
    }

    @Test
    void the_same_request_again_gets_the_same_answer_and_does_nothing_twice() {
        var first = script.post(DEALS, "{'name': 'Yard \u00fc'}");
        var second = script.post(DEALS, "{'name': 'Yard \u00fc'}");

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.tag()).isEqualTo(first.tag());
        assertThat(second.response().getHeader("Location"))
                .isEqualTo(first.response().getHeader("Location"));
        assertThat(second.response().getHeader("Idempotent-Replayed")).isEqualTo("true");
        assertThat(deals()).isEqualTo(1);
    }

    @Test
    void the_same_key_for_another_body_is_refused() {
        script.post(DEALS, "{'name': 'Yard'}");
        var other = script.post(DEALS, "{'name': 'Gate'}");

        assertThat(other.status()).isEqualTo(422);
        assertThat(other.at("/detail")).contains("was used for another request");
        assertThat(other.at("/requestId")).isNotEmpty();
        assertThat(deals()).isEqualTo(1);
    }

    @Test
    void what_was_refused_may_be_sent_again_in_a_better_form() {
        assertThat(script.post(DEALS, "{'name': ''}").status()).isEqualTo(422);
        assertThat(script.post(DEALS, "{'name': 'Yard'}").status()).isEqualTo(201);
    }

    @Test
    void a_key_is_everybody_s_own() {
        script.post(DEALS, "{'name': 'Yard'}");
        var other = Script.of(app, tokens, people.outsider()).with("Idempotency-Key", key);

        var answer = other.post(DEALS, "{'name': 'Yard'}");
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.at("/ownerId")).isEqualTo(people.outsider().id().toString());
    }

    @Test
    void of_many_at_the_same_time_one_is_done_and_all_get_its_answer() throws Exception {
        try (var at = Executors.newFixedThreadPool(8)) {
            Callable<Script.Answer> send = () -> script.post(DEALS, "{'name': 'Yard'}");
            var answers = at.invokeAll(IntStream.range(0, 8).mapToObj(i -> send).toList());

            var bodies = new java.util.HashSet<String>();
            for (var answer : answers) {
                assertThat(answer.get().status()).isEqualTo(201);
                bodies.add(answer.get().body());
            }
            assertThat(bodies).hasSize(1);
            assertThat(deals()).isEqualTo(1);
        }
    }

    @Test
    void after_a_day_a_key_is_forgotten() {
        script.post(DEALS, "{'name': 'Yard'}");
        jdbc.sql("update api_answer set made_at = made_at - interval '25 hours' where key = :key")
                .param("key", key)
                .update();

        assertThat(script.post(DEALS, "{'name': 'Yard'}").response().getHeader("Idempotent-Replayed"))
                .isNull();
        assertThat(deals()).isEqualTo(2);
    }

    @Test
    void a_key_that_is_none_is_refused() {
        assertThat(script.with("Idempotency-Key", " ")
                        .post(DEALS, "{'name': 'Yard'}")
                        .status())
                .isEqualTo(400);
        assertThat(script.with("Idempotency-Key", "k".repeat(201))
                        .post(DEALS, "{'name': 'Y'}")
                        .status())
                .isEqualTo(400);
    }

    private long deals() {
        return jdbc.sql("select count(*) from deal where owner_id = :owner")
                .param("owner", people.seller().id())
                .query(Long.class)
                .single();
    }
}
