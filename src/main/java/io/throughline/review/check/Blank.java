package io.throughline.review.check;

import io.throughline.review.DealPicture;
import io.throughline.review.DealPicture.Kept;
import io.throughline.review.Finding;
import io.throughline.review.Finding.Severity;
import java.util.List;
import java.util.function.Predicate;

/// Something is blank here that other deals have; where no deal has it, that is unknown once, not a gap a deal.
record Blank(String id, String says, String ask, Predicate<Kept> isKept, Predicate<DealPicture> isBlank)
        implements Check {
    static final Blank NEXT_STEP = new Blank(
            "no-next-step",
            "No next step with a date is set, though other deals have one.",
            "What happens next, on which day, and who does it?",
            Kept::nextSteps,
            picture -> picture.deal().nextStep().on() == null);

    static final Blank ACCOUNT = new Blank(
            "no-account",
            "No account is named, though other deals have one.",
            "Which organization is this deal with?",
            Kept::accounts,
            picture -> picture.deal().organizationId() == null);

    static final Blank AMOUNT = new Blank(
            "no-amount",
            "No amount is named, though other deals have one.",
            "What would they spend, and who said so?",
            Kept::amounts,
            picture -> picture.deal().amount() == null);

    @Override
    public boolean isOfDatesAlone() {
        return true;
    }

    @Override
    public Outcome of(DealPicture picture) {
        if (!isBlank.test(picture)) return Outcome.nothing();
        if (!isKept.test(picture.company().kept())) return Outcome.unasked();
        return new Outcome.Found(
                new Finding(id, Severity.GAP, says, ask, List.of(picture.deal().id()), null));
    }
}
