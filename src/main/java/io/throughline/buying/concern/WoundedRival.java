package io.throughline.buying.concern;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A rival who lost to us, or loses ground, and of whom nobody in the deal's team has said what they will try and what
/// is done about it. Shown to the team alone: it says what they have not answered yet. Source: the series on the buying
/// cycle, "What will a resurgent or wounded competitor do?".
///
/// @param on the day of the wound
/// @param of the deal that they lost, or the criterion by which somebody rates them lower than before
/// @param lostId the deal that they lost, `null` where they lost ground
/// @param named what they will try is on the end-game map, and not what is done about it
public record WoundedRival(
        UUID dealId,
        String deal,
        @Nullable String account,
        String rival,
        Why why,
        LocalDate on,
        String of,
        @Nullable UUID lostId,
        boolean named) {
    /// A wound is remembered for so many days.
    public static final int DAYS = 90;

    /// How they were wounded.
    public enum Why {
        /// They lost this deal to us: what was decided can still be talked round.
        LOST_HERE,
        /// They lost another deal to us.
        LOST_ELSEWHERE,
        /// Somebody of the customer rates them lower than before.
        LOST_GROUND
    }
}
