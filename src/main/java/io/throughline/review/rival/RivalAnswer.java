package io.throughline.review.rival;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A competitor's record as it is shown.
@Schema(
        name = "CompetitorRecord",
        description =
                "How we fare where a customer had this organization and us to choose from, over the deals that you"
                        + " may see.")
record RivalAnswer(
        UUID accountId,

        @Schema(description = "All deals in which we met.") int met,

        int open,
        int won,

        @Schema(description = "Lost, and the customer chose them.")
        int lostToThem,

        @Schema(description = "Lost, and the customer chose something else.")
        int lostElse,

        @Schema(description = "Lost, and nobody said what the customer chose.")
        int lostUnknown,

        @Schema(description = "We walked from it.") int walked,

        @Schema(description = "Won of closed; null under 8 closed deals, which are not enough to speak of a rate.")
        @Nullable
        Double rate,

        @Schema(description = "Of the 95 % interval (Wilson).") @Nullable
        Double low,

        @Schema(description = "Of the 95 % interval (Wilson).") @Nullable
        Double high,

        @Schema(description = "The newest first; at most 40.")
        List<MeetingAnswer> meetings,

        @Schema(description = "Criteria by which both were rated, those of most deals first; at most 20.")
        List<LeadAnswer> criteria) {

    /// A deal in which we met.
    @Schema(name = "CompetitorMeeting", description = "A deal in which we met.")
    record MeetingAnswer(
            UUID dealId,
            String deal,
            @Nullable String account,

            @Schema(description = "The day on which it ended, or was opened.") @Nullable
            LocalDate on,

            RivalRecord.Ending ending) {}

    /// Who led by a criterion.
    @Schema(
            name = "CompetitorLead",
            description =
                    "Who led by a criterion, by the middle of what each was rated; theirs count before our belief.")
    record LeadAnswer(
            String criterion,

            @Schema(description = "In how many deals both were rated by it.")
            int deals,

            int theyLed,
            int weLed,

            @Schema(description = "In how many of those people of the customer rated both.")
            int ratedByTheirs) {}

    static RivalAnswer of(UUID account, RivalRecord record) {
        var counts = record.counts();
        return new RivalAnswer(
                account,
                counts.met(),
                counts.open(),
                counts.won(),
                counts.lostToThem(),
                counts.lostElse(),
                counts.lostUnknown(),
                counts.walked(),
                record.rate().orElse(null),
                record.interval().map(interval -> interval.low()).orElse(null),
                record.interval().map(interval -> interval.high()).orElse(null),
                record.meetings().stream()
                        .map(one -> new MeetingAnswer(one.dealId(), one.deal(), one.account(), one.on(), one.ending()))
                        .toList(),
                record.criteria().stream()
                        .map(one ->
                                new LeadAnswer(one.words(), one.deals(), one.theyLed(), one.weLed(), one.byTheirs()))
                        .toList());
    }
}
