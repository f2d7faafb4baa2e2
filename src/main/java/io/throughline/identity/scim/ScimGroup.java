package io.throughline.identity.scim;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A group as the directory wants it: a team here.
record ScimGroup(String displayName, @Nullable String externalId, List<UUID> members) {
    private static final int LONGEST = 100;

    static ScimGroup of(JsonNode json) {
        if (!json.isObject()) throw ScimRefused.syntax("A group is an object.");
        var displayName = ScimJson.text(json, "displayName");
        if (displayName == null) throw ScimRefused.value("displayName is needed.");
        if (displayName.length() > LONGEST)
            throw ScimRefused.value("displayName has at most " + LONGEST + " characters here.");
        return new ScimGroup(
                displayName,
                ScimJson.text(json, "externalId"),
                ScimJson.items(json, "members").stream().map(ScimGroup::id).toList());
    }

    private static UUID id(JsonNode member) {
        var value = ScimJson.text(member, "value");
        try {
            return UUID.fromString(String.valueOf(value));
        } catch (IllegalArgumentException none) {
            throw ScimRefused.value("This is the id of no user: " + value);
        }
    }
}
