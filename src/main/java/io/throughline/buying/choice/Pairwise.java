package io.throughline.buying.choice;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// How many times as much each criterion counts as each other, said pair by pair. Weights are the principal eigenvector
/// of the matrix; how far its largest eigenvalue lies above n tells how much the answers contradict each other. Source:
/// Saaty, "The Analytic Hierarchy Process" (1980).
///
/// @param times row by row; `times(j, i)` is `1/times(i, j)`, and 1 where i is j
public record Pairwise(List<List<Double>> times) {
    /// With more criteria nobody answers all pairs, and no mean of random answers is known.
    public static final int MOST = 15;

    /// Above this ratio the answers are to be looked at again (Saaty).
    public static final double TOLERATED = .1;

    /// The index that answers at random have, from one criterion on.
    private static final double[] RANDOM = {
        0, 0, .58, .90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59
    };

    private static final double RECIPROCAL_WITHIN = 1e-6;
    private static final double SETTLED = 1e-14;
    private static final int MOST_ROUNDS = 10_000;

    public Pairwise {
        times = times.stream().map(List::copyOf).toList();
        var n = times.size();
        if (n == 0 || n > MOST) throw new IllegalArgumentException(n + " criteria");
        for (var i = 0; i < n; i++)
            for (var j = 0; j <= i; j++)
                if (times.get(i).get(j) <= 0
                        || Math.abs(times.get(i).get(j) * times.get(j).get(i) - 1) > RECIPROCAL_WITHIN)
                    throw new IllegalArgumentException("not reciprocal at %d, %d".formatted(i, j));
    }

    /// Three answers that do not go together: if the first counts a times the second, and the second b times the third,
    /// then the first should count a·b times the third, and not as said.
    ///
    /// @param expected how many times the first should count the third, by the two other answers
    /// @param said how many times it was said to
    public record Triple(int first, int second, int third, double expected, double said) {}

    /// What follows from the answers.
    ///
    /// @param largest eigenvalue; n where no answers contradict each other, and above it else
    /// @param ratio of the index (largest - n)/(n - 1) to that of random answers; 0 for fewer than three criteria
    /// @param worst the three answers that fit each other least; none where all fit
    public record Judged(Weights weights, double largest, double ratio, List<Triple> worst) {
        public boolean isTolerated() {
            return ratio <= TOLERATED;
        }
    }

    public Judged judged() {
        var n = times.size();
        var vector = eigenvector();
        var largest = IntStream.range(0, n)
                .mapToDouble(i -> row(i, vector) / vector[i])
                .average()
                .orElseThrow();
        var ratio = n < 3 ? 0 : Math.max(0, (largest - n) / (n - 1) / RANDOM[n - 1]);
        return new Judged(new Weights(DoubleStream.of(vector).boxed().toList()), largest, ratio, worst());
    }

    private double times(int i, int j) {
        return times.get(i).get(j);
    }

    /// By repeated multiplication: all entries are positive, so it settles (Perron).
    private double[] eigenvector() {
        var n = times.size();
        var vector = new double[n];
        Arrays.fill(vector, 1.0 / n);
        for (var round = 0; round < MOST_ROUNDS; round++) {
            var next = multiplied(vector);
            var moved = IntStream.range(0, n)
                    .mapToDouble(i -> Math.abs(next[i] - vector[i]))
                    .max()
                    .orElseThrow();
            System.arraycopy(next, 0, vector, 0, n);
            if (moved < SETTLED) break;
        }
        return vector;
    }

    private double[] multiplied(double[] vector) {
        var product = IntStream.range(0, vector.length)
                .mapToDouble(i -> row(i, vector))
                .toArray();
        var sum = DoubleStream.of(product).sum();
        return DoubleStream.of(product).map(part -> part / sum).toArray();
    }

    private double row(int i, double[] vector) {
        return IntStream.range(0, vector.length)
                .mapToDouble(j -> times(i, j) * vector[j])
                .sum();
    }

    private List<Triple> worst() {
        var n = times.size();
        Triple worst = null;
        for (var i = 0; i < n; i++)
            for (var j = i + 1; j < n; j++)
                for (var k = j + 1; k < n; k++) {
                    var triple = new Triple(i, j, k, times(i, j) * times(j, k), times(i, k));
                    if (off(triple) > (worst == null ? RECIPROCAL_WITHIN : off(worst))) worst = triple;
                }
        return worst == null ? List.of() : List.of(worst);
    }

    private static double off(Triple triple) {
        return Math.abs(Math.log(triple.expected() / triple.said()));
    }
}
