package io.throughline.review.today;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A day that is near, or has just passed.
///
/// @param step what was to be done; `null` where it is the expected close, or something else than a deal's own step
/// @param plannedId the planned interaction that it is, `null` for anything else
/// @param again we walked from the deal, and meant to look again on that day
public record Due(
        UUID dealId,
        String deal,
        @Nullable String account,
        @Nullable String owner,
        LocalDate on,
        @Nullable String step,
        @Nullable UUID plannedId,
        boolean again) {
    /// Where one is prepared for it.
    public String path() {
        if (again) return "/deals/" + dealId + "/qualification#disqualify";
        return "/deals/" + dealId + (plannedId == null ? "" : "/planned/" + plannedId);
    }
}
