package io.throughline.transition.chance;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How often things were in time, when a plan was run through many times.
///
/// @param met the share of runs in which each goal was in time, in the order in which they were asked for
/// @param strip what the day on which the order lands makes of the first goal's chance; empty without an order to come
/// @param lastDay the last day on which the order may land for the first goal to have [#RESPONSIBLE]; `null` where it
/// has not even today
public record Chance(
        long seed,
        int runs,
        List<Double> met,
        List<Landing> strip,
        @Nullable LocalDate lastDay) {
    /// Whoever waits until the chance is below this has waited too long.
    public static final double RESPONSIBLE = .8;

    /// If the order lands on a day, this is the chance.
    public record Landing(LocalDate day, double chance) {}

    /// What the day after the last responsible one costs, as a share; 0 where that is not known.
    public double lostByADay() {
        for (var i = 1; i < strip.size(); i++)
            if (strip.get(i - 1).day().equals(lastDay))
                return strip.get(i - 1).chance() - strip.get(i).chance();
        return 0;
    }
}
