package io.throughline.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.throughline.WebApp;
import io.throughline.WebTest;
import io.throughline.base.Ids;
import io.throughline.base.Role;
import io.throughline.base.Today;
import io.throughline.base.Viewer;
import io.throughline.identity.SignIns.Attempt;
import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

@WebTest
class SignInTest {
    private static final String PASSWORD = "a quiet harbour at dawn";

    @Autowired
    SecondFactors factors;

    @Autowired
    Audit audit;

    @Autowired
    WebApp app;

    @Autowired
    SignIns signIns;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Today today;

    private final String address = "sela." + Ids.next() + "@seller.test";

    private Viewer seller() {
        var seller = app.person("Sela Brandt", Role.SELLER, null);
        signIns.set(seller.id(), address, new Password(PASSWORD));
        return seller;
    }

    private WebApp.Answer signIn(String email, String password) {
        return app.stranger().post("/sign-in", "email", email, "password", password);
    }

    @Test
    void the_right_password_lets_in() {
        seller();
        var answer = signIn(address.toUpperCase(java.util.Locale.ROOT), PASSWORD);

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo("/");
        assertThat(session(answer.response())).isNotNull();
    }

    @Test
    void a_wrong_password_an_unknown_address_and_somebody_who_left_look_alike() {
        var seller = seller();
        var wrong = signIn(address, "a quiet harbour at dusk");
        var unknown = signIn("nobody@seller.test", PASSWORD);
        jdbc.sql("update app_user set active = false where id = :id")
                .param("id", seller.id())
                .update();
        var left = signIn(address, PASSWORD);

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(left.status()).isEqualTo(422);
        assertThat(unknown.texts(".notice")).isEqualTo(wrong.texts(".notice"));
        assertThat(left.texts(".notice")).isEqualTo(wrong.texts(".notice"));
    }

    @Test
    void a_refused_form_keeps_the_address_and_never_the_password() {
        seller();
        var answer = signIn(address, "a quiet harbour at dusk");

        assertThat(answer.one("input[name=email]").val()).isEqualTo(address);
        assertThat(answer.body()).doesNotContain("harbour at dusk");
    }

    @Test
    void five_wrong_passwords_close_the_account_even_to_the_right_one() {
        seller();
        for (var i = 0; i < 4; i++)
            assertThat(signIns.attempt(address, "wrong")).isInstanceOf(Attempt.Refused.class);

        assertThat(signIns.attempt(address, "wrong")).isInstanceOf(Attempt.Locked.class);
        assertThat(signIn(address, PASSWORD).one(".notice").text()).contains("Too many tries");
    }

    @Test
    void a_success_in_between_starts_the_count_anew() {
        seller();
        for (var i = 0; i < 4; i++) signIns.attempt(address, "wrong");
        signIns.attempt(address, PASSWORD);

        assertThat(signIns.attempt(address, "wrong")).isInstanceOf(Attempt.Refused.class);
    }

    @Test
    void after_a_quarter_of_an_hour_the_right_password_lets_in_again() {
        seller();
        for (var i = 0; i < 5; i++) signIns.attempt(address, "wrong");

        assertThat(signInsIn(Duration.ofMinutes(14)).attempt(address, PASSWORD)).isInstanceOf(Attempt.Locked.class);
        assertThat(signInsIn(Duration.ofMinutes(16)).attempt(address, PASSWORD)).isInstanceOf(Attempt.Welcome.class);
    }

    private SignIns signInsIn(Duration later) {
        return new SignIns(jdbc, new Today(Clock.fixed(today.now().plus(later), ZoneOffset.UTC)), audit, factors);
    }

    @ParameterizedTest
    @CsvSource({
        "/users?q=a, /users?q=a",
        "//elsewhere.test, /",
        "https://elsewhere.test/, /",
        "/\\elsewhere.test, /",
        "javascript:alert(1), /",
        "'', /"
    })
    void whoever_signs_in_goes_to_a_page_of_ours_and_nowhere_else(String then, String leadsTo) {
        seller();
        var answer = app.stranger().post("/sign-in", "email", address, "password", PASSWORD, "then", then);

        assertThat(answer.location()).isEqualTo(leadsTo);
    }

    @Test
    void the_form_needs_its_token() {
        seller();

        assertThat(app.stranger()
                        .forged("/sign-in", "email", address, "password", PASSWORD)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_session_that_somebody_planted_is_not_carried_over() throws Exception {
        seller();
        var planted = session(app.mvc()
                .perform(get("/sign-in").with(csrf()).sessionAttr("planted", "yes"))
                .andReturn()
                .getResponse());
        var cookie = planted == null ? new Cookie("SESSION", "cGxhbnRlZA==") : planted;
        var answer = app.mvc()
                .perform(post("/sign-in")
                        .with(csrf())
                        .cookie(cookie)
                        .param("email", address)
                        .param("password", PASSWORD))
                .andReturn()
                .getResponse();

        assertThat(session(answer).getValue()).isNotEqualTo(cookie.getValue());
        assertThat(app.mvc()
                        .perform(get("/me").cookie(cookie))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(303);
    }

    @Test
    void a_session_ends_at_once_when_its_user_leaves() throws Exception {
        var seller = seller();
        var cookie = session(signIn(address, PASSWORD).response());
        assertThat(me(cookie)).isEqualTo(200);

        jdbc.sql("update app_user set active = false where id = :id")
                .param("id", seller.id())
                .update();
        assertThat(me(cookie)).isEqualTo(303);
    }

    @Test
    void a_role_counts_from_the_next_request_on() {
        var administrator = app.person("Ada Miravel", Role.ADMINISTRATOR, null);
        assertThat(app.as(administrator).get("/users").status()).isEqualTo(200);

        jdbc.sql("update app_user set role = 'SELLER' where id = :id")
                .param("id", administrator.id())
                .update();
        assertThat(app.as(administrator).get("/users").status()).isEqualTo(403);
    }

    @Test
    void signing_out_everywhere_ends_every_session_of_the_user_and_of_nobody_else() throws Exception {
        var seller = seller();
        var here = session(signIn(address, PASSWORD).response());
        var there = session(signIn(address, PASSWORD).response());
        var other = app.person("Oran Vance", Role.SELLER, null);
        var otherAddress = "oran." + Ids.next() + "@seller.test";
        signIns.set(other.id(), otherAddress, new Password(PASSWORD));
        var others = session(signIn(otherAddress, PASSWORD).response());

        var answer = app.mvc()
                .perform(post("/me/sessions")
                        .with(csrf())
                        .param("_method", "delete")
                        .cookie(here))
                .andReturn()
                .getResponse();

        assertThat(answer.getRedirectedUrl()).isEqualTo("/sign-in");
        assertThat(me(here)).isEqualTo(303);
        assertThat(me(there)).isEqualTo(303);
        assertThat(me(others)).isEqualTo(200);
        assertThat(seller.id()).isNotEqualTo(other.id());
    }

    private int me(Cookie session) throws Exception {
        return app.mvc()
                .perform(get("/me").cookie(session))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private static Cookie session(MockHttpServletResponse response) {
        return response.getCookie("SESSION");
    }
}
