package io.throughline.web.api;

import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.List;

/// How a problem document (RFC 9457) looks here.
final class ProblemSchema {
    private ProblemSchema() {}

    static Schema<?> problem() {
        var problem = object("What went wrong (RFC 9457).");
        problem.addProperty("status", new IntegerSchema());
        problem.addProperty("title", text("In a few words."));
        problem.addProperty("detail", text("One sentence: what happened, and what to do."));
        problem.addProperty("instance", text("The path that was asked for."));
        problem.addProperty("requestId", text("Under this the log knows the request."));
        problem.addProperty("current", text("With 412: the ETag that it has now."));
        problem.addProperty("errors", new ArraySchema().items(error()));
        problem.setRequired(List.of("status", "title", "detail", "requestId"));
        return problem;
    }

    private static Schema<?> error() {
        var error = object("One thing that is wrong.");
        error.addProperty("pointer", text("The field in the body (RFC 6901); empty for the whole."));
        error.addProperty("parameter", text("The parameter of the query."));
        error.addProperty("detail", text("What is wrong with it."));
        error.setRequired(List.of("detail"));
        return error;
    }

    private static Schema<?> object(String description) {
        var schema = new JsonSchema();
        schema.addType("object");
        schema.setDescription(description);
        return schema;
    }

    private static Schema<?> text(String description) {
        return new StringSchema().description(description);
    }
}
