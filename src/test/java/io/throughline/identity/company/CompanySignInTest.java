package io.throughline.identity.company;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.base.Role;
import io.throughline.base.Viewer;
import io.throughline.identity.Surfer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.UriComponentsBuilder;

/// Coming in by the company's sign-in.
class CompanySignInTest extends AtCompany {
    private Viewer here(Role role) {
        var viewer = app.person("Sela Brandt", role, null);
        addressed(viewer);
        return viewer;
    }

    private void addressed(Viewer viewer) {
        jdbc.sql("update app_user set email = :email where id = :id")
                .param("email", email)
                .param("id", viewer.id())
                .update();
    }

    private void password(Viewer viewer) {
        jdbc.sql("insert into credential (user_id, email, password) values (:user, :email, 'none')")
                .param("user", viewer.id())
                .param("email", viewer.id() + "@harbour.test")
                .update();
    }

    @Test
    void the_button_leads_there_with_state_nonce_and_proof_key() {
        var browser = browser();
        var button = browser.get("/sign-in?then=/deals").one("a.btn");
        assertThat(button.text()).isEqualTo("Sign in with Harbour");
        assertThat(button.attr("href")).isEqualTo("/sign-in/with/company?then=%2Fdeals");

        var address = UriComponentsBuilder.fromUriString(leave(browser)).build();
        var asked = address.getQueryParams();

        assertThat(address.toUriString()).startsWith(PROVIDER.issuer() + "/authorize?");
        assertThat(asked.getFirst("state")).hasSizeGreaterThan(40);
        assertThat(asked.getFirst("nonce")).hasSizeGreaterThan(40);
        assertThat(asked.getFirst("code_challenge_method")).isEqualTo("S256");
        assertThat(asked.getFirst("scope")).contains("openid").contains("email");
        assertThat(asked.getFirst("redirect_uri")).endsWith("/sign-in/from/company");
    }

    @Test
    void whoever_is_in_a_group_is_made_in_its_role_and_comes_back_where_they_wanted() {
        var browser = browser();
        var address = browser.get("/sign-in/with/company?then=/deals/board").location();
        var back = browser.get(PROVIDER.signIn(String.valueOf(address), sela()));

        assertThat(back.location()).isEqualTo("/deals/board");
        isIn(browser);
        var user = userOf(subject);
        assertThat(role(user)).isEqualTo("SELLER");
        assertThat(jdbc.sql("select name || ' ' || email from app_user where id = :id")
                        .param("id", user)
                        .query(String.class)
                        .single())
                .isEqualTo("Sela Brandt " + email);
        assertThat(acts(user)).contains("company-sign-in-begun").endsWith("signed-in");
    }

    @Test
    void nobody_is_sent_elsewhere_afterwards() {
        var browser = browser();
        var address =
                browser.get("/sign-in/with/company?then=//harbour.example/").location();

        assertThat(browser.get(PROVIDER.signIn(String.valueOf(address), sela())).location())
                .isEqualTo("/");
    }

    @Test
    void somebody_who_is_here_is_recognised_by_address_once_and_by_its_own_id_from_then_on() {
        var sela = here(Role.SELLER);
        comeBack(browser(), sela().claim("email", email.toUpperCase(java.util.Locale.ROOT)));
        assertThat(userOf(subject)).isEqualTo(sela.id());

        var browser = browser();
        comeBack(browser, sela().claim("email", "brandt." + email).claim("email_verified", false));

        isIn(browser);
        assertThat(userOf(subject)).isEqualTo(sela.id());
    }

    @Test
    void an_address_that_is_not_verified_recognises_nobody() {
        here(Role.ADMINISTRATOR);
        var browser = browser();
        var answer = comeBack(browser, sela().claim("email_verified", false));

        assertThat(told(browser, answer)).startsWith("Somebody here has your address");
        var silent = browser();
        assertThat(told(silent, comeBack(silent, sela().claim("email_verified", null))))
                .startsWith("Somebody here has your address");
    }

    @Test
    void nobody_is_made_with_an_address_that_is_not_verified() {
        comeBack(browser(), sela().claim("email_verified", false));

        assertThat(jdbc.sql("select email is null from app_user where id = :id")
                        .param("id", userOf(subject))
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void an_address_that_came_to_somebody_else_opens_nothing_until_an_administrator_forgets_the_first() {
        var sela = here(Role.SELLER);
        comeBack(browser(), sela());
        var browser = browser();
        var answer = comeBack(browser, sela().subject("somebody else " + subject));
        assertThat(told(browser, answer)).startsWith("The user with your address is known at Harbour");

        var administrator = app.as(app.people().administrator());
        var path = "/users/" + sela.id();
        assertThat(administrator.get(path).body()).contains("Forget the company's sign-in");
        assertThat(administrator.delete(path + "/company-sign-in").location()).isEqualTo(path);
        assertThat(administrator.get(path).body()).doesNotContain("Forget the company's sign-in");

        comeBack(browser, sela().subject("somebody else " + subject));
        isIn(browser);
        assertThat(acts(sela.id())).contains("company-sign-in-ended");
    }

    @Test
    void whoever_left_stays_out_known_or_not() {
        var sela = here(Role.SELLER);
        jdbc.sql("update app_user set active = false where id = :id")
                .param("id", sela.id())
                .update();
        var browser = browser();
        assertThat(told(browser, comeBack(browser, sela()))).isEqualTo("This user may not sign in any more.");

        jdbc.sql("update app_user set active = true where id = :id")
                .param("id", sela.id())
                .update();
        comeBack(browser, sela());
        isIn(browser);
        jdbc.sql("update app_user set active = false where id = :id")
                .param("id", sela.id())
                .update();
        assertThat(told(browser, comeBack(browser, sela()))).isEqualTo("This user may not sign in any more.");
    }

    @Test
    void of_several_with_the_address_none_is_taken() {
        here(Role.SELLER);
        here(Role.MANAGER);
        var browser = browser();

        assertThat(told(browser, comeBack(browser, sela()))).startsWith("More than one user");
    }

    @Test
    void the_role_follows_the_groups_at_each_sign_in() {
        comeBack(browser(), sela().claim("groups", List.of(SALES, "Sales leads")));
        var user = userOf(subject);
        assertThat(role(user)).isEqualTo("MANAGER");

        comeBack(browser(), sela());
        assertThat(role(user)).isEqualTo("SELLER");

        var browser = browser();
        assertThat(told(browser, comeBack(browser, sela().claim("groups", List.of("Stores")))))
                .startsWith("Harbour knows you, and you are in no group");
        assertThat(role(user)).isEqualTo("SELLER");
        assertThat(told(browser, comeBack(browser, sela().claim("groups", null))))
                .contains("in no group");
    }

    @Test
    void the_last_administrator_with_a_password_stays_one_whatever_the_groups_say() {
        var ada = here(Role.ADMINISTRATOR);
        password(ada);
        var browser = browser();

        comeBack(browser, sela());
        isIn(browser);
        assertThat(role(ada.id())).isEqualTo("ADMINISTRATOR");
        comeBack(browser, sela().claim("groups", null));
        assertThat(role(ada.id())).isEqualTo("ADMINISTRATOR");

        password(app.people().administrator());
        comeBack(browser, sela());
        assertThat(role(ada.id())).as("one of two").isEqualTo("SELLER");
        jdbc.sql("delete from credential").update();
    }

    @Test
    void a_second_factor_that_the_role_needs_is_asked_for_there_and_not_here() {
        var sela = here(Role.MANAGER);
        password(sela);
        var leads = sela().claim("groups", List.of("Sales leads"));
        app.as(app.people().administrator()).put("/users/second-factor", "role", "MANAGER");
        try {
            var browser = browser();
            comeBack(browser, leads);
            isIn(browser);
            assertThat(app.as(sela).get("/me").location()).isEqualTo("/me/second-factor");
        } finally {
            app.as(app.people().administrator()).put("/users/second-factor", "role", "nobody");
            jdbc.sql("delete from credential").update();
        }
    }

    @Test
    void the_session_is_listed_and_is_ended_like_any_other() {
        var desk = browser();
        var phone = browser();
        comeBack(desk, sela());
        comeBack(phone, sela());

        var path = desk.get("/me").one("#sessions td form").attr("action");
        desk.send("DELETE", path);

        isIn(desk);
        isOut(phone);
    }

    @Test
    void the_session_before_is_not_carried_over() {
        var browser = browser();
        comeBack(browser, sela());
        var first = sessions();
        comeBack(browser, sela());

        assertThat(sessions()).hasSize(1).doesNotContainAnyElementsOf(first);
    }

    private List<String> sessions() {
        return jdbc.sql("select session_id from spring_session where principal_name = :user")
                .param("user", userOf(subject).toString())
                .query(String.class)
                .list();
    }

    @Test
    void the_words_of_a_form_are_kept_on_the_way_there_and_back() {
        var browser = browser();
        assertThat(stale(browser).has("a[href^=/sign-in/with/company]")).isTrue();
        var back = comeBack(browser, sela());

        assertThat(back.location()).isEqualTo("/unsent");
        assertThat(browser.get("/unsent").body()).contains("They lose a lane each month");
    }

    /// A form whose session has ended.
    private static io.throughline.WebApp.Answer stale(Surfer browser) {
        return browser.forged("/deals/views", "name", "They lose a lane each month");
    }
}
