package io.throughline.web.api;

import io.throughline.web.Shells;
import io.throughline.web.api.Repeats.Answer;
import io.throughline.web.api.Repeats.Outcome;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/// Reads the bodies of the API's requests, up to a limit, and does what carries an `Idempotency-Key` once. Stands
/// behind the filters that know who asks. Files are not read here: an upload is taken as it streams.
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class RepeatFilter extends OncePerRequestFilter {
    static final int LARGEST = 1 << 20;
    private static final String KEY = "Idempotency-Key";

    private final Repeats repeats;
    private final Shells shells;

    RepeatFilter(Repeats repeats, Shells shells) {
        this.repeats = repeats;
        this.shells = shells;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var type = request.getContentType();
        return !request.getRequestURI().startsWith("/api/")
                || request.getMethod().equals("GET")
                || (type != null && type.startsWith("multipart/"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            refuse(request, response, 413, "A body may have at most 1 MiB. Nothing was changed.");
            return;
        }
        var whole = new WholeRequest(request, body);
        var key = request.getHeader(KEY);
        if (key == null || !request.getMethod().equals("POST")) chain.doFilter(whole, response);
        else if (key.isBlank() || key.length() > 200 || !key.chars().allMatch(c -> c > 31 && c < 127))
            refuse(request, response, 400, KEY + " has 1 to 200 printable characters.");
        else once(key, whole, response, chain);
    }

    private void once(String key, WholeRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var viewer = shells.of(request).signedIn();
        var answered = new ContentCachingResponseWrapper(response);
        var sent = new Repeats.Sent(viewer, key, hash(request));
        switch (outcome(sent, request, answered, chain)) {
            case Outcome.Done done when done.again() -> replay(done.answer(), response);
            case Outcome.Done done -> answered.copyBodyToResponse();
            case Outcome.Other other ->
                refuse(request, response, 422, "This " + KEY + " was used for another request. Nothing was changed.");
        }
    }

    private Outcome outcome(
            Repeats.Sent sent, WholeRequest request, ContentCachingResponseWrapper response, FilterChain chain)
            throws ServletException, IOException {
        try {
            return repeats.once(sent, () -> {
                chain.doFilter(request, response);
                return new Answer(
                        response.getStatus(),
                        response.getHeader(HttpHeaders.LOCATION),
                        response.getHeader(HttpHeaders.ETAG),
                        new String(response.getContentAsByteArray(), StandardCharsets.UTF_8));
            });
        } catch (IOException | ServletException | RuntimeException problem) {
            throw problem;
        } catch (Exception problem) {
            throw new ServletException(problem);
        }
    }

    private static void replay(Answer answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.status());
        if (answer.location() != null) response.setHeader(HttpHeaders.LOCATION, answer.location());
        if (answer.tag() != null) response.setHeader(HttpHeaders.ETAG, answer.tag());
        response.setHeader("Idempotent-Replayed", "true");
        response.setContentType("application/json");
        response.getOutputStream().write(answer.body().getBytes(StandardCharsets.UTF_8));
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, int status, String detail)
            throws IOException {
        var shell = shells.of(request);
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.getOutputStream()
                .write("""
                        {"status":%d,"title":"%s","detail":"%s","requestId":"%s"}""".formatted(status, shell.say("web.error." + status), detail, shell.requestId())
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static String hash(WholeRequest request) {
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            hash.update((request.getRequestURI() + "\n").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash.digest(request.body()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
