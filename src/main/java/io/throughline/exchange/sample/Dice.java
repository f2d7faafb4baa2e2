package io.throughline.exchange.sample;

import java.util.List;

/// Chance that repeats: the same seed and the same place give the same numbers on every machine and JDK. Source:
/// Steele,
/// Lea and Flood, "Fast Splittable Pseudorandom Number Generators" (2014), SplitMix64.
final class Dice {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private long state;

    /// @param what the kind of thing that is thrown for
    /// @param index which of them; each has its own throws, so that they can be made in any order
    Dice(long seed, String what, long index) {
        state = mix(seed * GOLDEN + what.hashCode()) + mix(index + GOLDEN);
    }

    /// Even over 0 (inclusive) to 1 (exclusive).
    double share() {
        state += GOLDEN;
        return (mix(state) >>> 11) * 0x1.0p-53;
    }

    boolean chance(double probability) {
        return share() < probability;
    }

    /// Even over whole numbers, both ends included.
    int between(int low, int high) {
        return low + (int) (share() * (high - low + 1));
    }

    <T> T of(List<T> choices) {
        return choices.get(between(0, choices.size() - 1));
    }

    /// The place of a weight, each as likely as it is heavy.
    int weighted(double... weights) {
        var sum = 0.0;
        for (var weight : weights) sum += weight;
        var left = share() * sum;
        for (var i = 0; i < weights.length; i++) {
            left -= weights[i];
            if (left < 0) return i;
        }
        return weights.length - 1;
    }

    /// Normal with mean 0 and deviation 1 (Box and Muller).
    double normal() {
        return StrictMath.sqrt(-2 * StrictMath.log(1 - share())) * StrictMath.cos(2 * Math.PI * share());
    }

    double lognormal(double median, double sigma) {
        return median * StrictMath.exp(sigma * normal());
    }

    private static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
