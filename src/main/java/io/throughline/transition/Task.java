package io.throughline.transition;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A step of a plan. When it can be and has to be is computed, see [Timetable].
///
/// @param part `null` for most
/// @param step by which the same task of other plans of the template is known, `null` for one of its own
/// @param likely how many working days it takes as likely as not; none for a milestone
/// @param p80 within how many it is over four times of five, `null` where nobody knows
/// @param vulnerable it can go wrong before the customer's eyes: a seller attends
/// @param mark by which name those who live through it are told of it, `null` for most
/// @param owner who of ours sees to it
/// @param person who of theirs does
/// @param notBefore the first day on which it can begin
/// @param waits in the order in which they came
public record Task(
        UUID id,
        String name,
        Side side,
        @Nullable Part part,
        @Nullable String step,
        int likely,
        @Nullable Integer p80,
        boolean vulnerable,
        @Nullable Mark mark,
        @Nullable Who owner,
        @Nullable Who person,
        @Nullable LocalDate notBefore,
        Progress progress,
        List<Wait> waits,
        int version) {
    public static final int MOST_WORDS = 120;
    public static final int MOST_DAYS = 1000;
    public static final int MOST_P80 = 5000;

    public Task {
        waits = List.copyOf(waits);
    }

    /// Somebody, of ours or of theirs.
    public record Who(UUID id, String name) {}

    /// What happened so far.
    public record Progress(
            @Nullable LocalDate begun, @Nullable LocalDate done) {
        public static final Progress NONE = new Progress(null, null);

        public boolean isOver() {
            return done != null;
        }

        public boolean isGoing() {
            return begun != null && done == null;
        }
    }

    public boolean isMilestone() {
        return likely == 0;
    }

    public Task with(Progress progress) {
        return with(likely, p80, notBefore, progress, waits);
    }

    /// The same, as long and as early as it would be. Within how many days it is over four times of five is never less
    /// than what is likely.
    public Task with(int likely, @Nullable LocalDate notBefore) {
        return with(likely, p80 == null ? null : Math.max(p80, likely), notBefore, progress, waits);
    }

    /// The same, over within so many days four times of five.
    public Task within(@Nullable Integer p80) {
        return with(likely, p80, notBefore, progress, waits);
    }

    /// The same under another name, seen to by others.
    ///
    /// @param owner who of ours
    /// @param person who of theirs
    public Task seenTo(String name, @Nullable Who owner, @Nullable Who person) {
        return new Task(
                id,
                name,
                side,
                part,
                step,
                likely,
                p80,
                vulnerable,
                mark,
                owner,
                person,
                notBefore,
                progress,
                waits,
                version);
    }

    public Task with(List<Wait> waits) {
        return with(likely, p80, notBefore, progress, waits);
    }

    private Task with(
            int likely, @Nullable Integer p80, @Nullable LocalDate notBefore, Progress progress, List<Wait> waits) {
        return new Task(
                id,
                name,
                side,
                part,
                step,
                likely,
                p80,
                vulnerable,
                mark,
                owner,
                person,
                notBefore,
                progress,
                waits,
                version);
    }

    /// What another task waits for once this one is gone: what this one waited for, where it waited for this one's end.
    /// Empty where it did not.
    List<Wait> bridged(Task other) {
        return other.waits().stream().anyMatch(wait -> wait.onId().equals(id) && wait.isForEnd())
                ? waits.stream().filter(Wait::isForEnd).toList()
                : List.of();
    }
}
