package io.throughline.review;

/// Whether two shares differ by more than chance, two-sided: the pooled z-test, or Fisher's exact test where any of the
/// four numbers to be expected is under 5 and the first can't be trusted (Cochran, "Some Methods for Strengthening the
/// Common χ² Tests", 1954).
record TwoShares(int hits, int n, int otherHits, int otherN) {
    /// Logarithms of chances that are closer than this are taken as equal.
    private static final double TIE = 1e-7;

    /// The chance of a difference at least as large if there were none; 1 where one side is empty.
    double p() {
        if (n == 0 || otherN == 0) return 1;
        return smallestExpected() < 5 ? exact() : normal();
    }

    private double smallestExpected() {
        double hitsInAll = hits + otherHits;
        var all = (double) n + otherN;
        return Math.min(hitsInAll, all - hitsInAll) * Math.min(n, otherN) / all;
    }

    private double normal() {
        var pooled = (double) (hits + otherHits) / (n + otherN);
        var error = Math.sqrt(pooled * (1 - pooled) * (1.0 / n + 1.0 / otherN));
        var z = Math.abs((double) hits / n - (double) otherHits / otherN) / error;
        return erfc(z / Math.sqrt(2));
    }

    /// Complementary error function by its continued fraction, or its series near zero.
    static double erfc(double x) {
        if (x < 2) {
            var term = x;
            var sum = x;
            for (var k = 1; Math.abs(term) > 1e-17 * Math.abs(sum) && k < 200; k++) {
                term *= -x * x / k;
                sum += term / (2 * k + 1);
            }
            return 1 - 2 / Math.sqrt(Math.PI) * sum;
        }
        var fraction = 0.0;
        for (var k = 60; k > 0; k--) fraction = k / 2.0 / (x + fraction);
        return Math.exp(-x * x) / Math.sqrt(Math.PI) / (x + fraction);
    }

    /// Fisher's: the chance of all tables that are as unlikely as this one, with the margins as they are.
    private double exact() {
        var hitsInAll = hits + otherHits;
        var first = Math.max(0, hitsInAll - otherN);
        var last = Math.min(n, hitsInAll);
        var here = logChance(hits, hitsInAll);
        var sum = 0.0;
        for (var k = first; k <= last; k++) {
            var chance = logChance(k, hitsInAll);
            if (chance <= here + TIE) sum += Math.exp(chance);
        }
        return Math.min(1, sum);
    }

    private double logChance(int k, int hitsInAll) {
        return logChoose(n, k) + logChoose(otherN, hitsInAll - k) - logChoose(n + otherN, hitsInAll);
    }

    private static double logChoose(int from, int take) {
        return logFactorial(from) - logFactorial(take) - logFactorial(from - take);
    }

    /// Stirling's series, exact to the last digits from 10 on.
    private static double logFactorial(int k) {
        if (k < 10) {
            var product = 1.0;
            for (var i = 2; i <= k; i++) product *= i;
            return Math.log(product);
        }
        var x = k + 1.0;
        return (x - .5) * Math.log(x)
                - x
                + .5 * Math.log(2 * Math.PI)
                + 1 / (12 * x)
                - 1 / (360 * x * x * x)
                + 1 / (1260 * Math.pow(x, 5));
    }
}
