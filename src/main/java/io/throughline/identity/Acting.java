package io.throughline.identity;

import io.throughline.base.Viewer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/// As whom a request acts, for what stands below the web: the security context can't be asked there, for it is read
/// from the session, and so from the database, when it is first looked at.
final class Acting {
    private static final ScopedValue<Viewer> VIEWER = ScopedValue.newInstance();

    private Acting() {}

    static Optional<Viewer> now() {
        return VIEWER.isBound() ? Optional.of(VIEWER.get()) : Optional.empty();
    }

    /// Answers the request as this viewer.
    static void as(Viewer viewer, FilterChain chain, ServletRequest request, ServletResponse response)
            throws IOException, ServletException {
        var role = new SimpleGrantedAuthority("ROLE_" + viewer.role());
        SecurityContextHolder.setContext(new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(viewer, null, List.of(role))));
        var problem = ScopedValue.where(VIEWER, viewer).call(() -> answer(chain, request, response));
        switch (problem) {
            case null -> {}
            case IOException io -> throw io;
            case ServletException servlet -> throw servlet;
            default -> throw new ServletException(problem);
        }
    }

    private static @org.jspecify.annotations.Nullable Exception answer(
            FilterChain chain, ServletRequest request, ServletResponse response) {
        try {
            chain.doFilter(request, response);
            return null;
        } catch (IOException | ServletException problem) {
            return problem;
        }
    }
}
