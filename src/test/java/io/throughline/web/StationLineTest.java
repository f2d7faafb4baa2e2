package io.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.base.Grade;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StationLineTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    @ParameterizedTest
    @EnumSource(Grade.class)
    void every_grade_has_a_mark_of_its_own_and_a_diamond_when_something_is_wrong(Grade grade) {
        var fine = stop(Station.EVENT, grade, null, null);
        var wrong = stop(Station.EVENT, grade, null, "late");

        assertThat(fine.symbol("s")).isEqualTo("#s" + Stop.mark(grade));
        assertThat(wrong.symbol("m")).isEqualTo("#m" + Stop.mark(grade) + "p");
        assertThat(wrong.tone()).isEqualTo("bad");
        assertThat(fine.tone()).isEqualTo(grade.atLeast(Grade.STATED) ? "known" : "unk");
    }

    @Test
    void today_stands_between_two_stations_by_their_days() {
        var line = line("2026-09-04", "2026-09-25", "2026-10-23", "2026-11-12", "2026-12-12", null, null, null);

        assertThat(line.place()).isBetween(3.33, 3.34);
        assertThat(line.lastDue()).isEqualTo(3);
        assertThat(line.strip().today()).isEqualTo(95);
        assertThat(line.head().today()).isEqualTo(47.92);
    }

    @Test
    void stations_without_a_day_share_the_time_between_those_that_have_one() {
        var line = line("2026-11-02", null, null, null, "2026-12-12", null, null, null);

        assertThat(line.place()).isEqualTo(2);
    }

    @Test
    void before_the_first_day_the_line_begins_when_the_deal_was_opened() {
        var stops = stops(null, null, null, null, "2026-12-22", null, null, null);

        assertThat(StationLine.of(TODAY, TODAY.minusDays(30), stops).place()).isEqualTo(1.75);
        assertThat(StationLine.of(TODAY, null, stops).place()).isEqualTo(3.5);
        assertThat(StationLine.of(TODAY, TODAY.plusDays(1), stops).place()).isEqualTo(3.5);
    }

    @Test
    void today_before_the_first_station_stays_within_the_drawing() {
        var line = line("2026-12-01", null, null, null, null, null, null, null);

        assertThat(line.place()).isEqualTo(-.5);
        assertThat(line.lastDue()).isEqualTo(-1);
        assertThat(line.isLagging()).isFalse();
        assertThat(line.strip().today()).isEqualTo(5);
        assertThat(line.head().today()).isEqualTo(2);
        assertThat(words(line).sentence()).endsWith("Today is before event.");
    }

    @Test
    void today_after_the_last_station_stays_within_the_drawing() {
        var line = line(null, null, null, null, null, null, null, "2026-11-01");

        assertThat(line.lastDue()).isEqualTo(7);
        assertThat(line.strip().today()).isEqualTo(185);
        assertThat(line.head().today()).isEqualTo(98);
        assertThat(words(line).sentence()).endsWith("Today is after reference.");
    }

    @Test
    void today_on_a_station_stands_beside_its_mark() {
        var line = line("2026-11-01", "2026-11-22", null, null, "2026-12-12", null, null, null);

        assertThat(line.place()).isEqualTo(1);
        assertThat(line.head().today()).isEqualTo(20.75);
    }

    @Test
    void without_any_day_today_stands_before_the_line() {
        assertThat(StationLine.of(TODAY, null, stops(null, null, null, null, null, null, null, null))
                        .place())
                .isEqualTo(-.5);
    }

    @Test
    void a_line_of_one_station_is_drawn_too() {
        var line = StationLine.of(TODAY, null, List.of(stop(Station.EVENT, Grade.SHOWN, TODAY.minusDays(3), null)));

        assertThat(line.head().marks())
                .singleElement()
                .satisfies(mark -> assertThat(mark.at()).isEqualTo(50));
        assertThat(line.isLagging()).isFalse();
    }

    @Test
    void what_is_proven_runs_to_today_when_nothing_due_is_missing() {
        var line = graded("2026-11-01", Grade.SHOWN, Grade.CORROBORATED, Grade.STATED);

        assertThat(line.front()).isEqualTo(1);
        assertThat(line.isLagging()).isFalse();
        assertThat(line.strip().runEnd()).isEqualTo(line.strip().today());
        assertThat(line.strip().lagEnd()).isEqualTo(line.strip().lagStart());
    }

    @Test
    void what_is_due_and_not_proven_lags_from_the_front_to_today() {
        var line = line("2026-09-04", "2026-09-25", "2026-11-12", "2026-12-12", null, null, null, null);
        var strip = line.strip();

        assertThat(line.front()).isEqualTo(-1);
        assertThat(strip.runEnd()).isEqualTo(strip.start());
        assertThat(strip.lagStart()).isEqualTo(11);
        assertThat(strip.lagEnd()).isEqualTo(strip.today());
    }

    @Test
    void of_a_lost_deal_nothing_is_due_after_the_day_on_which_it_ended() {
        var stops = new ArrayList<>(stops(null, null, null, null, null, null, null, null));
        stops.set(4, stop(Station.SIGNATURE, Grade.UNKNOWN, TODAY.minusDays(90), "Lost."));
        var strip = StationLine.of(TODAY, TODAY.minusDays(200), stops).strip();

        assertThat(strip.lagEnd()).isEqualTo(107);
        assertThat(strip.today()).isGreaterThan(107);
    }

    @Test
    void trouble_ends_what_is_proven_whatever_its_grade() {
        var stops = List.of(
                stop(Station.EVENT, Grade.SHOWN, TODAY.minusDays(9), null),
                stop(Station.NEEDS, Grade.SHOWN, TODAY.minusDays(5), "contradicted"));

        assertThat(StationLine.of(TODAY, null, stops).front()).isZero();
    }

    @Test
    void a_sentence_says_all_of_it_in_a_fixed_order() {
        var stops = List.of(
                stop(Station.EVENT, Grade.SHOWN, TODAY.minusDays(9), null),
                stop(Station.NEEDS, Grade.STATED, TODAY.minusDays(5), null),
                new Stop(Station.SIGNATURE, Grade.ASSUMED, TODAY.minusDays(2), true, "Its day is past.", null, "#s"),
                Stop.unknown(Station.GO_LIVE),
                Stop.unknown(Station.REFERENCE));
        var words = words(StationLine.of(TODAY, null, stops));

        assertThat(words.sentence())
                .isEqualTo("Event: shown by the buyer. Needs: stated. Signature: assumed by us. Go-live and reference:"
                        + " not known. Something is wrong with: Signature. Today is between signature and go-live.");
        assertThat(words.label(stops.get(2))).isEqualTo("Signature: assumed, 20 Nov, 2 days late. Its day is past.");
        assertThat(words.day(stop(Station.GO_LIVE, Grade.STATED, LocalDate.parse("2027-03-01"), null)))
                .isEqualTo("1 Mar 2027");
    }

    @Test
    void of_an_earlier_day_nothing_is_called_today() {
        var line = StationLine.of(TODAY, null, List.of(stop(Station.EVENT, Grade.SHOWN, TODAY.minusDays(9), null)));
        var words = new StationWords(line, new Words(Locale.UK), true);

        assertThat(words.today()).isEqualTo("22 Nov");
        assertThat(words.sentence()).endsWith("That day was after event.");
    }

    private static StationWords words(StationLine line) {
        return new StationWords(line, new Words(Locale.UK));
    }

    private static StationLine graded(String first, Grade... grades) {
        var stops = new ArrayList<Stop>();
        for (var i = 0; i < grades.length; i++)
            stops.add(
                    stop(Station.values()[i], grades[i], LocalDate.parse(first).plusDays(18L * i), null));
        return StationLine.of(TODAY, null, stops);
    }

    private static StationLine line(@Nullable String... days) {
        return StationLine.of(TODAY, null, stops(days));
    }

    private static List<Stop> stops(@Nullable String... days) {
        return Stream.of(Station.values())
                .map(station -> {
                    var day = days[station.ordinal()];
                    return stop(station, Grade.STATED, day == null ? null : LocalDate.parse(day), null);
                })
                .toList();
    }

    private static Stop stop(Station station, Grade grade, @Nullable LocalDate day, @Nullable String trouble) {
        return new Stop(station, grade, day, false, trouble, null, "#" + station.anchor());
    }
}
