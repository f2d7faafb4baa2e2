package io.throughline.buying.choice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Starts with the order of the rank sums, and moves single criteria to better places as long as that helps.
final class MovedOrder {
    private final TurnedPairs pairs;

    MovedOrder(TurnedPairs pairs) {
        this.pairs = pairs;
    }

    Compromise.Approximate found() {
        var order = byRankSum();
        for (var place = 0; place < order.size(); place++) if (moves(order, place)) place = -1;
        return new Compromise.Approximate(List.copyOf(order), pairs.against(order));
    }

    private List<Integer> byRankSum() {
        return new ArrayList<>(IntStream.range(0, pairs.criteria())
                .boxed()
                .sorted(Comparator.comparingInt(this::behind).thenComparing(Comparator.naturalOrder()))
                .toList());
    }

    /// How often others were put before it: its rank sum but for a constant.
    private int behind(int criterion) {
        return IntStream.range(0, pairs.criteria())
                .map(other -> pairs.halves(criterion, other))
                .sum();
    }

    /// Takes the criterion at a place to the best place there is for it.
    ///
    /// @return whether that was another, and better
    private boolean moves(List<Integer> order, int from) {
        Integer criterion = order.get(from);
        var rest = new ArrayList<>(order);
        rest.remove(/* element */ criterion);
        var costs = costs(criterion, rest);
        var best = from;
        for (var place = 0; place < costs.length; place++) if (costs[place] < costs[best]) best = place;
        if (best == from) return false;
        rest.add(best, criterion);
        for (var place = 0; place < rest.size(); place++) order.set(place, rest.get(place));
        return true;
    }

    /// What each place among the others costs.
    private int[] costs(int criterion, List<Integer> rest) {
        var costs = new int[rest.size() + 1];
        for (var other : rest) costs[0] += pairs.halves(criterion, other);
        for (var place = 0; place < rest.size(); place++)
            costs[place + 1] =
                    costs[place] - pairs.halves(criterion, rest.get(place)) + pairs.halves(rest.get(place), criterion);
        return costs;
    }
}
