package io.throughline.buying.criteria.page;

import io.throughline.buying.criteria.Rating;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Whose ratings the matrix shows.
///
/// @param key empty for all together, `us`, or the id of a person of theirs
/// @param personId `null` but for a person
public record Rater(String key, @Nullable UUID personId, String name) {
    static final String US = "us";

    /// All together: it is read, and not written.
    public boolean isTogether() {
        return key.isEmpty();
    }

    public boolean isUs() {
        return key.equals(US);
    }

    boolean gave(Rating rating) {
        return !isTogether() && Objects.equals(personId, rating.said().sayerId());
    }
}
