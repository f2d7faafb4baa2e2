package io.throughline.identity.company;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import io.throughline.WebApp;
import io.throughline.WebTest;
import io.throughline.base.Ids;
import io.throughline.identity.Surfer;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/// A company that has a sign-in of its own, called Harbour.
@WebTest
@TestPropertySource(
        properties = {
            "throughline.oidc.client-id=" + OwnProvider.CLIENT,
            "throughline.oidc.client-secret=" + OwnProvider.SECRET,
            "throughline.oidc.name=Harbour",
            "throughline.oidc.roles=Keepers = administrator; Sales leads = manager; CN=Sales,OU=Harbour = seller",
            "throughline.limits.sign-ins=6000"
        })
abstract class AtCompany {
    static final String SALES = "CN=Sales,OU=Harbour";
    static final OwnProvider PROVIDER = OwnProvider.start();

    @Autowired
    WebApp app;

    @Autowired
    JdbcClient jdbc;

    final String subject = Ids.next().toString();
    final String email = "sela." + subject + "@harbour.test";

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry registry) {
        registry.add("throughline.oidc.issuer", PROVIDER::issuer);
    }

    Surfer browser() {
        return new Surfer(app, "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0");
    }

    /// Sela Brandt of Sales, as the sign-in tells of her.
    JWTClaimsSet.Builder sela() {
        return new JWTClaimsSet.Builder()
                .subject(subject)
                .claim("name", "Sela Brandt")
                .claim("email", email)
                .claim("email_verified", true)
                .claim("groups", List.of(SALES));
    }

    /// Goes there, signs in, and comes back.
    WebApp.Answer comeBack(Surfer browser, JWTClaimsSet.Builder who) {
        return browser.get(PROVIDER.signIn(leave(browser), who));
    }

    String leave(Surfer browser) {
        return String.valueOf(browser.get("/sign-in/with/company").location());
    }

    void isOut(Surfer browser) {
        assertThat(browser.get("/me").location()).startsWith("/sign-in");
    }

    void isIn(Surfer browser) {
        assertThat(browser.get("/me").status()).isEqualTo(200);
    }

    /// The sentence that a browser is told in which somebody came back for nothing.
    String told(Surfer browser, WebApp.Answer answer) {
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).startsWith("/sign-in?refused=");
        isOut(browser);
        return browser.get(answer.location()).one("[role=alert]").text();
    }

    List<String> acts(UUID user) {
        return jdbc.sql("""
                        select act
                        from audit_event
                        where subject_id = :user or actor = 'user:' || :user
                        order by at, id""").param("user", user).query(String.class).list();
    }

    String role(UUID user) {
        return jdbc.sql("select role from app_user where id = :user")
                .param("user", user)
                .query(String.class)
                .single();
    }

    UUID userOf(String subject) {
        return jdbc.sql("select user_id from company_identity where subject = :subject")
                .param("subject", subject)
                .query((row, number) -> row.getObject("user_id", UUID.class))
                .single();
    }
}
