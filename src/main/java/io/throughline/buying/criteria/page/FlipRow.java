package io.throughline.buying.criteria.page;

import io.throughline.buying.choice.FlipWeight;
import io.throughline.buying.choice.Matrix;
import io.throughline.buying.choice.Range;
import io.throughline.buying.choice.Standing;
import io.throughline.buying.criteria.Criterion;
import io.throughline.web.Linear;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// At which weight of a criterion the first two options change places, as it is drawn: its weight now as a tick, and
/// where they do so as a mark, or as a stretch where either may lead.
///
/// @param weight as it is now, as a share of 1
/// @param kind `at`, `range` or `none`
/// @param distance how far the weight would have to move, as a share of 1; more than 1 for never
public record FlipRow(
        Criterion criterion,
        double weight,
        String kind,
        double now,
        double from,
        double width,
        double distance,
        String says) {
    private static final Linear SCALE = Linear.percent(0, 1);
    private static final double A_POINT = 1e-6;
    private static final double NEVER = 2;

    /// The nearest first; none where there is nothing to compare.
    static List<FlipRow> of(ChoicePage page) {
        var matrix = page.matrix();
        return switch (matrix.standing()) {
            case Standing.NothingToCompare none -> List.of();
            case Standing.Settled settled -> rows(page, matrix, settled.first(), settled.next());
            case Standing.Open open -> rows(page, matrix, open.first(), open.next());
        };
    }

    private static List<FlipRow> rows(ChoicePage page, Matrix matrix, int first, int next) {
        var rows = new ArrayList<FlipRow>();
        for (var place : page.places()) rows.add(row(page, matrix, place, matrix.flip(place, first, next), next));
        rows.sort(Comparator.comparingDouble(FlipRow::distance)
                .thenComparing(Comparator.comparingDouble(FlipRow::weight).reversed()));
        return rows;
    }

    private static FlipRow row(ChoicePage page, Matrix matrix, int place, FlipWeight flip, int next) {
        var criterion = page.criteria().get(place);
        var weight = matrix.weights().of(place);
        return switch (flip) {
            case FlipWeight.None none ->
                new FlipRow(criterion, weight, "none", SCALE.at(weight), 0, 0, NEVER, page.say("criteria.flip.none"));
            case FlipWeight.At(var at) ->
                at.width() < A_POINT
                        ? point(page, criterion, weight, at.middle(), page.nameInPlay(next))
                        : stretch(page, criterion, weight, at);
        };
    }

    private static FlipRow point(ChoicePage page, Criterion criterion, double weight, double at, String next) {
        return new FlipRow(
                criterion,
                weight,
                "at",
                SCALE.at(weight),
                SCALE.at(at),
                0,
                Math.abs(at - weight),
                page.say(at < weight ? "criteria.flip.below" : "criteria.flip.above", page.percent(at), next));
    }

    private static FlipRow stretch(ChoicePage page, Criterion criterion, double weight, Range at) {
        var isAny = at.low() < A_POINT && at.high() > 1 - A_POINT;
        return new FlipRow(
                criterion,
                weight,
                "range",
                SCALE.at(weight),
                SCALE.at(at.low()),
                SCALE.at(at.high()) - SCALE.at(at.low()),
                Math.max(0, Math.max(at.low() - weight, weight - at.high())),
                isAny
                        ? page.say("criteria.flip.any")
                        : page.say("criteria.flip.between", page.percent(at.low()), page.percent(at.high())));
    }
}
