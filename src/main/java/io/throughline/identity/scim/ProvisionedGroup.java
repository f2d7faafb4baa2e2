package io.throughline.identity.scim;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// A team as the directory sees it: a group.
///
/// @param version of the team
record ProvisionedGroup(
        UUID id,
        String name,
        @Nullable UUID managerId,
        @Nullable String externalId,
        int version,
        OffsetDateTime storedFrom) {

    /// Somebody in a team.
    record Member(UUID teamId, UUID id, String name) {}

    /// @param base the address of this interface
    ObjectNode json(List<Member> members, String base) {
        var json = ScimJson.object(ScimJson.GROUP);
        json.put("id", id.toString()).put("displayName", name);
        if (externalId != null) json.put("externalId", externalId);
        var items = json.putArray("members");
        for (var member : members)
            items.addObject()
                    .put("value", member.id().toString())
                    .put("display", member.name())
                    .put("type", "User")
                    .put("$ref", base + "/Users/" + member.id());
        json.putObject("meta")
                .put("resourceType", "Group")
                .put("lastModified", storedFrom.toInstant().toString())
                .put("location", base + "/Groups/" + id);
        return json;
    }
}
