package io.throughline.review.check;

import static io.throughline.review.Pictured.TODAY;
import static io.throughline.review.Pictured.deal;
import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.review.Pictured;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private static String of(Pictured deal) {
        return History.says(deal.picture());
    }

    @Test
    void the_age_is_set_against_won_deals_in_steps() {
        assertThat(of(deal().age(25)))
                .isEqualTo("Open since 6 Feb 2026: 3 in 4 of your 100 won deals took at least as long.");
        assertThat(of(deal().age(26))).endsWith(", longer than a quarter of your 100 won deals took.");
        assertThat(of(deal().age(50))).contains("a quarter");
        assertThat(of(deal().age(51))).contains("longer than half");
        assertThat(of(deal().age(76))).contains("longer than 3 in 4");
        assertThat(of(deal().age(96))).contains("longer than 95 in 100");
    }

    @Test
    void it_says_when_the_next_step_is_passed() {
        assertThat(History.changesOn(deal().age(10).picture())).isEqualTo(TODAY.plusDays(16));
        assertThat(History.changesOn(deal().age(26).picture())).isEqualTo(TODAY.plusDays(25));
        assertThat(History.changesOn(deal().age(96).picture())).isNull();
        assertThat(History.changesOn(deal().age(10).won(1, 2).picture())).isNull();
        assertThat(History.changesOn(deal().opened(null).picture())).isNull();
    }

    @Test
    void too_few_won_deals_compare_with_nothing() {
        assertThat(of(deal().age(26).won(1, 2))).isEqualTo("Open since 5 Feb 2026.");
    }

    @Test
    void an_age_that_is_not_known_says_why() {
        assertThat(of(deal().opened(null)))
                .isEqualTo("How long it has been open is not known: no opening date was carried.");
        assertThat(of(deal().opened(null).stage("Early", Map.of()).undatedStages("Early")))
                .isEqualTo("How long it has been open is not known: no deal in “Early” carries an opening date.");
        assertThat(of(deal().opened(null).stage("Late", Map.of()).undatedStages("Early")))
                .endsWith("no opening date was carried.");
        assertThat(of(deal().expected(TODAY.minusDays(99)))).endsWith("its dates contradict each other.");
    }
}
