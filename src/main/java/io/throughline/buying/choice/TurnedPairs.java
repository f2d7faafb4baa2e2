package io.throughline.buying.choice;

import java.util.List;

/// How much putting one criterion before another is against the rankings, in halves, so that sums are exact.
final class TurnedPairs {
    private final int[][] halves;

    TurnedPairs(List<Ranking> rankings) {
        var n = rankings.getFirst().size();
        halves = new int[n][n];
        for (var ranking : rankings)
            for (var first = 0; first < n; first++)
                for (var then = 0; then < n; then++)
                    if (ranking.prefers(then, first)) halves[first][then] += 2;
                    else if (first != then && ranking.isTied(first, then)) halves[first][then] += 1;
    }

    int criteria() {
        return halves.length;
    }

    int halves(int first, int then) {
        return halves[first][then];
    }

    double against(List<Integer> order) {
        var sum = 0;
        for (var i = 0; i < order.size(); i++)
            for (var j = i + 1; j < order.size(); j++) sum += halves(order.get(i), order.get(j));
        return sum / 2.0;
    }
}
