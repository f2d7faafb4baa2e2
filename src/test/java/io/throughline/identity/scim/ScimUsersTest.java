package io.throughline.identity.scim;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.Script;
import io.throughline.WebApp;
import io.throughline.WebTest;
import io.throughline.base.Role;
import io.throughline.identity.Token.Scope;
import io.throughline.identity.Tokens;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class ScimUsersTest {
    @Autowired
    WebApp app;

    @Autowired
    Tokens tokens;

    @Autowired
    JdbcClient jdbc;

    private Directory directory;

    @BeforeEach
    void directory() {
        directory = Directory.of(app, tokens);
    }

    private Script.Answer sela() {
        return directory.add(directory.named("sela"), """
                , 'externalId': 'x-%s', 'name': {'givenName': 'Sela', 'familyName': 'Brandt'},
                'emails': [{'value': '%s', 'type': 'work', 'primary': true}], 'active': true""".formatted(directory.mark(), directory.named("sela.brandt")));
    }

    private String stored(String id) {
        return jdbc.sql("""
                        select name || ', ' || coalesce(email, 'no address') || ', ' || role
                            || case when active then '' else ', left' end
                        from app_user
                        where id = :id""")
                .param("id", UUID.fromString(id))
                .query(String.class)
                .single();
    }

    private static void refused(Script.Answer answer, int status, String type) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.response().getContentType()).startsWith("application/scim+json");
        assertThat(answer.at("/schemas/0")).isEqualTo("urn:ietf:params:scim:api:messages:2.0:Error");
        assertThat(answer.at("/status")).isEqualTo(Integer.toString(status));
        if (!type.isEmpty()) assertThat(answer.at("/scimType")).isEqualTo(type);
        assertThat(answer.at("/detail")).isNotBlank();
    }

    @Test
    void a_user_is_made_and_read_again() {
        var made = sela();
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.response().getContentType()).startsWith("application/scim+json");
        assertThat(made.response().getHeader("Location")).endsWith("/scim/v2/Users/" + made.id());
        assertThat(stored(made.id())).isEqualTo("Sela Brandt, " + directory.named("sela.brandt") + ", SELLER");

        var read = directory.script().get("/scim/v2/Users/" + made.id());
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.json()).isEqualTo(made.json());
        assertThat(read.at("/userName")).isEqualTo(directory.named("sela"));
        assertThat(read.at("/name/familyName")).isEqualTo("Brandt");
        assertThat(read.at("/emails/0/value")).isEqualTo(directory.named("sela.brandt"));
        assertThat(read.at("/active")).isEqualTo("true");
        assertThat(read.at("/meta/resourceType")).isEqualTo("User");
    }

    @Test
    void names_of_attributes_in_any_capitals_and_attributes_of_others_are_taken() {
        var made = directory.script().post("/scim/v2/Users", """
                {'USERNAME': '%s', 'DisplayName': 'Sela B.', 'Active': 'False', 'nickName': 'Sel',
                 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User': {'department': 'Sales'}}""".formatted(directory.named("sela")));

        assertThat(stored(made.id())).isEqualTo("Sela B., " + directory.named("sela") + ", SELLER, left");
    }

    @Test
    void a_user_is_found_by_user_name_external_id_address_and_id() {
        var id = sela().id();

        assertThat(directory
                        .find("Users", "userName eq \"" + directory.named("SELA") + "\"")
                        .at("/Resources/0/id"))
                .isEqualTo(id);
        assertThat(directory
                        .find("Users", "externalId eq \"x-" + directory.mark() + "\"")
                        .at("/Resources/0/id"))
                .isEqualTo(id);
        assertThat(directory
                        .find("Users", "emails[type eq \"work\"].value eq \"" + directory.named("sela.brandt") + "\"")
                        .at("/Resources/0/id"))
                .isEqualTo(id);
        assertThat(directory.find("Users", "id eq \"" + id + "\"").at("/totalResults"))
                .isEqualTo("1");
        assertThat(directory.find("Users", "userName eq \"nobody\"").at("/totalResults"))
                .isEqualTo("0");
        assertThat(directory.find("Users", "id eq \"none\"").at("/totalResults"))
                .isEqualTo("0");
    }

    @Test
    void a_filter_of_another_kind_is_refused() {
        refused(directory.find("Users", "userName sw \"a\""), 400, "invalidFilter");
        refused(directory.find("Users", "userName eq \"a\" or userName eq \"b\""), 400, "invalidFilter");
        refused(directory.find("Users", "password eq \"a\""), 400, "invalidFilter");
    }

    @Test
    void a_list_comes_in_parts() {
        for (var i = 0; i < 3; i++) directory.add(directory.named("sela" + i), "");
        var all = directory.script().get("/scim/v2/Users?count=0");
        var total = Integer.parseInt(all.at("/totalResults"));
        assertThat(all.json().path("Resources")).isEmpty();

        var last = directory.script().get("/scim/v2/Users?startIndex=" + (total - 1) + "&count=5");
        assertThat(last.json().path("Resources")).hasSize(2);
        assertThat(last.at("/startIndex")).isEqualTo(Integer.toString(total - 1));
        assertThat(last.at("/itemsPerPage")).isEqualTo("2");
        assertThat(directory
                        .script()
                        .get("/scim/v2/Users?startIndex=-3&count=1")
                        .at("/startIndex"))
                .isEqualTo("1");
        refused(directory.script().get("/scim/v2/Users?count=many"), 400, "invalidValue");
    }

    @Test
    void whoever_works_here_with_the_address_is_the_one_that_is_meant() {
        var here = app.person("S. Brandt", Role.MANAGER, null);
        jdbc.sql("update app_user set email = :email where id = :id")
                .param("email", directory.named("SELA.brandt"))
                .param("id", here.id())
                .update();
        assertThat(directory
                        .find("Users", "userName eq \"" + directory.named("sela.brandt") + "\"")
                        .at("/Resources/0/id"))
                .isEqualTo(here.id().toString());

        assertThat(sela().id()).isEqualTo(here.id().toString());
        assertThat(stored(here.id().toString()))
                .isEqualTo("Sela Brandt, " + directory.named("sela.brandt") + ", MANAGER");
    }

    @Test
    void whoever_is_kept_already_is_not_made_again() {
        sela();

        refused(directory.add(directory.named("Sela"), ""), 409, "uniqueness");
        refused(
                directory.add(directory.named("other"), ", 'externalId': 'x-" + directory.mark() + "'"),
                409,
                "uniqueness");
    }

    @Test
    void a_user_is_replaced_and_what_is_not_said_of_being_active_stays() {
        var id = sela().id();
        var replaced = directory.script().put("/scim/v2/Users/" + id, """
                {'userName': '%s', 'displayName': 'Sela Lind', 'emails': [{'value': 'lind.%s'}], 'active': false}""".formatted(
                        directory.named("lind"), directory.named("sela")));

        assertThat(replaced.status()).isEqualTo(200);
        assertThat(replaced.json().has("externalId")).isFalse();
        assertThat(stored(id)).isEqualTo("Sela Lind, lind." + directory.named("sela") + ", SELLER, left");
        directory.script().put("/scim/v2/Users/" + id, "{'userName': '" + directory.named("lind") + "'}");
        assertThat(stored(id)).endsWith("left");
        refused(directory.script().put("/scim/v2/Users/" + id, "{'displayName': 'Sela'}"), 400, "invalidValue");
    }

    @Test
    void entra_and_okta_say_that_somebody_left_in_their_own_ways() {
        for (var way : new String[] {
            "{'op': 'Replace', 'path': 'active', 'value': 'False'}",
            "{'op': 'replace', 'value': {'active': false}}",
            "{'op': 'replace', 'path': 'urn:ietf:params:scim:schemas:core:2.0:User:active', 'value': false}"
        }) {
            var id = directory.add(directory.named("u" + way.hashCode()), "").id();
            var viewer = app.users().viewer(UUID.fromString(id)).orElseThrow();
            assertThat(directory.patch("Users/" + id, way).at("/active")).isEqualTo("false");
            assertThat(stored(id)).endsWith("left");
            assertThat(app.as(viewer).get("/me").location()).startsWith("/sign-in");

            directory.patch("Users/" + id, "{'op': 'Add', 'path': 'active', 'value': 'True'}");
            assertThat(app.as(viewer).get("/me").status()).isEqualTo(200);
        }
    }

    @Test
    void names_and_addresses_are_patched() {
        var id = sela().id();
        directory.patch("Users/" + id, """
                {'op': 'Replace', 'path': 'emails[type eq \\"work\\"].value', 'value': 'new.%s'},
                {'op': 'Add', 'path': 'name.familyName', 'value': 'Lind'},
                {'op': 'Add', 'path': 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department', 'value': 'Sales'}
                """.formatted(directory.named("sela")));
        assertThat(stored(id)).isEqualTo("Sela Lind, new." + directory.named("sela") + ", SELLER");

        directory.patch("Users/" + id, "{'op': 'replace', 'value': {'name.givenName': 'Selina', 'externalId': 'y'}}");
        assertThat(stored(id)).startsWith("Selina Lind");
        assertThat(directory
                        .patch("Users/" + id, "{'op': 'remove', 'path': 'externalId'}")
                        .json()
                        .has("externalId"))
                .isFalse();
    }

    @Test
    void what_is_no_patch_is_refused_and_changes_nothing() {
        var id = sela().id();

        refused(directory.patch("Users/" + id, ""), 400, "invalidSyntax");
        refused(directory.patch("Users/" + id, "{'op': 'burn', 'path': 'active'}"), 400, "invalidSyntax");
        refused(directory.patch("Users/" + id, "{'op': 'replace', 'path': 'active'}"), 400, "invalidValue");
        refused(
                directory.patch("Users/" + id, "{'op': 'replace', 'path': 'active', 'value': 'maybe'}"),
                400,
                "invalidValue");
        refused(directory.patch("Users/" + id, "{'op': 'replace', 'path': 'a b', 'value': 1}"), 400, "invalidPath");
        refused(directory.patch("Users/" + id, "{'op': 'remove'}"), 400, "invalidPath");
        refused(directory.patch("Users/" + id, "{'op': 'remove', 'path': 'userName'}"), 400, "invalidValue");
        refused(
                directory.patch(
                        "Users/" + id,
                        "{'op': 'add', 'path': 'emails', 'value': [{'value': 'no address'}]}, {'op': 'replace', 'path': 'emails[primary eq true].value', 'value': 'none'}"),
                400,
                "invalidValue");
        refused(
                directory.patch("Users/" + id, "{'op': 'replace', 'value': {'" + "a".repeat(10_000) + "': 1}}"),
                400,
                "invalidPath");
        refused(directory.script().post("/scim/v2/Users", "no json"), 400, "invalidSyntax");
        refused(directory.script().post("/scim/v2/Users", "[]"), 400, "invalidSyntax");
        refused(directory.add(directory.named("nul"), ", 'displayName': 'a\\u0000b'"), 400, "invalidValue");
        refused(
                directory.add(directory.named("long"), ", 'displayName': '" + "a".repeat(201) + "'"),
                400,
                "invalidValue");
        refused(directory.add(directory.named("kind"), ", 'displayName': 7"), 400, "invalidValue");
        assertThat(stored(id)).startsWith("Sela Brandt");
    }

    @Test
    void whom_the_directory_removes_has_left_and_is_the_same_when_it_brings_them_again() {
        var id = sela().id();

        assertThat(directory.script().delete("/scim/v2/Users/" + id).status()).isEqualTo(204);
        assertThat(stored(id)).isEqualTo("Sela Brandt, " + directory.named("sela.brandt") + ", SELLER, left");
        refused(directory.script().get("/scim/v2/Users/" + id), 404, "");
        refused(directory.script().delete("/scim/v2/Users/" + id), 404, "");
        assertThat(directory
                        .find("Users", "userName eq \"" + directory.named("sela") + "\"")
                        .at("/totalResults"))
                .isEqualTo("0");

        assertThat(sela().id()).isEqualTo(id);
        assertThat(stored(id)).endsWith("SELLER");
    }

    @Test
    void somebody_else_with_the_name_of_one_who_was_removed_is_somebody_else() {
        var id = sela().id();
        directory.script().delete("/scim/v2/Users/" + id);

        assertThat(directory
                        .add(directory.named("sela"), ", 'externalId': 'another'")
                        .id())
                .isNotEqualTo(id);
    }

    @Test
    void what_is_done_is_in_the_audit_by_whoever_made_the_token() {
        var id = UUID.fromString(sela().id());

        assertThat(jdbc.sql("select act from audit_event where subject_id = :id and actor like 'user:%'")
                        .param("id", id)
                        .query(String.class)
                        .list())
                .contains("provisioned");
    }

    @Test
    void only_a_token_of_an_administrator_for_it_opens_it() {
        var people = app.people();
        var path = "/scim/v2/Users";

        refused(new Script(app.mvc(), null).get(path), 401, "");
        refused(new Script(app.mvc(), "made-up").get(path), 401, "");
        refused(Script.of(app, tokens, people.administrator()).get(path), 403, "");
        refused(Script.of(app, tokens, people.seller(), Scope.SCIM).get(path), 403, "");
        var mine = Script.of(app, tokens, people.administrator(), Scope.SCIM);
        assertThat(mine.get(path).status()).isEqualTo(200);
        assertThat(mine.get("/api/v1/me").status()).isEqualTo(403);
    }

    @Test
    void administrators_make_such_a_token_and_others_do_not() {
        var people = app.people();
        var administrator = app.as(people.administrator());

        assertThat(administrator.get("/me").texts("#scope option")).hasSize(3);
        assertThat(app.as(people.seller()).get("/me").texts("#scope option")).hasSize(2);
        assertThat(administrator
                        .post("/me/tokens", "token", "Entra", "scope", "SCIM", "days", "300")
                        .status())
                .isEqualTo(200);
        assertThat(administrator.get("/me").texts("#tokens tbody td").getFirst())
                .startsWith("keep users and teams");
        assertThat(app.as(people.seller())
                        .post("/me/tokens", "token", "Entra", "scope", "SCIM", "days", "300")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void it_says_itself_what_it_can_do() {
        var config = directory.script().get("/scim/v2/ServiceProviderConfig");
        assertThat(config.at("/patch/supported")).isEqualTo("true");
        assertThat(config.at("/bulk/supported")).isEqualTo("false");
        assertThat(config.at("/filter/maxResults")).isEqualTo("200");
        assertThat(directory
                        .script()
                        .get("/scim/v2/ResourceTypes")
                        .json()
                        .path("Resources")
                        .findValuesAsString("endpoint"))
                .containsExactly("/Users", "/Groups");
        assertThat(directory.script().get("/scim/v2/ResourceTypes/Group").at("/schema"))
                .isEqualTo("urn:ietf:params:scim:schemas:core:2.0:Group");
        assertThat(directory.script().get("/scim/v2/Schemas").at("/totalResults"))
                .isEqualTo("2");
        assertThat(directory
                        .script()
                        .get("/scim/v2/Schemas/urn:ietf:params:scim:schemas:core:2.0:User")
                        .at("/attributes/0/name"))
                .isEqualTo("userName");
        refused(directory.script().get("/scim/v2/Schemas/none"), 404, "");
        refused(directory.script().get("/scim/v2/Users/none"), 404, "");
    }
}
