package io.throughline.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.Script;
import io.throughline.WebApp;
import io.throughline.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class UserApiTest {
    @Autowired
    WebApp app;

    @Autowired
    Tokens tokens;

    @Test
    void a_token_says_who_it_acts_as_and_nothing_secret() {
        var seller = app.people().seller();
        var me = Script.of(app, tokens, seller).get("/api/v1/me");

        assertThat(me.id()).isEqualTo(seller.id().toString());
        assertThat(me.at("/role")).isEqualTo("seller");
        assertThat(me.json().propertyNames())
                .containsExactlyInAnyOrder("id", "name", "email", "teamId", "managerId", "active", "role");
    }

    @Test
    void administrators_list_users_and_nobody_else_does() {
        var people = app.people();

        assertThat(Script.of(app, tokens, people.administrator())
                        .get("/api/v1/users/" + people.seller().id())
                        .at("/name"))
                .isEqualTo(people.seller().name());
        assertThat(Script.of(app, tokens, people.administrator())
                        .get("/api/v1/users?limit=1")
                        .at("/next"))
                .startsWith("/api/v1/users?limit=1&cursor=");
        assertThat(Script.of(app, tokens, people.manager()).get("/api/v1/users").status())
                .isEqualTo(403);
    }

    @Test
    void a_token_that_may_only_read_writes_nothing() {
        var reader = Script.of(app, tokens, app.people().seller(), Token.Scope.READ);

        assertThat(reader.get("/api/v1/deals").status()).isEqualTo(200);
        var refused = reader.post("/api/v1/deals", "{'name': 'Yard'}");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.at("/requestId")).isEqualTo(refused.response().getHeader("X-Request-Id"));
    }
}
