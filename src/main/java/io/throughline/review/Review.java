package io.throughline.review;

import io.throughline.base.Phase;
import io.throughline.review.check.Judgement;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a deal's picture adds up to: the verdict, its one sentence and one question, and all findings, worst first.
///
/// @param phase of the buyer, `null` while it is not known
/// @param unknown ids of the checks that lacked their facts
/// @param changesOn the first day on which time alone would change the review, `null` if none
public record Review(
        UUID dealId,
        LocalDate asOf,
        UUID snapshotId,
        Verdict verdict,
        String sentence,
        @Nullable String ask,
        @Nullable Phase phase,
        List<Finding> findings,
        List<String> unknown,
        @Nullable LocalDate changesOn) {

    /// Reviews a picture: the same picture always adds up to the same.
    public static Review of(DealPicture picture) {
        return Judgement.of(picture);
    }
}
