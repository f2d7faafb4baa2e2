package io.throughline.identity.audit;

import io.throughline.identity.audit.Change.Became;
import io.throughline.identity.audit.Change.Field;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A row as it was stored before and after.
///
/// @param before `null` where it was made
/// @param after `null` where it was removed
record StoredChange(
        String table, @Nullable JsonNode before, @Nullable JsonNode after) {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Set<String> ABOUT_STORING =
            Set.of("id", "version", "stored_from", "stored_by", "stored_until", "ended_by");

    static StoredChange of(String table, @Nullable String before, @Nullable String after) {
        return new StoredChange(
                table, before == null ? null : JSON.readTree(before), after == null ? null : JSON.readTree(after));
    }

    /// What it refers to.
    Stream<UUID> ids() {
        return Stream.of(table)
                .flatMap(each -> names().stream())
                .flatMap(name -> Stream.of(value(before, name), value(after, name)))
                .filter(value -> value != null && ID.matcher(value).matches())
                .map(UUID::fromString);
    }

    /// @param known the names of what it refers to
    Change shown(Map<UUID, String> known) {
        var fields = new ArrayList<Field>();
        for (var name : names()) {
            var was = value(before, name);
            var is = value(after, name);
            if (!java.util.Objects.equals(was, is))
                fields.add(new Field(Things.called(name), said(was, known), said(is, known)));
        }
        return new Change(Things.called(table), value(after == null ? before : after, "name"), became(), fields);
    }

    private Became became() {
        if (before == null) return Became.ADDED;
        return after == null ? Became.REMOVED : Became.CHANGED;
    }

    private Set<String> names() {
        var names = new LinkedHashSet<String>();
        for (var row : rows()) names.addAll(row.propertyNames());
        names.removeAll(ABOUT_STORING);
        return names;
    }

    private List<JsonNode> rows() {
        var rows = new ArrayList<JsonNode>();
        if (before != null) rows.add(before);
        if (after != null) rows.add(after);
        return rows;
    }

    private static @Nullable String value(@Nullable JsonNode row, String name) {
        var value = row == null ? null : row.get(name);
        if (value == null || value.isNull()) return null;
        return value.isValueNode() ? value.asString() : value.toString();
    }

    private static @Nullable String said(@Nullable String value, Map<UUID, String> known) {
        return value == null || !ID.matcher(value).matches()
                ? value
                : known.getOrDefault(UUID.fromString(value), value);
    }
}
