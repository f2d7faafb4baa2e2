package io.throughline.review.check;

import static io.throughline.review.Pictured.TODAY;
import static io.throughline.review.Pictured.deal;
import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.deals.Fact.Answer;
import io.throughline.deals.FactKind;
import io.throughline.review.Told;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/// Two facts that can't both hold speak, whatever else is known and in whatever order; two that never held on one day
/// do
/// not.
class ContradictionProperties {
    private final Check check = new Contradiction();

    @Property(tries = 200)
    void different_days_that_both_stand_always_speak_and_the_order_says_nothing(
            @ForAll @IntRange(max = 400) int one, @ForAll @IntRange(max = 400) int other) {
        var first = Told.date(TODAY.plusDays(one).toString());
        var second = Told.date(TODAY.plusDays(other).toString());

        assertThat(speaks(first, second)).isEqualTo(one != other);
        assertThat(speaks(second, first)).isEqualTo(one != other);
    }

    @Property(tries = 200)
    void versions_that_took_each_others_place_never_do(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 400) Integer> days) {
        var versions = new Told[days.size()];
        for (var i = 0; i < versions.length; i++) {
            var since = TODAY.minusDays(100L - i * 10L);
            versions[i] = Told.date(TODAY.plusDays(days.get(i)).toString()).since(since.toString());
            if (i < versions.length - 1) versions[i].until(since.plusDays(10).toString());
        }

        assertThat(speaks(versions)).isFalse();
    }

    @Property(tries = 100)
    void an_answer_without_a_value_contradicts_no_value(@ForAll Answer answer, @ForAll @IntRange(max = 400) int day) {
        if (answer == Answer.KNOWN) return;
        var asked = Told.of(FactKind.EVENT_DATE).answer(answer);

        assertThat(speaks(Told.date(TODAY.plusDays(day).toString()), asked)).isFalse();
    }

    private boolean speaks(Told... told) {
        return check.of(deal().told(told).picture()) instanceof Outcome.Found;
    }
}
