package io.throughline.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// What the API answers before a handler is reached, as a problem document (RFC 9457); and to directories as an error
/// of
/// SCIM (RFC 7644).
enum ApiRefusal {
    UNAUTHORIZED(401, "Unauthorized", "Send a token that is still good, as Authorization: Bearer …"),
    FORBIDDEN(403, "Forbidden", "This token may not do that."),
    TOO_MANY(429, "Too Many Requests", "Wait for as many seconds as Retry-After says.");

    private final int status;
    private final String title;
    private final String detail;

    ApiRefusal(int status, String title, String detail) {
        this.status = status;
        this.title = title;
        this.detail = detail;
    }

    static boolean isOfScim(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/scim/");
    }

    void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(status);
        if (this == UNAUTHORIZED) response.setHeader("WWW-Authenticate", "Bearer");
        response.setContentType(isOfScim(request) ? "application/scim+json" : "application/problem+json");
        var text = isOfScim(request) ? scim() : problem(response.getHeader("X-Request-Id"));
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    private String problem(@Nullable String requestId) {
        return """
                {"status":%d,"title":"%s","detail":"%s","requestId":"%s"}""".formatted(status, title, detail, requestId);
    }

    private String scim() {
        return """
                {"schemas":["urn:ietf:params:scim:api:messages:2.0:Error"],"status":"%d","detail":"%s"}""".formatted(status, detail);
    }
}
