package io.throughline.transition.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class OpenDaysProperties {
    private static final int FIRST = 20_454;
    private static final int SPAN = 60;

    private static OpenDays without(Set<Integer> closed) {
        var open = new BitSet();
        open.set(0, SPAN);
        closed.forEach(open::clear);
        return OpenDays.of(FIRST, SPAN, open);
    }

    @Property
    void a_rank_is_the_number_of_open_days_before(
            @ForAll Set<@IntRange(max = SPAN - 1) Integer> closed,
            @ForAll @IntRange(min = -9, max = SPAN + 9) int place) {
        var days = without(closed);
        var before = 0;
        for (var i = Math.min(place, 0); i < Math.max(place, 0); i++)
            if (days.isOpen(FIRST + i)) before += place < 0 ? -1 : 1;

        assertThat(days.rank(FIRST + place)).isEqualTo(before);
    }

    @Property
    void the_open_day_of_a_rank_has_that_rank(
            @ForAll Set<@IntRange(max = SPAN - 1) Integer> closed, @ForAll @IntRange(min = -9, max = SPAN) int rank) {
        var days = without(closed);

        assertThat(days.isOpen(days.day(rank))).isTrue();
        assertThat(days.rank(days.day(rank))).isEqualTo(rank);
    }

    /// Because of this the two passes agree.
    @Property
    void a_bound_is_in_time_after_a_lag_exactly_where_it_is_no_later_than_the_bound_before_that_lag(
            @ForAll Set<@IntRange(max = SPAN - 1) Integer> closed,
            @ForAll @IntRange(max = SPAN) int from,
            @ForAll @IntRange(max = SPAN) int to,
            @ForAll @IntRange(min = -9, max = 9) int lag) {
        var days = without(closed);

        assertThat(days.after(FIRST + from, lag) <= FIRST + to).isEqualTo(FIRST + from <= days.before(FIRST + to, lag));
    }
}
