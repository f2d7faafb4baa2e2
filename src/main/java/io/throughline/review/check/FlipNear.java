package io.throughline.review.check;

import io.throughline.buying.choice.FlipWeight;
import io.throughline.buying.choice.Matrix;
import io.throughline.buying.choice.Standing;
import io.throughline.buying.criteria.Choice;
import io.throughline.buying.criteria.PersonWeights.ByRank;
import io.throughline.review.DealPicture;
import io.throughline.review.Finding;
import io.throughline.review.Finding.Severity;
import java.util.List;
import java.util.stream.IntStream;

/// A change of one weight by less than .1, or a rating that nobody gave yet, turns over who comes out first. Source:
/// "Evaluation of Options".
final class FlipNear implements Check {
    private static final double NEAR = .1;

    @Override
    public String id() {
        return "flip-near";
    }

    @Override
    public Outcome of(DealPicture picture) {
        var choice = picture.buying().choice();
        if (choice.criteria().isEmpty() || choice.options().isEmpty()) return Outcome.unasked();
        var matrix = choice.matrix(ByRank.CENTROID);
        return switch (matrix.standing()) {
            case Standing.NothingToCompare nothing -> Outcome.unasked();
            case Standing.Open open
            when !open.unknown().isEmpty() ->
                found(
                        Words.count(open.unknown().size(), "rating that nobody gave", "ratings that nobody gave")
                                + " could turn over which option comes out first.",
                        "How do they rate the options by "
                                + words(choice, open.criteria().getFirst()) + "?",
                        open.criteria(),
                        choice);
            case Standing.Open open -> byWeight(matrix, choice, open.first(), open.next());
            case Standing.Settled settled -> byWeight(matrix, choice, settled.first(), settled.next());
        };
    }

    private Outcome byWeight(Matrix matrix, Choice choice, int first, int next) {
        var near = IntStream.range(0, choice.criteria().size())
                .filter(criterion -> isNear(matrix, criterion, first, next))
                .boxed()
                .toList();
        if (near.isEmpty()) return Outcome.nothing();
        return found(
                "A little more or less weight on " + words(choice, near.getFirst())
                        + " turns over which option comes out first.",
                "How sure are they of what " + words(choice, near.getFirst()) + " is worth to them?",
                near,
                choice);
    }

    private static boolean isNear(Matrix matrix, int criterion, int first, int next) {
        var weight = matrix.weights().of(criterion);
        return switch (matrix.flip(criterion, first, next)) {
            case FlipWeight.None none -> false;
            case FlipWeight.At at ->
                at.weights().low() - weight < NEAR && weight - at.weights().high() < NEAR;
        };
    }

    private static String words(Choice choice, int criterion) {
        return Words.quoted(Words.unstopped(choice.criteria().get(criterion).words()));
    }

    private Outcome found(String says, String ask, List<Integer> criteria, Choice choice) {
        var records = criteria.stream()
                .map(criterion -> choice.criteria().get(criterion).id())
                .toList();
        return new Outcome.Found(new Finding(id(), Severity.NOTE, says, ask, records, null));
    }
}
