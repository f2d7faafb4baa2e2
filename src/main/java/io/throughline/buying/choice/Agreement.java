package io.throughline.buying.choice;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// How far those who rank the criteria agree. Source: Kendall, "Rank Correlation Methods" (1948).
public sealed interface Agreement {
    /// Below this, agreement is weak.
    double WEAK = .5;

    /// Nothing can be said.
    record NoInformation(Why why) implements Agreement {}

    enum Why {
        ONE_RANKING,
        ONE_CRITERION,
        ALL_TIED
    }

    /// Kendall's W, corrected for ties.
    ///
    /// @param w from 0, no agreement at all, to 1, all alike
    /// @param rankings how many there are
    /// @param contested the criteria whose places differ most, at most two, the worst first; none where all agree
    record Measured(double w, int rankings, List<Integer> contested) implements Agreement {
        public boolean isWeak() {
            return w < WEAK;
        }
    }

    /// @param rankings all of the same criteria
    static Agreement of(List<Ranking> rankings) {
        if (rankings.size() < 2) return new NoInformation(Why.ONE_RANKING);
        if (rankings.getFirst().size() < 2) return new NoInformation(Why.ONE_CRITERION);
        if (rankings.stream().allMatch(Ranking::isAllTied)) return new NoInformation(Why.ALL_TIED);
        return new Measured(w(rankings), rankings.size(), contested(rankings));
    }

    /// W = 12 S/(m²(n³ - n) - m ΣT), with S the squares of the rank sums around their mean, and T = Σ(t³ - t) over the
    /// ties of a ranking.
    private static double w(List<Ranking> rankings) {
        double m = rankings.size();
        double n = rankings.getFirst().size();
        var mean = m * (n + 1) / 2;
        var s = criteria(rankings)
                .mapToDouble(criterion -> square(rankings.stream()
                                .mapToDouble(ranking -> ranking.of(criterion))
                                .sum()
                        - mean))
                .sum();
        var ties = rankings.stream().mapToDouble(Agreement::ties).sum();
        return Math.clamp(12 * s / (m * m * (n * n * n - n) - m * ties), 0, 1);
    }

    /// A criterion tied with t - 1 others gives its t-th part of t³ - t.
    private static double ties(Ranking ranking) {
        return IntStream.range(0, ranking.size())
                .mapToDouble(criterion -> square((double) ranking.tiedWith(criterion)) - 1)
                .sum();
    }

    private static List<Integer> contested(List<Ranking> rankings) {
        return criteria(rankings)
                .boxed()
                .filter(criterion -> spread(rankings, criterion) > 0)
                .sorted(Comparator.comparingDouble((Integer criterion) -> -spread(rankings, criterion))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(2)
                .toList();
    }

    private static double spread(List<Ranking> rankings, int criterion) {
        var mean = rankings.stream()
                .mapToDouble(ranking -> ranking.of(criterion))
                .average()
                .orElseThrow();
        return rankings.stream()
                .mapToDouble(ranking -> square(ranking.of(criterion) - mean))
                .sum();
    }

    private static IntStream criteria(List<Ranking> rankings) {
        return IntStream.range(0, rankings.getFirst().size());
    }

    private static double square(double number) {
        return number * number;
    }
}
