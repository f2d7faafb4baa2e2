package io.throughline.identity.company;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import io.throughline.WebApp;
import io.throughline.identity.Surfer;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/// What came back was not what was asked for.
class CompanyRefusalTest extends AtCompany {
    private static final String FAILED = "Signing in with Harbour did not succeed.";

    private void isRefused(JWTClaimsSet.Builder who) {
        isRefused(who, OwnProvider::signed);
    }

    private void isRefused(JWTClaimsSet.Builder who, Function<JWTClaimsSet, String> token) {
        var browser = browser();
        isRefused(browser, browser.get(PROVIDER.signIn(leave(browser), who, token)));
    }

    private void isRefused(Surfer browser, WebApp.Answer answer) {
        assertThat(told(browser, answer)).startsWith(FAILED);
        assertThat(jdbc.sql("select count(*) from company_identity where subject = :subject")
                        .param("subject", subject)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private static Date inSeconds(int seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }

    @Test
    void another_state_than_was_sent_along() {
        var browser = browser();
        var back = PROVIDER.signIn(leave(browser), sela());

        isRefused(browser, browser.get(back.replaceFirst("state=[^&]*", "state=made-up")));
    }

    @Test
    void an_answer_that_was_asked_for_in_another_browser() {
        var back = PROVIDER.signIn(leave(browser()), sela());
        var other = browser();

        isRefused(other, other.get(back));
    }

    @Test
    void an_answer_that_was_used_before() {
        var browser = browser();
        var back = PROVIDER.signIn(leave(browser), sela());
        browser.get(back);
        isIn(browser);

        var thief = browser();
        assertThat(told(thief, thief.get(back))).startsWith(FAILED);
    }

    @Test
    void a_code_of_another_answer() {
        var theirs = PROVIDER.signIn(leave(browser()), sela());
        var browser = browser();
        var ours = PROVIDER.signIn(leave(browser), sela());
        var code = theirs.replaceFirst(".*code=([^&]*).*", "$1");

        isRefused(browser, browser.get(ours.replaceFirst("code=[^&]*", "code=" + code)));
    }

    @Test
    void a_token_with_another_nonce_or_none() {
        isRefused(sela().claim("nonce", "made-up"));
        isRefused(sela().claim("nonce", null));
    }

    @Test
    void a_token_of_another_issuer() {
        isRefused(sela().issuer("https://sign-in.harbour.example"));
        isRefused(sela().issuer(PROVIDER.issuer() + "/"));
    }

    @Test
    void a_token_for_somebody_else_than_us() {
        isRefused(sela().audience("another program"));
        isRefused(
                sela().audience(List.of(OwnProvider.CLIENT, "another program")).claim("azp", "another program"));
    }

    @Test
    void a_token_that_has_run_out_or_is_of_tomorrow() {
        isRefused(sela().issueTime(inSeconds(-900)).expirationTime(inSeconds(-300)));
        isRefused(sela().issueTime(inSeconds(86_400)).expirationTime(inSeconds(90_000)));
    }

    @Test
    void a_token_without_a_signature() {
        isRefused(sela(), OwnProvider::unsigned);
    }

    @Test
    void a_token_signed_by_somebody_else() {
        isRefused(sela(), OwnProvider::signedByAnother);
    }

    @Test
    void a_token_signed_with_what_both_know() {
        isRefused(sela(), OwnProvider::signedWithTheSecret);
    }

    @Test
    void a_token_that_is_none() {
        isRefused(sela(), claims -> "no token");
    }

    @Test
    void a_no_of_the_person_or_of_the_sign_in() {
        var browser = browser();
        var state = leave(browser).replaceFirst(".*[?&]state=([^&]*).*", "$1");

        isRefused(browser, browser.get("/sign-in/from/company?error=access_denied&state=" + state));
    }

    @Test
    void nothing_at_all() {
        var browser = browser();

        isRefused(browser, browser.get("/sign-in/from/company"));
    }

    @Test
    void a_refusal_is_in_the_audit_and_what_was_said_is_not() {
        isRefused(sela().claim("nonce", "a word of somebody"));

        assertThat(jdbc.sql("""
                        select count(*) filter (where act = 'sign-in-refused') > 0
                            and count(*) filter (where audit_event::text like '%a word of somebody%') = 0
                        from audit_event""").query(Boolean.class).single()).isTrue();
    }

    @Test
    void what_else_lies_at_these_paths_is_closed() {
        assertThat(browser().get("/sign-in/with/another").location()).isEqualTo("/sign-in?refused=DOWN");
        assertThat(browser().get("/logout/connect/back-channel/company").location())
                .startsWith("/sign-in");
    }
}
