package io.throughline.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class LimitingTest {
    private final Limiting limiting = new Limiting(new Allowances(new MockEnvironment()
            .withProperty("throughline.limits.address", "40")
            .withProperty("throughline.limits.session", "10")
            .withProperty("throughline.limits.token", "5")
            .withProperty("throughline.limits.sign-ins", "3")
            .withProperty("throughline.limits.feed", "2")));

    private MockHttpServletResponse send(MockHttpServletRequest request) {
        var response = new MockHttpServletResponse();
        try {
            limiting.doFilter(request, response, new MockFilterChain());
        } catch (java.io.IOException | jakarta.servlet.ServletException problem) {
            throw new AssertionError(problem);
        }
        return response;
    }

    private static MockHttpServletRequest get(String path, String from) {
        var request = new MockHttpServletRequest("GET", path);
        request.setRemoteAddr(from);
        return request;
    }

    private int status(MockHttpServletRequest request) {
        return send(request).getStatus();
    }

    @Test
    void an_address_that_asks_too_much_is_told_when_to_come_back() {
        for (var i = 0; i < 40; i++)
            assertThat(status(get("/deals", "192.0.2.1"))).isEqualTo(200);
        var refused = send(get("/deals", "192.0.2.1"));

        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("2");
        assertThat(status(get("/deals", "192.0.2.2"))).as("another address").isEqualTo(200);
    }

    @Test
    void a_script_gets_a_problem_document_and_its_own_limit() throws Exception {
        for (var i = 0; i < 5; i++) assertThat(status(withToken("one"))).isEqualTo(200);
        var refused = send(withToken("one"));

        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getContentType()).isEqualTo("application/problem+json");
        assertThat(refused.getContentAsString()).contains("\"status\":429");
        assertThat(refused.getHeader("Retry-After")).isEqualTo("12");
        assertThat(status(withToken("two"))).isEqualTo(200);
    }

    private static MockHttpServletRequest withToken(String word) {
        var request = get("/api/v1/deals", "192.0.2.3");
        request.addHeader("Authorization", "Bearer " + word);
        return request;
    }

    @Test
    void a_session_has_its_own_limit() {
        for (var i = 0; i < 10; i++) assertThat(status(inSession("one"))).isEqualTo(200);

        assertThat(status(inSession("one"))).isEqualTo(429);
        assertThat(status(inSession("two"))).isEqualTo(200);
    }

    @Test
    void a_calendar_that_reads_a_plan_all_the_time_has_its_own_limit() {
        for (var i = 0; i < 2; i++)
            assertThat(status(get("/plans/one.ics", "192.0.2.5"))).isEqualTo(200);

        assertThat(status(get("/plans/one.ics", "192.0.2.5"))).isEqualTo(429);
        assertThat(status(get("/plans/one.ics", "192.0.2.6")))
                .as("from anywhere")
                .isEqualTo(429);
        assertThat(status(get("/plans/two.ics", "192.0.2.5"))).isEqualTo(200);
    }

    private static MockHttpServletRequest inSession(String id) {
        var request = get("/deals", "192.0.2.4");
        request.setCookies(new Cookie("SESSION", id));
        return request;
    }

    @Test
    void made_up_tokens_do_not_get_around_the_limit_of_the_address() {
        for (var i = 0; i < 40; i++) {
            var request = withToken("made up " + i);
            request.setRemoteAddr("192.0.2.5");
            assertThat(status(request)).isEqualTo(200);
        }
        var request = withToken("another");
        request.setRemoteAddr("192.0.2.5");

        assertThat(status(request)).isEqualTo(429);
    }

    @Test
    void tries_to_sign_in_are_few_whatever_they_try() {
        for (var path : new String[] {"/sign-in", "/sign-in/code", "/welcome/word"})
            assertThat(status(post(path))).isEqualTo(200);

        assertThat(status(post("/sign-in"))).isEqualTo(429);
        assertThat(status(get("/sign-in", "192.0.2.6"))).as("the form itself").isEqualTo(200);
    }

    private static MockHttpServletRequest post(String path) {
        var request = new MockHttpServletRequest("POST", path);
        request.setRemoteAddr("192.0.2.6");
        return request;
    }

    @Test
    void style_and_health_are_never_refused() {
        for (var i = 0; i < 100; i++) {
            assertThat(status(get("/assets/1/app.css", "192.0.2.7"))).isEqualTo(200);
            assertThat(status(get("/actuator/health", "192.0.2.7"))).isEqualTo(200);
        }
    }

    @Test
    void a_person_is_not_refused_by_the_usual_limits() {
        var usual = new Allowances(new MockEnvironment());
        for (var i = 0; i < 300; i++) assertThat(usual.wait(inSession("one"))).isZero();
    }
}
