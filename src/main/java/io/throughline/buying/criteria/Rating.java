package io.throughline.buying.criteria;

import io.throughline.buying.choice.Range;
import java.util.UUID;

/// How good somebody finds an option by a criterion.
///
/// @param low of the range in which it lies, from 0 for useless
/// @param high of that range, to 100 for all they could wish
/// @param version 0 while it is not stored
public record Rating(UUID id, UUID criterionId, UUID optionId, int low, int high, Said said, int version) {
    public static final int MOST = 100;

    /// Where it stands.
    public record Place(UUID criterionId, UUID optionId) {}

    public Place place() {
        return new Place(criterionId, optionId);
    }

    /// As a share of what they could wish.
    public Range range() {
        return new Range(low / (double) MOST, high / (double) MOST);
    }
}
