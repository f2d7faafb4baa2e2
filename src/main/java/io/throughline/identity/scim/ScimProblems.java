package io.throughline.identity.scim;

import io.throughline.base.Conflict;
import io.throughline.base.NotFound;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.databind.node.ObjectNode;

/// What can be wrong with what a directory asks for, in SCIM's own schema (RFC 7644 §3.12).
@ControllerAdvice(basePackageClasses = ScimProblems.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ScimProblems {
    @ExceptionHandler
    ResponseEntity<ObjectNode> refused(ScimRefused refused) {
        return answer(refused.status(), refused.type(), String.valueOf(refused.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<ObjectNode> notThere(NotFound problem) {
        return answer(HttpStatus.NOT_FOUND.value(), "", String.valueOf(problem.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<ObjectNode> conflict(Conflict problem) {
        return answer(HttpStatus.CONFLICT.value(), "", String.valueOf(problem.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<ObjectNode> unreadable(HttpMessageNotReadableException problem) {
        return answer(HttpStatus.BAD_REQUEST.value(), "invalidSyntax", "The body is no JSON.");
    }

    @ExceptionHandler
    ResponseEntity<ObjectNode> unreadable(MethodArgumentTypeMismatchException problem) {
        var isId = problem.getParameter()
                .hasParameterAnnotation(org.springframework.web.bind.annotation.PathVariable.class);
        return isId
                ? answer(HttpStatus.NOT_FOUND.value(), "", "There is no such resource.")
                : answer(HttpStatus.BAD_REQUEST.value(), "invalidValue", problem.getName() + " can't be read.");
    }

    private static ResponseEntity<ObjectNode> answer(int status, String type, String detail) {
        var json = ScimJson.object(ScimJson.MESSAGES + "Error");
        json.put("status", Integer.toString(status)).put("detail", detail);
        if (!type.isEmpty()) json.put("scimType", type);
        return ResponseEntity.status(status)
                .contentType(ScimUserController.SCIM)
                .body(json);
    }
}
