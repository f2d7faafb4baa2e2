package io.throughline.transition.baseline;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something about the plan of a deal that somebody should know today.
///
/// @param role as which they are asked to confirm it, `null` for a day that moved
/// @param days by how many working days a pinned day comes later than agreed; 0 for anything else
/// @param task what moves it, `null` where the day itself was moved, or it is asked for a confirmation
public record PlanCall(
        UUID dealId,
        String deal,
        @Nullable String account,
        LocalDate on,
        What what,
        @Nullable Professional role,
        int days,
        @Nullable String task) {

    /// What it is.
    public enum What {
        /// They are named, and asked to confirm the plan.
        CONFIRM,
        /// They confirmed it, and it changed since.
        CONFIRM_AGAIN,
        GO_LIVE,
        VICTORY
    }

    /// Where it is looked into.
    public String path() {
        var isAsked = what == What.CONFIRM || what == What.CONFIRM_AGAIN;
        return "/deals/" + dealId + "/plan/" + (isAsked ? "baseline" : "slips");
    }
}
