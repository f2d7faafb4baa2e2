package io.throughline.postgres;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// When something was stored last, against which a clock is seen to be wrong: nothing that is stored is of a time to
/// come.
public record NewestStored(Instant at) {
    /// As much as a time server puts right while everything runs.
    private static final Duration PUT_RIGHT = Duration.ofMinutes(5);

    /// What is wrong with a clock that says `now` and what to do; empty where it may be right.
    public Optional<String> problem(Instant now) {
        if (!now.isBefore(at.minus(PUT_RIGHT))) return Optional.empty();
        return Optional.of("The clock of this machine says %s, and what was stored last is of %s: set the clock right."
                        .formatted(seconds(now), seconds(at))
                + " If it is right, and was ahead before, start with THROUGHLINE_CLOCK=right.");
    }

    private static Instant seconds(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS);
    }
}
