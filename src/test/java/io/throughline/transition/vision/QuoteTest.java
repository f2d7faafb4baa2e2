package io.throughline.transition.vision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class QuoteTest {
    private static Quote quote(String words) {
        return new Quote(
                UUID.randomUUID(),
                false,
                Quote.Of.NEED,
                words,
                "Mira Holm",
                false,
                LocalDate.of(2026, 5, 4),
                null,
                null,
                null,
                "");
    }

    @Test
    void words_that_fit_are_told_as_they_were_said() {
        assertThat(quote("It must be quiet.").shown()).isEqualTo("It must be quiet.");
    }

    @Test
    void of_long_words_as_many_are_told_as_there_is_room_for_and_it_is_said_that_some_are_left_out() {
        var shown = quote("quiet halls ".repeat(60)).shown();

        assertThat(shown).endsWith("quiet halls …").hasSizeLessThan(245);
        assertThat(quote("x".repeat(900)).shown()).endsWith("x …").hasSizeLessThan(245);
    }

    @Test
    void needs_consequences_and_pressure_are_pain_and_the_rest_is_not() {
        assertThat(Quote.Of.values())
                .filteredOn(of -> new Quote(
                                UUID.randomUUID(), false, of, "x", null, true, LocalDate.MIN, null, null, null, "")
                        .isPain())
                .containsExactly(Quote.Of.NEED, Quote.Of.CONSEQUENCE, Quote.Of.EVENT_PRESSURE);
    }
}
