package io.throughline.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.OwnWebTest;
import io.throughline.WebApp;
import io.throughline.base.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OwnWebTest
class TeamPagesTest {
    @Autowired
    WebApp app;

    private final String name = "Harbour " + Ids.next();
    private WebApp.People people;
    private WebApp.Browser administrator;

    @BeforeEach
    void somebodySetsUp() {
        people = app.people();
        administrator = app.as(people.administrator());
    }

    private String form(WebApp.Answer page, String team) {
        return page.one("section[aria-label='" + team + "'] form").attr("action");
    }

    @Test
    void a_team_is_added_with_its_manager_and_says_how_many_are_in_it() {
        var manager = people.manager().id().toString();
        assertThat(administrator
                        .post("/teams", "name", name, "manager", manager)
                        .location())
                .isEqualTo("/teams");

        var page = administrator.get("/teams");
        assertThat(page.one("section[aria-label='" + name + "'] option[selected]")
                        .val())
                .isEqualTo(manager);
        assertThat(page.one("section[aria-label='" + name + "'] .count").text()).isEqualTo("Nobody is in it");
        assertThat(page.one("section[aria-label='" + people.team().name() + "'] .count")
                        .text())
                .isEqualTo("1 person");
    }

    @Test
    void a_team_is_renamed_and_loses_its_manager() {
        administrator.post(
                "/teams", "name", name, "manager", people.manager().id().toString());
        var path = form(administrator.get("/teams"), name);

        assertThat(administrator
                        .put(path, "version", "1", "name", name + " east", "manager", "")
                        .status())
                .isEqualTo(303);
        var renamed = administrator.get("/teams").one("section[aria-label='" + name + " east']");
        assertThat(renamed.select("option[selected]")).isEmpty();
    }

    @Test
    void a_name_that_is_taken_or_missing_is_refused_and_kept() {
        var taken = people.team().name().toUpperCase(java.util.Locale.ROOT);
        var answer = administrator.post("/teams", "name", taken);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.one("#name").val()).isEqualTo(taken);
        assertThat(answer.texts(".wrong")).containsExactly("Another team has this name.");
        assertThat(administrator.post("/teams", "name", " ").status()).isEqualTo(422);
    }

    @Test
    void whoever_saves_over_somebody_elses_change_is_told_and_keeps_their_words() {
        administrator.post("/teams", "name", name);
        var path = form(administrator.get("/teams"), name);
        administrator.put(path, "version", "1", "name", name + " east");
        var answer = administrator.put(path, "version", "1", "name", name + " west");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.one("form[action='" + path + "'] input[name=name]").val())
                .isEqualTo(name + " west");
        assertThat(administrator.get("/teams").has("section[aria-label='" + name + " east']"))
                .isTrue();
    }
}
