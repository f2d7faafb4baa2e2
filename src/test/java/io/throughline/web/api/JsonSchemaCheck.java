package io.throughline.web.api;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// As much of JSON Schema as our description of the API uses, for checking what is sent and answered against it.
record JsonSchemaCheck(JsonNode document) {

    List<String> problems(JsonNode schema, JsonNode value) {
        var problems = new ArrayList<String>();
        check(schema, value, "", problems);
        return problems;
    }

    private void check(JsonNode declared, JsonNode value, String at, List<String> problems) {
        var schema = resolved(declared);
        if (schema.has("oneOf")) {
            var fits = schema.at("/oneOf")
                    .valueStream()
                    .filter(one -> problems(one, value).isEmpty())
                    .count();
            if (fits != 1) problems.add(at + " is none of oneOf: " + value);
            return;
        }
        if (!types(schema).isEmpty() && types(schema).stream().noneMatch(type -> is(type, value)))
            problems.add(at + " is not " + types(schema) + ": " + value);
        if (schema.has("enum") && schema.at("/enum").valueStream().noneMatch(value::equals))
            problems.add(at + " is not of " + schema.at("/enum") + ": " + value);
        if (value.isString()
                && schema.has("maxLength")
                && value.asString().length() > schema.at("/maxLength").asInt()) problems.add(at + " is too long");
        if (value.isString()
                && schema.has("pattern")
                && !value.asString().matches(schema.at("/pattern").asString())) problems.add(at + " does not match");
        if (value.isObject()) fields(schema, value, at, problems);
        if (value.isArray()) for (var item : value) check(schema.at("/items"), item, at + "/-", problems);
    }

    private void fields(JsonNode schema, JsonNode value, String at, List<String> problems) {
        for (var name : schema.at("/required"))
            if (!value.has(name.asString())) problems.add(at + "/" + name.asString() + " is missing");
        value.properties().forEach(field -> {
            var property = schema.at("/properties/" + field.getKey());
            if (!property.isMissingNode()) check(property, field.getValue(), at + "/" + field.getKey(), problems);
            else if (schema.has("properties")) problems.add(at + "/" + field.getKey() + " is not described");
        });
    }

    private static List<String> types(JsonNode schema) {
        var type = schema.at("/type");
        if (type.isString()) return List.of(type.asString());
        return type.valueStream().map(JsonNode::asString).toList();
    }

    private static boolean is(String type, JsonNode value) {
        return switch (type) {
            case "string" -> value.isString();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "array" -> value.isArray();
            case "object" -> value.isObject();
            case "null" -> value.isNull();
            default -> throw new IllegalArgumentException(type);
        };
    }

    JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? document.at(schema.at("/$ref").asString().substring(1)) : schema;
    }

    /// What the examples of a schema's fields add up to.
    ObjectNode example(JsonNode schema) {
        var example = JsonMapper.shared().createObjectNode();
        resolved(schema).at("/properties").properties().forEach(field -> {
            var property = field.getValue();
            var whole = property.has("oneOf") ? property.at("/oneOf/0") : property;
            if (property.has("example")) example.set(field.getKey(), property.get("example"));
            else if (whole.has("$ref") && !example(whole).isEmpty()) example.set(field.getKey(), example(whole));
        });
        return example;
    }
}
