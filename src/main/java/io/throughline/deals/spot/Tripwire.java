package io.throughline.deals.spot;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// "If this is not answered by that day, we walk." Source: Jive, "Would You Recommend A Prospect Buy A Competitor's
/// Product?".
///
/// @param by who set it
/// @param answer in words, `null` while it is open
/// @param factId the fact that answers it, where one does
public record Tripwire(
        UUID id,
        String question,
        LocalDate dueOn,
        LocalDate laidOn,
        @Nullable String by,
        @Nullable LocalDate answeredOn,
        @Nullable String answer,
        @Nullable UUID factId,
        int version) {

    public boolean isSet(LocalDate asOf) {
        return !laidOn.isAfter(asOf);
    }

    public boolean isAnswered(LocalDate asOf) {
        return answeredOn != null && !answeredOn.isAfter(asOf);
    }

    /// Its day has come, and it is not answered.
    public boolean isTripped(LocalDate asOf) {
        return isSet(asOf) && !isAnswered(asOf) && !dueOn.isAfter(asOf);
    }

    public Tripwire answered(LocalDate on, String words, @Nullable UUID fact) {
        return new Tripwire(id, question, dueOn, laidOn, by, on, words, fact, version);
    }

    public Tripwire reopened() {
        return new Tripwire(id, question, dueOn, laidOn, by, null, null, null, version);
    }
}
