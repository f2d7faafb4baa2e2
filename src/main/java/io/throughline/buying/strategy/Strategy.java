package io.throughline.buying.strategy;

import io.throughline.base.PrivateKind;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What we do about a gap: chosen by a person, with an owner, a day and what came of it. Source: "Evaluation of
/// Options".
///
/// @param ownerId who of ours sees to it
/// @param endedOn the day on which it was seen what came of it, `null` while it is in progress
public record Strategy(
        UUID id,
        UUID gapId,
        Kind kind,
        @Nullable UUID ownerId,
        @Nullable String owner,
        LocalDate dueOn,
        LocalDate chosenOn,
        @Nullable Outcome outcome,
        @Nullable LocalDate endedOn,
        String words,
        int version)
        implements PrivateKind {
    public static final int MOST_WORDS = 500;

    public enum Kind {
        /// Make believed what is so.
        STRENGTHEN,
        /// Become better than the rival by it.
        OVERTAKE,
        /// Change what the criterion means to them.
        REDEFINE,
        /// Show that other criteria outweigh it.
        TRADE_OFF
    }

    /// What came of it.
    public enum Outcome {
        WORKED,
        FAILED,
        /// The gap was gone, or the criterion was.
        NOT_NEEDED
    }

    /// As it was on an earlier day, on which it was chosen already.
    public Strategy on(LocalDate day) {
        if (endedOn == null || !endedOn.isAfter(day)) return this;
        return new Strategy(id, gapId, kind, ownerId, owner, dueOn, chosenOn, null, null, words, version);
    }

    /// The same, with who sees to it from now on and by when.
    Strategy with(@Nullable UUID owner, LocalDate due) {
        return new Strategy(id, gapId, kind, owner, null, due, chosenOn, outcome, endedOn, words, version);
    }

    /// The same, as of the version that somebody read.
    Strategy as(int read) {
        return new Strategy(id, gapId, kind, ownerId, owner, dueOn, chosenOn, outcome, endedOn, words, read);
    }

    public boolean isOpen() {
        return outcome == null;
    }

    public boolean isOverdue(LocalDate today) {
        return isOpen() && dueOn.isBefore(today);
    }
}
