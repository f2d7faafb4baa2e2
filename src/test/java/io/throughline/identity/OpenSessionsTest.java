package io.throughline.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.WebApp;
import io.throughline.WebTest;
import io.throughline.base.Ids;
import io.throughline.base.Role;
import io.throughline.base.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class OpenSessionsTest {
    private static final String PASSWORD = "a quiet harbour at dawn";
    private static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0";
    private static final String PHONE =
            "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Mobile/15E148 Safari/604.1";

    @Autowired
    WebApp app;

    @Autowired
    SignIns signIns;

    @Autowired
    JdbcClient jdbc;

    private final String address = "sela." + Ids.next() + "@seller.test";
    private Viewer sela;
    private Surfer desk;
    private Surfer phone;

    @BeforeEach
    void somebodySignsInTwice() {
        sela = app.person("Sela Brandt", Role.SELLER, null);
        signIns.set(sela.id(), address, new Password(PASSWORD));
        desk = signedIn(FIREFOX);
        phone = signedIn(PHONE);
    }

    private Surfer signedIn(String agent) {
        var surfer = new Surfer(app, agent);
        assertThat(surfer.post("/sign-in", "email", address, "password", PASSWORD)
                        .location())
                .isEqualTo("/");
        return surfer;
    }

    private static String pathOf(WebApp.Answer page) {
        return page.one("#sessions td form").attr("action");
    }

    @Test
    void one_sees_where_one_is_signed_in_and_which_of_them_is_this_one() {
        var rows = desk.get("/me").texts("#sessions tbody tr th");

        assertThat(rows).containsExactlyInAnyOrder("Firefox · Linux This one", "Safari · iPhone");
        assertThat(desk.get("/me").texts("#sessions td bdi")).containsExactly("127.0.0.1", "127.0.0.1");
    }

    @Test
    void the_page_never_holds_what_would_open_a_session() {
        var ids = jdbc.sql("select session_id from spring_session where principal_name = :user")
                .param("user", sela.id().toString())
                .query(String.class)
                .list();

        assertThat(ids).hasSize(2);
        for (var id : ids) assertThat(desk.get("/me").body()).doesNotContain(id.strip());
    }

    @Test
    void signing_out_of_the_other_leaves_this_one() {
        assertThat(desk.send("DELETE", pathOf(desk.get("/me"))).location()).isEqualTo("/me?done=session#sessions");

        assertThat(phone.get("/me").location()).startsWith("/sign-in");
        assertThat(desk.get("/me").status()).isEqualTo(200);
    }

    @Test
    void signing_out_everywhere_else_leaves_this_one() {
        signedIn(PHONE);
        desk.send("DELETE", "/me/sessions", "but", "here");

        assertThat(phone.get("/me").status()).isEqualTo(303);
        assertThat(desk.get("/me").texts("#sessions tbody tr")).hasSize(1);
    }

    @Test
    void nobody_ends_the_session_of_somebody_else() {
        var path = pathOf(desk.get("/me"));
        var other = app.as(app.people().administrator());

        assertThat(other.delete(path).status()).isEqualTo(404);
        assertThat(phone.get("/me").status()).isEqualTo(200);
    }

    @Test
    void an_administrator_ends_all_sessions_of_a_user_and_that_is_noted() {
        var people = app.people();
        var path = "/users/" + sela.id();
        assertThat(app.as(people.administrator()).get(path).body()).contains("End their 2 sessions");
        assertThat(app.as(people.manager()).delete(path + "/sessions").status()).isEqualTo(403);

        assertThat(app.as(people.administrator()).delete(path + "/sessions").location())
                .isEqualTo(path);
        assertThat(desk.get("/me").status()).isEqualTo(303);
        assertThat(phone.get("/me").status()).isEqualTo(303);
        assertThat(jdbc.sql("select count(*) from audit_event where subject_id = :user and act = 'sessions-ended'")
                        .param("user", sela.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }
}
