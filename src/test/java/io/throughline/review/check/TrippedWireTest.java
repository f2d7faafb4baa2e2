package io.throughline.review.check;

import static io.throughline.review.Pictured.TODAY;
import static io.throughline.review.Pictured.deal;
import static io.throughline.review.check.CheckAssert.says;
import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.review.Finding.Severity;
import io.throughline.review.Review;
import io.throughline.review.Verdict;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TrippedWireTest {
    private final Check check = new TrippedWire();

    @Test
    void when_its_day_has_come_unanswered_we_walk() {
        var finding = says(check, deal().tripwire("Who pays?", TODAY, null)).found(Severity.WALK_AWAY);

        assertThat(finding.says())
                .isEqualTo("By 3 Mar 2026 it had to be answered or we walk, and it is not: “Who pays?”.");
        assertThat(finding.records()).containsExactly(new UUID(6, 0));
        assertThat(Review.of(deal().tripwire("Who pays?", TODAY, null).picture())
                        .verdict())
                .isEqualTo(Verdict.WALK_AWAY);
    }

    @Test
    void before_its_day_it_is_silent_and_says_when_it_will_speak() {
        says(check, deal().tripwire("Who pays?", TODAY.plusDays(1), null)).nothing(TODAY.plusDays(1));
    }

    @Test
    void an_answer_settles_it() {
        says(check, deal().tripwire("Who pays?", TODAY.minusDays(3), TODAY)).nothing();
    }

    @Test
    void an_answer_of_later_is_none_yet() {
        says(check, deal().tripwire("Who pays?", TODAY.minusDays(3), TODAY.plusDays(1)))
                .found(Severity.WALK_AWAY);
    }

    @Test
    void one_that_was_set_later_was_not_there() {
        says(check, deal().tripwire("Who pays?", TODAY.plusDays(31), null)).nothing();
    }

    @Test
    void several_are_named_in_the_order_of_their_days_and_the_next_is_waited_for() {
        var wires = deal().tripwire("Who signs?", TODAY, null)
                .tripwire("Who pays?", TODAY.minusDays(5), null)
                .tripwire("When?", TODAY.plusDays(7), null);

        var finding = says(check, wires).found(Severity.WALK_AWAY);

        assertThat(finding.says())
                .contains("Who pays?")
                .endsWith("“Who signs?”.")
                .doesNotContain("When?");
        assertThat(finding.records()).containsExactly(new UUID(6, 1), new UUID(6, 0));
        assertThat(finding.changesOn()).isEqualTo(TODAY.plusDays(7));
    }

    @Test
    void without_a_tripwire_there_is_nothing_to_say() {
        says(check, deal()).nothing();
    }
}
