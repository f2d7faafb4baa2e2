package io.throughline.web.api;

import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Brings the schemas that are read off our types to what is really sent: our words as they are written, bodies
/// without unknown fields, and null where a value may not be known.
@SuppressWarnings("rawtypes") // so does the library hold them
final class ApiSchemas {
    /// Parts of bodies that are shown in the same form.
    private static final Set<String> SENT = Set.of("Amount", "NextStep", "Measure");

    private final Map<String, Schema> schemas;

    ApiSchemas(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    void complete() {
        schemas.values().forEach(ApiSchemas::words);
        schemas.forEach((name, schema) -> {
            if (name.endsWith("Body") || SENT.contains(name)) schema.setAdditionalProperties(false);
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
                .map(constant -> constant == null ? null : word(constant))
                .collect(Collectors.toCollection(ArrayList::new)));
    }

    private static String word(Object constant) {
        return constant.toString().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The schema of a change to what is sent like this: the same fields, none of them needed.
    ///
    /// @return a reference to it
    Schema<?> changeOf(String body) {
        var name = body.replaceFirst("Body$", "Change");
        Schema<?> whole = schemas.get(body);
        var change = new JsonSchema();
        change.addType("object");
        change.setDescription("Fields that are left out stay; null clears.");
        if (whole != null) change.setProperties(whole.getProperties());
        change.setAdditionalProperties(false);
        schemas.put(name, change);
        return new Schema<>().$ref("#/components/schemas/" + name);
    }
}
