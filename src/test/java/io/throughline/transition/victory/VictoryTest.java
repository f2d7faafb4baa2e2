package io.throughline.transition.victory;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.transition.victory.Victory.Achievement;
import io.throughline.transition.victory.Victory.Agreement;
import io.throughline.transition.victory.Victory.State;
import io.throughline.transition.victory.Victory.Who;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VictoryTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);
    private static final Who MIRA = new Who(UUID.randomUUID(), "Mira Holm");

    private static Victory victory(@Nullable Integer from, @Nullable Integer to, @Nullable Agreement agreement) {
        return new Victory(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "Days to close the month",
                "days",
                number(from),
                number(to),
                MIRA,
                "",
                "",
                agreement,
                null,
                1);
    }

    private static @Nullable BigDecimal number(@Nullable Integer value) {
        return value == null ? null : BigDecimal.valueOf(value);
    }

    private static Victory came(@Nullable Integer from, @Nullable Integer to, int value) {
        return victory(from, to, null).with(new Achievement(DAY, BigDecimal.valueOf(value), "", null));
    }

    @Test
    void the_agreement_lies_between_the_proposal_and_the_number() {
        var proposed = victory(30, 1, null);
        var agreed = victory(30, 1, new Agreement(MIRA, DAY));

        assertThat(proposed.state()).isEqualTo(State.PROPOSED);
        assertThat(agreed.state()).isEqualTo(State.AGREED);
        assertThat(agreed.with(new Achievement(DAY, BigDecimal.ONE, "", null)).state())
                .isEqualTo(State.ACHIEVED);
    }

    @Test
    void a_number_is_reached_in_the_direction_that_was_agreed_on() {
        assertThat(came(30, 1, 1).isReached()).isTrue();
        assertThat(came(30, 1, 2).isReached()).isFalse();
        assertThat(came(10, 40, 41).isReached()).isTrue();
        assertThat(came(10, 40, 39).isReached()).isFalse();
        assertThat(came(null, 40, 40).isReached())
                .as("without a start, more is better")
                .isTrue();
    }

    @Test
    void whether_it_is_reached_is_unknown_without_a_number_to_compare_with() {
        assertThat(came(30, null, 2).isReached()).isNull();
        assertThat(victory(30, 1, null).isReached()).isNull();
    }

    @Test
    void a_number_is_written_without_idle_zeros_and_with_a_real_minus() {
        assertThat(VictoryWords.number(new BigDecimal("30.00"))).isEqualTo("30");
        assertThat(VictoryWords.number(new BigDecimal("-0.50"))).isEqualTo("−0.5");
        assertThat(VictoryWords.number(new BigDecimal("1E+3"))).isEqualTo("1000");
        assertThat(VictoryWords.number(null)).isEmpty();
    }
}
