package io.throughline.exchange.report;

import io.throughline.base.Money;
import io.throughline.deals.Status;
import io.throughline.review.Finding;
import io.throughline.review.Verdict;
import io.throughline.web.DealDates;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// One deal as the report shows it.
///
/// @param stage the CRM's own word, `null` where it was not yet known on that day
/// @param amount `null` where nobody knows it
/// @param ageDays days since the opening, for a closed deal to its close; `null` where dates are missing or contradict
public record ReviewedDeal(
        UUID id,
        @Nullable String externalId,
        String name,
        @Nullable String account,
        @Nullable String owner,
        @Nullable String stage,
        Status status,
        @Nullable Money amount,
        @Nullable Integer ageDays,
        DealDates dates,
        Verdict verdict,
        String sentence,
        @Nullable String ask,
        List<Finding> findings) {

    /// Deals that come one at a time, as there may be a million.
    public interface Stream {
        void each(Consumer<ReviewedDeal> taker);
    }
}
