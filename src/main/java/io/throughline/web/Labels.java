package io.throughline.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Places labels beside each other, from left to right: on the first tier, else on the second, else not at all.
public final class Labels {
    private Labels() {}

    /// A label that wants to be centred somewhere.
    ///
    /// @param width in the unit of `at`
    public record Wanted(String text, double at, double width) {}

    /// A label that found room.
    ///
    /// @param tier 0 or 1
    public record Placed(String text, double at, int tier) {}

    /// @param gap room to keep between two labels of a tier
    public static List<Placed> place(List<Wanted> wanted, double gap) {
        var ends = new double[] {Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY};
        var placed = new ArrayList<Placed>();
        for (var label :
                wanted.stream().sorted(Comparator.comparingDouble(Wanted::at)).toList()) {
            var tier = label.at() - label.width() / 2 >= ends[0] + gap ? 0 : 1;
            if (label.at() - label.width() / 2 < ends[tier] + gap) continue;
            ends[tier] = label.at() + label.width() / 2;
            placed.add(new Placed(label.text(), label.at(), tier));
        }
        return placed;
    }
}
