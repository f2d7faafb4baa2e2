package io.throughline.exchange.upload;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import io.throughline.base.Today;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EachDayTest {
    @ParameterizedTest
    @CsvSource({
        "2026-03-02T09:00:00Z, Europe/Prague, 2026-03-02T23:00:00Z",
        // the night in which the clocks go forward
        "2026-03-28T23:30:00Z, Europe/Prague, 2026-03-29T22:00:00Z",
        "2026-03-02T11:00:00Z, Pacific/Chatham, 2026-03-03T10:15:00Z"
    })
    void the_next_time_is_the_beginning_of_the_organisations_next_day(Instant now, ZoneId zone, Instant next) {
        var eachDay = new EachDay(new Today(Clock.fixed(now, zone), zone), LocalTime.MIDNIGHT, true);
        var done = ExecutionComplete.simulatedSuccess(now);
        assertThat(eachDay.getNextExecutionTime(done)).isEqualTo(next);
    }

    @Test
    void the_first_time_is_at_once() {
        var now = Instant.parse("2026-03-02T09:00:00Z");
        var eachDay = new EachDay(new Today(Clock.systemUTC(), ZoneId.of("UTC")), LocalTime.MIDNIGHT, true);
        assertThat(eachDay.getInitialExecutionTime(now)).isEqualTo(now);
    }

    @Test
    void or_at_its_next_time_of_the_day() {
        var now = Instant.parse("2026-03-02T09:00:00Z");
        var prague = new Today(Clock.fixed(now, ZoneId.of("Europe/Prague")));
        var eachNight = new EachDay(prague, LocalTime.of(2, 0), false);
        assertThat(eachNight.getInitialExecutionTime(now)).isEqualTo("2026-03-03T01:00:00Z");
    }
}
