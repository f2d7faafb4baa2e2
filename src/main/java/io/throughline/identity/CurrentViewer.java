package io.throughline.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Puts the user as they are now in the place of the id that the session remembers: a role that was taken away, or a
/// user who has left, counts from the next request on.
final class CurrentViewer extends OncePerRequestFilter {
    private final Users users;

    CurrentViewer(Users users) {
        this.users = users;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var id = remembered();
        var viewer = id.flatMap(users::viewer);
        if (viewer.isPresent()) {
            Acting.as(viewer.get(), chain, request, response);
        } else {
            if (id.isPresent()) SecurityContextHolder.clearContext();
            chain.doFilter(request, response);
        }
    }

    /// Whom the session remembers.
    static Optional<UUID> remembered() {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn instanceof UsernamePasswordAuthenticationToken token
                        && token.getPrincipal() instanceof String id
                ? Optional.of(UUID.fromString(id))
                : Optional.empty();
    }
}
