package io.throughline.review;

import java.util.Comparator;
import java.util.stream.IntStream;

/// Corrects p-values for having looked more than once: what stays under a level after it is wrong, anywhere among all
/// that were looked at, at most that often. Source: Holm, "A Simple Sequentially Rejective Multiple Test Procedure"
/// (1979).
final class Holm {
    private Holm() {}

    /// The adjusted p-values, in the order of those given.
    static double[] adjust(double... p) {
        var order = IntStream.range(0, p.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> p[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        var adjusted = new double[p.length];
        var worst = 0.0;
        for (var rank = 0; rank < order.length; rank++) {
            worst = Math.max(worst, Math.min(1, (p.length - rank) * p[order[rank]]));
            adjusted[order[rank]] = worst;
        }
        return adjusted;
    }
}
