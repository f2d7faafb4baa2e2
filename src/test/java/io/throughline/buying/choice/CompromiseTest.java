package io.throughline.buying.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CompromiseTest {
    @Test
    void the_order_that_two_of_three_want_is_the_compromise() {
        assertThat(Compromise.of(List.of(of(1, 2, 3), of(1, 2, 3), of(3, 2, 1))))
                .isEqualTo(new Compromise.Exact(List.of(0, 1, 2), 3, 1));
    }

    @Test
    void it_is_not_always_the_order_of_the_rank_sums() {
        var rankings = List.of(of(1, 2, 3), of(1, 2, 3), of(1, 2, 3), of(3, 1, 2), of(3, 1, 2));

        assertThat(Compromise.of(rankings).order()).containsExactly(0, 1, 2);
        assertThat(rankings.stream().mapToDouble(ranking -> ranking.of(0)).sum())
                .isGreaterThan(
                        rankings.stream().mapToDouble(ranking -> ranking.of(1)).sum());
    }

    @Test
    void a_circle_has_several_that_are_equally_good_and_says_how_many() {
        assertThat(Compromise.of(List.of(of(1, 2, 3), of(3, 1, 2), of(2, 3, 1))))
                .isEqualTo(new Compromise.Exact(List.of(0, 1, 2), 4, 3));
    }

    @Test
    void a_tie_is_half_against_either_order() {
        assertThat(Compromise.of(List.of(of(1, 1)))).isEqualTo(new Compromise.Exact(List.of(0, 1), .5, 2));
    }

    @Test
    void twelve_criteria_are_exact_and_thirteen_are_called_approximate() {
        var twelve = IntStream.range(0, 12).mapToObj(each -> 12 - each).toList();
        var thirteen = IntStream.range(0, 13).mapToObj(each -> 13 - each).toList();

        assertThat(Compromise.of(List.of(Ranking.of(twelve)))).isInstanceOf(Compromise.Exact.class);
        assertThat(Compromise.of(List.of(Ranking.of(thirteen))))
                .isEqualTo(new Compromise.Approximate(List.of(12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0), 0));
    }

    @Property(tries = 100)
    void no_other_order_is_better_and_as_many_are_as_good_as_it_says(
            @ForAll @Size(min = 1, max = 5) List<@Size(6) List<@IntRange(min = 1, max = 6) Integer>> places) {
        var rankings = places.stream().map(Ranking::of).toList();
        var pairs = new TurnedPairs(rankings);
        var compromise = (Compromise.Exact) Compromise.of(rankings);
        var all = permutations(6).stream().map(pairs::against).toList();

        assertThat(compromise.against()).isEqualTo(pairs.against(compromise.order()));
        assertThat(all).allMatch(against -> against >= compromise.against());
        assertThat(all.stream().filter(against -> against == compromise.against()))
                .hasSize((int) compromise.ways());
    }

    @Property(tries = 100)
    void no_criterion_alone_can_be_moved_to_better_an_approximate_order(
            @ForAll @Size(min = 1, max = 4) List<@Size(14) List<@IntRange(min = 1, max = 14) Integer>> places) {
        var rankings = places.stream().map(Ranking::of).toList();
        var pairs = new TurnedPairs(rankings);
        var compromise = (Compromise.Approximate) Compromise.of(rankings);

        assertThat(compromise.order())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 14).boxed().toList());
        for (var from = 0; from < 14; from++)
            for (var to = 0; to < 14; to++) {
                var moved = new ArrayList<>(compromise.order());
                moved.add(to, moved.remove(from));
                assertThat(pairs.against(moved)).isGreaterThanOrEqualTo(compromise.against());
            }
    }

    @Property(tries = 200)
    void moving_finds_what_is_exact_where_all_but_one_agree(
            @ForAll @Size(8) List<@IntRange(min = 1, max = 8) Integer> odd) {
        var pairs = new TurnedPairs(List.of(of(1, 2, 3, 4, 5, 6, 7, 8), of(1, 2, 3, 4, 5, 6, 7, 8), Ranking.of(odd)));

        assertThat(new MovedOrder(pairs).found().against())
                .isEqualTo(new BestOrder(pairs).found().against());
    }

    private static List<List<Integer>> permutations(int n) {
        if (n == 0) return List.of(List.of());
        return permutations(n - 1).stream()
                .flatMap(shorter -> IntStream.rangeClosed(0, shorter.size()).mapToObj(place -> {
                    List<Integer> longer = new ArrayList<>(shorter);
                    longer.add(place, n - 1);
                    return longer;
                }))
                .toList();
    }

    private static Ranking of(Integer... places) {
        return Ranking.of(List.of(places));
    }
}
