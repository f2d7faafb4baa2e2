package io.throughline.identity.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.nimbusds.jwt.JWTClaimsSet;
import io.throughline.WebApp;
import io.throughline.WebTest;
import io.throughline.base.Ids;
import io.throughline.base.Role;
import io.throughline.identity.Links;
import io.throughline.identity.Surfer;
import java.io.IOException;
import java.net.ServerSocket;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/// Nobody answers where the company's sign-in should be.
@WebTest
@TestPropertySource(
        properties = {
            "throughline.oidc.client-id=" + OwnProvider.CLIENT,
            "throughline.oidc.client-secret=" + OwnProvider.SECRET,
            "throughline.oidc.name=Harbour",
            "throughline.oidc.others=seller"
        })
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CompanyAwayTest {
    private static final String PASSWORD = "a quiet harbour at dawn";
    private static final int PORT = freePort();

    @Autowired
    WebApp app;

    @Autowired
    Links links;

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry registry) {
        registry.add("throughline.oidc.issuer", () -> "http://127.0.0.1:" + PORT);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    @Order(1)
    void it_starts_all_the_same_and_a_local_administrator_comes_in_by_password() {
        var address = "ada." + Ids.next() + "@harbour.test";
        var ada = app.person("Ada Miravel", Role.ADMINISTRATOR, null);
        new Surfer(app, "Firefox").post(links.invitation(ada.id()), "email", address, "password", PASSWORD);
        var browser = new Surfer(app, "Firefox");

        var away = browser.get("/sign-in/with/company");
        assertThat(away.location()).isEqualTo("/sign-in?refused=DOWN");
        assertThat(browser.get(String.valueOf(away.location()))
                        .one("[role=alert]")
                        .text())
                .startsWith("Harbour can't be reached just now");
        assertThat(browser.post("/sign-in", "email", address, "password", PASSWORD)
                        .location())
                .isEqualTo("/");
        assertThat(browser.get("/users").status()).isEqualTo(200);
    }

    private void isToldToComeAgain(String token) throws Exception {
        var answer = app.mvc()
                .perform(post("/logout/connect/back-channel/company").param("logout_token", token))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
        assertThat(answer.getHeader("Retry-After")).isEqualTo("60");
        assertThat(answer.getContentAsString()).contains("Send it again later.");
    }

    @Test
    @Order(1)
    void who_says_that_a_session_has_ended_is_told_to_say_it_again_later() throws Exception {
        isToldToComeAgain("whatever it is");
    }

    @Test
    @Order(3)
    void and_so_it_is_once_the_provider_is_known_and_has_gone_away_again() throws Exception {
        var token = "";
        try (var provider = OwnProvider.at(PORT)) {
            token = provider.logout(new JWTClaimsSet.Builder().subject("somebody"));
        }

        isToldToComeAgain(token);
    }

    @Test
    @Order(2)
    void once_it_answers_it_lets_in_without_a_restart() {
        var browser = new Surfer(app, "Firefox");
        assertThat(browser.get("/sign-in/with/company").location()).isEqualTo("/sign-in?refused=DOWN");

        try (var provider = OwnProvider.at(PORT)) {
            var address = String.valueOf(browser.get("/sign-in/with/company").location());
            var who = new JWTClaimsSet.Builder().subject(Ids.next().toString()).claim("name", "Sela Brandt");
            browser.get(provider.signIn(address, who));
        }

        assertThat(browser.get("/me").status()).isEqualTo(200);
    }
}
