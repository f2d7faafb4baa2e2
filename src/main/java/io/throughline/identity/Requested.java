package io.throughline.identity;

import io.throughline.web.RequestId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// The request that this thread answers, as the occasion of what it writes.
final class Requested {
    private static final String ID = "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    private static final Pattern SUBJECT = Pattern.compile("(?:/api/v1)?/([a-z-]+)/(" + ID + ")(?:/.*)?");
    private static final int LONGEST = 200;

    private Requested() {}

    static Optional<Occasion> now() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? Optional.of(of(attributes.getRequest()))
                : Optional.empty();
    }

    private static Occasion of(HttpServletRequest request) {
        var subject = SUBJECT.matcher(request.getRequestURI());
        var found = subject.matches();
        return new Occasion(
                request.getMethod() + " " + route(request),
                RequestId.of(request),
                request.getRemoteAddr(),
                found ? kind(subject.group(1)) : "",
                found ? subject.group(2) : "");
    }

    private static String route(HttpServletRequest request) {
        var said = RequestId.route(request);
        return said.length() > LONGEST ? said.substring(0, LONGEST) : said;
    }

    /// Persons are people on pages.
    private static String kind(String part) {
        return Map.of("persons", "people").getOrDefault(part, part);
    }
}
