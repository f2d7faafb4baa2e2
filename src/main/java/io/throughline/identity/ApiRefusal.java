package io.throughline.identity;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// What the API answers before a handler is reached, as a problem document (RFC 9457).
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

    void write(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        if (this == UNAUTHORIZED) response.setHeader("WWW-Authenticate", "Bearer");
        response.setContentType("application/problem+json");
        response.getOutputStream().write("""
                        {"status":%d,"title":"%s","detail":"%s","requestId":"%s"}""".formatted(status, title, detail, response.getHeader("X-Request-Id"))
                .getBytes(StandardCharsets.UTF_8));
    }
}
