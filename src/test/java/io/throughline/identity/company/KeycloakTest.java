package io.throughline.identity.company;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.TestDatabase;
import io.throughline.Throughline;
import io.throughline.base.Ids;
import io.throughline.base.Role;
import io.throughline.identity.Links;
import io.throughline.identity.User;
import io.throughline.identity.Users;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// A company with a real Keycloak: through its own form in, and out again.
@Tag("long")
@SpringBootTest(
        classes = Throughline.class,
        webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT,
        properties = {
            "throughline.database=provided",
            "spring.main.banner-mode=off",
            "throughline.oidc.client-id=throughline",
            "throughline.oidc.client-secret=" + Keycloak.SECRET,
            "throughline.oidc.name=Harbour",
            "throughline.oidc.roles=Sales leads = manager; Sales = seller"
        })
@Import(KeycloakTest.OwnDatabase.class)
@DirtiesContext
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KeycloakTest {
    private static final int APP = freePort();
    private static final int PORT = freePort();
    private static Keycloak keycloak;

    @Autowired
    Users users;

    @Autowired
    Links links;

    @Autowired
    JdbcClient jdbc;

    @TestConfiguration
    static class OwnDatabase {
        @Bean
        TestDatabase database() {
            return TestDatabase.create();
        }

        @Bean(destroyMethod = "")
        DataSource dataSource(TestDatabase database) {
            return database.dataSource();
        }
    }

    @DynamicPropertySource
    static void ports(DynamicPropertyRegistry registry) {
        registry.add("server.port", () -> APP);
        registry.add("throughline.oidc.issuer", () -> "http://127.0.0.1:" + PORT + "/realms/harbour");
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @BeforeAll
    static void start() {
        keycloak = Keycloak.start(PORT, APP);
    }

    @AfterAll
    static void stop() {
        keycloak.close();
    }

    private static String at(String path) {
        return "http://127.0.0.1:" + APP + path;
    }

    private static Walker.Place signIn(Walker walker, String user) {
        var form = walker.go(at("/sign-in/with/company?then=/me"));
        assertThat(form.address().getPort()).as(form.page().text()).isEqualTo(PORT);
        return walker.fill(form, "#kc-form-login", "username", user, "password", Keycloak.PASSWORD);
    }

    private static boolean isIn(Walker walker) {
        return walker.go(at("/me")).address().getPath().equals("/me");
    }

    @Test
    void somebody_signs_in_through_its_form_in_the_role_of_their_group_and_is_signed_out_from_there() {
        var walker = new Walker();
        var there = signIn(walker, "sela");

        assertThat(there.address().toString()).isEqualTo(at("/me"));
        assertThat(there.page().text()).contains("Sela Brandt");
        assertThat(jdbc.sql(
                                "select name || ', ' || email || ', ' || role from app_user where email = 'sela@harbour.test'")
                        .query(String.class)
                        .single())
                .isEqualTo("Sela Brandt, sela@harbour.test, MANAGER");

        keycloak.signOut("sela");

        var until = Instant.now().plusSeconds(20);
        while (isIn(walker) && Instant.now().isBefore(until)) Keycloak.sleep(Duration.ofMillis(200));
        assertThat(isIn(walker)).isFalse();
    }

    @Test
    void somebody_in_no_group_of_ours_stays_out() {
        var walker = new Walker();
        var there = signIn(walker, "rafe");

        assertThat(there.address().toString()).isEqualTo(at("/sign-in?refused=GROUP"));
        assertThat(there.page().select("[role=alert]").text()).startsWith("Harbour knows you");
        assertThat(isIn(walker)).isFalse();
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void while_it_is_away_a_local_administrator_comes_in_by_password() {
        var ada = new User(
                Ids.next(), "Ada Miravel", "ada@harbour.test", null, null, true, Role.ADMINISTRATOR, null, null, 1);
        users.add(ada);
        var link = new Walker();
        var chosen = link.fill(link.go(at(links.invitation(ada.id()))), "main form", "password", Keycloak.PASSWORD);
        assertThat(chosen.status()).isEqualTo(200);
        keycloak.close();
        var walker = new Walker();
        var away = walker.go(at("/sign-in"));
        assertThat(away.page().select("a.btn").text()).contains("Sign in with Harbour");
        var in = walker.fill(away, "form[action=/sign-in]", "email", "ada@harbour.test", "password", Keycloak.PASSWORD);

        assertThat(in.address().getPath()).isNotEqualTo("/sign-in");
        assertThat(walker.go(at("/users")).status()).isEqualTo(200);
    }
}
