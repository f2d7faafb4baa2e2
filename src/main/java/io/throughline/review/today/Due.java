package io.throughline.review.today;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A day that is near, or has just passed.
///
/// @param step what was to be done; `null` where it is the expected close
/// @param plannedId the planned interaction that it is, `null` for a next step or a close
public record Due(
        UUID dealId,
        String deal,
        @Nullable String account,
        @Nullable String owner,
        LocalDate on,
        @Nullable String step,
        @Nullable UUID plannedId) {
    /// Where one is prepared for it.
    public String path() {
        return "/deals/" + dealId + (plannedId == null ? "" : "/planned/" + plannedId);
    }
}
