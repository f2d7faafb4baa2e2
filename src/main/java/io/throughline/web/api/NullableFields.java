package io.throughline.web.api;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Says in the schemas of our types which fields may be null, and that all others are there.
@Component
@SuppressWarnings("rawtypes") // so does the library hold them
class NullableFields implements ModelConverter {
    @Override
    public @Nullable Schema resolve(AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) return null;
        var schema = chain.next().resolve(type, context, chain);
        var of = Json.mapper().constructType(type.getType()).getRawClass();
        if (schema == null || schema.get$ref() == null || !isOurs(of)) return schema;
        var model = context.getDefinedModels().get(schema.get$ref().replaceFirst(".*/", ""));
        if (model != null && model.getProperties() != null) complete(model, of);
        return schema;
    }

    private static boolean isOurs(Class<?> type) {
        return type.isRecord() && type.getName().startsWith("io.throughline.");
    }

    @SuppressWarnings("unchecked") // the type of a schema's values is not known to the compiler
    private static void complete(Schema<?> model, Class<?> type) {
        var required = new ArrayList<String>();
        for (var component : type.getRecordComponents()) {
            Schema field = model.getProperties().get(component.getName());
            if (field == null) continue;
            if (isNullable(component)) model.getProperties().put(component.getName(), orNull(field));
            else required.add(component.getName());
        }
        model.setRequired(required);
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    @SuppressWarnings("unchecked") // as above
    private static Schema orNull(Schema field) {
        if (field.getOneOf() != null) return field;
        if (field.get$ref() != null) {
            var none = new Schema<>();
            none.addType("null");
            return new Schema<>().oneOf(List.of(field, none));
        }
        var types = new LinkedHashSet<String>();
        if (field.getTypes() != null) types.addAll(field.getTypes());
        else types.add(field.getType());
        types.add("null");
        field.setTypes(types);
        if (field.getEnum() != null && !field.getEnum().contains(null)) {
            var values = new ArrayList<Object>(field.getEnum());
            values.add(null);
            field.setEnum(values);
        }
        return field;
    }
}
