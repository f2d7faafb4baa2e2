package io.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.base.Today;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StripsTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final String STATIONS = "4@2026-09-04,3@2026-09-25,0,0,1@2026-12-12,0,0,0";

    @Test
    void a_deal_with_a_known_station_shows_its_stations() {
        var line = line(40, STATIONS);

        assertThat(strips(line).of(line)).isInstanceOfSatisfying(Strip.Stations.class, strip -> {
            assertThat(strip.drawn().marks())
                    .extracting(mark -> mark.stop().symbol("s"))
                    .containsExactly("#s4", "#s3", "#s0", "#s0", "#s1", "#s0", "#s0", "#s0");
            assertThat(strip.drawn().marks())
                    .extracting(StationLine.Mark::at)
                    .containsExactly(11.0, 35.0, 59.0, 83.0, 107.0, 131.0, 155.0, 179.0);
            assertThat(strip.says()).startsWith("Event: shown by the buyer. Needs: corroborated. ");
        });
    }

    @Test
    void every_place_on_a_strip_is_a_whole_number() {
        for (var day = TODAY.minusDays(200); day.isBefore(TODAY.plusDays(200)); day = day.plusDays(7)) {
            var drawn = LineText.read(STATIONS, day, null).strip();

            assertThat(List.of(
                            drawn.start(),
                            drawn.end(),
                            drawn.runEnd(),
                            drawn.lagStart(),
                            drawn.lagEnd(),
                            drawn.today()))
                    .allSatisfy(place -> assertThat(place).isEqualTo(Math.rint(place)));
        }
    }

    @Test
    void a_deal_of_which_no_station_is_known_shows_its_dates() {
        var line = line(40, null);

        assertThat(strips(line).of(line))
                .isInstanceOfSatisfying(
                        Strip.Dates.class,
                        strip -> assertThat(strip.says()).startsWith("Opened 13 Oct 2026, 40 days ago."));
    }

    @Test
    void only_deals_that_show_their_dates_stretch_the_scale_of_dates() {
        var dated = line(40, null);

        var alone = strips(dated).of(dated);
        assertThat(strips(dated, line(900, STATIONS)).of(dated)).isEqualTo(alone);
        assertThat(strips(dated, line(900, null)).of(dated)).isNotEqualTo(alone);
    }

    private static Strips strips(ListedLine... lines) {
        var today =
                new Today(Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC), ZoneOffset.UTC);
        var wording = new Wording(Locale.UK);
        var shell = new Shell(null, List.of(), "/deals", "", "", false, new Words(Locale.UK), wording, today);
        return Strips.of(shell, List.of(lines), Usual.NONE);
    }

    private static ListedLine line(int age, @Nullable String stations) {
        return new ListedLine(new DealDates(TODAY.minusDays(age), null, TODAY, null), stations);
    }
}
