package io.throughline.identity.audit;

import java.util.Map;

/// What tables and columns hold, in the words of the pages.
final class Things {
    private static final Map<String, String> OTHERWISE = Map.of("app_user", "user", "organization", "account");

    private Things() {}

    /// @param name of a table, or of a column, which may refer to one
    static String called(String name) {
        var bare = name.replaceFirst("_id$", "");
        return OTHERWISE.getOrDefault(bare, bare).replace('_', ' ');
    }
}
