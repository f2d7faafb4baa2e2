package io.throughline.transition.calendar;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The calendar of a side, as it is kept.
///
/// @param organizationId whose it is; `null` for our own
/// @param version 0 while nobody wrote it: then they work from Monday to Friday, all year
public record KeptCalendar(
        UUID id, @Nullable UUID organizationId, @Nullable String organization, WorkCalendar days, int version) {

    public boolean isOurs() {
        return organizationId == null;
    }

    public boolean isKept() {
        return version > 0;
    }

    public KeptCalendar with(WorkCalendar days) {
        return new KeptCalendar(id, organizationId, organization, days, version);
    }
}
