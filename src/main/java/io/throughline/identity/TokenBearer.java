package io.throughline.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets in whoever bears a token, as far as its scopes go.
final class TokenBearer extends OncePerRequestFilter {
    private static final String SCHEME = "Bearer ";
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final Tokens tokens;

    TokenBearer(Tokens tokens) {
        this.tokens = tokens;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var token = word(request).flatMap(tokens::find);
        if (token.isPresent() && !allows(token.get(), request)) {
            ApiRefusal.FORBIDDEN.write(request, response);
            return;
        }
        var viewer = token.flatMap(tokens::viewer);
        if (viewer.isPresent()) Acting.as(viewer.get(), chain, request, response);
        else chain.doFilter(request, response);
    }

    private static Optional<String> word(HttpServletRequest request) {
        var header = request.getHeader("Authorization");
        return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? Optional.of(header.substring(SCHEME.length()).strip())
                : Optional.empty();
    }

    private static boolean allows(Token token, HttpServletRequest request) {
        if (ApiRefusal.isOfScim(request)) return token.scopes().contains(Token.Scope.SCIM);
        return token.scopes().contains(Token.Scope.WRITE)
                || (READING.contains(request.getMethod()) && token.scopes().contains(Token.Scope.READ));
    }
}
