package io.throughline.buying.criteria;

import io.throughline.buying.choice.Pairwise;
import io.throughline.buying.choice.Ranking;
import io.throughline.buying.choice.Weights;
import io.throughline.buying.criteria.Weighting.Weighed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What somebody said of the criteria that there are now, as weights and as an order.
///
/// @param criteria all that there are, in their order
public record PersonWeights(List<Criterion> criteria, Weighting weighting) {

    /// How weights follow from an order.
    public enum ByRank {
        CENTROID,
        RANK_SUM
    }

    /// @return nothing where nothing follows from it: no points, or pairs that leave one out
    public Optional<Weights> weights(ByRank byRank) {
        return switch (weighting.method()) {
            case RANKS ->
                ranking().map(ranking -> switch (byRank) {
                    case CENTROID -> Weights.orderCentroid(ranking);
                    case RANK_SUM -> Weights.rankSum(ranking);
                });
            case SWING -> criteria.isEmpty() ? Optional.empty() : Weights.swing(values(0));
            case PAIRS -> judged().map(Pairwise.Judged::weights);
        };
    }

    /// The order of what matters to them; what they left out of theirs is tied last.
    public Optional<Ranking> ranking() {
        if (criteria.isEmpty() || weighting.weighed().isEmpty()) return Optional.empty();
        return switch (weighting.method()) {
            case RANKS -> Optional.of(Ranking.of(values(Double.MAX_VALUE)));
            case SWING, PAIRS -> weights(ByRank.CENTROID).map(PersonWeights::order);
        };
    }

    private static Ranking order(Weights weights) {
        return Ranking.of(
                weights.each().stream().map(weight -> -rounded(weight)).toList());
    }

    /// What differs by less is alike.
    private static long rounded(double weight) {
        return Math.round(weight * 1e9);
    }

    private List<Double> values(double missing) {
        var said = new HashMap<UUID, Double>();
        for (var one : weighting.weighed())
            said.put(one.criterionId(), one.value().doubleValue());
        return criteria.stream()
                .map(criterion -> said.getOrDefault(criterion.id(), missing))
                .toList();
    }

    /// What follows from their answers to pairs; nothing where they left one out, or there are more criteria than can
    /// be judged so.
    public Optional<Pairwise.Judged> judged() {
        if (weighting.method() != Weighting.Method.PAIRS || criteria.isEmpty() || criteria.size() > Pairwise.MOST)
            return Optional.empty();
        return times().map(times -> new Pairwise(times).judged());
    }

    private Optional<List<List<Double>>> times() {
        var places = places();
        var n = criteria.size();
        var times = new ArrayList<List<Double>>();
        for (var i = 0; i < n; i++) times.add(new ArrayList<>(Collections.nCopies(n, 0.0)));
        for (var i = 0; i < n; i++) times.get(i).set(i, 1.0);
        for (var pair : weighting.weighed()) {
            var one = places.get(pair.criterionId());
            var other = places.get(pair.againstId());
            if (one == null || other == null) continue;
            times.get(one).set(other, pair.value().doubleValue());
            times.get(other).set(one, 1 / pair.value().doubleValue());
        }
        var isWhole = times.stream().flatMap(List::stream).allMatch(each -> each > 0);
        return isWhole ? Optional.of(times) : Optional.empty();
    }

    private Map<UUID, Integer> places() {
        var places = new HashMap<UUID, Integer>();
        for (var criterion : criteria) places.put(criterion.id(), places.size());
        return places;
    }

    /// What they said of one criterion by itself.
    public Optional<Weighed> of(Criterion criterion) {
        return weighting.weighed().stream()
                .filter(one -> one.againstId() == null && one.criterionId().equals(criterion.id()))
                .findFirst();
    }
}
