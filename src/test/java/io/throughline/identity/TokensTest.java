package io.throughline.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.throughline.WebApp;
import io.throughline.WebTest;
import io.throughline.base.Role;
import io.throughline.base.Viewer;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@WebTest
class TokensTest {
    /// Nothing is there: 404 says that the token let in, 401 and 403 that it did not.
    private static final String SOMEWHERE = "/api/v1/nothing-of-the-kind";

    @Autowired
    WebApp app;

    @Autowired
    Tokens tokens;

    @Autowired
    JdbcClient jdbc;

    private Viewer seller() {
        return app.person("Sela Brandt", Role.SELLER, null);
    }

    private int status(MockHttpServletRequestBuilder request, String word) throws Exception {
        return app.mvc()
                .perform(request.header("Authorization", "Bearer " + word))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private String token(Viewer viewer, Token.Scope scope, Duration lasting) {
        return tokens.make(viewer.id(), "nightly report", Set.of(scope), lasting);
    }

    @Test
    void a_token_that_reads_does_not_write() throws Exception {
        var word = token(seller(), Token.Scope.READ, Duration.ofDays(1));

        assertThat(status(get(SOMEWHERE), word)).isEqualTo(404);
        assertThat(status(post(SOMEWHERE), word)).isEqualTo(403);
    }

    @Test
    void a_token_that_writes_reads_too() throws Exception {
        var word = token(seller(), Token.Scope.WRITE, Duration.ofDays(1));

        assertThat(status(get(SOMEWHERE), word)).isEqualTo(404);
        assertThat(status(post(SOMEWHERE), word)).isEqualTo(404);
    }

    @Test
    void no_token_a_made_up_one_and_one_that_has_run_out_let_nobody_in() throws Exception {
        var old = token(seller(), Token.Scope.READ, Duration.ofSeconds(-1));

        assertThat(app.stranger().get(SOMEWHERE).status()).isEqualTo(401);
        assertThat(status(get(SOMEWHERE), "made-up")).isEqualTo(401);
        assertThat(status(get(SOMEWHERE), old)).isEqualTo(401);
    }

    @Test
    void a_token_is_for_the_api_alone() throws Exception {
        var word = token(seller(), Token.Scope.WRITE, Duration.ofDays(1));

        assertThat(status(get("/me"), word)).isEqualTo(303);
    }

    @Test
    void a_token_of_somebody_who_left_is_good_for_nothing() throws Exception {
        var seller = seller();
        var word = token(seller, Token.Scope.READ, Duration.ofDays(1));
        jdbc.sql("update app_user set active = false where id = :id")
                .param("id", seller.id())
                .update();

        assertThat(status(get(SOMEWHERE), word)).isEqualTo(401);
    }

    @Test
    void a_token_is_made_shown_once_listed_and_revoked() throws Exception {
        var seller = seller();
        var made = app.as(seller).post("/me/tokens", "token", "nightly report", "scope", "READ", "days", "30");
        var word = made.one("#word").val();
        assertThat(status(get(SOMEWHERE), word)).isEqualTo(404);

        var listed = app.as(seller).get("/me");
        assertThat(listed.texts("#tokens tbody th")).containsExactly("nightly report");
        assertThat(listed.body()).doesNotContain(word);

        var path = listed.one("#tokens tbody form").attr("action");
        assertThat(app.as(seller).delete(path).status()).isEqualTo(303);
        assertThat(status(get(SOMEWHERE), word)).isEqualTo(401);
        assertThat(app.as(seller).get("/me").has("#tokens tbody tr")).isFalse();
    }

    @Test
    void nobody_revokes_another_ones_token() throws Exception {
        var seller = seller();
        var word = token(seller, Token.Scope.READ, Duration.ofDays(1));
        var id = tokens.of(seller.id()).getFirst().id();

        assertThat(app.as(seller()).delete("/me/tokens/" + id).status()).isEqualTo(404);
        assertThat(status(get(SOMEWHERE), word)).isEqualTo(404);
    }

    @Test
    void a_token_without_a_name_or_for_too_long_is_refused_and_the_words_are_kept() {
        var answer = app.as(seller()).post("/me/tokens", "token", "", "scope", "WRITE", "days", "9999");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.texts(".wrong")).contains("Say what it is for.", "From 1 to 366 days.");
        assertThat(answer.one("#days").val()).isEqualTo("9999");
        assertThat(answer.one("#scope option[selected]").val()).isEqualTo("WRITE");
    }
}
