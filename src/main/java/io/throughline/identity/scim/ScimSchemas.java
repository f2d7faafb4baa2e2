package io.throughline.identity.scim;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The attributes that are kept here, of those that RFC 7643 names. Others may be sent, and are not kept.
final class ScimSchemas {
    private ScimSchemas() {}

    static ObjectNode user() {
        var json = schema(ScimJson.USER, "User");
        var attributes = json.putArray("attributes");
        attribute(attributes, "userName", "string").put("required", true).put("uniqueness", "server");
        attribute(attributes, "externalId", "string").put("caseExact", true);
        attribute(attributes, "displayName", "string");
        var name = attribute(attributes, "name", "complex").putArray("subAttributes");
        for (var part : new String[] {"formatted", "givenName", "familyName"}) attribute(name, part, "string");
        attribute(attributes, "active", "boolean");
        var emails = attribute(attributes, "emails", "complex")
                .put("multiValued", true)
                .putArray("subAttributes");
        attribute(emails, "value", "string");
        attribute(emails, "type", "string");
        attribute(emails, "primary", "boolean");
        var groups = attribute(attributes, "groups", "complex")
                .put("multiValued", true)
                .put("mutability", "readOnly")
                .putArray("subAttributes");
        attribute(groups, "value", "string").put("mutability", "readOnly");
        attribute(groups, "display", "string").put("mutability", "readOnly");
        return json;
    }

    static ObjectNode group() {
        var json = schema(ScimJson.GROUP, "Group");
        var attributes = json.putArray("attributes");
        attribute(attributes, "displayName", "string").put("required", true).put("uniqueness", "server");
        attribute(attributes, "externalId", "string").put("caseExact", true);
        var members = attribute(attributes, "members", "complex")
                .put("multiValued", true)
                .putArray("subAttributes");
        attribute(members, "value", "string").put("mutability", "immutable");
        attribute(members, "display", "string").put("mutability", "readOnly");
        return json;
    }

    private static ObjectNode schema(String id, String name) {
        return ScimJson.object("urn:ietf:params:scim:schemas:core:2.0:Schema")
                .put("id", id)
                .put("name", name)
                .put("description", name);
    }

    private static ObjectNode attribute(ArrayNode attributes, String name, String type) {
        return attributes
                .addObject()
                .put("name", name)
                .put("type", type)
                .put("multiValued", false)
                .put("required", false)
                .put("caseExact", false)
                .put("mutability", "readWrite")
                .put("returned", "default")
                .put("uniqueness", "none");
    }
}
