package io.throughline.accounts.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.Script;
import io.throughline.WebApp;
import io.throughline.WebTest;
import io.throughline.identity.Tokens;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class AccountApiTest {
    private static final String ACCOUNTS = "/api/v1/accounts";

    @Autowired
    WebApp app;

    @Autowired
    Tokens tokens;

    Script script;
    UUID seller;

    @BeforeEach
    void a_seller() {
        var people = app.people();
        seller = people.seller().id();
        script = Script.of(app, tokens, people.seller());
    }

    @Test
    void an_account_that_is_added_can_be_read_and_changed() {
        var added = script.post(
                ACCOUNTS, "{'name': 'Harrow Freight', 'employees': 1200, 'revenue': 86000000.50, 'country': 'Norway'}");
        assertThat(added.status()).isEqualTo(201);
        assertThat(added.response().getHeader("Location")).isEqualTo(ACCOUNTS + "/" + added.id());
        assertThat(added.body()).contains("\"revenue\":86000000.50,");
        assertThat(added.at("/city")).isEqualTo("null");

        var path = ACCOUNTS + "/" + added.id();
        var changed = script.ifMatch(added.tag()).patch(path, "{'city': 'Bergen', 'country': null}");
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.at("/city")).isEqualTo("Bergen");
        assertThat(changed.at("/country")).isEqualTo("null");
        assertThat(changed.at("/employees")).isEqualTo("1200");

        assertThat(script.get(path).body()).isEqualTo(changed.body());
        assertThat(script.get(path).tag()).isEqualTo(changed.tag()).isNotEqualTo(added.tag());
    }

    @Test
    void a_change_says_what_it_read_and_overwrites_nobody() {
        var added = script.post(ACCOUNTS, "{'name': 'Harrow Freight'}");
        var path = ACCOUNTS + "/" + added.id();

        assertThat(script.patch(path, "{'city': 'Bergen'}").status()).isEqualTo(428);
        assertThat(script.ifMatch(added.tag()).patch(path, "{'city': 'Bergen'}").status())
                .isEqualTo(200);
        var late = script.ifMatch(added.tag()).patch(path, "{'city': 'Oslo'}");
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.at("/current")).isEqualTo(script.get(path).tag());
        assertThat(script.get(path).at("/city")).isEqualTo("Bergen");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {}                                          | /name This is needed.
                    {'name': ' '}                               | /name It is empty. What is not known is null, or left out.
                    {'name': 7}                                 | /name It is not text.
                    {'name': 'A', 'employees': 'many'}          | /employees It is not a whole number.
                    {'name': 'A', 'employees': 1.5}             | /employees It is not a whole number.
                    {'name': 'A', 'employees': -1}              | /employees It is a number from 0 to 100000000.
                    {'name': 'A', 'revenue': 1e999999}          | /revenue It is too large a number.
                    {'name': 'A', 'revenue': 1e-9}              | /revenue It may have 6 decimal places.
                    {'name': 'A', 'ownerId': 'Sela'}            | /ownerId It is not an id.
                    {'name': 'A', 'ownerId': ''}                | /ownerId It is not an id.
                    {'name': 'A', 'ownerId': '00000000-0000-7000-8000-000000000000'} | /ownerId There is no such user.
                    {'name': 'A', 'parentId': '00000000-0000-7000-8000-000000000000'} | /parentId There is no such account.
                    {'name': 'A\\u0000B'}                       | /name It holds a character that no text has, such as a control character.
                    {'name': 'A\\ud800B'}                       | /name It holds a character that no text has, such as a control character.
                    ['A']                                       | ' It is not an object.'
                    """)
    void what_can_t_be_taken_is_refused_with_its_field(String body, String problem) {
        var refused = script.post(ACCOUNTS, body);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo(problem);
        assertThat(refused.at("/requestId")).isEqualTo(refused.response().getHeader("X-Request-Id"));
        assertThat(refused.response().getContentType()).isEqualTo("application/problem+json");
    }

    @Test
    void all_that_is_wrong_is_said_at_once() {
        var refused = script.post(ACCOUNTS, "{'city': '%s', 'industry': ''}".formatted("x".repeat(201)));

        assertThat(refused.json().at("/errors").size()).isEqualTo(3);
        assertThat(refused.json().at("/errors").toString()).contains("It has 201 characters, and may have 200.");
    }

    @Test
    void an_unknown_field_is_refused_with_those_that_are_known() {
        var refused = script.post(ACCOUNTS, "{'name': 'A', 'id': 'x'}");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).startsWith("/id There is no such field. There is: city, country, employees,");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {'name':                    | 400
            {'name': 'A', 'name': 'B'}  | 400
            {'name': 'A'} {}            | 422
            ''                          | 400
            """)
    void what_is_not_json_is_refused(String body, int status) {
        var refused = script.post(ACCOUNTS, body);

        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.at("/detail")).isNotEmpty();
        assertThat(refused.body()).doesNotContain("Exception").doesNotContain("jackson");
    }

    @Test
    void a_body_that_is_too_large_is_refused() {
        var refused = script.post(ACCOUNTS, "{'name': '%s'}".formatted("x".repeat(1 << 20)));

        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.at("/title")).isEqualTo("This is too large.");
    }

    @Test
    void hostile_text_is_kept_as_it_is() {
        var name = "Robert'); drop table deal;-- <script>alert(1)</script> \\u202e ${7*7}";
        var added = script.with().send("POST", ACCOUNTS, "{\"name\": \"%s\"}".formatted(name.replace("'", "\\u0027")));

        assertThat(added.status()).isEqualTo(201);
        assertThat(script.get(ACCOUNTS + "/" + added.id()).at("/name")).isEqualTo(name.replace("\\u202e", "\u202e"));
    }

    @Test
    void what_is_not_there_is_not_found() {
        for (var id : new String[] {"00000000-0000-7000-8000-000000000000", "harrow", "1"}) {
            var missing = script.get(ACCOUNTS + "/" + id);
            assertThat(missing.status()).isEqualTo(404);
            assertThat(missing.at("/requestId")).isNotEmpty();
        }
    }

    @Test
    void paging_visits_each_account_exactly_once_whatever_comes_meanwhile() {
        var group = script.post(ACCOUNTS, "{'name': 'Group'}").id();
        var expected = new ArrayList<String>();
        for (var i = 0; i < 7; i++) expected.add(add(group, i));

        var seen = new ArrayList<String>();
        var next = ACCOUNTS + "?limit=3&parentId=" + group;
        while (!next.equals("null")) {
            var part = script.get(next);
            part.json().at("/items").forEach(item -> seen.add(item.at("/id").asString()));
            if (seen.size() == 3) expected.add(add(group, 7));
            next = part.at("/next");
        }

        assertThat(seen).containsExactlyElementsOf(expected);
    }

    private String add(String group, int number) {
        return script.post(
                        ACCOUNTS,
                        "{'name': 'Part %d', 'parentId': '%s', 'ownerId': '%s'}".formatted(number, group, seller))
                .id();
    }

    @Test
    void filters_find_by_name_and_owner() {
        var name = "Näher & Söhne " + UUID.randomUUID();
        var id = script.post(ACCOUNTS, "{'name': '%s', 'ownerId': '%s'}".formatted(name, seller))
                .id();
        var encoded = java.net.URLEncoder.encode(name.replace("her", "HER"), java.nio.charset.StandardCharsets.UTF_8)
                .replace("+", "%20");

        assertThat(script.get(ACCOUNTS + "?name=" + encoded).at("/items/0/id")).isEqualTo(id);
        assertThat(script.get(ACCOUNTS + "?ownerId=" + seller)
                        .json()
                        .at("/items")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void a_cursor_of_one_list_is_none_of_another() {
        for (var i = 0; i < 2; i++) script.post("/api/v1/persons", "{'name': 'Ines Calder'}");
        var next = script.get("/api/v1/persons?limit=1").at("/next");

        assertThat(script.get(next).status()).isEqualTo(200);
        assertThat(script.get(next.replace("persons", "accounts")).status()).isEqualTo(400);
        assertThat(script.get(next + "A").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            limit=0,    limit
            limit=201,  limit
            limit=some, limit
            cursor=abc, cursor
            ownerId=7x, ownerId
            owner=me,   owner
            name=%00,   query
            """)
    void a_parameter_that_can_t_be_read_is_refused(String query, String parameter) {
        var refused = script.get(ACCOUNTS + "?" + query);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.at("/errors/0/parameter")).isEqualTo(parameter);
    }

    @Test
    void other_methods_and_media_types_are_refused_with_a_problem() {
        assertThat(script.send("DELETE", ACCOUNTS, null).status()).isEqualTo(405);
        assertThat(script.send("DELETE", ACCOUNTS, null).at("/requestId")).isNotEmpty();
        assertThat(script.get("/api/v1/nothing").status()).isEqualTo(404);
        assertThat(script.get("/api/v1/nothing").at("/requestId")).isNotEmpty();
    }

    @Test
    void a_stranger_is_told_to_send_a_token() {
        var refused = new Script(app.mvc(), null).get(ACCOUNTS);

        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.response().getHeader("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(refused.at("/requestId")).isEqualTo(refused.response().getHeader("X-Request-Id"));
    }
}
