package io.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LineSentenceTest {
    private static final LocalDate TODAY = LocalDate.of(2028, 2, 29);
    private static final LineSentence SENTENCE = new LineSentence(Wording.ENGLISH, new Usual(120, 50, 100, 150));

    @Test
    void all_dates_are_said_in_order() {
        var deal = new DealDates(LocalDate.of(2027, 2, 28), LocalDate.of(2027, 6, 1), TODAY, LocalDate.of(2028, 2, 28));
        assertThat(SENTENCE.of(deal))
                .isEqualTo("Opened 28 Feb 2027, 366 days ago, longer than the longest of won deals, 150 days."
                        + " Last change 1 Jun 2027. Expected to close 28 Feb 2028, 1 day ago.");
    }

    @Test
    void a_slow_deal_and_one_in_time() {
        assertThat(opened(120)).contains("longer than 95\u202f% of won deals");
        assertThat(opened(100)).contains("within what is usual for won deals");
    }

    @Test
    void what_is_not_known_is_said() {
        assertThat(SENTENCE.of(new DealDates(null, null, TODAY, null)))
                .isEqualTo("It is not known when it was opened. No expected close is known.");
    }

    @Test
    void dates_that_contradict_are_said() {
        assertThat(SENTENCE.of(new DealDates(TODAY, null, TODAY, TODAY.minusDays(1))))
                .startsWith("Opened 29 Feb 2028, which its other dates contradict.");
    }

    private static String opened(int daysAgo) {
        return SENTENCE.of(new DealDates(TODAY.minusDays(daysAgo), null, TODAY, null));
    }
}
