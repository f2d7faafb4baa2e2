package io.throughline.transition.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetDaysTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 3);

    @ParameterizedTest
    @ValueSource(strings = {"2026-07-03", "2026-7-3", "2026/07/03", "03.07.2026", "3.7.2026", "3.7.26", "03-07-2026"})
    void a_day_is_read_as_spreadsheets_write_it(String written) {
        assertThat(SheetDays.of(List.of(written)).read(written)).contains(DAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2026-13-01", "30.02.2026", "2026-07", "46206", "03.07-2026", "1.1.0001"})
    void what_is_no_day_is_none(String written) {
        assertThat(SheetDays.of(List.of(written)).read(written)).isEmpty();
    }

    @Test
    void with_slashes_the_other_days_of_the_file_say_what_comes_first() {
        assertThat(SheetDays.of(List.of("3/7/2026", "25/7/2026")).read("3/7/2026"))
                .contains(DAY);
        assertThat(SheetDays.of(List.of("7/3/2026", "7/25/2026", "")).read("7/3/2026"))
                .contains(DAY);
        assertThat(SheetDays.of(List.of("7/3/2026")).read("7/3/2026"))
                .as("it could be two")
                .isEmpty();
        assertThat(SheetDays.of(List.of("7/3/2026")).read("7/7/2026"))
                .as("it is one")
                .contains(DAY.plusDays(4));
        assertThat(SheetDays.of(List.of("25/7/2026", "7/25/2026")).read("7/3/2026"))
                .as("they contradict each other")
                .isEmpty();
    }
}
