package io.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.WebTest;
import jakarta.servlet.RequestDispatcher;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.ModelAndView;

@WebTest
class ProblemsTest {
    @Autowired
    Problems problems;

    @Test
    void a_page_that_takes_too_long_says_so() {
        var answer = (ModelAndView)
                problems.tookTooLong(new QueryTimeoutException("stopped"), new MockHttpServletRequest("GET", "/deals"));

        assertThat(answer.getStatus().value()).isEqualTo(503);
        assertThat(((ProblemPage) ((Html) answer.getView()).page()).title()).isEqualTo("This takes too long.");
    }

    @Test
    void so_does_the_api() {
        var answer = (ResponseEntity<?>) problems.tookTooLong(
                new QueryTimeoutException("stopped"), new MockHttpServletRequest("GET", "/api/v1/deals"));

        assertThat(answer.getStatusCode().value()).isEqualTo(503);
        assertThat(((ProblemDetail) answer.getBody()).getTitle()).isEqualTo("This takes too long.");
    }

    @Test
    void whoever_gets_no_connection_in_time_is_told_that_it_is_too_long_and_no_fault() {
        var request = new MockHttpServletRequest("GET", "/error");
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, 500);
        request.setAttribute(
                RequestDispatcher.ERROR_EXCEPTION,
                new IllegalStateException(new SQLTransientConnectionException("none within 10 seconds")));

        var answer = (ModelAndView) problems.other(request, new MockHttpServletResponse());

        assertThat(answer.getStatus().value()).isEqualTo(503);
    }

    @Test
    void whoever_asked_too_much_reads_how_long_to_wait() {
        var request = new MockHttpServletRequest("GET", "/error");
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, 429);
        var response = new MockHttpServletResponse();
        response.setHeader("Retry-After", "12");
        var answer = (ModelAndView) problems.other(request, response);
        var page = (ProblemPage) ((Html) answer.getView()).page();

        assertThat(answer.getStatus().value()).isEqualTo(429);
        assertThat(page.title()).isEqualTo("This is too much at once.");
        assertThat(page.detail()).isEqualTo("Nothing was changed. Try again in 12 seconds.");
    }
}
