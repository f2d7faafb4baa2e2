package io.throughline.buying.choice;

import java.util.List;
import java.util.stream.IntStream;

/// In which order somebody puts all criteria, 1 first. Those that are tied share the mean of the places they take: of
/// four criteria whose middle two are tied, 1, 2.5, 2.5 and 4.
public record Ranking(List<Double> ranks) {
    public Ranking {
        ranks = List.copyOf(ranks);
    }

    /// @param places any numbers, the smallest for what comes first, alike for what is tied
    public static Ranking of(List<? extends Number> places) {
        return new Ranking(places.stream()
                .map(place -> meanRank(place.doubleValue(), places))
                .toList());
    }

    private static double meanRank(double place, List<? extends Number> places) {
        var before =
                places.stream().filter(other -> other.doubleValue() < place).count();
        var alike =
                places.stream().filter(other -> other.doubleValue() == place).count();
        return before + (alike + 1) / 2.0;
    }

    public int size() {
        return ranks.size();
    }

    double of(int criterion) {
        return ranks.get(criterion);
    }

    boolean prefers(int one, int other) {
        return of(one) < of(other);
    }

    boolean isTied(int one, int other) {
        return of(one) == of(other);
    }

    /// How many criteria share the place of this one, itself among them.
    long tiedWith(int criterion) {
        return IntStream.range(0, size())
                .filter(other -> isTied(criterion, other))
                .count();
    }

    boolean isAllTied() {
        return size() == 0 || tiedWith(0) == size();
    }
}
