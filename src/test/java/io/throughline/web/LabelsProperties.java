package io.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.web.Labels.Placed;
import io.throughline.web.Labels.Wanted;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LabelsProperties {
    @Example
    void a_label_without_room_goes_to_the_second_tier_and_then_away() {
        var wanted = List.of(new Wanted("a", 10, 20), new Wanted("b", 20, 20), new Wanted("c", 21, 20));
        assertThat(Labels.place(wanted, 2)).containsExactly(new Placed("a", 10, 0), new Placed("b", 20, 1));
    }

    @Property
    void no_two_labels_of_a_tier_touch(@ForAll("labels") List<Wanted> wanted) {
        for (var tier = 0; tier < 2; tier++) {
            var here = tier;
            var placed = Labels.place(wanted, 1).stream()
                    .filter(label -> label.tier() == here)
                    .toList();
            for (var i = 1; i < placed.size(); i++) {
                assertThat(start(placed.get(i))).isGreaterThanOrEqualTo(end(placed.get(i - 1)) + 1 - 1e-9);
            }
        }
    }

    @Property
    void the_first_label_always_finds_room(@ForAll("labels") List<Wanted> wanted) {
        assertThat(Labels.place(wanted, 1).isEmpty()).isEqualTo(wanted.isEmpty());
    }

    /// The width is kept in the label's words.
    @Provide
    Arbitrary<List<Wanted>> labels() {
        var at = Arbitraries.integers().between(0, 100);
        var width = Arbitraries.integers().between(1, 30);
        return net.jqwik.api.Combinators.combine(at, width)
                .as((a, w) -> new Wanted(String.valueOf(w), a, w))
                .list()
                .ofMaxSize(20);
    }

    private static double start(Placed label) {
        return label.at() - Integer.parseInt(label.text()) / 2.0;
    }

    private static double end(Placed label) {
        return label.at() + Integer.parseInt(label.text()) / 2.0;
    }
}
