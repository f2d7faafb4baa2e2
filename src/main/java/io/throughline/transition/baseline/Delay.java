package io.throughline.transition.baseline;

import io.throughline.transition.Part;
import io.throughline.transition.Task;
import io.throughline.transition.baseline.Baseline.Agreed;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A task that is over later than both sides agreed, or would be. All days are working days of the task.
///
/// @param now when it was over, or can be at the earliest; of a pinned day, where it stands now if that is later
/// @param days by how many it is later
/// @param own how many of them come from nothing that it waits for
/// @param behind what it waits for that is later itself and holds it up most, `null` for nothing
/// @param slips why, as far as somebody said
/// @param effects what its own days do to the pinned days
public record Delay(
        Agreed agreed,
        Task task,
        LocalDate now,
        int days,
        int own,
        @Nullable String behind,
        List<Slip> slips,
        List<Effect> effects) {
    public Delay {
        slips = List.copyOf(slips);
        effects = List.copyOf(effects);
    }

    /// What a delay does to a pinned day.
    ///
    /// @param moved by how many of its working days it comes later
    /// @param taken how many it takes of what it could wait
    /// @param left how many are left of that
    public record Effect(Part part, int moved, int taken, int left) {}

    Delay with(List<Effect> effects) {
        return new Delay(agreed, task, now, days, own, behind, slips, effects);
    }

    /// How many of its own days nobody explained yet.
    public int unexplained() {
        return Math.max(0, own - slips.stream().mapToInt(Slip::days).sum());
    }

    /// Its own days by their cause; where it made up for some since, the latest that were explained are the ones made
    /// up.
    Map<Cause, Integer> byCause() {
        var days = new EnumMap<Cause, Integer>(Cause.class);
        var left = own;
        for (var slip : slips) {
            var counted = Math.min(left, slip.days());
            if (counted > 0) days.merge(slip.cause(), counted, Integer::sum);
            left -= counted;
        }
        return days;
    }
}
