package io.throughline.buying.readiness;

import io.throughline.base.Evidence;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Something that the customer's organisation must have in place for the thing to work. Its state follows from what was
/// said of it; advice is acknowledged by one of theirs. Source: "Selling is Dead".
///
/// @param ownerId who on their side sees to it
/// @param until the day from which it is not asked any more, `null` while it is
/// @param said in the order of its days
public record ReadinessPoint(
        UUID id,
        Area area,
        String words,
        @Nullable UUID ownerId,
        @Nullable String owner,
        @Nullable LocalDate dueOn,
        LocalDate since,
        @Nullable LocalDate until,
        List<Said> said,
        int version) {

    /// Nobody sets it.
    public enum State {
        NOT_ASKED,
        MISSING,
        /// We said what to do about it.
        ADVISED,
        /// One of theirs took the advice.
        ACKNOWLEDGED,
        IN_PLACE
    }

    /// What a piece of evidence says of it.
    public enum Says {
        MISSING,
        ADVISED,
        ACKNOWLEDGED,
        IN_PLACE
    }

    /// What was said of it, and by whom.
    public record Said(Says says, Evidence evidence) {
        boolean repeats(Said other) {
            return says == other.says && evidence.repeats(other.evidence);
        }
    }

    /// What came of hearing something of it.
    public sealed interface Hearing {
        record Heard(ReadinessPoint point) implements Hearing {}

        /// Nobody on the buyer's side acknowledged it.
        record OnlyTheirs() implements Hearing {
            public String why() {
                return "Only somebody on the buyer's side can acknowledge advice.";
            }
        }

        /// There is nothing to acknowledge.
        record NoAdvice() implements Hearing {
            public String why() {
                return "There is no advice yet by that day that could be acknowledged.";
            }
        }
    }

    public Hearing heard(Said one) {
        var refusal = refusal(
                one.says(), one.evidence().sayerId() != null, one.evidence().on());
        if (refusal.isPresent()) return refusal.get();
        var all = Stream.concat(said.stream(), Stream.of(one))
                .sorted(Comparator.comparing(each -> each.evidence().on()))
                .toList();
        return new Hearing.Heard(
                new ReadinessPoint(id, area, words, ownerId, owner, dueOn, since, until, all, version));
    }

    /// Why something can't be taken; empty where it can.
    ///
    /// @param theirs whether one of theirs says so
    Optional<Hearing> refusal(Says says, boolean theirs, LocalDate on) {
        if (says != Says.ACKNOWLEDGED) return Optional.empty();
        if (!theirs) return Optional.of(new Hearing.OnlyTheirs());
        return isAdvised(on) ? Optional.empty() : Optional.of(new Hearing.NoAdvice());
    }

    private boolean isAdvised(LocalDate by) {
        return known(by).anyMatch(one -> one.says() == Says.ADVISED);
    }

    private Stream<Said> known(LocalDate asOf) {
        return said.stream().filter(one -> !one.evidence().on().isAfter(asOf));
    }

    /// The same, with another owner and day.
    public ReadinessPoint with(@Nullable UUID ownerId, @Nullable LocalDate dueOn) {
        return new ReadinessPoint(id, area, words, ownerId, null, dueOn, since, until, said, version);
    }

    public boolean isLive(LocalDate asOf) {
        return until == null || until.isAfter(asOf);
    }

    public State state(LocalDate asOf) {
        return known(asOf).reduce(State.NOT_ASKED, ReadinessPoint::after, (one, other) -> other);
    }

    private static State after(State state, Said one) {
        return switch (one.says()) {
            case MISSING -> State.MISSING;
            case ADVISED -> state == State.IN_PLACE ? state : State.ADVISED;
            case ACKNOWLEDGED ->
                state == State.ADVISED && one.evidence().sayerId() != null ? State.ACKNOWLEDGED : state;
            case IN_PLACE -> State.IN_PLACE;
        };
    }

    /// Known not to be in place.
    public boolean isGap(LocalDate asOf) {
        return isLive(asOf) && state(asOf) != State.IN_PLACE && state(asOf) != State.NOT_ASKED;
    }

    /// A gap of which nobody on their side has taken our advice.
    public boolean isUnacknowledged(LocalDate asOf) {
        return isGap(asOf) && state(asOf) != State.ACKNOWLEDGED;
    }

    /// It is in place as far as we believe; nobody of theirs said so.
    public boolean isOnlyBelieved(LocalDate asOf) {
        return state(asOf) == State.IN_PLACE
                && known(asOf)
                        .filter(one -> one.says() == Says.IN_PLACE)
                        .noneMatch(one -> one.evidence().isTheirs());
    }

    public boolean isLate(LocalDate asOf) {
        return isGap(asOf) && dueOn != null && dueOn.isBefore(asOf);
    }
}
