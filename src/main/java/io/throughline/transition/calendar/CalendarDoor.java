package io.throughline.transition.calendar;

import io.throughline.accounts.Organizations;
import io.throughline.base.Forbidden;
import io.throughline.base.NotFound;
import io.throughline.base.Viewer;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Whose calendar is meant, and who may write it: ours is an administrator's, that of an account everybody's.
@Component
public class CalendarDoor {
    public static final String OURS = "ours";

    private final Organizations organizations;

    CalendarDoor(Organizations organizations) {
        this.organizations = organizations;
    }

    /// @param whose `ours`, or the id of an account
    /// @return `null` for ours
    /// @throws NotFound where there is no such account
    public @Nullable UUID side(String whose) {
        if (whose.equals(OURS)) return null;
        return id(whose)
                .filter(id -> organizations.find(id).isPresent())
                .orElseThrow(() -> new NotFound("There is no such account."));
    }

    /// @param account `null` for ours
    /// @throws NotFound where there is no such account
    public void toSee(@Nullable UUID account) {
        if (account != null && organizations.find(account).isEmpty()) throw new NotFound("There is no such account.");
    }

    private static Optional<UUID> id(String whose) {
        try {
            return Optional.of(UUID.fromString(whose));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    public boolean mayWrite(@Nullable UUID side, Viewer viewer) {
        return side != null || viewer.isAdministrator();
    }

    /// @throws Forbidden where they may only read it
    public void toWrite(@Nullable UUID side, Viewer viewer) {
        if (!mayWrite(side, viewer)) throw new Forbidden("Our own calendar is changed by administrators.");
    }
}
