package io.throughline.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.WebApp;
import io.throughline.WebTest;
import io.throughline.base.Ids;
import io.throughline.base.Role;
import io.throughline.base.Viewer;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class SecondFactorTest {
    private static final String PASSWORD = "a quiet harbour at dawn";
    private static final String PAGE = "/me/second-factor";

    @Autowired
    WebApp app;

    @Autowired
    SignIns signIns;

    @Autowired
    SecondFactors factors;

    @Autowired
    Welcomes welcomes;

    @Autowired
    Links links;

    @Autowired
    JdbcClient jdbc;

    private final String address = "sela." + Ids.next() + "@seller.test";
    private Viewer sela;
    private Surfer desk;
    private Totp phone;
    private List<String> recovery;

    @BeforeEach
    void somebodySignsIn() {
        sela = app.person("Sela Brandt", Role.SELLER, null);
        signIns.set(sela.id(), address, new Password(PASSWORD));
        desk = new Surfer(app, "curl/8");
        password(desk);
    }

    @AfterEach
    void nobodyNeedsOne() {
        jdbc.sql("delete from required_second_factor").update();
    }

    private WebApp.Answer password(Surfer surfer) {
        return surfer.post("/sign-in", "email", address, "password", PASSWORD, "then", "/deals");
    }

    private void setUp() {
        desk.post(PAGE, "password", PASSWORD);
        phone = phone(desk.get(PAGE).one("#secret").val());
        recovery = desk.send("PUT", PAGE, "code", code(0)).texts(".codes code");
    }

    private String code(int later) {
        return phone.code(Totp.stepAt(Instant.now()) + later);
    }

    static Totp phone(String text) {
        var bits = new StringBuilder();
        for (var letter : text.replace(" ", "").toCharArray())
            bits.append("%5s"
                    .formatted(Integer.toBinaryString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter)))
                    .replace(' ', '0'));
        var bytes = new ByteArrayOutputStream();
        for (var i = 0; i + 8 <= bits.length(); i += 8) bytes.write(Integer.parseInt(bits.substring(i, i + 8), 2));
        return new Totp(bytes.toByteArray());
    }

    private Surfer withPassword() {
        var other = new Surfer(app, "curl/8");
        assertThat(password(other).location()).isEqualTo("/sign-in/code");
        return other;
    }

    @Test
    void it_is_set_up_with_the_password_and_a_first_code() {
        assertThat(desk.post(PAGE, "password", "guessed").one("#password-wrong").text())
                .isEqualTo("This is not your present password.");
        desk.post(PAGE, "password", PASSWORD);
        var begun = desk.get(PAGE);
        phone = phone(begun.one("#secret").val());

        assertThat(begun.one("svg.qr path").attr("d")).startsWith("M4 4h1v1h-1z");
        assertThat(desk.send("PUT", PAGE, "code", "000000").status()).isEqualTo(422);
        assertThat(factors.isOn(sela.id())).isFalse();
        assertThat(desk.send("PUT", PAGE, "code", code(0)).all(".codes code")).hasSize(10);
        assertThat(factors.isOn(sela.id())).isTrue();
    }

    @Test
    void the_secret_is_shown_no_more_once_it_counts_and_is_not_replaced() {
        setUp();
        desk.post(PAGE, "password", PASSWORD);

        assertThat(desk.get(PAGE).has("#secret, svg.qr")).isFalse();
        assertThat(factors.isOn(sela.id())).isTrue();
    }

    @Test
    void the_password_alone_opens_nothing_and_the_code_leads_to_where_one_wanted() {
        setUp();
        var other = withPassword();

        assertThat(other.get("/me").location()).startsWith("/sign-in");
        assertThat(other.post("/sign-in/code", "code", code(1)).location()).isEqualTo("/deals");
        assertThat(other.get("/me").status()).isEqualTo(200);
    }

    @Test
    void a_code_that_was_used_is_refused_to_whoever_read_it_along() {
        setUp();
        var code = code(1);
        assertThat(withPassword().post("/sign-in/code", "code", code).status()).isEqualTo(303);

        assertThat(withPassword().post("/sign-in/code", "code", code).status()).isEqualTo(422);
    }

    @Test
    void a_recovery_code_lets_in_once_however_it_is_written() {
        setUp();
        var small = recovery.getFirst().toLowerCase(java.util.Locale.ROOT).replace("-", " ");

        assertThat(withPassword().post("/sign-in/code", "code", small).status()).isEqualTo(303);
        assertThat(withPassword().post("/sign-in/code", "code", small).status()).isEqualTo(422);
        assertThat(desk.get(PAGE).body()).contains("9 recovery codes are left");
    }

    @Test
    void wrong_codes_lock_like_wrong_passwords_and_a_right_password_does_not_start_the_count_anew() {
        setUp();
        for (var i = 0; i < 4; i++)
            assertThat(withPassword()
                            .post("/sign-in/code", "code", "000000")
                            .one(".notice")
                            .text())
                    .contains("not good any more");

        assertThat(withPassword()
                        .post("/sign-in/code", "code", "000000")
                        .one(".notice")
                        .text())
                .contains("Too many tries");
        assertThat(password(new Surfer(app, "curl/8")).one(".notice").text()).contains("Too many tries");
    }

    @Test
    void without_a_right_password_nobody_is_asked_for_a_code() {
        setUp();
        var stranger = new Surfer(app, "curl/8");

        assertThat(stranger.get("/sign-in/code").location()).isEqualTo("/sign-in");
        assertThat(stranger.post("/sign-in/code", "code", code(1)).location()).isEqualTo("/sign-in");
    }

    @Test
    void a_link_for_a_new_password_does_not_go_around_it() {
        setUp();
        var other = new Surfer(app, "curl/8");
        var answer = other.post(links.invitation(sela.id()), "email", address, "password", "a kettle on the stove");

        assertThat(answer.location()).isEqualTo("/sign-in/code");
        assertThat(other.get("/me").status()).isEqualTo(303);
    }

    @Test
    void it_is_taken_away_and_recovery_codes_are_made_only_with_a_code() {
        setUp();
        assertThat(desk.send("DELETE", PAGE, "code", "000000").status()).isEqualTo(422);
        var fresh = desk.post(PAGE + "/codes", "code", recovery.get(0)).texts(".codes code");
        assertThat(fresh).hasSize(10).doesNotContainAnyElementsOf(recovery);
        assertThat(desk.send("DELETE", PAGE, "code", recovery.get(1)).status()).isEqualTo(422);

        desk.send("DELETE", PAGE, "code", fresh.getFirst());
        assertThat(factors.isOn(sela.id())).isFalse();
        assertThat(password(new Surfer(app, "curl/8")).location()).isEqualTo("/deals");
    }

    @Test
    void what_is_stored_is_neither_the_secret_nor_a_code() {
        setUp();
        var sealed = jdbc.sql("select secret from second_factor where user_id = :user")
                .param("user", sela.id())
                .query((row, number) -> row.getBytes(1))
                .single();

        assertThat(sealed).hasSize(12 + 20 + 16);
        assertThat(new String(sealed, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain(new String(phone.secret(), java.nio.charset.StandardCharsets.ISO_8859_1));
        var oran = app.person("Oran Vance", Role.SELLER, null);
        jdbc.sql("insert into second_factor (user_id, secret) values (:user, :secret)")
                .param("user", oran.id())
                .param("secret", sealed)
                .update();
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> factors.state(oran.id(), "oran"))
                .as("a secret put into another user's row")
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void an_administrator_takes_it_away_for_whoever_lost_everything() {
        setUp();
        var people = app.people();
        var path = "/users/" + sela.id();
        assertThat(app.as(people.administrator()).get(path).body()).contains("asked for a code");
        assertThat(app.as(people.manager()).delete(path + "/second-factor").status())
                .isEqualTo(403);

        assertThat(app.as(people.administrator())
                        .delete(path + "/second-factor")
                        .location())
                .isEqualTo(path);
        assertThat(password(new Surfer(app, "curl/8")).location()).isEqualTo("/deals");
    }

    @Test
    void the_command_line_lets_in_again_even_the_last_administrator() {
        setUp();
        for (var i = 0; i < 5; i++) signIns.attempt(address, "wrong");
        var path = welcomes.again(sela.id());
        var other = new Surfer(app, "curl/8");

        assertThat(other.post(path, "email", address, "password", "a kettle on the stove")
                        .location())
                .isEqualTo("/");
        assertThat(other.get("/me").status()).isEqualTo(200);
    }

    @Test
    void a_role_that_needs_one_opens_only_the_page_where_it_is_set_up() {
        var people = app.people();
        assertThat(app.as(people.manager())
                        .put("/users/second-factor", "role", "SELLER")
                        .status())
                .isEqualTo(403);
        app.as(people.administrator()).put("/users/second-factor", "role", "SELLER");

        assertThat(desk.get("/deals").location()).isEqualTo(PAGE);
        assertThat(desk.post("/me/tokens", "token", "x", "scope", "READ", "days", "1")
                        .location())
                .isEqualTo(PAGE);
        assertThat(desk.get(PAGE).one("[role=status]").text()).contains("Your role needs a second factor");
        setUp();
        assertThat(desk.get("/deals").status()).isEqualTo(200);
    }

    @Test
    void requiring_it_of_administrators_locks_out_none_of_them() {
        var ada = app.person("Ada Miravel", Role.ADMINISTRATOR, null);
        var hers = "ada." + Ids.next() + "@seller.test";
        signIns.set(ada.id(), hers, new Password(PASSWORD));
        app.as(app.people().administrator()).put("/users/second-factor", "role", "ADMINISTRATOR");
        var browser = new Surfer(app, "curl/8");
        browser.post("/sign-in", "email", hers, "password", PASSWORD);
        assertThat(browser.get("/users").location()).isEqualTo(PAGE);
        browser.post(PAGE, "password", PASSWORD);
        phone = phone(browser.get(PAGE).one("#secret").val());
        browser.send("PUT", PAGE, "code", code(0));

        assertThat(browser.get("/users")
                        .one("#second-factor input[value=ADMINISTRATOR]")
                        .hasAttr("checked"))
                .isTrue();
        browser.send("PUT", "/users/second-factor");
        assertThat(browser.get("/users").has("#second-factor input[checked]")).isFalse();
    }

    @Test
    void what_happens_to_it_is_noted() {
        setUp();
        desk.post(PAGE + "/codes", "code", recovery.get(0));
        app.as(app.people().administrator()).delete("/users/" + sela.id() + "/second-factor");

        assertThat(jdbc.sql("select act from audit_event where subject_id = :user and kind = 'ACCESS' order by at, id")
                        .param("user", sela.id())
                        .query(String.class)
                        .list())
                .containsSubsequence("second-factor-set-up", "recovery-codes-made", "second-factor-ended");
    }
}
