package io.throughline.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.WebApp;
import io.throughline.WebTest;
import io.throughline.base.Ids;
import io.throughline.base.Role;
import io.throughline.base.Viewer;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the audit says of signing in.
@WebTest
class AuditedSignInTest {
    private static final String PASSWORD = "a quiet harbour at dawn";

    @Autowired
    WebApp app;

    @Autowired
    SignIns signIns;

    @Autowired
    JdbcClient jdbc;

    private final String address = "sela." + Ids.next() + "@seller.test";
    private Viewer sela;

    @BeforeEach
    void somebodySignsIn() {
        sela = app.person("Sela Brandt", Role.SELLER, null);
        signIns.set(sela.id(), address, new Password(PASSWORD));
    }

    private void signIn(String password) {
        app.stranger().post("/sign-in", "email", address, "password", password);
    }

    private List<String> about(UUID user) {
        return jdbc.sql("""
                        select act
                        from audit_event
                        where subject_id = :user or actor = 'user:' || :user
                        order by at, id""").param("user", user).query(String.class).list();
    }

    @Test
    void a_sign_in_is_by_its_user_from_an_address() {
        signIn(PASSWORD);

        assertThat(about(sela.id())).containsExactly("signed-in");
        assertThat(jdbc.sql("select actor || ' ' || address from audit_event where actor = :actor")
                        .param("actor", sela.actor())
                        .query(String.class)
                        .single())
                .isEqualTo(sela.actor() + " 127.0.0.1");
    }

    @Test
    void five_refusals_and_the_lock_are_noted_and_by_nobody() {
        for (var i = 0; i < 5; i++) signIn("wrong");

        assertThat(about(sela.id()))
                .containsExactly(
                        "sign-in-refused",
                        "sign-in-refused",
                        "sign-in-refused",
                        "sign-in-refused",
                        "sign-in-refused",
                        "locked");
        assertThat(jdbc.sql("select distinct actor from audit_event where subject_id = :user")
                        .param("user", sela.id())
                        .query(String.class)
                        .list())
                .containsExactly("system");
    }

    @Test
    void what_was_typed_is_kept_nowhere() {
        app.stranger().post("/sign-in", "email", "my secret word " + address, "password", "another secret word");

        assertThat(jdbc.sql("select count(*) from audit_event where audit_event::text like '%secret word%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void signing_out_and_a_new_password_are_noted() {
        app.as(sela).put("/me/password", "old", PASSWORD, "password", "a kettle on the stove");
        app.as(sela).post("/sign-out");

        assertThat(about(sela.id())).containsExactly("password-changed", "signed-out");
    }
}
