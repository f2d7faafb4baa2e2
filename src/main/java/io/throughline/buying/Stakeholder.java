package io.throughline.buying;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody of the buyer's side in a deal, as everybody who sees the deal may know them: who they are, what they can
/// sway, whom they report to. What they are to us is a [Judgement].
///
/// @param unit where they work: their department, or another organization than the deal's
/// @param namedAs in the CRM's or the seller's own word, `null` where no contact role names them
/// @param influence 1 to 5, `null` where nobody has said
/// @param reportsToId the person on this team to whom they report
/// @param byAccount the account says to whom they report, nobody said it here
/// @param lastMet the last day on which they took part in something of this deal
/// @param version 0 where only a contact role names them, and nothing is said of them here yet
public record Stakeholder(
        UUID personId,
        String name,
        @Nullable String title,
        @Nullable String unit,
        @Nullable String namedAs,
        @Nullable Integer influence,
        @Nullable UUID reportsToId,
        boolean byAccount,
        List<Sway> influences,
        @Nullable LocalDate lastMet,
        int version) {
    public static final int MOST_INFLUENCE = 5;
    public static final int MOST_STRENGTH = 3;
    private static final int LIVE_DAYS = 60;

    /// Whom they influence, 1 a little to 3 much.
    public record Sway(UUID personId, int strength) {}

    /// We were in touch within the last 60 days.
    public boolean isInTouch(LocalDate asOf) {
        return lastMet != null && lastMet.isAfter(asOf.minusDays(LIVE_DAYS));
    }
}
