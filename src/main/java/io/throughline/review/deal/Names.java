package io.throughline.review.deal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who is who, and what was asked, on the page of a deal.
///
/// @param persons names of the buyer's people by id
/// @param heardBy names of ours by the id of the evidence they heard
/// @param asked what the answers answer
public record Names(
        @Nullable String organization,
        @Nullable String owner,
        Map<UUID, String> persons,
        Map<UUID, String> heardBy,
        AskedWords asked) {
    /// The names of those who are known, in order.
    public List<String> of(Collection<UUID> ids) {
        return ids.stream().filter(persons::containsKey).map(persons::get).toList();
    }
}
