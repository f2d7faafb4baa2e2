package io.throughline.identity;

import io.throughline.base.Viewer;
import io.throughline.web.MailLimit;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/// Refuses files before they are read: administrators send some to import them, and everybody mail,
/// calendars and tables of plans.
/// Whatever looks at a parameter of such a request, as the filters after this one do, has all of it written to disk.
final class FilesWhereTaken extends OncePerRequestFilter {
    private static final Pattern OF_ALL =
            Pattern.compile("(/deals/[^/]+)?/interactions/files|/deals/[^/]+/plan/proposals");

    private final Users users;

    FilesWhereTaken(Users users) {
        this.users = users;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var type = request.getContentType();
        var carriesFiles = type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
        if (carriesFiles && !maySend(request)) response.sendError(HttpStatus.FORBIDDEN.value());
        else if (carriesFiles && !MailLimit.allows(request)) response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
        else chain.doFilter(request, response);
    }

    private boolean maySend(HttpServletRequest request) {
        var path = request.getRequestURI();
        var viewer = CurrentViewer.remembered().flatMap(users::viewer);
        if (OF_ALL.matcher(path).matches()) return viewer.isPresent();
        return path.equals("/imports") && viewer.filter(Viewer::isAdministrator).isPresent();
    }
}
