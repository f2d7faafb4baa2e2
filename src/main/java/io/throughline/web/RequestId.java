package io.throughline.web;

import io.throughline.base.Ids;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/// Gives each request an id that the log, the response and error pages name.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class RequestId extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(RequestId.class);
    private static final String NAME = "requestId";

    /// Empty outside of a request that it was given to.
    public static String of(HttpServletRequest request) {
        return request.getAttribute(NAME) instanceof String id ? id : "";
    }

    /// Whether this thread answers a request, from its first filter to its last.
    public static boolean isAnswering() {
        return MDC.get(NAME) != null;
    }

    /// The path without what stands in its place-holders, for that may be a secret, as in a link; before the route is
    /// known, only its beginning.
    public static String route(HttpServletRequest request) {
        var route = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return route == null ? request.getRequestURI().replaceAll("(?<=.)/.*", "/…") : route.toString();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var id = Ids.next().toString();
        request.setAttribute(NAME, id);
        response.setHeader("X-Request-Id", id);
        MDC.put(NAME, id);
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException problem) {
            LOG.error("{} {} could not be answered.", request.getMethod(), route(request), problem);
            throw problem;
        } finally {
            MDC.remove(NAME);
        }
    }
}
