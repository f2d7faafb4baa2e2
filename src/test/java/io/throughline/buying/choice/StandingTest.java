package io.throughline.buying.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.throughline.buying.choice.Standing.Cell;
import io.throughline.buying.choice.Standing.NothingToCompare;
import io.throughline.buying.choice.Standing.Open;
import io.throughline.buying.choice.Standing.Settled;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class StandingTest {
    @Test
    void ratings_on_four_of_seven_criteria_give_ranges_and_three_unknown_could_flip_the_winner() {
        var matrix = new Matrix(
                Weights.equal(7),
                List.of(
                        rated(.9, .8, .7, .8, null, null, null),
                        rated(.5, .6, .6, .7, null, null, null),
                        Collections.nCopies(7, new Rated.Unknown())));

        assertThat(matrix.score(0).low()).isCloseTo(3.2 / 7, within(1e-12));
        assertThat(matrix.score(0).high()).isCloseTo(6.2 / 7, within(1e-12));
        assertThat(matrix.standing()).isInstanceOfSatisfying(Open.class, open -> {
            assertThat(open.first()).isZero();
            assertThat(open.criteria()).containsExactly(4, 5, 6);
        });
    }

    @Test
    void an_option_that_nobody_rated_is_not_compared() {
        var unrated = rated(null, null);

        assertThat(new Matrix(Weights.equal(2), List.of(rated(.9, .9), unrated)).standing())
                .isEqualTo(new NothingToCompare());
        assertThat(new Matrix(Weights.equal(2), List.of(rated(.9, .9), unrated, rated(.1, .1))).standing())
                .isEqualTo(new Settled(0, 2));
    }

    @Test
    void what_cannot_change_who_is_first_is_not_asked() {
        var matrix = new Matrix(
                new Weights(List.of(.45, .45, .1)),
                List.of(rated(.9, .9, null), rated(.8, .9, null), rated(0.0, 0.0, null)));

        assertThat(matrix.standing()).isEqualTo(new Open(0, 1, false, List.of(new Cell(0, 2), new Cell(1, 2))));
    }

    @Test
    void a_criterion_without_weight_decides_nothing() {
        var matrix = new Matrix(new Weights(List.of(1.0, .0)), List.of(rated(.9, null), rated(.8, null)));

        assertThat(matrix.standing()).isEqualTo(new Settled(0, 1));
    }

    @Test
    void two_that_score_alike_are_level() {
        var matrix = new Matrix(Weights.equal(2), List.of(rated(.9, .1), rated(.1, .9)));

        assertThat(matrix.standing()).isEqualTo(new Open(0, 1, true, List.of()));
    }

    @Test
    void a_rating_lies_within_0_and_1_and_every_option_has_one_for_each_criterion() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Rated.Known(new Range(0, 1.1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Range(.7, .6));
        assertThatIllegalArgumentException().isThrownBy(() -> new Matrix(Weights.equal(2), List.of(rated(.5))));
    }

    @Property
    void the_score_of_any_values_within_the_ranges_lies_within_the_score(
            @ForAll @Size(5) List<@IntRange(min = 0, max = 9) Integer> points,
            @ForAll @Size(10) List<@IntRange(min = 0, max = 10) Integer> ends,
            @ForAll long seed) {
        if (points.stream().allMatch(point -> point == 0)) return;
        var weights = Weights.swing(points).orElseThrow();
        var rated = new ArrayList<Rated>();
        for (var i = 0; i < 5; i++) rated.add(range(ends.get(2 * i), ends.get(2 * i + 1)));
        var random = new Random(seed);
        var chosen = rated.stream().map(each -> chosen(each, random)).toList();

        var score = new Matrix(weights, List.of(rated)).score(0);
        var exact = new Matrix(weights, List.of(chosen)).score(0).middle();

        assertThat(exact).isBetween(score.low() - 1e-12, score.high() + 1e-12);
    }

    @Property(tries = 300)
    void whoever_is_settled_is_first_whatever_the_unknown_turn_out_to_be(
            @ForAll @Size(9) List<@IntRange(min = 0, max = 12) Integer> tenths, @ForAll long seed) {
        var options = new ArrayList<List<Rated>>();
        for (var option = 0; option < 3; option++) {
            var rated = new ArrayList<Rated>();
            for (var each : tenths.subList(3 * option, 3 * option + 3))
                rated.add(each > 10 ? new Rated.Unknown() : range(each, each));
            options.add(rated);
        }
        if (!(new Matrix(Weights.equal(3), options).standing() instanceof Settled(var first, var next))) return;

        var random = new Random(seed);
        for (var round = 0; round < 20; round++) {
            var chosen = new Matrix(
                    Weights.equal(3),
                    options.stream()
                            .map(rated -> rated.stream()
                                    .map(each -> chosen(each, random))
                                    .toList())
                            .toList());
            for (var other = 0; other < 3; other++)
                if (other != first && options.get(other).stream().anyMatch(Rated::isKnown))
                    assertThat(chosen.score(first).middle())
                            .isGreaterThan(chosen.score(other).middle());
        }
    }

    @Property(tries = 200)
    void on_each_unknown_that_is_named_it_can_hang_who_is_first(
            @ForAll @Size(6) List<@IntRange(min = 0, max = 12) Integer> fifths) {
        var options = Stream.of(fifths.subList(0, 3), fifths.subList(3, 6))
                .map(part -> part.stream()
                        .<Rated>map(each -> each > 10 ? new Rated.Unknown() : range(each, each))
                        .toList())
                .toList();
        if (!(new Matrix(Weights.equal(3), options).standing() instanceof Open open)) return;

        for (var cell : open.unknown())
            assertThat(filled(options, cell).anyMatch(each -> lead(each, cell, 0) * lead(each, cell, 1) <= 1e-9))
                    .as(cell::toString)
                    .isTrue();
    }

    /// All ways to fill the unknown but one in steps of a twentieth.
    private static Stream<List<List<Rated>>> filled(List<List<Rated>> options, Cell but) {
        for (var option = 0; option < options.size(); option++)
            for (var criterion = 0; criterion < options.get(option).size(); criterion++) {
                var cell = new Cell(option, criterion);
                if (cell.equals(but) || options.get(option).get(criterion).isKnown()) continue;
                return Stream.iterate(0, step -> step <= 4, step -> step + 1)
                        .flatMap(step -> filled(with(options, cell, step / 4.0), but));
            }
        return Stream.of(options);
    }

    private static double lead(List<List<Rated>> options, Cell cell, double value) {
        var matrix = new Matrix(Weights.equal(3), with(options, cell, value));
        return matrix.score(0).middle() - matrix.score(1).middle();
    }

    private static List<List<Rated>> with(List<List<Rated>> options, Cell cell, double value) {
        var rows = new ArrayList<>(options);
        var row = new ArrayList<>(rows.get(cell.option()));
        row.set(cell.criterion(), new Rated.Known(Range.of(value)));
        rows.set(cell.option(), row);
        return rows;
    }

    private static Rated range(int one, int other) {
        return new Rated.Known(new Range(Math.min(one, other) / 10.0, Math.max(one, other) / 10.0));
    }

    private static Rated chosen(Rated rated, Random random) {
        var range = rated.range();
        return new Rated.Known(Range.of(range.low() + random.nextDouble() * range.width()));
    }

    private static List<Rated> rated(Double... values) {
        return Arrays.stream(values)
                .<Rated>map(value -> value == null ? new Rated.Unknown() : new Rated.Known(Range.of(value)))
                .toList();
    }
}
