package io.throughline.buying.choice;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Which option comes out first, and whether it could be another. Options of which nothing is rated are left out.
public sealed interface Standing {
    /// Differences below this are none.
    double ALIKE = 1e-9;

    /// Fewer than two options are rated.
    record NothingToCompare() implements Standing {}

    /// Whatever the ratings turn out to be within their ranges, this option is first.
    ///
    /// @param next the option that comes second by the middle of its range
    record Settled(int first, int next) implements Standing {}

    /// It may be another.
    ///
    /// @param first the option whose range lies highest by its middle
    /// @param next the one that comes second
    /// @param level whether those two middles are alike
    /// @param unknown ratings that nobody gave, of the options that can be first; it can hang on each
    record Open(int first, int next, boolean level, List<Cell> unknown) implements Standing {
        /// The criteria of those ratings: as many questions.
        public List<Integer> criteria() {
            return unknown.stream().map(Cell::criterion).distinct().sorted().toList();
        }
    }

    /// A rating's place.
    record Cell(int option, int criterion) {}

    static Standing of(Matrix matrix) {
        var order = byMiddle(matrix);
        if (order.size() < 2) return new NothingToCompare();
        var first = order.getFirst();
        var next = order.get(1);
        var contenders = order.stream()
                .filter(option -> canBeFirst(matrix, option, order))
                .toList();
        if (contenders.equals(List.of(first))) return new Settled(first, next);
        return new Open(first, next, middle(matrix, first) == middle(matrix, next), unknown(matrix, contenders));
    }

    private static List<Integer> byMiddle(Matrix matrix) {
        return IntStream.range(0, matrix.options().size())
                .filter(matrix::isRated)
                .boxed()
                .sorted(Comparator.comparingLong((Integer option) -> -middle(matrix, option))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static long middle(Matrix matrix, int option) {
        return Math.round(matrix.score(option).middle() / ALIKE);
    }

    /// Its upper end lies above, or at, the lower ends of all others.
    private static boolean canBeFirst(Matrix matrix, int option, List<Integer> compared) {
        var high = matrix.score(option).high();
        return compared.stream()
                .filter(other -> other != option)
                .allMatch(other -> high > matrix.score(other).low() - ALIKE);
    }

    private static List<Cell> unknown(Matrix matrix, List<Integer> contenders) {
        return contenders.stream()
                .flatMap(option -> matrix.criteria().mapToObj(criterion -> new Cell(option, criterion)))
                .filter(cell -> matrix.weights().of(cell.criterion()) > ALIKE)
                .filter(cell -> !matrix.rated(cell.option(), cell.criterion()).isKnown())
                .toList();
    }
}
