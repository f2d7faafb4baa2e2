package io.throughline.identity.scim;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// A user as the directory sees them here. Whoever was here before it is seen under the address they sign in with.
record ProvisionedUser(
        UUID id,
        String userName,
        @Nullable String externalId,
        @Nullable String displayName,
        @Nullable String givenName,
        @Nullable String familyName,
        String name,
        @Nullable String email,
        boolean active,
        @Nullable UUID teamId,
        @Nullable String team,
        OffsetDateTime storedFrom) {

    /// @param base the address of this interface
    ObjectNode json(String base) {
        var json = ScimJson.object(ScimJson.USER);
        json.put("id", id.toString()).put("userName", userName).put("active", active);
        if (externalId != null) json.put("externalId", externalId);
        if (displayName != null) json.put("displayName", displayName);
        var parts = json.putObject("name").put("formatted", name);
        if (givenName != null) parts.put("givenName", givenName);
        if (familyName != null) parts.put("familyName", familyName);
        if (email != null)
            json.putArray("emails")
                    .addObject()
                    .put("value", email)
                    .put("type", "work")
                    .put("primary", true);
        if (teamId != null)
            json.putArray("groups")
                    .addObject()
                    .put("value", teamId.toString())
                    .put("display", team)
                    .put("$ref", base + "/Groups/" + teamId);
        json.putObject("meta")
                .put("resourceType", "User")
                .put("lastModified", storedFrom.toInstant().toString())
                .put("location", base + "/Users/" + id);
        return json;
    }
}
