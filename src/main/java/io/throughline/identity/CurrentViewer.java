package io.throughline.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Puts the user as they are now in the place of the id that the session remembers: a role that was taken away, or a
/// user who has left, counts from the next request on.
final class CurrentViewer extends OncePerRequestFilter {
    private static final String SET_UP = "/me/second-factor";

    private final Users users;
    private final RequiredFactors required;

    CurrentViewer(Users users, RequiredFactors required) {
        this.users = users;
        this.required = required;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var id = remembered();
        var viewer = id.flatMap(users::viewer);
        if (viewer.isPresent() && !isWithout(request) && required.lacks(viewer.get())) {
            setUpFirst(request, response);
        } else if (viewer.isPresent()) {
            Acting.as(viewer.get(), chain, request, response);
        } else {
            // whoever else a session may name is nobody here
            SecurityContextHolder.clearContext();
            chain.doFilter(request, response);
        }
    }

    /// What somebody reaches before they have the second factor that their role needs; or they came with a passkey,
    /// which
    /// is one, or by the company's sign-in, which asks for one of its own.
    private static boolean isWithout(HttpServletRequest request) {
        var path = request.getRequestURI();
        return Sessions.isVouched(request)
                || path.equals(SET_UP)
                || path.equals("/sign-out")
                || path.equals("/error")
                || path.startsWith("/assets/")
                || path.startsWith("/actuator/");
    }

    private static void setUpFirst(HttpServletRequest request, HttpServletResponse response) {
        var partial = request.getHeader("HX-Request") != null;
        response.setStatus(partial ? HttpStatus.NO_CONTENT.value() : HttpStatus.SEE_OTHER.value());
        response.setHeader(partial ? "HX-Redirect" : "Location", SET_UP);
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
