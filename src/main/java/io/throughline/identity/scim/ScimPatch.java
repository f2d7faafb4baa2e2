package io.throughline.identity.scim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Changes a resource as a PATCH says (RFC 7644 §3.5.2), and as the directories send it that don't follow it to the
/// letter: `Replace` with a capital, paths as the names of fields, members to be removed as a value.
final class ScimPatch {
    private static final Set<String> LISTS = Set.of("emails", "members");

    private final ObjectNode resource;

    private ScimPatch(ObjectNode resource) {
        this.resource = resource;
    }

    /// Where a change is made: `name.givenName`, `emails[type eq "work"].value`.
    ///
    /// @param of the attribute by which an item of a list is chosen; `null` where it is no list
    private record Path(
            String attribute,
            @Nullable String of,
            String equal,
            @Nullable String sub) {
        private static final int LONGEST = 200;
        private static final Pattern WRITTEN = Pattern.compile("(?:urn:[\\w.:-]*:)?([\\w$]+)"
                + "(?:\\[\\s*(\\w+)\\s+[eE][qQ]\\s+(?:\"((?:[^\"\\\\]|\\\\.)*)\"|(\\w+))\\s*])?(?:\\.(\\w+))?");

        static Path of(String text) {
            if (text.length() > LONGEST) throw ScimRefused.path(text.substring(0, LONGEST) + " …");
            var found = WRITTEN.matcher(text.strip());
            if (!found.matches()) throw ScimRefused.path(text);
            var quoted = found.group(3);
            var equal = quoted == null ? String.valueOf(found.group(4)) : quoted.replaceAll("\\\\(.)", "$1");
            return new Path(found.group(1), found.group(2), equal, found.group(5));
        }

        boolean isOf(JsonNode item) {
            return of != null
                    && ScimJson.find(item, of)
                            .filter(value -> ScimJson.word(value).equalsIgnoreCase(equal))
                            .isPresent();
        }
    }

    static void apply(ObjectNode resource, JsonNode request) {
        var patch = new ScimPatch(resource);
        var operations = ScimJson.items(request, "Operations");
        if (operations.isEmpty()) throw ScimRefused.syntax("A patch has Operations.");
        operations.forEach(patch::operate);
    }

    private void operate(JsonNode operation) {
        var op = String.valueOf(ScimJson.text(operation, "op")).toLowerCase(Locale.ROOT);
        var path = ScimJson.text(operation, "path");
        var value = ScimJson.find(operation, "value").orElse(null);
        switch (op) {
            case "add", "replace" -> {
                if (value == null) throw ScimRefused.value("A value is needed to " + op + ".");
                if (path == null) setEach(value, op.equals("add"));
                else set(Path.of(path), value, op.equals("add"));
            }
            case "remove" -> {
                if (path == null) throw ScimRefused.path("none");
                remove(Path.of(path), value);
            }
            default -> throw ScimRefused.syntax("An operation is add, replace or remove.");
        }
    }

    private void setEach(JsonNode values, boolean adds) {
        if (!values.isObject()) throw ScimRefused.value("Without a path, the value is to be an object.");
        for (var field : values.properties())
            // what other schemas add is theirs
            if (!field.getKey().contains(":")) set(Path.of(field.getKey()), field.getValue(), adds);
    }

    private void set(Path path, JsonNode value, boolean adds) {
        var key = ScimJson.key(resource, path.attribute());
        if (path.of() != null) setItems(path, items(key), value);
        else if (path.sub() != null) object(key).set(path.sub(), value);
        else if (adds && LISTS.contains(key.toLowerCase(Locale.ROOT))) add(items(key), value);
        else resource.set(key, value);
    }

    /// An item that is not there yet is made: that of type `work` is meant, and comes to be.
    private static void setItems(Path path, ArrayNode items, JsonNode value) {
        if (items.valueStream().noneMatch(path::isOf)) items.addObject().put(String.valueOf(path.of()), path.equal());
        for (var item : items) {
            if (!path.isOf(item) || !(item instanceof ObjectNode object)) continue;
            if (path.sub() != null) object.set(path.sub(), value);
            else if (value instanceof ObjectNode fields) object.setAll(fields);
        }
    }

    private static void add(ArrayNode items, JsonNode value) {
        for (var item : value instanceof ArrayNode several ? several : List.of(value))
            if (items.valueStream().noneMatch(known -> isSame(known, item))) items.add(item);
    }

    private void remove(Path path, @Nullable JsonNode value) {
        var key = ScimJson.key(resource, path.attribute());
        if (path.of() != null) removeItems(path, items(key));
        else if (path.sub() != null) object(key).remove(path.sub());
        else if (value != null && resource.get(key) instanceof ArrayNode items)
            keep(
                    items,
                    value instanceof ArrayNode several ? several.valueStream().toList() : List.of(value));
        else resource.remove(key);
    }

    private static void removeItems(Path path, ArrayNode items) {
        if (path.sub() == null) {
            keep(items, items.valueStream().filter(path::isOf).toList());
            return;
        }
        for (var item : items) if (path.isOf(item) && item instanceof ObjectNode object) object.remove(path.sub());
    }

    private static void keep(ArrayNode items, List<JsonNode> but) {
        var kept = new ArrayList<JsonNode>();
        for (var item : items) if (but.stream().noneMatch(gone -> isSame(item, gone))) kept.add(item);
        items.removeAll().addAll(kept);
    }

    private static boolean isSame(JsonNode one, JsonNode other) {
        return ScimJson.find(one, "value").equals(ScimJson.find(other, "value"));
    }

    private ArrayNode items(String key) {
        return resource.get(key) instanceof ArrayNode items ? items : resource.putArray(key);
    }

    private ObjectNode object(String key) {
        return resource.get(key) instanceof ObjectNode object ? object : resource.putObject(key);
    }
}
