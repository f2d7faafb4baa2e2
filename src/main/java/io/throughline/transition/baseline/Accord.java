package io.throughline.transition.baseline;

import io.throughline.transition.Timetable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How far a deal's plan is agreed on.
///
/// @param plan as it is now
/// @param confirmations those that stand
/// @param baseline the newest, `null` where nobody agreed yet
/// @param delays `null` where there is no baseline
public record Accord(
        Timetable plan,
        List<PlanConfirmation> confirmations,
        @Nullable Baseline baseline,
        @Nullable Delays delays) {
    public Accord {
        confirmations = List.copyOf(confirmations);
    }

    public Optional<PlanConfirmation> of(Professional role) {
        return confirmations.stream().filter(one -> one.role() == role).findFirst();
    }

    /// Who has to confirm the plan as it is before both sides can agree on it.
    public List<Professional> missing() {
        return List.of(Professional.values()).stream()
                .filter(role -> of(role).map(PlanConfirmation::state).orElse(PlanConfirmation.State.NAMED)
                        != PlanConfirmation.State.CONFIRMED)
                .toList();
    }
}
