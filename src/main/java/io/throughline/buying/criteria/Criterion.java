package io.throughline.buying.criteria;

import java.util.List;
import java.util.UUID;

/// Something by which the customer decides. Source: "Evaluation of Options".
///
/// @param words the customer's own
/// @param formal it stands in their papers
/// @param mandatory an option that fails it is out
/// @param holders whose criterion it is
public record Criterion(
        UUID id, UUID dealId, String words, boolean formal, boolean mandatory, List<Holder> holders, int version) {
    public static final int MOST_WORDS = 300;
    public static final int MOST_HOLDERS = 20;

    /// More than this nobody weighs.
    public static final int MOST = 60;

    /// A person of theirs.
    public record Holder(UUID id, String name) {}

    public List<UUID> holderIds() {
        return holders.stream().map(Holder::id).toList();
    }
}
