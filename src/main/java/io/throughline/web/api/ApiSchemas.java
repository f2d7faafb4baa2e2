package io.throughline.web.api;

import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Brings the schemas that are read off our types to what is really sent: our words as they are written, bodies
/// without unknown fields, and null where a value may not be known.
@SuppressWarnings("rawtypes") // so does the library hold them
final class ApiSchemas {
    private final Map<String, Schema> schemas;

    ApiSchemas(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    void complete() {
        schemas.values().forEach(ApiSchemas::words);
        schemas.forEach((name, schema) -> {
            if (name.endsWith("Body")) schema.setAdditionalProperties(false);
        });
    }

    static void words(Parameter parameter) {
        words(parameter.getSchema());
    }

    private static void words(@Nullable Schema<?> schema) {
        if (schema == null) return;
        if (schema.getEnum() != null) words(schema, schema.getEnum());
        words(schema.getItems());
        if (schema.getProperties() != null) schema.getProperties().values().forEach(ApiSchemas::words);
    }

    @SuppressWarnings("unchecked") // the type of a schema's values is not known to the compiler
    private static void words(Schema schema, List<?> constants) {
        schema.setEnum(constants.stream()
                .map(constant -> String.valueOf(constant).toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList());
    }
}
