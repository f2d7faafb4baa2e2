package io.throughline.review.rival;

import io.throughline.review.Wilson;
import io.throughline.review.WinRate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A competitor's record against us, over the deals in which the customer had both of us to choose from and which the
/// viewer may see.
///
/// @param meetings the newest first, at most [#MOST]
/// @param criteria by which both were rated, those of most deals first
public record RivalRecord(Counts counts, List<Meeting> meetings, List<OnCriterion> criteria) {
    public static final int MOST = 40;

    public static final RivalRecord NONE = new RivalRecord(new Counts(0, 0, 0, 0, 0, 0), List.of(), List.of());

    /// How the deals ended.
    ///
    /// @param lostToThem the customer chose them
    /// @param lostElse the customer chose something else
    /// @param lostUnknown nobody said what the customer chose
    public record Counts(int open, int won, int lostToThem, int lostElse, int lostUnknown, int walked) {
        /// Won, lost and walked from together, as win rates have it.
        public int closed() {
            return won + lostToThem + lostElse + lostUnknown + walked;
        }

        public int met() {
            return open + closed();
        }
    }

    /// A deal in which we met.
    ///
    /// @param on the day on which it ended, or was opened; `null` where that is not known
    public record Meeting(
            UUID dealId,
            String deal,
            @Nullable String account,
            @Nullable LocalDate on,
            Ending ending) {}

    /// How a deal in which we met stands.
    public enum Ending {
        OPEN,
        WON,
        LOST_TO_THEM,
        LOST_ELSE,
        LOST_UNKNOWN,
        WALKED
    }

    /// Who led by a criterion, by the middle of what each was rated; theirs count before our own belief.
    ///
    /// @param words the same in all those deals, but for capitals
    /// @param deals in which both were rated by it
    /// @param byTheirs of those, in how many people of the customer rated both
    public record OnCriterion(String words, int deals, int theyLed, int weLed, int byTheirs) {
        public int level() {
            return deals - theyLed - weLed;
        }
    }

    public boolean isEmpty() {
        return counts.met() == 0;
    }

    /// Whether there are enough closed deals for a rate to be spoken of.
    public boolean isEnough() {
        return counts.closed() >= WinRate.ENOUGH;
    }

    /// The share that we won of what was closed; empty where that is too little.
    public Optional<Double> rate() {
        return isEnough() ? Optional.of((double) counts.won() / counts.closed()) : Optional.empty();
    }

    /// Wilson's, at 95 %; empty where there is no rate.
    public Optional<Wilson> interval() {
        return isEnough() ? Optional.of(Wilson.of(counts.won(), counts.closed())) : Optional.empty();
    }
}
