package io.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class LeavingTest {
    private final Leaving leaving = new Leaving(Duration.ofMillis(150));

    private MockHttpServletResponse answer() throws Exception {
        var response = new MockHttpServletResponse();
        leaving.doFilter(new MockHttpServletRequest("GET", "/"), response, new MockFilterChain());
        return response;
    }

    @Test
    void who_leaves_takes_as_long_as_was_said_and_each_answer_meanwhile_ends_its_connection() throws Exception {
        leaving.start();
        assertThat(answer().getHeader("Connection")).isNull();

        var begun = System.nanoTime();
        var stopping = Thread.ofVirtual().start(leaving::stop);
        while (answer().getHeader("Connection") == null) Thread.onSpinWait();
        assertThat(leaving.isRunning()).isTrue();
        assertThat(answer().getHeader("Connection")).isEqualTo("close");

        stopping.join();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThanOrEqualTo(Duration.ofMillis(150));
        assertThat(leaving.isRunning()).isFalse();
    }
}
