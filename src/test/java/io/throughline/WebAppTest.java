package io.throughline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class WebAppTest {
    @Autowired
    WebApp app;

    @Test
    void a_stranger_is_asked_to_sign_in_and_comes_back_to_the_page_they_wanted() {
        var answer = app.stranger().get("/me?tab=1");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo("/sign-in?then=%2Fme%3Ftab%3D1");
        assertThat(app.stranger()
                        .get("/sign-in?then=%2Fme%3Ftab%3D1")
                        .one("input[name=then]")
                        .val())
                .isEqualTo("/me?tab=1");
    }

    @Test
    void a_form_without_its_token_changes_nothing() {
        assertThat(app.as(app.people().seller()).forged("/sign-out").status()).isEqualTo(403);
    }

    @Test
    void whoever_is_signed_in_is_known_by_name_and_role() {
        assertThat(app.as(app.people().seller()).get("/nothing-of-the-kind").status())
                .isEqualTo(404);
        assertThat(app.as(app.people().seller()).get("/users").status()).isEqualTo(403);
    }
}
