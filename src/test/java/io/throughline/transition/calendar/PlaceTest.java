package io.throughline.transition.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PlaceTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    @Test
    void many_countries_are_known_and_some_of_their_regions() {
        assertThat(Place.countries(Locale.ENGLISH))
                .hasSizeGreaterThan(60)
                .contains(new Place.Named("DE", "Germany"), new Place.Named("US", "United States"));
        assertThat(Place.regions("DE", Locale.ENGLISH))
                .extracting(Place.Named::code)
                .contains("BY", "BE");
        assertThat(Place.regions("XX", Locale.ENGLISH)).isEmpty();
    }

    @Test
    void holidays_come_with_their_names_and_over_year_ends() {
        var days = new Place("DE", "").holidays(LocalDate.of(2026, 12, 20), LocalDate.of(2027, 1, 10));

        assertThat(days)
                .containsOnlyKeys(LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 26), NEW_YEAR)
                .containsValue("New Year's Day");
    }

    @Test
    void a_place_that_nobody_knows_has_none() {
        assertThat(new Place("XX", "").isKnown()).isFalse();
        assertThat(new Place("DE", "QQ").isKnown()).isFalse();
        assertThat(new Place("XX", "").holidays(NEW_YEAR, NEW_YEAR)).isEmpty();
    }
}
