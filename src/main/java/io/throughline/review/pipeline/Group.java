package io.throughline.review.pipeline;

import java.util.Locale;

/// What the sums over a pipeline are taken by.
public enum Group {
    NONE,
    OWNER,
    PHASE,
    VERDICT,
    QUARTER;

    public String word() {
        return this == NONE ? "" : name().toLowerCase(Locale.ROOT);
    }

    /// Whether only a review knows it of a deal.
    boolean isOfReviews() {
        return this == PHASE || this == VERDICT;
    }

    static Group of(String word) {
        for (var group : values()) if (group.word().equals(word)) return group;
        return NONE;
    }
}
