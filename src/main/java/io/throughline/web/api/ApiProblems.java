package io.throughline.web.api;

import io.throughline.web.Shells;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;

/// What can be wrong with a request to the API beside what can be wrong with any, as problem documents (RFC 9457).
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiProblems {
    private final Shells shells;

    ApiProblems(Shells shells) {
        this.shells = shells;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(Invalid invalid, HttpServletRequest request) {
        var problem = problem(HttpStatus.UNPROCESSABLE_CONTENT, says(invalid), request);
        problem.setProperty("errors", invalid.problems());
        return answer(problem);
    }

    private static String says(Invalid invalid) {
        var first = invalid.problems().getFirst();
        return (first.pointer().isEmpty() ? "" : first.pointer() + ": ") + first.detail() + " Nothing was changed.";
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException unreadable, HttpServletRequest request) {
        return switch (unreadable.getCause()) {
            case DatabindException wrong -> invalid(new Invalid(Unreadable.problems(wrong)), request);
            case StreamReadException broken -> answer(problem(HttpStatus.BAD_REQUEST, where(broken), request));
            case null, default -> answer(problem(HttpStatus.BAD_REQUEST, "A body of JSON is needed.", request));
        };
    }

    private static String where(StreamReadException broken) {
        var at = broken.getLocation();
        return at == null
                ? "The body is not JSON."
                : "The body is not JSON: see line %d, column %d.".formatted(at.getLineNr(), at.getColumnNr());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> missing(NoPrecondition missing, HttpServletRequest request) {
        return answer(problem(HttpStatus.PRECONDITION_REQUIRED, message(missing), request));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> stale(Stale stale, HttpServletRequest request) {
        var problem = problem(HttpStatus.PRECONDITION_FAILED, message(stale), request);
        problem.setProperty("current", stale.current());
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> parameter(BadParameter bad, HttpServletRequest request) {
        return badParameter(bad.parameter(), message(bad), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> parameters(BindException bad, HttpServletRequest request) {
        var name = bad.getFieldErrors().isEmpty()
                ? ""
                : bad.getFieldErrors().getFirst().getField();
        return badParameter(name, "It can't be read.", request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> parameter(MethodArgumentTypeMismatchException bad, HttpServletRequest request) {
        if (bad.getParameter().hasParameterAnnotation(org.springframework.web.bind.annotation.PathVariable.class))
            return answer(problem(HttpStatus.NOT_FOUND, "There is nothing of this name.", request));
        return badParameter(bad.getName(), "It can't be read.", request);
    }

    private ResponseEntity<ProblemDetail> badParameter(String name, String detail, HttpServletRequest request) {
        var problem = problem(HttpStatus.BAD_REQUEST, name + ": " + detail, request);
        problem.setProperty("errors", List.of(Map.of("parameter", name, "detail", detail)));
        return answer(problem);
    }

    private static String message(RuntimeException problem) {
        return String.valueOf(problem.getMessage());
    }

    private ProblemDetail problem(HttpStatus status, String detail, HttpServletRequest request) {
        var shell = shells.of(request);
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(shell.say("web.error." + status.value()));
        problem.setProperty("requestId", shell.requestId());
        return problem;
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
