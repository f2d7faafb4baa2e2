package io.throughline.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.WebApp;
import io.throughline.WebTest;
import io.throughline.base.Ids;
import io.throughline.base.Role;
import io.throughline.base.Viewer;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class OwnPageTest {
    private static final String OLD = "a lantern in the reeds";
    private static final String NEW = "a kettle on the stove";

    @Autowired
    WebApp app;

    @Autowired
    Users users;

    @Autowired
    SignIns signIns;

    private final String address = "sela." + Ids.next() + "@seller.test";
    private Viewer seller;

    @BeforeEach
    void somebodySignsIn() {
        seller = app.person("Sela Brandt", Role.SELLER, null);
        signIns.set(seller.id(), address, new Password(OLD));
    }

    @Test
    void who_has_no_password_is_told_so_instead_of_being_asked_for_it() {
        var guest = app.person("Ines Calder", Role.SELLER, null);

        assertThat(app.as(guest).get("/me").has("form[action='/me/password']")).isFalse();
        assertThat(app.as(guest).get("/me").one("#password-section").text()).contains("You have none here");
        assertThat(app.as(guest)
                        .post("/me/tokens", "token", "")
                        .one("#password-section")
                        .text())
                .contains("You have none here");
        assertThat(app.as(seller).get("/me").has("form[action='/me/password']")).isTrue();
    }

    private WebApp.Answer change(String... fields) {
        return app.as(seller).put("/me", fields);
    }

    @Test
    void name_region_and_zone_are_ones_own_to_change() {
        var answer = change(
                "version",
                "1",
                "name",
                "Sela Vass",
                "locale",
                "en-AT",
                "zone",
                "Europe/Vienna",
                "role",
                "ADMINISTRATOR");

        assertThat(answer.location()).isEqualTo("/me?done=saved");
        var now = users.viewer(seller.id()).orElseThrow();
        assertThat(now.name()).isEqualTo("Sela Vass");
        assertThat(now.locale()).isEqualTo(Locale.of("en", "AT"));
        assertThat(now.zone()).isEqualTo(ZoneId.of("Europe/Vienna"));
        assertThat(now.role()).as("a role is not").isEqualTo(Role.SELLER);
        assertThat(app.as(seller).get("/me?done=saved").one("[role=status]").text())
                .isEqualTo("Saved.");
    }

    @Test
    void what_does_not_exist_is_refused_and_the_words_are_kept() {
        var answer = change("version", "1", "name", "Sela Vass", "locale", "klingon", "zone", "Europe/Atlantis");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.one("#name").val()).isEqualTo("Sela Vass");
        assertThat(answer.has("#locale-wrong")).isTrue();
        assertThat(answer.has("#zone-wrong")).isTrue();
    }

    @Test
    void two_browsers_don_t_overwrite_each_other() {
        change("version", "1", "name", "Sela One");
        var answer = change("version", "1", "name", "Sela Two");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.one("#name").val()).isEqualTo("Sela Two");
        assertThat(users.find(seller.id()).orElseThrow().name()).isEqualTo("Sela One");
    }

    @Test
    void a_password_is_changed_by_who_knows_the_old_one() {
        assertThat(app.as(seller)
                        .put("/me/password", "old", OLD, "password", NEW)
                        .location())
                .isEqualTo("/me?done=password");

        assertThat(signIns.attempt(address, OLD)).isInstanceOf(SignIns.Attempt.Refused.class);
        assertThat(signIns.attempt(address, NEW)).isInstanceOf(SignIns.Attempt.Welcome.class);
    }

    @Test
    void who_does_not_know_the_old_password_changes_nothing() {
        var answer = app.as(seller).put("/me/password", "old", "guessed", "password", NEW);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.one("#old-wrong").text()).isEqualTo("This is not your present password.");
        assertThat(answer.body()).doesNotContain("guessed").doesNotContain(NEW);
        assertThat(signIns.attempt(address, OLD)).isInstanceOf(SignIns.Attempt.Welcome.class);
    }

    @Test
    void a_short_password_is_refused() {
        var answer = app.as(seller).put("/me/password", "old", OLD, "password", "short");

        assertThat(answer.one("#password-wrong").text()).isEqualTo("At least 12 characters.");
    }

    @Test
    void what_only_administrators_need_is_not_in_anybody_elses_navigation() {
        assertThat(app.as(seller).get("/me").texts("nav a")).doesNotContain("Users", "Teams", "Settings");
        assertThat(app.as(app.people().administrator()).get("/me").texts("nav a"))
                .contains("Users", "Teams", "Settings");
    }
}
