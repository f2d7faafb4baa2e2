package io.throughline;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.WebApp.Answer;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// What holds for every page, whoever adds it.
@WebTest
class PageSafetyTest {
    @Autowired
    ApplicationContext application;

    @Autowired
    WebApp app;

    @Test
    void every_page_carries_the_policy_and_nothing_inline() {
        var administrator = app.as(app.people().administrator());
        var stranger = app.stranger();
        var pages = new ArrayList<String>();
        for (var route : Routes.of(application)) {
            if (!route.method().equals("GET")
                    || route.isForPrograms()
                    || route.path().contains("{")) continue;
            for (var answer : new Answer[] {administrator.get(route.path()), stranger.get(route.path())}) {
                isGuarded(route.path(), answer);
                if (isPage(answer)) pages.add(route.path());
                if (isPage(answer)) isPlain(route.path(), answer);
            }
        }

        assertThat(pages).contains("/sign-in", "/error");
    }

    private static boolean isPage(Answer answer) {
        return String.valueOf(answer.response().getContentType()).startsWith("text/html");
    }

    private static void isGuarded(String path, Answer answer) {
        var response = answer.response();
        assertThat(response.getHeader("Content-Security-Policy"))
                .as(path)
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(response.getHeader("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
        assertThat(response.getHeader("X-Frame-Options")).as(path).isEqualTo("DENY");
        assertThat(response.getHeader("Referrer-Policy")).as(path).isEqualTo("same-origin");
        assertThat(response.getHeader("X-Request-Id")).as(path).isNotEmpty();
    }

    private static void isPlain(String path, Answer answer) {
        assertThat(answer.all("style, [style], script:not([src])")).as(path).isEmpty();
        assertThat(answer.all("[href^=javascript:], iframe, object, embed, base"))
                .as(path)
                .isEmpty();
        for (var element : answer.all("*"))
            for (var attribute : element.attributes())
                assertThat(attribute.getKey()).as(path).doesNotStartWith("on").doesNotStartWith("hx-on");
        for (var form : answer.all("form[method=post]"))
            assertThat(form.select("input[name=_csrf]")).as(path + " " + form).isNotEmpty();
    }
}
