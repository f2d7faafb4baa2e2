package io.throughline.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.WebApp;
import io.throughline.WebTest;
import io.throughline.base.Ids;
import io.throughline.base.Role;
import io.throughline.base.Viewer;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class UserPagesTest {
    private static final Password PASSWORD = new Password("three bridges and a ferry");

    @Autowired
    WebApp app;

    @Autowired
    Users users;

    @Autowired
    SignIns signIns;

    @Autowired
    JdbcClient jdbc;

    private final String own = "T" + Ids.next().toString().substring(19);
    private WebApp.Browser administrator;

    @BeforeEach
    void somebodySetsUp() {
        administrator = app.as(app.person("Ada Miravel", Role.ADMINISTRATOR, null));
    }

    private Viewer seller(String name) {
        return app.person(name + " " + own, Role.SELLER, null);
    }

    private String address(String name) {
        return name + "." + own + "@seller.test";
    }

    private WebApp.Answer found(String query) {
        return administrator.get("/users?q=" + own + query);
    }

    private WebApp.Answer change(UUID id, String... fields) {
        var form = administrator.get("/users/" + id);
        var all = new java.util.ArrayList<String>();
        for (var name : new String[] {"version", "name", "email"}) {
            all.add(name);
            all.add(form.one(".form input[name=" + name + "]").val());
        }
        all.addAll(java.util.List.of("role", form.one("#role option[selected]").val()));
        if (form.has("input[name=active][checked]")) all.addAll(java.util.List.of("active", "yes"));
        for (var i = 0; i < fields.length; i += 2) {
            var at = all.indexOf(fields[i]);
            if (at >= 0 && fields[i + 1].isEmpty() && fields[i].equals("active")) {
                all.remove(at);
                all.remove(at);
            } else if (at >= 0) all.set(at + 1, fields[i + 1]);
            else all.addAll(java.util.List.of(fields[i], fields[i + 1]));
        }
        return administrator.put("/users/" + id, all.toArray(String[]::new));
    }

    @Test
    void only_administrators_get_to_users_and_teams() {
        var people = app.people();
        for (var path : new String[] {
            "/users", "/users/new", "/users/" + people.seller().id(), "/teams"
        }) {
            assertThat(app.as(people.seller()).get(path).status()).as(path).isEqualTo(403);
            assertThat(app.as(people.manager()).get(path).status()).as(path).isEqualTo(403);
            assertThat(app.stranger().get(path).status()).as(path).isEqualTo(303);
            assertThat(app.as(people.administrator()).get(path).status())
                    .as(path)
                    .isEqualTo(200);
        }
    }

    @Test
    void users_are_found_by_a_part_of_their_name_or_address_with_their_team_and_manager() {
        var people = app.people();
        var seller = seller("Sela");
        users.change(new User(
                seller.id(),
                seller.name(),
                address("sela"),
                people.team().id(),
                people.manager().id(),
                true,
                Role.SELLER,
                null,
                null,
                1));

        var page = administrator.get("/users?q=sela." + own);
        assertThat(page.texts("tbody th a")).containsExactly("Sela " + own);
        assertThat(page.texts("tbody td"))
                .containsExactly("Seller", people.team().name(), "Mara Quill", "No sign-in");
    }

    @Test
    void signs_that_mean_something_in_a_search_are_taken_as_they_are() {
        seller("Per%cent");

        assertThat(administrator.get("/users?q=Per%25cent%20" + own).texts("tbody th a"))
                .hasSize(1);
        assertThat(administrator.get("/users?q=P%25t%20" + own).has("tbody")).isFalse();
    }

    @Test
    void users_are_told_apart_by_how_they_stand_to_signing_in() {
        var active = seller("Active");
        signIns.set(active.id(), address("active"), PASSWORD);
        seller("Imported");
        var left = seller("Left");
        change(left.id(), "active", "");
        var locked = seller("Locked");
        signIns.set(locked.id(), address("locked"), PASSWORD);
        for (var i = 0; i < 5; i++) signIns.attempt(address("locked"), "wrong");
        administrator.post("/users", "name", "Invited " + own, "email", address("invited"), "role", "SELLER");

        assertThat(found("").texts("tbody .state"))
                .containsExactly("Signs in", "No sign-in", "Invited", "Has left", "Locked");
        assertThat(found("&state=INVITED").texts("tbody th a")).containsExactly("Invited " + own);
        assertThat(found("&state=WITHOUT_SIGN_IN").texts("tbody th a")).containsExactly("Imported " + own);
    }

    @Test
    void a_long_list_comes_in_pages_without_gaps_or_repeats() {
        for (var i = 10; i < 71; i++) seller("User" + i);

        var first = found("");
        var second = administrator.get(first.one("a[rel=next]").attr("href"));

        assertThat(first.all("tbody tr")).hasSize(50);
        assertThat(second.texts("tbody th a")).hasSize(11).startsWith("User60 " + own);
        assertThat(second.has("a[rel=next]")).isFalse();
    }

    @Test
    void nobody_found_is_said() {
        assertThat(found("nobody").one(".empty strong").text()).isEqualTo("Nobody fits.");
    }

    @Test
    void an_invitation_shows_its_link_once_and_the_link_lets_in() {
        var answer = administrator.post("/users", "name", "Nora " + own, "email", address("nora"), "role", "MANAGER");
        var link = answer.one("#link").val();

        assertThat(link).startsWith("http://localhost/welcome/");
        var comesIn = app.stranger()
                .post(
                        link.substring("http://localhost".length()),
                        "email",
                        address("nora"),
                        "password",
                        "under the old lime tree");
        assertThat(comesIn.status()).isEqualTo(303);
        assertThat(found("").texts("tbody td")).contains("Manager", "Signs in");
    }

    @Test
    void an_invitation_without_a_name_or_address_is_refused_and_its_words_are_kept() {
        var answer = administrator.post("/users", "name", "  ", "email", "no address", "role", "MANAGER");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.one("#name-wrong").text()).isEqualTo("Say how you are called.");
        assertThat(answer.one("#email-wrong").text()).isEqualTo("This is no e-mail address.");
        assertThat(answer.one("#email").val()).isEqualTo("no address");
        assertThat(answer.one("#role option[selected]").val()).isEqualTo("MANAGER");
    }

    @Test
    void an_imported_user_is_invited_and_an_older_link_ends() {
        var seller = seller("Imported");
        var first = administrator
                .post("/users/" + seller.id() + "/link")
                .one("#link")
                .val();
        var second = administrator
                .post("/users/" + seller.id() + "/link")
                .one("#link")
                .val();

        assertThat(app.stranger()
                        .get(first.substring("http://localhost".length()))
                        .status())
                .isEqualTo(410);
        assertThat(app.stranger()
                        .get(second.substring("http://localhost".length()))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_new_link_for_who_forgot_the_password_lets_choose_another_and_ends_the_old_one() {
        var seller = seller("Forgetful");
        signIns.set(seller.id(), address("forgetful"), PASSWORD);
        var link = administrator
                .post("/users/" + seller.id() + "/link")
                .one("#link")
                .val();
        app.stranger()
                .post(
                        link.substring("http://localhost".length()),
                        "email",
                        address("forgetful"),
                        "password",
                        "another word entirely");

        assertThat(signIns.attempt(address("forgetful"), "three bridges and a ferry"))
                .isInstanceOf(SignIns.Attempt.Refused.class);
        assertThat(signIns.attempt(address("forgetful"), "another word entirely"))
                .isInstanceOf(SignIns.Attempt.Welcome.class);
    }

    @Test
    void role_team_and_manager_are_changed_and_the_history_knows_by_whom() {
        var people = app.people();
        var seller = seller("Sela");
        var answer = change(
                seller.id(),
                "role",
                "MANAGER",
                "team",
                people.team().id().toString(),
                "manager",
                people.manager().id().toString());

        var now = users.find(seller.id()).orElseThrow();
        assertThat(answer.location()).isEqualTo("/users/" + seller.id());
        assertThat(now.role()).isEqualTo(Role.MANAGER);
        assertThat(now.teamId()).isEqualTo(people.team().id());
        assertThat(now.managerId()).isEqualTo(people.manager().id());
        assertThat(jdbc.sql("select ended_by from app_user_history where id = :id")
                        .param("id", seller.id())
                        .query(String.class)
                        .single())
                .startsWith("user:");
    }

    @Test
    void whoever_saves_over_somebody_elses_change_is_told_what_differs_and_keeps_their_words() {
        var seller = seller("Sela");
        change(seller.id(), "role", "MANAGER");
        var answer = administrator.put(
                "/users/" + seller.id(), "version", "1", "name", "Sela Renamed", "role", "SELLER", "active", "yes");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.one("[role=alert]").text()).contains("Name, Role");
        assertThat(answer.one("#name").val()).isEqualTo("Sela Renamed");
        assertThat(users.find(seller.id()).orElseThrow().role()).isEqualTo(Role.MANAGER);
        assertThat(answer.one("input[name=version]").val()).isEqualTo("2");
    }

    @Test
    void a_manager_whom_an_import_made_without_the_role_is_kept_when_something_else_is_changed() {
        var lead = seller("Lead");
        var seller = seller("Sela");
        change(seller.id(), "manager", lead.id().toString());

        assertThat(administrator
                        .get("/users/" + seller.id())
                        .one("#manager option[selected]")
                        .val())
                .isEqualTo(lead.id().toString());
    }

    @Test
    void nobody_is_their_own_manager() {
        var seller = seller("Sela");

        assertThat(change(seller.id(), "manager", seller.id().toString())
                        .one("#manager-wrong")
                        .text())
                .isEqualTo("Nobody is their own manager.");
    }

    @Test
    void a_new_address_is_the_one_to_sign_in_with() {
        var seller = seller("Sela");
        signIns.set(seller.id(), address("old"), PASSWORD);
        change(seller.id(), "email", address("new"));

        assertThat(signIns.attempt(address("new"), "three bridges and a ferry"))
                .isInstanceOf(SignIns.Attempt.Welcome.class);
        assertThat(change(seller.id(), "email", "").one("#email-wrong").text()).contains("needs an address");
    }

    @Test
    void a_locked_account_is_unlocked() {
        var seller = seller("Locked");
        signIns.set(seller.id(), address("locked"), PASSWORD);
        for (var i = 0; i < 5; i++) signIns.attempt(address("locked"), "wrong");

        assertThat(administrator.delete("/users/" + seller.id() + "/lock").status())
                .isEqualTo(303);
        assertThat(signIns.attempt(address("locked"), "three bridges and a ferry"))
                .isInstanceOf(SignIns.Attempt.Welcome.class);
    }

    @Test
    void a_user_who_is_not_there_is_not_found() {
        assertThat(administrator.get("/users/" + Ids.next()).status()).isEqualTo(404);
        assertThat(administrator.post("/users/" + Ids.next() + "/link").status())
                .isEqualTo(404);
        assertThat(administrator.get("/users/nonsense").status()).isEqualTo(404);
    }
}
