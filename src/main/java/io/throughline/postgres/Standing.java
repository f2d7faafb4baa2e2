package io.throughline.postgres;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;

/// Whether a replica is read from, as of the last look at it and at its primary.
sealed interface Standing {
    /// @param behind by how much it lags, at most
    /// @param since when its primary was started
    /// @param floor what it has to have replayed for anybody: what was written before this node knew its primary
    record Fit(Duration behind, Instant since, long floor) implements Standing {}

    /// @param why in one sentence
    record Unfit(String why) implements Standing {}

    /// @param behind by how much the replica lags, at most
    /// @param most by how much it may
    /// @param floor see [Fit]
    static Standing of(Look primary, Look replica, Duration behind, Duration most, long floor) {
        if (replica.system() != primary.system())
            return new Unfit("It is no copy of the database at DATABASE_URL: it belongs to another system.");
        if (!replica.follows())
            return new Unfit("It follows no other server any more: it was promoted, or is the primary itself.");
        if (replica.database() != primary.database())
            return new Unfit("It is another database of the same server than that at DATABASE_URL.");
        if (behind.compareTo(most) > 0)
            return new Unfit("It is more than " + most.toSeconds() + " seconds behind its primary.");
        return new Fit(behind, primary.since(), floor);
    }

    /// What the replica has to have replayed for somebody to read from it; empty where they read from the primary.
    default OptionalLong needed(Position wanted) {
        return switch (this) {
            case Fit fit when fit.since.equals(wanted.since()) -> OptionalLong.of(Math.max(fit.floor, wanted.bytes()));
            // the primary was started anew, and this node has not looked at it since
            case Fit _ -> OptionalLong.empty();
            case Unfit _ -> OptionalLong.empty();
        };
    }
}
