package io.throughline.buying.choice;

import java.util.ArrayList;
import java.util.Arrays;

/// Finds Kemeny's order by the best way to end with each set of criteria (dynamic programming over subsets): 2ⁿ·n²
/// steps.
final class BestOrder {
    private final TurnedPairs pairs;
    private final int n;
    private final int[] least;
    private final long[] ways;

    BestOrder(TurnedPairs pairs) {
        this.pairs = pairs;
        this.n = pairs.criteria();
        this.least = new int[1 << n];
        this.ways = new long[1 << n];
    }

    Compromise.Exact found() {
        Arrays.fill(least, Integer.MAX_VALUE);
        least[0] = 0;
        ways[0] = 1;
        for (var left = 1; left < least.length; left++) order(left);
        var order = new ArrayList<Integer>();
        for (var left = least.length - 1; left != 0; left &= ~(1 << order.getLast())) order.add(first(left));
        return new Compromise.Exact(order, least[least.length - 1] / 2.0, ways[least.length - 1]);
    }

    /// The best way to put a set of criteria in order, by which of them comes first.
    private void order(int left) {
        for (var first = 0; first < n; first++) {
            if ((left & 1 << first) == 0) continue;
            var rest = left & ~(1 << first);
            var halves = least[rest] + before(first, rest);
            if (halves < least[left]) {
                least[left] = halves;
                ways[left] = 0;
            }
            if (halves == least[left]) ways[left] += ways[rest];
        }
    }

    private int before(int first, int rest) {
        var halves = 0;
        for (var then = 0; then < n; then++) if ((rest & 1 << then) != 0) halves += pairs.halves(first, then);
        return halves;
    }

    private int first(int left) {
        for (var first = 0; first < n; first++) {
            var rest = left & ~(1 << first);
            if (rest != left && least[rest] + before(first, rest) == least[left]) return first;
        }
        throw new IllegalStateException();
    }
}
