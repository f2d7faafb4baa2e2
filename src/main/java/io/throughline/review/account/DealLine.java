package io.throughline.review.account;

import io.throughline.base.Money;
import io.throughline.deals.Status;
import io.throughline.web.ListedLine;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A deal in the list of an account or a person.
///
/// @param verdict the name of its verdict, `null` where it was not reviewed yet
/// @param part what the person is in it, `null` in the list of an account
public record DealLine(
        UUID id,
        String name,
        Status status,
        @Nullable Money amount,
        @Nullable String verdict,
        @Nullable String sentence,
        @Nullable String part,
        ListedLine line) {}
