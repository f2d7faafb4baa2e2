package io.throughline.identity;

import static io.throughline.identity.PasskeyHolder.PASSWORD;
import static io.throughline.identity.PasskeyHolder.challenge;
import static io.throughline.identity.PasskeyHolder.send;
import static io.throughline.identity.PasskeyHolder.show;
import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.WebApp;
import io.throughline.WebTest;
import io.throughline.base.Role;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class PasskeySignInTest {
    private static final String REFUSED = "This passkey lets nobody in here any more";

    @Autowired
    WebApp app;

    @Autowired
    SignIns signIns;

    @Autowired
    SecondFactors factors;

    @Autowired
    Passkeys passkeys;

    @Autowired
    Welcomes welcomes;

    @Autowired
    Users users;

    @Autowired
    JdbcClient jdbc;

    private PasskeyHolder sela;
    private Device phone;
    private Surfer train;

    @BeforeEach
    void somebodyHasOne() {
        sela = PasskeyHolder.of(app, signIns, "Sela Brandt", Role.SELLER);
        phone = sela.phone();
        train = new Surfer(app, "Mozilla/5.0 (X11; Linux) Firefox/140.0");
    }

    @AfterEach
    void nobodyNeedsASecondFactor() {
        jdbc.sql("delete from required_second_factor").update();
    }

    private Passkey hers() {
        return passkeys.of(sela.viewer().id()).getFirst();
    }

    private void refused(WebApp.Answer answer) {
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.one("[role=alert]").text()).contains(REFUSED);
        assertThat(train.get("/me").status()).as("who was refused").isEqualTo(303);
    }

    private int signIns() {
        return jdbc.sql("select count(*) from audit_event where actor = :actor and act = 'signed-in'")
                .param("actor", "user:" + sela.viewer().id())
                .query(Integer.class)
                .single();
    }

    @Test
    void it_lets_in_without_a_name_or_a_password_to_where_one_wanted() {
        assertThat(show(train, phone, "/deals").location()).isEqualTo("/deals");

        assertThat(train.get("/me").one("[name=name]").val()).isEqualTo("Sela Brandt");
        assertThat(signIns()).isEqualTo(2);
        assertThat(hers().usedAt()).isAfterOrEqualTo(hers().madeAt());
    }

    @Test
    void the_session_is_like_any_other_listed_and_ended() {
        show(train, phone, null);
        var there = sela.desk().get("/me#sessions");
        assertThat(there.texts("#sessions tbody th")).anyMatch(browser -> browser.startsWith("Firefox"));
        var row = there.all("#sessions tbody tr").stream()
                .filter(each -> each.text().startsWith("Firefox"))
                .findFirst()
                .orElseThrow();

        sela.desk().send("DELETE", row.expectFirst("form").attr("action"));
        assertThat(train.get("/me").location()).startsWith("/sign-in");
    }

    @Test
    void the_session_is_a_new_one() {
        train.get("/sign-in");
        challenge(train);
        var planted = train.session();
        show(train, phone, null);

        assertThat(train.session()).isNotEqualTo(planted);
    }

    @Test
    void it_stands_for_both_factors_so_no_code_is_asked_for_and_a_role_that_needs_two_is_content() {
        jdbc.sql("insert into required_second_factor (id, role) values (next_id(), 'SELLER')")
                .update();
        show(train, phone, null);
        assertThat(train.get("/deals").status()).as("none set up").isEqualTo(200);
        assertThat(sela.desk().get("/deals").location()).as("by password alone").isEqualTo("/me/second-factor");

        var user = sela.viewer().id();
        factors.begin(user);
        var app = SecondFactorTest.phone(((SecondFactors.State.Begun) factors.state(user, "sela")).text());
        factors.confirm(user, app.code(Totp.stepAt(Instant.now())));
        assertThat(show(new Surfer(this.app, "curl/8"), phone, "/deals").location())
                .isEqualTo("/deals");
    }

    @Test
    void a_challenge_is_chance_for_this_address_kept_by_nobody_and_good_once() {
        var answer = train.post("/sign-in/passkey/challenge");
        assertThat(answer.body()).contains("\"place\":\"localhost\"");
        assertThat(answer.response().getHeader("Cache-Control")).contains("no-store");
        var fields = phone.show(challenge(train), "localhost");
        assertThat(send(train, fields).status()).isEqualTo(303);

        var other = new Surfer(app, "curl/8");
        challenge(other);
        assertThat(send(other, fields).status()).isEqualTo(422);
    }

    @Test
    void what_was_signed_for_another_page_or_place_or_by_nobody_lets_nobody_in() {
        refused(send(train, new Device().show(challenge(train), "localhost")));
        refused(send(train, phone.show("AAAA", "localhost")));
        refused(send(train, phone.show(challenge(train), "throughline.example")));
        refused(send(train, Device.with(phone.show(challenge(train), "localhost"), "signature", "MEUCIQ")));
        refused(show(train, phone.at("http://evil.localhost"), null));
        assertThat(show(train, phone.at("http://localhost"), null).status()).isEqualTo(303);
    }

    @Test
    void a_challenge_of_one_address_is_no_good_at_another() {
        // whoever answers for a neighbouring name gets a passkey for the name above it signed, and sends it here
        var challenge = challenge(train);
        var fields = phone.at("http://evil.localhost").show(challenge, "localhost");

        refused(train.post("http://evil.localhost/sign-in/passkey", fields));
    }

    @Test
    void a_device_that_was_not_opened_lets_nobody_in() {
        refused(show(train, phone.unopened(), null));
    }

    @Test
    void a_copy_that_signs_the_same_number_again_lets_nobody_in() {
        show(new Surfer(app, "curl/8"), phone, null);
        refused(show(train, phone.copied(), null));
    }

    @Test
    void it_lets_in_only_whose_it_is() {
        var oran = PasskeyHolder.of(app, signIns, "Oran Vance", Role.ADMINISTRATOR);
        var his = oran.begin("Phone").one("form[data-challenge]").attr("data-holder");

        refused(show(train, phone.of(his), null));
        refused(show(train, phone.of(""), null));
    }

    @Test
    void what_is_no_answer_of_a_device_is_refused_in_words() {
        for (var field : List.of("credential", "client", "data", "signature", "holder"))
            for (var value : List.of("", "AAAA", "%%%", "e30", "bnVsbA", "x".repeat(30_000)))
                refused(send(train, Device.with(phone.show(challenge(train), "localhost"), field, value)));
        refused(train.post("/sign-in/passkey"));
    }

    @Test
    void a_refusal_is_noted() {
        refused(show(train, new Device(), null));

        assertThat(jdbc.sql("select act from audit_event where kind = 'SIGN_IN' order by at desc, id desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("sign-in-refused");
    }

    @Test
    void a_locked_account_stays_locked() {
        for (var i = 0; i < 5; i++) signIns.attempt(sela.address(), "wrong");

        var answer = show(train, phone, null);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.one("[role=alert]").text()).contains("Too many tries");
        signIns.unlock(sela.viewer().id());
        assertThat(show(train, phone, null).status()).isEqualTo(303);
    }

    @Test
    void who_has_left_stays_out() {
        users.change(users.find(sela.viewer().id()).orElseThrow().active(false));

        refused(show(train, phone, null));
    }

    @Test
    void one_that_was_removed_lets_nobody_in_and_the_password_still_does() {
        sela.desk().send("DELETE", "/me/passkeys/" + hers().id(), "password", PASSWORD);

        refused(show(train, phone, null));
        assertThat(sela.byPassword(train).location()).isEqualTo("/deals");
    }

    @Test
    void the_command_line_removes_them_with_the_second_factor() {
        welcomes.again(sela.viewer().id());

        refused(show(train, phone, null));
    }

    @Test
    void a_form_that_was_being_filled_in_is_kept_through_it() {
        var fields = phone.show(challenge(train), "localhost");

        assertThat(send(train, fields, "unsent", "/accounts?name=Harrow").location())
                .isEqualTo("/unsent");
        assertThat(train.get("/unsent").body()).contains("Harrow");
    }

    @Test
    void nobody_is_sent_to_another_site() {
        assertThat(show(train, phone, "https://evil.example").location()).isEqualTo("/");
    }

    @Test
    void without_the_token_of_the_form_there_is_no_challenge_and_nobody_comes_in() {
        assertThat(train.forged("/sign-in/passkey/challenge").location()).isEqualTo("/sign-in");
        var fields = phone.show(challenge(train), "localhost");

        assertThat(train.forged("/sign-in/passkey", fields).location()).isEqualTo("/sign-in");
        assertThat(train.get("/me").status()).isEqualTo(303);
    }

    @Test
    void the_page_offers_it_once_a_script_says_that_the_browser_can() {
        var page = train.get("/sign-in?then=/deals");

        assertThat(page.one("[data-passkey-with]").hasAttr("hidden")).isTrue();
        assertThat(page.one("form[action='/sign-in/passkey'] [name=then]").val())
                .isEqualTo("/deals");
        assertThat(page.one("script[type=module]").attr("src")).endsWith("/js/passkeys.js");
    }
}
