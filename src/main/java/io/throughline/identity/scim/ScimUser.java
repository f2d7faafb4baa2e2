package io.throughline.identity.scim;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A user as the directory wants them. What else it says of them is of no use here, and not kept.
///
/// @param externalId its own id of them; `null` where it says none
/// @param formatted a whole name, which it says where it tells its parts not apart
/// @param email of several, the first that counts as the main one
/// @param active `null` where it doesn't say
record ScimUser(
        String userName,
        @Nullable String externalId,
        @Nullable String displayName,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String formatted,
        @Nullable String email,
        @Nullable Boolean active) {
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,100}@[^@\\s]{1,99}");

    static ScimUser of(JsonNode json) {
        if (!json.isObject()) throw ScimRefused.syntax("A user is an object.");
        var userName = ScimJson.text(json, "userName");
        if (userName == null) throw ScimRefused.value("userName is needed.");
        var name = ScimJson.find(json, "name").orElse(JsonMapper.shared().createObjectNode());
        return new ScimUser(
                userName,
                ScimJson.text(json, "externalId"),
                ScimJson.text(json, "displayName"),
                ScimJson.text(name, "givenName"),
                ScimJson.text(name, "familyName"),
                ScimJson.text(name, "formatted"),
                email(json),
                ScimJson.flag(json, "active"));
    }

    private static @Nullable String email(JsonNode json) {
        String first = null;
        for (var item : ScimJson.items(json, "emails")) {
            var address = ScimJson.text(item, "value");
            if (address == null) continue;
            if (!EMAIL.matcher(address).matches()) throw ScimRefused.value("This is no e-mail address: " + address);
            if (Boolean.TRUE.equals(ScimJson.flag(item, "primary"))) return address;
            if (first == null) first = address;
        }
        return first;
    }

    /// How they are reached: the address, or a user name that is one.
    @Nullable
    String address() {
        if (email != null) return email;
        return EMAIL.matcher(userName).matches() ? userName : null;
    }

    /// What they are called here.
    String name() {
        if (displayName != null) return displayName;
        if (givenName != null && familyName != null) return givenName + " " + familyName;
        if (formatted != null) return formatted;
        if (familyName != null) return familyName;
        return givenName == null ? userName : givenName;
    }
}
