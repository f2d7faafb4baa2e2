package io.throughline.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/// Says that the database is away, before anything asks for the session, which is in the database: a page for people, a
/// problem document (RFC 9457) for programs. Whether what was sent was kept nobody knows.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class WhileAway extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(WhileAway.class);
    private static final HttpStatus STATUS = HttpStatus.SERVICE_UNAVAILABLE;

    private final Shells shells;

    WhileAway(Shells shells) {
        this.shells = shells;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException problem) {
            if (!DatabaseAway.isSaidBy(problem) || response.isCommitted()) throw problem;
            LOG.warn("{} {} was not answered: the database is away.", request.getMethod(), RequestId.route(request));
            answer(request, response);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var shell = shells.ofStranger(request);
        var title = shell.say("web.error.away");
        var detail = shell.say("web.error.away.sent");
        response.resetBuffer();
        response.setStatus(STATUS.value());
        response.setHeader("Retry-After", "5");
        if (request.getRequestURI().startsWith("/api/")
                || request.getRequestURI().startsWith("/scim/")) {
            response.setContentType("application/problem+json");
            response.getOutputStream()
                    .write(JsonMapper.shared()
                            .writeValueAsBytes(Map.of(
                                    "status",
                                    STATUS.value(),
                                    "title",
                                    title,
                                    "detail",
                                    detail,
                                    "requestId",
                                    shell.requestId())));
        } else {
            new Html("web/problem", new ProblemPage(shell, title, detail)).render(null, request, response);
        }
    }
}
