package io.throughline.identity.company;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.web.client.RestClientException;
import org.springframework.web.filter.OncePerRequestFilter;

/// While the company's sign-in can't be asked, nobody can tell whether it is it that ends a session: whoever says so is
/// told to say it again later (OpenID Connect Back-Channel Logout 1.0, 2.8; RFC 9457).
final class Away extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(Away.class);
    private static final String LATER = """
            {"status":503,"title":"Service Unavailable",\
            "detail":"The sign-in that this comes from can't be asked just now, so nothing was ended. Send it again later."}""";

    private final String path;

    Away(String path) {
        this.path = path;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(path);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (RestClientException | IllegalStateException | AuthenticationServiceException away) {
            LOG.warn("The company's sign-in says that a session has ended, and can't be asked whether it is it.");
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            response.setHeader("Retry-After", "60");
            response.setContentType("application/problem+json");
            response.getOutputStream().write(LATER.getBytes(StandardCharsets.UTF_8));
        }
    }
}
