package io.throughline.web;

import io.throughline.base.Conflict;
import io.throughline.base.Forbidden;
import io.throughline.base.NotFound;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;

/// The closed list of what can go wrong, and what it is in HTTP: a page for people, a problem document (RFC 9457) for
/// programs.
@Controller
@ControllerAdvice
class Problems implements ErrorController {
    private final Shells shells;

    Problems(Shells shells) {
        this.shells = shells;
    }

    @ExceptionHandler
    Object notFound(NotFound problem, HttpServletRequest request) {
        return answer(HttpStatus.NOT_FOUND, problem.getMessage(), request);
    }

    @ExceptionHandler
    Object forbidden(Forbidden problem, HttpServletRequest request) {
        return answer(HttpStatus.FORBIDDEN, problem.getMessage(), request);
    }

    @ExceptionHandler
    Object conflict(Conflict problem, HttpServletRequest request) {
        var stale = request.getHeader("If-Match") != null;
        return answer(stale ? HttpStatus.PRECONDITION_FAILED : HttpStatus.CONFLICT, problem.getMessage(), request);
    }

    /// What Spring refuses before or around a handler: another method or media type, a part that is missing.
    @ExceptionHandler({
        org.springframework.web.servlet.NoHandlerFoundException.class,
        org.springframework.web.servlet.resource.NoResourceFoundException.class,
        org.springframework.web.HttpRequestMethodNotSupportedException.class,
        org.springframework.web.HttpMediaTypeException.class,
        org.springframework.web.bind.ServletRequestBindingException.class
    })
    Object refused(Exception problem, HttpServletRequest request, HttpServletResponse response) {
        var refusal = (ErrorResponse) problem;
        refusal.getHeaders().forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
        return answer(HttpStatus.valueOf(refusal.getStatusCode().value()), null, request);
    }

    /// A query took longer than a page may.
    @ExceptionHandler
    Object tookTooLong(QueryTimeoutException problem, HttpServletRequest request) {
        var shell = shells.of(request);
        return answer(HttpStatus.SERVICE_UNAVAILABLE, shell.say("web.error.long"), request);
    }

    /// A path or a parameter that can't be read, a missing one, a method that is not there: Spring's own.
    @ExceptionHandler
    Object unreadable(
            org.springframework.web.method.annotation.MethodArgumentTypeMismatchException problem,
            HttpServletRequest request) {
        var inPath = problem.getParameter()
                .hasParameterAnnotation(org.springframework.web.bind.annotation.PathVariable.class);
        return answer(inPath ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST, null, request);
    }

    /// Whatever no handler foresaw, and refusals before any handler was reached.
    @RequestMapping("/error")
    Object other(HttpServletRequest request, HttpServletResponse response) {
        return answer(status(request), waiting(request, response), request);
    }

    private static HttpStatus status(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable problem && isBusy(problem))
            return HttpStatus.SERVICE_UNAVAILABLE;
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status ? status : 404;
        return Objects.requireNonNullElse(HttpStatus.resolve(code), HttpStatus.INTERNAL_SERVER_ERROR);
    }

    /// Whether no connection to the database was to be had in time.
    private static boolean isBusy(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause())
            if (cause instanceof SQLTransientConnectionException) return true;
        return false;
    }

    private @Nullable String waiting(HttpServletRequest request, HttpServletResponse response) {
        var seconds = response.getHeader("Retry-After");
        return seconds == null ? null : shells.of(request).say("web.error.wait", Integer.valueOf(seconds));
    }

    private Object answer(HttpStatus status, @Nullable String detail, HttpServletRequest request) {
        var shell = shells.of(request);
        var title = shell.say("web.error." + known(status));
        var says = detail == null ? shell.say("web.error.kept") : detail;
        if (path(request).startsWith("/api/")) return document(status, title, says, shell);
        return Html.answer(status, "web/problem", new ProblemPage(shell, title, says));
    }

    private static ResponseEntity<ProblemDetail> document(HttpStatus status, String title, String detail, Shell shell) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title);
        problem.setProperty("requestId", shell.requestId());
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static String path(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path
                ? path
                : request.getRequestURI();
    }

    private static int known(HttpStatus status) {
        return switch (status) {
            case BAD_REQUEST,
                    FORBIDDEN,
                    NOT_FOUND,
                    METHOD_NOT_ALLOWED,
                    CONFLICT,
                    PRECONDITION_FAILED,
                    CONTENT_TOO_LARGE,
                    TOO_MANY_REQUESTS,
                    SERVICE_UNAVAILABLE,
                    UNPROCESSABLE_CONTENT -> status.value();
            default -> status.is4xxClientError() ? HttpStatus.BAD_REQUEST.value() : 500;
        };
    }
}
