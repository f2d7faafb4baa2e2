package io.throughline.identity;

import io.throughline.base.Role;
import io.throughline.base.Viewer;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One of our own people. An import makes users of the owners it finds; they can't sign in until invited.
///
/// @param locale a language tag, `null` for British English
/// @param zone `null` for the organisation's
/// @param active `false` for whoever has left
public record User(
        UUID id,
        String name,
        @Nullable String email,
        @Nullable UUID teamId,
        @Nullable UUID managerId,
        boolean active,
        Role role,
        @Nullable String locale,
        @Nullable String zone,
        int version) {

    Viewer viewer(ZoneId organisation) {
        return new Viewer(
                id,
                name,
                role,
                locale == null ? Locale.UK : Locale.forLanguageTag(locale),
                zone == null ? organisation : ZoneId.of(zone));
    }

    public User as(Role other) {
        return new User(id, name, email, teamId, managerId, active, other, locale, zone, version);
    }

    /// @param works `false` for somebody who leaves
    public User active(boolean works) {
        return new User(id, name, email, teamId, managerId, works, role, locale, zone, version);
    }
}
