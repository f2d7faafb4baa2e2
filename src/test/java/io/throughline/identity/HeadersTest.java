package io.throughline.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import io.throughline.Script;
import io.throughline.WebApp;
import io.throughline.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.RequestBuilder;

/// What browsers are told beside the answer itself.
@WebTest
class HeadersTest {
    @Autowired
    WebApp app;

    @Autowired
    Tokens tokens;

    @Test
    void what_programs_are_answered_is_no_page() {
        var script = Script.of(app, tokens, app.people().seller());
        for (var answer : new MockHttpServletResponse[] {
            script.get("/api/v1/deals").response(),
            script.get("/api/v1/nothing").response(),
            new Script(app.mvc(), null).get("/api/v1/deals").response(),
            app.stranger().get("/sign-in").response()
        }) {
            assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.getHeader("Content-Security-Policy"))
                    .contains("default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'");
            assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("same-origin");
            assertThat(answer.getHeader("Cache-Control")).contains("no-store");
            assertThat(answer.getHeader("X-Frame-Options")).isEqualTo("DENY");
        }
    }

    @Test
    void no_other_origin_is_let_in() throws Exception {
        var answer = send(get("/api/v1/deals").header("Origin", "https://elsewhere.test"));

        assertThat(answer.getHeaderNames()).noneMatch(name -> name.startsWith("Access-Control"));
    }

    @Test
    void over_tls_browsers_are_told_to_stay_with_it() throws Exception {
        assertThat(send(get("/sign-in").secure(true)).getHeader("Strict-Transport-Security"))
                .contains("max-age=31536000", "includeSubDomains");
    }

    @Test
    void signing_out_clears_what_the_browser_has() throws Exception {
        assertThat(send(post("/sign-out").secure(true).with(csrf())).getHeader("Clear-Site-Data"))
                .contains("cache", "storage");
    }

    @Test
    void trace_is_not_answered() throws Exception {
        assertThat(send(request(HttpMethod.TRACE, "/sign-in")).getStatus()).isEqualTo(400);
    }

    private MockHttpServletResponse send(RequestBuilder request) throws Exception {
        return app.mvc().perform(request).andReturn().getResponse();
    }
}
