package io.throughline.review.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.review.Finding;
import io.throughline.review.Review;
import io.throughline.review.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A review as it is shown.
@Schema(name = "Review", description = "What a deal's records add up to. It is computed; nobody writes it.")
record ReviewAnswer(
        UUID dealId,
        @Schema(description = "The day it judges.") LocalDate asOf,
        Verdict verdict,

        @Schema(description = "The verdict's strongest reason.")
        String sentence,

        @Schema(description = "The one question or act that would settle it.") @Nullable
        String ask,

        @Schema(description = "Worst first.") List<FindingAnswer> findings,

        @Schema(description = "The checks that lacked their facts.")
        List<String> unknown,

        @Schema(description = "The first day on which time alone would change it.") @Nullable
        LocalDate changesOn) {

    static ReviewAnswer of(Review review) {
        return new ReviewAnswer(
                review.dealId(),
                review.asOf(),
                review.verdict(),
                review.sentence(),
                review.ask(),
                review.findings().stream().map(FindingAnswer::of).toList(),
                review.unknown(),
                review.changesOn());
    }

    /// A finding as it is shown.
    @Schema(name = "Finding", description = "What a check has to say.")
    record FindingAnswer(
            @Schema(description = "The check's id.", example = "older-than-won")
            String id,

            Finding.Severity severity,
            String says,

            @Schema(description = "The one question or act that settles it.")
            String ask,

            @Nullable LocalDate changesOn) {

        private static FindingAnswer of(Finding finding) {
            return new FindingAnswer(
                    finding.id(), finding.severity(), finding.says(), finding.ask(), finding.changesOn());
        }
    }
}
