package io.throughline.buying.choice;

import java.util.List;

/// The order of the criteria that contradicts those who rank them least: of each pair of criteria and each ranking, the
/// order is against it if it turns the pair round, and half against it if the ranking leaves the pair tied. Source:
/// Kemeny, "Mathematics without Numbers" (1959).
public sealed interface Compromise {
    /// Up to so many criteria the best order is found, whatever the rankings.
    int MOST_EXACT = 12;

    /// @return the criteria, the one that comes first first
    List<Integer> order();

    /// In how many pairs, over all rankings, the order is against what was said.
    double against();

    /// None is better.
    ///
    /// @param ways how many orders are equally good, this one among them: the first, as criteria stand
    record Exact(List<Integer> order, double against, long ways) implements Compromise {}

    /// None that moves one criterion is better; another may be.
    record Approximate(List<Integer> order, double against) implements Compromise {}

    /// @param rankings at least one, all of the same criteria
    static Compromise of(List<Ranking> rankings) {
        var pairs = new TurnedPairs(rankings);
        return pairs.criteria() <= MOST_EXACT ? new BestOrder(pairs).found() : new MovedOrder(pairs).found();
    }
}
