package io.throughline.identity;

import static io.throughline.identity.PasskeyHolder.PAGE;
import static io.throughline.identity.PasskeyHolder.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.WebApp;
import io.throughline.WebTest;
import io.throughline.base.Ids;
import io.throughline.base.Role;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class PasskeyTest {
    @Autowired
    WebApp app;

    @Autowired
    SignIns signIns;

    @Autowired
    SecondFactors factors;

    @Autowired
    Passkeys passkeys;

    @Autowired
    JdbcClient jdbc;

    private PasskeyHolder sela;

    @BeforeEach
    void somebodySignsIn() {
        sela = PasskeyHolder.of(app, signIns, "Sela Brandt", Role.SELLER);
    }

    private List<Passkey> hers() {
        return passkeys.of(sela.viewer().id());
    }

    private String path() {
        return PAGE + "/" + hers().getFirst().id();
    }

    private List<String> acts() {
        return jdbc.sql("select act from audit_event where subject_id = :user and kind = 'ACCESS' order by at, id")
                .param("user", sela.viewer().id())
                .query(String.class)
                .list();
    }

    @Test
    void one_is_made_with_the_password_and_a_device_and_listed_under_its_name() {
        var asked = sela.begin("Phone").one("form[data-challenge]");
        assertThat(asked.attr("data-place")).isEqualTo("localhost");
        assertThat(asked.attr("data-account")).isEqualTo(sela.address());
        assertThat(asked.attr("data-person")).isEqualTo("Sela Brandt");
        assertThat(asked.attr("data-algorithms")).contains("-7");

        assertThat(sela.desk().post(PAGE, new Device().make(asked)).location()).isEqualTo(PAGE + "?done=made");
        var page = sela.desk().get(PAGE + "?done=made");
        assertThat(page.texts("tbody th")).containsExactly("Phone");
        assertThat(page.texts("tbody td").get(1)).isEqualTo("never");
        assertThat(page.one("[role=status]").text()).contains("is made");
        assertThat(acts()).contains("passkey-made");
    }

    @Test
    void what_a_device_learns_of_a_user_is_chance_and_stays_the_same() {
        var first = sela.begin("Phone").one("form[data-challenge]");
        var next = sela.begin("Laptop").one("form[data-challenge]");

        assertThat(first.attr("data-holder")).hasSize(43).isEqualTo(next.attr("data-holder"));
        assertThat(first.attr("data-challenge")).hasSize(43).isNotEqualTo(next.attr("data-challenge"));
    }

    @Test
    void a_device_is_told_which_it_has_already_and_none_is_stored_twice() {
        var phone = sela.phone();
        var again = sela.begin("Again").one("form[data-challenge]");

        assertThat(again.attr("data-known")).isEqualTo(phone.credential());
        assertThat(sela.desk().post(PAGE, phone.make(again)).status()).isEqualTo(422);
        assertThat(hers()).hasSize(1);
    }

    @Test
    void whoever_found_the_browser_open_makes_none() {
        var refused = sela.desk().post(PAGE + "/challenge", "name", "Mine", "password", "guessed");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.one("#password-wrong").text()).isEqualTo("This is not your present password.");
        assertThat(refused.one("[name=name]").val()).isEqualTo("Mine");
        assertThat(sela.desk()
                        .post(PAGE, "name", "Mine", "credential", "AAAA", "client", "AAAA")
                        .status())
                .as("without a challenge")
                .isEqualTo(422);
        assertThat(hers()).isEmpty();
    }

    @Test
    void a_code_is_asked_for_too_where_there_is_an_authenticator_app() {
        var user = sela.viewer().id();
        factors.begin(user);
        var begun = (SecondFactors.State.Begun) factors.state(user, "sela");
        var app = SecondFactorTest.phone(begun.text());
        factors.confirm(user, app.code(Totp.stepAt(Instant.now())));

        assertThat(sela.begin("Phone").one("#code-wrong").text()).contains("not good any more");
        var step = Totp.stepAt(Instant.now()) + 1;
        var form = new String[] {"name", "Phone", "password", PASSWORD, "code", app.code(step)};
        assertThat(sela.desk().post(PAGE + "/challenge", form).has("form[data-challenge]"))
                .isTrue();
    }

    @Test
    void it_needs_a_name() {
        assertThat(sela.begin("").one("#name-wrong").text()).isEqualTo("Say what it is called.");
        assertThat(sela.begin("x".repeat(101)).has("#name-wrong")).isTrue();
    }

    @Test
    void a_challenge_is_good_once() {
        var asked = sela.begin("Phone").one("form[data-challenge]");
        sela.desk().post(PAGE, new Device().make(asked));

        assertThat(sela.desk()
                        .post(PAGE, new Device().make(asked))
                        .one("[role=alert]")
                        .text())
                .contains("begin again");
        assertThat(hers()).hasSize(1);
    }

    @Test
    void an_answer_to_another_challenge_page_or_place_is_refused_and_so_is_a_device_that_was_not_opened() {
        assertThat(sela.make(new Device().at("https://throughline.example"), "Elsewhere")
                        .status())
                .isEqualTo(422);
        assertThat(sela.make(new Device().unopened(), "Found").status()).isEqualTo(422);
        var asked = sela.begin("Phone").one("form[data-challenge]");
        assertThat(sela.desk()
                        .post(PAGE, new Device().make(asked, "other.test"))
                        .status())
                .isEqualTo(422);
        sela.begin("Phone");
        assertThat(sela.desk().post(PAGE, new Device().make(asked)).status()).isEqualTo(422);

        assertThat(hers()).isEmpty();
        assertThat(acts()).doesNotContain("passkey-made");
    }

    @Test
    void what_is_no_answer_of_a_device_is_refused_in_words() {
        for (var field : List.of("credential", "client", "attestation")) {
            for (var value : List.of("", "AAAA", "%%%", "o2NmbXRkbm9uZQ", "oA", "e30", "bnVsbA", "x".repeat(30_000))) {
                var right = new Device().make(sela.begin("Phone").one("form[data-challenge]"));
                var answer = sela.desk().post(PAGE, Device.with(right, field, value));
                // an id that is not the one within the attestation is what the browser makes of it
                if (field.equals("credential") && answer.status() == 303) continue;
                assertThat(answer.status()).as("%s=%s", field, value).isEqualTo(422);
                assertThat(answer.one("[role=alert]").text()).contains("can't be taken");
            }
        }
    }

    @Test
    void nobody_has_more_than_twenty() {
        sela.phone();
        jdbc.sql("""
                        insert into passkey
                        select next_id(), user_id, name, sha256(n::text::bytea), public_key, attestation, 0, transports, false,
                            false, made_at
                        from passkey, generate_series(1, 19) n
                        where user_id = :user""").param("user", sela.viewer().id()).update();

        assertThat(hers()).hasSize(20);
        assertThat(sela.begin("One more").one("[role=alert]").text()).isEqualTo("You have twenty. Remove one first.");
    }

    @Test
    void removing_one_asks_for_the_password_and_needs_no_script() {
        sela.phone();
        var page = sela.desk().get(path());
        assertThat(page.one("h1").text()).isEqualTo("Remove “Phone”");
        assertThat(page.one("main form").attr("action")).isEqualTo(path());

        assertThat(sela.desk().send("DELETE", path(), "password", "guessed").status())
                .isEqualTo(422);
        assertThat(hers()).hasSize(1);
        assertThat(sela.desk().send("DELETE", path(), "password", PASSWORD).location())
                .isEqualTo(PAGE + "?done=removed");
        assertThat(hers()).isEmpty();
        assertThat(acts()).contains("passkey-removed");
    }

    @Test
    void nobody_sees_or_removes_those_of_others() {
        sela.phone();
        var path = path();
        var oran = PasskeyHolder.of(app, signIns, "Oran Vance", Role.ADMINISTRATOR);

        assertThat(oran.desk().get(path).status()).isEqualTo(404);
        assertThat(oran.desk().send("DELETE", path, "password", PASSWORD).status())
                .isEqualTo(404);
        assertThat(oran.desk().get(PAGE).has("tbody")).isFalse();
        assertThat(hers()).hasSize(1);
    }

    @Test
    void who_has_no_password_here_and_who_came_by_an_address_that_is_not_safe_is_told_so() {
        var guest = app.person("Ines Calder", Role.SELLER, null);
        assertThat(app.as(guest).get(PAGE).body()).contains("You have no password of this installation");
        assertThat(app.as(guest).post(PAGE + "/challenge", "name", "Mine").status())
                .isEqualTo(422);

        var plain = app.as(sela.viewer()).get("http://crm.example.com" + PAGE);
        assertThat(plain.body()).contains("Browsers make passkeys only for");
        assertThat(plain.has("form[action$=challenge]")).isFalse();
        assertThat(app.as(sela.viewer()).get("https://crm.example.com" + PAGE).has("form[action$=challenge]"))
                .isTrue();
    }

    @Test
    void without_a_script_the_page_says_that_it_needs_one() {
        var page = sela.desk().get(PAGE);

        assertThat(page.one("[data-passkey-without]").text()).contains("needs a script");
        assertThat(page.one("[data-passkey-with]").hasAttr("hidden")).isTrue();
    }

    @Test
    void a_form_of_another_site_makes_and_removes_nothing() {
        sela.phone();

        assertThat(sela.desk()
                        .forged(path(), "_method", "delete", "password", PASSWORD)
                        .status())
                .isEqualTo(303);
        assertThat(hers()).hasSize(1);
    }

    @Test
    void an_administrator_removes_all_of_somebody_who_lost_the_device() {
        sela.phone();
        var people = app.people();
        var path = "/users/" + sela.viewer().id();
        assertThat(app.as(people.administrator()).get(path).body()).contains("They have a passkey");
        assertThat(app.as(people.manager()).delete(path + "/passkeys").status()).isEqualTo(403);
        assertThat(app.as(people.administrator())
                        .delete("/users/" + Ids.next() + "/passkeys")
                        .status())
                .isEqualTo(404);

        assertThat(app.as(people.administrator()).delete(path + "/passkeys").location())
                .isEqualTo(path);
        assertThat(hers()).isEmpty();
        assertThat(app.as(people.administrator()).get(path).body()).doesNotContain("passkey");
        assertThat(acts()).contains("passkey-removed");
    }

    @Test
    void nothing_of_them_is_in_a_history() {
        assertThat(jdbc.sql("select count(*) from pg_class where relname like 'passkey%history'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
