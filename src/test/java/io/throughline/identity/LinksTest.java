package io.throughline.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.WebApp;
import io.throughline.WebTest;
import io.throughline.base.Ids;
import io.throughline.base.Role;
import io.throughline.base.Today;
import io.throughline.base.Viewer;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class LinksTest {
    private static final String PASSWORD = "seven geese over water";

    @Autowired
    Audit audit;

    @Autowired
    WebApp app;

    @Autowired
    Links links;

    @Autowired
    SignIns signIns;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Today today;

    private final String address = "new." + Ids.next() + "@seller.test";

    private Viewer seller() {
        return app.person("Sela Brandt", Role.SELLER, null);
    }

    private WebApp.Answer follow(String link) {
        return app.stranger().post(link, "email", address, "password", PASSWORD);
    }

    @Test
    void an_invited_user_chooses_a_password_is_in_and_can_sign_in_with_it() {
        var link = links.invitation(seller().id());
        assertThat(app.stranger().get(link).one("h1").text()).isEqualTo("Welcome, Sela Brandt");

        assertThat(follow(link).location()).isEqualTo("/");
        assertThat(signIns.attempt(address, PASSWORD)).isInstanceOf(SignIns.Attempt.Welcome.class);
    }

    @Test
    void looking_at_a_link_does_not_use_it_up() {
        var link = links.invitation(seller().id());
        app.stranger().get(link);
        app.stranger().get(link);

        assertThat(follow(link).status()).isEqualTo(303);
    }

    @Test
    void a_link_works_once() {
        var link = links.invitation(seller().id());
        follow(link);

        assertThat(follow(link).status()).isEqualTo(410);
        assertThat(app.stranger().get(link).status()).isEqualTo(410);
    }

    @Test
    void a_link_that_is_too_old_or_was_never_made_is_gone() {
        var weekAgo = new Today(Clock.fixed(today.now().minus(Duration.ofDays(8)), ZoneOffset.UTC));
        var old = new Links(jdbc, weekAgo, audit).invitation(seller().id());

        assertThat(app.stranger().get(old).status()).isEqualTo(410);
        assertThat(follow(old).status()).isEqualTo(410);
        assertThat(follow("/welcome/made-up").status()).isEqualTo(410);
    }

    @Test
    void a_link_of_somebody_who_left_is_gone() {
        var seller = seller();
        var link = links.invitation(seller.id());
        jdbc.sql("update app_user set active = false where id = :id")
                .param("id", seller.id())
                .update();

        assertThat(follow(link).status()).isEqualTo(410);
    }

    @Test
    void a_password_that_is_too_short_is_refused_the_words_are_kept_and_the_link_stays_good() {
        var link = links.invitation(seller().id());
        var answer = app.stranger().post(link, "email", address, "password", "short");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.one("input[name=email]").val()).isEqualTo(address);
        assertThat(answer.one("#password-wrong").text()).isEqualTo("At least 12 characters.");
        assertThat(answer.one("input[name=password]").val()).isEmpty();
        assertThat(follow(link).status()).isEqualTo(303);
    }

    @Test
    void an_address_that_somebody_else_signs_in_with_is_refused() {
        follow(links.invitation(seller().id()));
        var answer = follow(links.invitation(seller().id()));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.one("#email-wrong").text()).contains("Another user");
    }

    @Test
    void a_sign_in_link_asks_for_nothing() {
        var link = links.signIn(seller().id());

        assertThat(app.stranger().get(link).has("input[type=password]")).isFalse();
        assertThat(app.stranger().post(link).status()).isEqualTo(303);
        assertThat(app.stranger().post(link).status()).isEqualTo(410);
    }

    @Test
    void what_is_secret_is_not_in_what_values_say_of_themselves() {
        var secret = Secret.next();

        assertThat(secret.toString()).doesNotContain(secret.word());
        assertThat(new WelcomePage.Form("Sela", "sela@seller.test", PASSWORD).toString())
                .doesNotContain(PASSWORD);
        assertThat(new Password(PASSWORD).toString()).doesNotContain(PASSWORD);
        assertThat(new io.throughline.web.Typed(java.util.Map.of("password", PASSWORD)).toString())
                .doesNotContain(PASSWORD);
    }
}
