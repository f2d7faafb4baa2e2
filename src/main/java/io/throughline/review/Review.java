package io.throughline.review;

import io.throughline.base.Phase;
import io.throughline.web.LineText;
import io.throughline.web.StationLine;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a deal's picture adds up to: the verdict, its one sentence and one question, and all findings, worst first.
///
/// @param phase of the buyer, `null` while it is not known
/// @param stations the line as lists keep it, in the form of [LineText]; `null` while nothing is known at any station
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
        @Nullable String stations,
        List<Finding> findings,
        List<String> unknown,
        @Nullable LocalDate changesOn) {

    /// Reviews a picture, with all that it holds: the same picture always adds up to the same.
    public static Review of(DealPicture picture) {
        return BothReviews.of(picture).team();
    }

    /// The same, with the line as lists keep it.
    ///
    /// @param ages the first day on which time alone would change the line
    Review drawn(StationLine line, @Nullable LocalDate ages) {
        var first = new FirstDay(asOf).of(changesOn, ages);
        return new Review(
                dealId, asOf, snapshotId, verdict, sentence, ask, phase, LineText.of(line), findings, unknown, first);
    }
}
