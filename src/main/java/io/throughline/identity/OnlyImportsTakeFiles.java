package io.throughline.identity;

import io.throughline.base.Viewer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Refuses files before they are read: only administrators send any, and only to import them. Whatever looks at a
/// parameter of such a request, as the filters after this one do, has all of it written to disk.
@Component
@ConditionalOnWebApplication
// after the session is there, before anything looks at a parameter
@Order(-50_000)
class OnlyImportsTakeFiles extends OncePerRequestFilter {
    private final Users users;

    OnlyImportsTakeFiles(Users users) {
        this.users = users;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var type = request.getContentType();
        var carriesFiles = type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
        if (!carriesFiles || mayImport(request)) chain.doFilter(request, response);
        else response.sendError(HttpStatus.FORBIDDEN.value());
    }

    private boolean mayImport(HttpServletRequest request) {
        return request.getRequestURI().equals("/imports")
                && signedIn(request)
                        .flatMap(users::viewer)
                        .filter(Viewer::isAdministrator)
                        .isPresent();
    }

    private static Optional<UUID> signedIn(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null) return Optional.empty();
        var kept = session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        return kept instanceof SecurityContext context
                        && context.getAuthentication() != null
                        && context.getAuthentication().getPrincipal() instanceof String id
                ? Optional.of(UUID.fromString(id))
                : Optional.empty();
    }
}
