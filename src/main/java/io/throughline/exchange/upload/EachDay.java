package io.throughline.exchange.upload;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import io.throughline.base.Today;
import java.time.Instant;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// Once on each day of the organisation.
///
/// @param at the time of day
/// @param atOnce when there is no record of a last time
record EachDay(Today today, LocalTime at, boolean atOnce) implements Schedule {
    @Override
    public Instant getNextExecutionTime(@Nullable ExecutionComplete done) {
        return today.date().plusDays(1).atTime(at).atZone(today.zone()).toInstant();
    }

    @Override
    public Instant getInitialExecutionTime(Instant now) {
        return atOnce ? now : getNextExecutionTime(null);
    }

    @Override
    public boolean isDeterministic() {
        return false;
    }
}
