package io.throughline.transition.victory;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A small, early victory that the customer can announce: "we closed this cycle in one day instead of a month". It is
/// agreed on during discovery; the day by which is pinned, see [io.throughline.transition.CriticalDate]. Source:
/// "Stunningly Awful Sales Tactics".
///
/// @param measure what is measured, and how
/// @param unit of the two values
/// @param witness who on their side will say it, `null` where nobody is known
/// @param audience to whom
/// @param announcement what will be said
/// @param agreement `null` while it is only our proposal
/// @param achievement `null` while it has not come
/// @param version 0 while it is not stored
public record Victory(
        UUID id,
        UUID dealId,
        String measure,
        String unit,
        @Nullable BigDecimal from,
        @Nullable BigDecimal to,
        @Nullable Who witness,
        String audience,
        String announcement,
        @Nullable Agreement agreement,
        @Nullable Achievement achievement,
        int version) {
    public static final int MOST_WORDS = 300;
    public static final int MOST_UNIT = 40;

    /// One of theirs.
    public record Who(UUID id, String name) {}

    /// One of theirs agreed that this is it.
    public record Agreement(Who by, LocalDate on) {}

    /// It came.
    ///
    /// @param value what was measured
    /// @param words the witness's own
    /// @param liftedFrom the one of theirs from whom a weight was lifted, `null` where nobody is named
    public record Achievement(
            LocalDate on,
            BigDecimal value,
            String words,
            @Nullable Who liftedFrom) {}

    /// How far it came: the customer's agreement lies between our proposal and the number.
    public enum State {
        PROPOSED,
        AGREED,
        ACHIEVED
    }

    public State state() {
        if (isAchieved()) return State.ACHIEVED;
        return isAgreed() ? State.AGREED : State.PROPOSED;
    }

    public boolean isAgreed() {
        return agreement != null;
    }

    public boolean isAchieved() {
        return achievement != null;
    }

    /// Whether the number that was measured is at least as good as the one agreed on; `null` where none was.
    public @Nullable Boolean isReached() {
        if (achievement == null || to == null) return null;
        var isMore = from == null || to.compareTo(from) >= 0;
        var compared = achievement.value().compareTo(to);
        return isMore ? compared >= 0 : compared <= 0;
    }

    /// The same, as it came; `null` where it did not.
    public Victory with(@Nullable Achievement achievement) {
        return new Victory(
                id, dealId, measure, unit, from, to, witness, audience, announcement, agreement, achievement, version);
    }
}
