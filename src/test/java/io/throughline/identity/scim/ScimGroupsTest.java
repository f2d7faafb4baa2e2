package io.throughline.identity.scim;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.WebApp;
import io.throughline.WebTest;
import io.throughline.base.Ids;
import io.throughline.identity.Team;
import io.throughline.identity.Tokens;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class ScimGroupsTest {
    @Autowired
    WebApp app;

    @Autowired
    Tokens tokens;

    @Autowired
    JdbcClient jdbc;

    private Directory directory;
    private String name;
    private String sela;
    private String rafe;

    @BeforeEach
    void directory() {
        directory = Directory.of(app, tokens);
        name = "Harbour " + directory.mark();
        sela = directory.add(directory.named("sela"), "").id();
        rafe = directory.add(directory.named("rafe"), "").id();
    }

    private String teamOf(String user) {
        return jdbc.sql("""
                        select coalesce(team.name, 'none')
                        from app_user
                        left join team on team.id = team_id
                        where app_user.id = :id""")
                .param("id", UUID.fromString(user))
                .query(String.class)
                .single();
    }

    @Test
    void a_group_is_a_team_with_its_members() {
        var made = directory.group(name, sela);

        assertThat(made.status()).isEqualTo(201);
        assertThat(Directory.members(made)).containsExactly(sela);
        assertThat(teamOf(sela)).isEqualTo(name);
        assertThat(directory.script().get("/scim/v2/Users/" + sela).at("/groups/0/value"))
                .isEqualTo(made.id());
        assertThat(directory.script().get("/scim/v2/Groups/" + made.id()).json())
                .isEqualTo(made.json());
    }

    @Test
    void a_team_that_is_here_is_the_one_that_is_meant_and_whoever_is_in_it_stays() {
        var people = app.people();
        var team = new Team(people.team().id(), name, people.manager().id(), 1);
        app.users().change(team);
        var made = directory.group(name, sela);

        assertThat(made.id()).isEqualTo(team.id().toString());
        assertThat(Directory.members(made))
                .containsExactlyInAnyOrder(sela, people.seller().id().toString());
        assertThat(directory.group(name).status()).as("kept already").isEqualTo(409);
    }

    @Test
    void members_come_and_go_as_entra_and_okta_send_them() {
        var path = "Groups/" + directory.group(name).id();

        directory.patch(path, "{'op': 'Add', 'path': 'members', 'value': [{'value': '" + sela + "'}]}");
        var both = directory.patch(
                path,
                "{'op': 'add', 'path': 'members', 'value': [{'value': '" + rafe + "'}, {'value': '" + sela + "'}]}");
        assertThat(Directory.members(both)).containsExactlyInAnyOrder(sela, rafe);

        var okta = directory.patch(path, "{'op': 'remove', 'path': 'members[value eq \\\"" + sela + "\\\"]'}");
        assertThat(Directory.members(okta)).containsExactly(rafe);
        var entra = directory.patch(path, "{'op': 'Remove', 'path': 'members', 'value': [{'value': '" + rafe + "'}]}");
        assertThat(Directory.members(entra)).isEmpty();
        assertThat(teamOf(sela)).isEqualTo("none");

        var replaced =
                directory.patch(path, "{'op': 'replace', 'path': 'members', 'value': [{'value': '" + rafe + "'}]}");
        assertThat(Directory.members(replaced)).containsExactly(rafe);
        assertThat(Directory.members(directory.patch(path, "{'op': 'remove', 'path': 'members'}")))
                .isEmpty();
    }

    @Test
    void whoever_comes_to_a_team_leaves_another() {
        directory.group(name, sela);
        directory.group(name + " two", sela);

        assertThat(teamOf(sela)).isEqualTo(name + " two");
        assertThat(directory
                        .find("Groups", "displayName eq \"" + name + "\"")
                        .json()
                        .at("/Resources/0/members"))
                .isEmpty();
    }

    @Test
    void a_group_is_renamed_and_its_manager_stays() {
        var people = app.people();
        app.users().change(new Team(people.team().id(), name, people.manager().id(), 1));
        var path = "/scim/v2/Groups/" + directory.group(name).id();
        var renamed = directory.script().put(path, "{'displayName': '" + name + " west', 'externalId': 'g'}");

        assertThat(renamed.at("/displayName")).isEqualTo(name + " west");
        assertThat(jdbc.sql("select manager_id from team where id = :id")
                        .param("id", people.team().id())
                        .query((row, number) -> row.getObject(1, UUID.class))
                        .single())
                .isEqualTo(people.manager().id());
        directory.group(name + " east");
        assertThat(directory
                        .patch(
                                "Groups/" + renamed.id(),
                                "{'op': 'replace', 'value': {'id': '" + renamed.id() + "', 'displayName': '" + name
                                        + " EAST'}}")
                        .at("/scimType"))
                .isEqualTo("uniqueness");
    }

    @Test
    void a_list_of_names_alone_leaves_the_members_out() {
        var id = directory.group(name, sela).id();

        assertThat(directory
                        .script()
                        .get("/scim/v2/Groups/" + id + "?excludedAttributes=members")
                        .json()
                        .has("members"))
                .isFalse();
        var listed = directory.script().get("/scim/v2/Groups?excludedAttributes=members&count=200");
        assertThat(listed.json().path("Resources").findValues("members")).isEmpty();
    }

    @Test
    void nobody_is_in_a_group_who_is_not_there() {
        assertThat(directory.group(name, Ids.next().toString()).at("/scimType")).isEqualTo("invalidValue");
        assertThat(directory.group(name, "none").at("/scimType")).isEqualTo("invalidValue");
        assertThat(directory.group("").at("/scimType")).isEqualTo("invalidValue");
        assertThat(directory.find("Groups", "displayName eq \"" + name + "\"").at("/totalResults"))
                .isEqualTo("0");
    }

    @Test
    void a_group_that_is_removed_leaves_its_members_without_a_team() {
        var path = "/scim/v2/Groups/" + directory.group(name, sela).id();

        assertThat(directory.script().delete(path).status()).isEqualTo(204);
        assertThat(teamOf(sela)).isEqualTo("none");
        assertThat(directory.script().get(path).status()).isEqualTo(404);
        assertThat(directory.script().delete(path).status()).isEqualTo(404);
    }
}
