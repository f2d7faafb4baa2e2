package io.throughline.review.check;

import io.throughline.deals.Deal;
import io.throughline.review.DealPicture;
import java.util.List;

/// All checks, in the order in which those of equal severity are named.
public final class Checks {
    private static final List<Check> ALL = List.of(
            new KnockOut(),
            new TrippedWire(),
            new TwoQuarters(),
            new DeciderAgainst(),
            new PlanInfeasible(),
            new NoEvent(),
            new SymptomLed(),
            new EventPassed(),
            new EventSlipping(),
            new EventAssumed(),
            new NoNeed(),
            new PhaseMismatch(),
            new EarlyApex(),
            new OwnerNotMet(),
            new ConcernOpen(),
            new DeciderUnknown(),
            new SingleThreaded(),
            new CriteriaUnknown(),
            new Vulnerable(),
            new NoCoach(),
            new FriendlyNotCoach(),
            new HiddenConcern(),
            new NoConsensus(),
            new Unready(),
            new NotBroughtIn(),
            new NoVictory(),
            new PlanTight(),
            new PoorFit(),
            new Contradiction(),
            new StaleFact(),
            new OlderThanWon(),
            new CloseUnlikely(),
            new Quiet(),
            new Pushed(),
            new DatesContradict(),
            Blank.NEXT_STEP,
            Blank.ACCOUNT,
            Blank.AMOUNT,
            new FlipNear(),
            new HollowRapport(),
            new Duplicate());

    private static final List<Check> OF_DATES_ALONE =
            ALL.stream().filter(Check::isOfDatesAlone).toList();

    private static final List<Check> OF_CLOSED = List.of(new DatesContradict());

    private Checks() {}

    static List<Check> all() {
        return ALL;
    }

    /// The ids of all checks.
    public static List<String> ids() {
        return ALL.stream().map(Check::id).toList();
    }

    /// Those that speak of such a deal: of a closed one only whether its dates contradict each other, in the
    /// convenience lane only those that need nothing but dates.
    static List<Check> on(DealPicture picture) {
        if (!picture.deal().isOpen()) return OF_CLOSED;
        return picture.deal().lane() == Deal.Lane.CONVENIENCE ? OF_DATES_ALONE : ALL;
    }
}
