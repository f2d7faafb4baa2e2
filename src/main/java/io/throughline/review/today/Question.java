package io.throughline.review.today;

import io.throughline.base.Money;
import io.throughline.review.Verdict;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A question that would settle the strongest doubt about a deal.
public record Question(
        UUID dealId,
        String deal,
        @Nullable String account,
        @Nullable String owner,
        @Nullable Money amount,
        Verdict verdict,
        String sentence,
        String ask) {}
