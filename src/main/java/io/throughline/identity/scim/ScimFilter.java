package io.throughline.identity.scim;

import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Which resources are wanted: those of which one attribute equals a word. Directories look for whom they know with
/// it, and for nothing else.
///
/// @param attribute small: `username`, `externalid`, `email`, `displayname`, `id`; empty for all
record ScimFilter(String attribute, String value) {
    private static final Pattern EQUALS = Pattern.compile(
            "\\s*(?:urn:[\\w.:]*:)?([\\w.]+)(?:\\[[^]]*](\\.value))?\\s+eq\\s+\"((?:[^\"\\\\]|\\\\.)*)\"\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 500;
    private static final ScimFilter ALL = new ScimFilter("", "");

    static ScimFilter of(@Nullable String text) {
        if (text == null || text.isBlank()) return ALL;
        if (text.length() > LONGEST) throw ScimRefused.filter(text.substring(0, LONGEST) + " …");
        var found = EQUALS.matcher(text);
        if (!found.matches() || !ScimJson.isText(text)) throw ScimRefused.filter(text);
        var attribute = switch (found.group(1).toLowerCase(Locale.ROOT)) {
            case "username" -> "username";
            case "externalid" -> "externalid";
            case "displayname" -> "displayname";
            case "id" -> "id";
            case "emails", "emails.value" -> "email";
            default -> throw ScimRefused.filter(text);
        };
        return new ScimFilter(attribute, found.group(3).replaceAll("\\\\(.)", "$1"));
    }

    /// What an attribute is to be; `null` for anything.
    @Nullable
    String wanted(String wanted) {
        return attribute.equals(wanted) ? value : null;
    }

    /// The same of the id; one that nothing has where the word is none.
    @Nullable
    UUID wantedId() {
        var id = wanted("id");
        return id == null ? null : id(id);
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            return new UUID(0, 0);
        }
    }
}
