package io.throughline.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/// Turns away whoever asks too much (RFC 6585, 429), before anything is looked up for them.
public final class Limiting extends OncePerRequestFilter {
    private final Allowances allowances;

    public Limiting(Allowances allowances) {
        this.allowances = allowances;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var wait = allowances.wait(request);
        if (wait == 0) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("Retry-After", Integer.toString(wait));
        var isOfPrograms = request.getRequestURI().startsWith("/api/") || ApiRefusal.isOfScim(request);
        if (isOfPrograms) ApiRefusal.TOO_MANY.write(request, response);
        else response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
    }

    /// Style and script are cached, and health is asked for by machines.
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.startsWith("/assets/") || path.startsWith("/actuator/health");
    }
}
