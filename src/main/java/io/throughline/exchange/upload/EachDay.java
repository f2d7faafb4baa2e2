package io.throughline.exchange.upload;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import io.throughline.base.Today;
import java.time.Instant;

/// The beginning of each day of the organisation.
record EachDay(Today today) implements Schedule {
    @Override
    public Instant getNextExecutionTime(ExecutionComplete done) {
        return today.date().plusDays(1).atStartOfDay(today.zone()).toInstant();
    }

    /// At once when there is no record of a last time.
    @Override
    public Instant getInitialExecutionTime(Instant now) {
        return now;
    }

    @Override
    public boolean isDeterministic() {
        return false;
    }
}
