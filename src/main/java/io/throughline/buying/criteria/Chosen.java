package io.throughline.buying.criteria;

import io.throughline.deals.Deal;
import io.throughline.deals.Status;
import java.util.List;
import java.util.UUID;

/// Which option the customer chose in the end, where that was not ours, and who said so. Without it nobody knows to
/// whom
/// a deal was lost.
///
/// @param said by one of theirs, or our own belief
/// @param version 0 while it is not stored
public record Chosen(UUID id, UUID dealId, UUID optionId, Said said, int version) {
    /// Whether there is something to say: the deal ended, and we did not win it.
    public static boolean isFor(Deal deal) {
        return deal.status() == Status.LOST || deal.status() == Status.WALKED;
    }

    /// What they may have chosen.
    public static List<Option> among(List<Option> options) {
        return options.stream().filter(option -> !option.isUs()).toList();
    }
}
