package io.throughline.identity.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.nimbusds.jwt.JWTClaimsSet;
import io.throughline.identity.Surfer;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A session ends at the company's sign-in, and tells us so.
class CompanyLogoutTest extends AtCompany {
    private Surfer desk;
    private Surfer phone;

    @BeforeEach
    void somebodySignsInTwice() {
        desk = browser();
        phone = browser();
        comeBack(desk, sela().claim("sid", "desk " + subject));
        comeBack(phone, sela().claim("sid", "phone " + subject));
    }

    private int tell(String token) throws Exception {
        return app.mvc()
                .perform(post("/logout/connect/back-channel/company").param("logout_token", token))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private static JWTClaimsSet.Builder ended() {
        return new JWTClaimsSet.Builder();
    }

    private JWTClaimsSet.Builder deskEnded() {
        return ended().subject(subject).claim("sid", "desk " + subject);
    }

    @Test
    void the_session_that_it_names_is_ended_and_no_other() throws Exception {
        assertThat(tell(PROVIDER.logout(deskEnded()))).isEqualTo(200);

        isOut(desk);
        isIn(phone);
        assertThat(acts(userOf(subject))).endsWith("sessions-ended");
    }

    @Test
    void where_it_names_a_person_alone_all_that_began_there_are_ended() throws Exception {
        assertThat(tell(PROVIDER.logout(ended().subject(subject)))).isEqualTo(200);

        isOut(desk);
        isOut(phone);
    }

    @Test
    void sessions_of_others_and_those_that_began_here_go_on() throws Exception {
        var other = browser();
        comeBack(other, sela().subject("another " + subject).claim("email", "another." + email));
        assertThat(tell(PROVIDER.logout(ended().subject(subject)))).isEqualTo(200);
        assertThat(tell(PROVIDER.logout(ended().claim("sid", "nobody's")))).isEqualTo(200);

        isIn(other);
    }

    private void isRefused(String token) throws Exception {
        assertThat(tell(token)).isEqualTo(400);
        isIn(desk);
        isIn(phone);
    }

    @Test
    void what_is_not_signed_by_it_ends_nothing() throws Exception {
        isRefused(OwnProvider.unsigned(PROVIDER.logoutClaims(deskEnded())));
        isRefused(OwnProvider.signedByAnother(PROVIDER.logoutClaims(deskEnded())));
        isRefused(OwnProvider.signedWithTheSecret(PROVIDER.logoutClaims(deskEnded())));
        isRefused("no token");
    }

    @Test
    void what_is_meant_for_others_or_is_something_else_ends_nothing() throws Exception {
        isRefused(PROVIDER.logout(deskEnded().audience("another program")));
        isRefused(PROVIDER.logout(deskEnded().issuer("https://sign-in.harbour.example")));
        isRefused(PROVIDER.logout(deskEnded().claim("events", Map.of("something else", Map.of()))));
        isRefused(PROVIDER.logout(deskEnded().claim("nonce", "as in an id token")));
        isRefused(PROVIDER.logout(
                deskEnded().expirationTime(Date.from(Instant.now().minusSeconds(600)))));
        isRefused(PROVIDER.logout(ended()));
    }
}
