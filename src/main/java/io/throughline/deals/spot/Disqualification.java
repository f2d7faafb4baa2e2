package io.throughline.deals.spot;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How we walked from a deal, in one step: for which reason, on which evidence, what we recommend instead. Source:
/// Jive,
/// "Would You Recommend A Prospect Buy A Competitor's Product?".
///
/// @param words the reason in words
/// @param evidence what was said or done; `null` where a fact holds it
/// @param evidenceBy who said or did it
/// @param alternativeName the rival, or the way at hand; a competitor has a name
/// @param hoursBack our estimate of the hours that we spend elsewhere from now on; `null` is unknown
/// @param reopenedOn the day on which the deal was taken up again, `null` while we are out of it
/// @param followUp what turned out later, `null` as long as nobody looked
public record Disqualification(
        UUID id,
        LocalDate walkedOn,
        @Nullable String by,
        Reason reason,
        String words,
        @Nullable String evidence,
        @Nullable String evidenceBy,
        @Nullable UUID factId,
        Alternative alternative,
        @Nullable String alternativeName,
        @Nullable LocalDate lookAgainOn,
        @Nullable BigDecimal hoursBack,
        @Nullable LocalDate reopenedOn,
        @Nullable FollowUp followUp,
        int version) {

    /// Why we walk.
    public enum Reason {
        KNOCK_OUT,
        POOR_FIT,
        NO_EVENT,
        NO_OWNER,
        NO_ACCESS,
        NO_MONEY,
        RIVAL_CHOSEN,
        TRIPWIRE,
        OTHER
    }

    /// What we recommend to them instead.
    public enum Alternative {
        COMPETITOR,
        DO_NOTHING,
        IN_HOUSE
    }

    /// Whether it could have been won after all.
    public enum Winnable {
        YES,
        NO,
        NOT_KNOWN
    }

    /// What turned out later.
    public record FollowUp(
            Winnable winnable, LocalDate on, @Nullable String words) {}

    public boolean isStanding() {
        return reopenedOn == null;
    }
}
