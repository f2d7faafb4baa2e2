package io.throughline.identity.scim;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Reads and writes what directories send: names of attributes in capitals or not, whatever else they bring along.
final class ScimJson {
    static final String USER = "urn:ietf:params:scim:schemas:core:2.0:User";
    static final String GROUP = "urn:ietf:params:scim:schemas:core:2.0:Group";
    static final String MESSAGES = "urn:ietf:params:scim:api:messages:2.0:";

    private static final int LONGEST = 200;

    private ScimJson() {}

    static ObjectNode object(String schema) {
        var object = JsonMapper.shared().createObjectNode();
        object.putArray("schemas").add(schema);
        return object;
    }

    /// A part of a list of resources.
    ///
    /// @param start counted from 1
    static ObjectNode list(List<ObjectNode> resources, int start, long total) {
        var list = object(MESSAGES + "ListResponse");
        list.put("totalResults", total).put("startIndex", start).put("itemsPerPage", resources.size());
        list.putArray("Resources").addAll(resources);
        return list;
    }

    /// The name of a field as it is written there, whatever its capitals.
    static String key(JsonNode object, String name) {
        return object.propertyNames().stream()
                .filter(name::equalsIgnoreCase)
                .findFirst()
                .orElse(name);
    }

    static Optional<JsonNode> find(JsonNode object, String name) {
        return Optional.ofNullable(object.get(key(object, name))).filter(value -> !value.isNull());
    }

    /// The text in a field without space around it; `null` where there is none.
    static @Nullable String text(JsonNode object, String name) {
        var found = find(object, name);
        if (found.isEmpty()) return null;
        if (!found.get().isString()) throw ScimRefused.value(name + " is to be a text.");
        var text = found.get().asString().strip();
        if (text.length() > LONGEST) throw ScimRefused.value(name + " has at most " + LONGEST + " characters here.");
        if (!isText(text)) throw ScimRefused.value(name + " holds what no text has.");
        return text.isEmpty() ? null : text;
    }

    /// Without control characters, and halves of characters.
    static boolean isText(String text) {
        return text.codePoints()
                .noneMatch(point -> Character.isISOControl(point)
                        || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE));
    }

    /// Yes or no, as a word too; `null` where it is not said.
    static @Nullable Boolean flag(JsonNode object, String name) {
        var found = find(object, name);
        if (found.isEmpty()) return null;
        var word = word(found.get());
        if (word.equalsIgnoreCase("true")) return true;
        if (word.equalsIgnoreCase("false")) return false;
        throw ScimRefused.value(name + " is to be true or false.");
    }

    /// A value as it would be written; empty for what has parts.
    static String word(JsonNode value) {
        return value.isValueNode() ? value.asString() : "";
    }

    static List<JsonNode> items(JsonNode object, String name) {
        var found = find(object, name);
        if (found.isEmpty()) return List.of();
        return found.get() instanceof ArrayNode array ? array.valueStream().toList() : List.of(found.get());
    }
}
