package io.throughline.buying;

import io.throughline.base.Channel;
import io.throughline.base.Evidence;
import io.throughline.base.PrivateKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody told us that will turn out true or false: a prediction, with a day on which to look.
///
/// @param verdict what it turned out to be, `null` until somebody looked
/// @param evidence how we know
public record CoachStatement(
        UUID id,
        UUID personId,
        String person,
        String words,
        LocalDate saidOn,
        Channel channel,
        LocalDate checkOn,
        @Nullable Verdict verdict,
        @Nullable LocalDate checkedOn,
        List<Evidence> evidence,
        int version)
        implements PrivateKind {
    public enum Verdict {
        TRUE,
        FALSE,
        /// It can't be told, and counts neither way.
        UNCLEAR
    }

    /// As it stood on a day; empty before it was said.
    Optional<CoachStatement> by(LocalDate day) {
        if (saidOn.isAfter(day)) return Optional.empty();
        if (checkedOn == null || isChecked(day)) return Optional.of(this);
        return Optional.of(new CoachStatement(
                id, personId, person, words, saidOn, channel, checkOn, null, null, List.of(), version));
    }

    /// The day to look has come, and nobody did.
    public boolean isDue(LocalDate asOf) {
        return !isChecked(asOf) && !checkOn.isAfter(asOf);
    }

    public boolean isChecked(LocalDate asOf) {
        return checkedOn != null && !checkedOn.isAfter(asOf);
    }

    boolean turnedOut(Verdict what, LocalDate asOf) {
        return isChecked(asOf) && verdict == what;
    }
}
