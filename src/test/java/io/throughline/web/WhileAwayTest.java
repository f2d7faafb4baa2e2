package io.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.throughline.base.Today;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.security.Principal;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class WhileAwayTest {
    private final WhileAway filter = new WhileAway(new Shells(List.of(), new Today(Clock.systemUTC())));

    private static MockHttpServletRequest request(String path) {
        return new MockHttpServletRequest("POST", path) {
            @Override
            public Principal getUserPrincipal() {
                throw new AssertionError("the session is in the database");
            }
        };
    }

    private static FilterChain failing(SQLException problem) {
        return (request, response) -> {
            throw new ServletException(new IllegalStateException(problem));
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"08006", "08001", "57P01", "57P03"})
    void while_the_database_is_away_it_is_said_and_nobody_is_asked_who_they_are(String state) throws Exception {
        var none = new SQLTransientConnectionException("none in time", new SQLException("gone", state));
        var page = new MockHttpServletResponse();
        filter.doFilter(request("/deals"), page, failing(none));

        assertThat(page.getStatus()).isEqualTo(503);
        assertThat(page.getHeader("Retry-After")).isEqualTo("5");
        assertThat(page.getContentAsString()).contains("The database is away", "look whether it is there");

        var problem = new MockHttpServletResponse();
        filter.doFilter(request("/api/v1/deals"), problem, failing(none));
        assertThat(problem.getStatus()).isEqualTo(503);
        assertThat(problem.getContentType()).startsWith("application/problem+json");
        assertThat(problem.getContentAsString()).contains("\"title\":\"The database is away");
    }

    @Test
    void a_connection_that_broke_in_the_midst_of_it_is_the_same() throws Exception {
        var page = new MockHttpServletResponse();
        filter.doFilter(request("/deals"), page, failing(new SQLException("Connection is closed")));

        assertThat(page.getStatus()).isEqualTo(503);
    }

    @Test
    void any_other_fault_stays_one() {
        for (var other : List.of(
                new SQLException("syntax", "42601"), new SQLTransientConnectionException("all busy for 10 seconds")))
            assertThatThrownBy(() -> filter.doFilter(request("/deals"), new MockHttpServletResponse(), failing(other)))
                    .isInstanceOf(ServletException.class);
    }
}
