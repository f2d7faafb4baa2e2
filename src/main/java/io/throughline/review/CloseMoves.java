package io.throughline.review;

import io.throughline.deals.DatedChange;
import java.util.List;

/// How often the expected close moved, and which way.
public record CloseMoves(int later, int earlier) {
    public static final CloseMoves NONE = new CloseMoves(0, 0);

    static CloseMoves of(List<DatedChange> changes) {
        var later = 0;
        var earlier = 0;
        for (var change : changes) {
            if (change.isPush()) later++;
            if (change.isPull()) earlier++;
        }
        return new CloseMoves(later, earlier);
    }
}
