package io.throughline.base;

import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;

/// Who looks or writes: the user behind a request, as they are now. Queries take it, so that what somebody may not see
/// is not found.
///
/// @param locale in which they read numbers and days
/// @param zone in which they read instants; business days are the organisation's, see [Today]
public record Viewer(UUID id, String name, Role role, Locale locale, ZoneId zone) {
    public boolean isAdministrator() {
        return role == Role.ADMINISTRATOR;
    }

    /// As whom the database's history names them.
    public String actor() {
        return "user:" + id;
    }
}
