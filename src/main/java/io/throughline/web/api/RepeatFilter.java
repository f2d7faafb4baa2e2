package io.throughline.web.api;

import io.throughline.web.MailLimit;
import io.throughline.web.Shells;
import io.throughline.web.api.Repeats.Answer;
import io.throughline.web.api.Repeats.Outcome;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/// Reads the bodies of the API's requests, up to a limit, and does what carries an `Idempotency-Key` once. Stands
/// behind the filters that know who asks. Files are taken in few places, and written to disk as they stream.
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class RepeatFilter extends OncePerRequestFilter {
    static final int LARGEST = 1 << 20;
    private static final String KEY = "Idempotency-Key";
    private static final Pattern TAKES_FILES = Pattern.compile("/api/v1/(imports|(deals/[^/]+/)?interactions/files)");

    private final Repeats repeats;
    private final Shells shells;

    RepeatFilter(Repeats repeats, Shells shells) {
        this.repeats = repeats;
        this.shells = shells;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/")
                || (request.getMethod().equals("GET") && !carriesFiles(request));
    }

    private static boolean carriesFiles(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (carriesFiles(request)) files(request, response, chain);
        else body(request, response, chain);
    }

    private void files(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!request.getMethod().equals("POST")
                || !TAKES_FILES.matcher(request.getRequestURI()).matches()) {
            refuse(
                    request,
                    response,
                    415,
                    "Files are sent to /api/v1/imports or to /api/v1/interactions/files. Nothing was changed.");
            return;
        }
        if (!MailLimit.allows(request)) {
            refuse(request, response, 413, "Mail and calendars may have at most 100 MB in all. Nothing was changed.");
            return;
        }
        Collection<Part> parts;
        try {
            parts = request.getParts();
        } catch (IllegalStateException tooLarge) {
            refuse(request, response, 413, "Files may have at most 1 GiB in all. Nothing was changed.");
            return;
        } catch (ServletException | IOException broken) {
            refuse(request, response, 400, "The parts of the body can't be read. Nothing was changed.");
            return;
        }
        send(request, response, chain, Sum.of(request.getRequestURI(), parts));
    }

    private void body(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            refuse(request, response, 413, "A body may have at most 1 MiB. Nothing was changed.");
            return;
        }
        send(new WholeRequest(request, body), response, chain, Sum.of(request.getRequestURI(), body));
    }

    private void send(HttpServletRequest request, HttpServletResponse response, FilterChain chain, Sum sum)
            throws ServletException, IOException {
        var key = request.getHeader(KEY);
        if (key == null || !request.getMethod().equals("POST")) chain.doFilter(request, response);
        else if (key.isBlank() || key.length() > 200 || !key.chars().allMatch(c -> c > 31 && c < 127))
            refuse(request, response, 400, KEY + " has 1 to 200 printable characters.");
        else once(new Repeats.Sent(shells.of(request).signedIn(), key, sum.hash()), request, response, chain);
    }

    private void once(Repeats.Sent sent, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var answered = new ContentCachingResponseWrapper(response);
        switch (outcome(sent, request, answered, chain)) {
            case Outcome.Done done when done.again() -> replay(done.answer(), response);
            case Outcome.Done done -> answered.copyBodyToResponse();
            case Outcome.Other other ->
                refuse(request, response, 422, "This " + KEY + " was used for another request. Nothing was changed.");
        }
    }

    private Outcome outcome(
            Repeats.Sent sent, HttpServletRequest request, ContentCachingResponseWrapper response, FilterChain chain)
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
}
