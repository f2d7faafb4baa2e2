package io.throughline.review.today;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A day that is near, or has just passed.
///
/// @param step what was to be done; `null` where it is the expected close, or something else than a deal's own step
/// @param plannedId the planned interaction that it is, `null` for anything else
/// @param again we walked from the deal, and meant to look again on that day
/// @param taskId the task of its plan at which to be, which the step then names; `null` for anything else
/// @param until the last day of that task
public record Due(
        UUID dealId,
        String deal,
        @Nullable String account,
        @Nullable String owner,
        LocalDate on,
        @Nullable String step,
        @Nullable UUID plannedId,
        boolean again,
        @Nullable UUID taskId,
        @Nullable LocalDate until) {
    /// Where one is prepared for it.
    public String path() {
        if (again) return "/deals/" + dealId + "/qualification#disqualify";
        if (taskId != null) return "/deals/" + dealId + "/plan/tasks/" + taskId;
        return "/deals/" + dealId + (plannedId == null ? "" : "/planned/" + plannedId);
    }

    /// Whether there is a page for it, beside that of its deal.
    public boolean hasPage() {
        return plannedId != null || taskId != null || again;
    }
}
