package io.throughline.transition.baseline;

import io.throughline.transition.Task.Who;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// That somebody of ours was named to confirm the plan of a deal with its promises, and whether they did.
///
/// @param namedBy `null` where nobody is known to
/// @param confirmedOn `null` while they have not
/// @param planVersion of the plan that they confirmed
/// @param changed the plan is another one since they confirmed it
/// @param supersededOn `null` while it stands
public record PlanConfirmation(
        UUID id,
        Professional role,
        Who user,
        @Nullable Who namedBy,
        LocalDate namedOn,
        @Nullable LocalDate confirmedOn,
        @Nullable Integer planVersion,
        boolean changed,
        @Nullable LocalDate supersededOn) {

    /// What there is to say of it.
    public enum State {
        NAMED,
        CONFIRMED,
        /// Confirmed, and changed since.
        CHANGED
    }

    public State state() {
        if (confirmedOn == null) return State.NAMED;
        return changed ? State.CHANGED : State.CONFIRMED;
    }

    public boolean isStanding() {
        return supersededOn == null;
    }

    /// Whether it stood no more on a day.
    boolean isOver(LocalDate on) {
        return supersededOn != null && !supersededOn.isAfter(on);
    }

    /// The same as it was on a day.
    ///
    /// @param on on which they had been named
    PlanConfirmation asOf(LocalDate on) {
        var confirmed = confirmedOn != null && !confirmedOn.isAfter(on);
        return new PlanConfirmation(
                id,
                role,
                user,
                namedBy,
                namedOn,
                confirmed ? confirmedOn : null,
                confirmed ? planVersion : null,
                confirmed && changed,
                isOver(on) ? supersededOn : null);
    }
}
