package io.throughline.identity;

import io.throughline.base.Viewer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/// Refuses files before they are read: only administrators send any, and only to import them. Whatever looks at a
/// parameter of such a request, as the filters after this one do, has all of it written to disk.
final class OnlyImportsTakeFiles extends OncePerRequestFilter {
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
                && CurrentViewer.remembered()
                        .flatMap(users::viewer)
                        .filter(Viewer::isAdministrator)
                        .isPresent();
    }
}
