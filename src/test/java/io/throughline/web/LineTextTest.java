package io.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.throughline.base.Grade;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineTextTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final String KEPT = "4@2026-09-04,3@2026-09-25,0,2p,1p@2026-12-12,0,0,0";

    @Test
    void a_station_is_the_digit_of_its_mark_with_its_trouble_and_its_day() {
        var stops = Stream.of(Station.values())
                .map(station -> switch (station) {
                    case EVENT -> stop(station, Grade.SHOWN, "2026-09-04", null);
                    case NEEDS -> stop(station, Grade.CORROBORATED, "2026-09-25", null);
                    case CONCERNS -> stop(station, Grade.STATED, null, "Two answers stand.");
                    case SIGNATURE -> stop(station, Grade.ASSUMED, "2026-12-12", "It was moved.");
                    case OPTIONS, GO_LIVE, FIRST_VICTORY, REFERENCE -> Stop.unknown(station);
                })
                .toList();

        assertThat(LineText.of(StationLine.of(TODAY, null, stops))).isEqualTo(KEPT);
    }

    @Test
    void what_was_kept_says_all_of_it_in_one_sentence() {
        assertThat(says(KEPT, TODAY))
                .isEqualTo("Event: shown by the buyer. Needs: corroborated. Concerns: stated. Signature: assumed by us."
                        + " Options, go-live, first victory and reference: not known. Something is wrong with: Concerns"
                        + " and signature. Today is between concerns and signature.");
        assertThat(says("0,0,0,0,4@2026-11-01,0,0,0", TODAY))
                .isEqualTo("Signature: shown by the buyer. Event, needs, options, concerns, go-live, first victory and"
                        + " reference: not known. Today is between signature and go-live.");
    }

    @Test
    void today_moves_on_without_anything_being_kept_anew() {
        var strips = Stream.of("2026-09-10", "2026-10-20", "2026-12-01", "2026-12-13")
                .map(day -> LineText.read(KEPT, LocalDate.parse(day), null).strip())
                .toList();

        assertThat(strips).extracting(StationLine.Drawn::today).containsExactly(23.0, 47.0, 95.0, 119.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0,0,0", "0,0,0,0,0,0,0,9", "0,0,0,0,0,0,0,"})
    void what_was_never_written_is_not_read(String text) {
        assertThatThrownBy(() -> LineText.read(text, TODAY, null)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Stop stop(Station station, Grade grade, @Nullable String day, @Nullable String trouble) {
        return new Stop(station, grade, day == null ? null : LocalDate.parse(day), false, trouble, null, "#");
    }

    private static String says(String kept, LocalDate today) {
        return sentence(LineText.read(kept, today, null));
    }

    private static String sentence(StationLine line) {
        return new StationWords(line, new Words(Locale.UK)).sentence();
    }
}
