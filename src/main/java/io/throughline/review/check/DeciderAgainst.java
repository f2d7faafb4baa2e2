package io.throughline.review.check;

import io.throughline.base.Evidence;
import io.throughline.base.Grade;
import io.throughline.buying.Claim;
import io.throughline.buying.Disposition;
import io.throughline.deals.spot.RuleOverride;
import io.throughline.review.BuyingSide.Member;
import io.throughline.review.DealPicture;
import io.throughline.review.Finding;
import io.throughline.review.Finding.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The one who decides is for another way, as at least one of theirs says: a stop, and where no meeting with them comes
/// within 30 days, a rule to walk. Source: "Why Did We Lose the Big Deal?".
final class DeciderAgainst implements Check {
    private static final int MEETING_WITHIN = 30;

    @Override
    public String id() {
        return RuleOverride.DECIDER_AGAINST;
    }

    @Override
    public boolean isPrivate() {
        return true;
    }

    @Override
    public Outcome of(DealPicture picture) {
        var side = picture.buying();
        var decider = side.decider(picture.asOf());
        if (decider.isEmpty()) return new Outcome.Unknown(side.isDeciderSought(), null);
        var stance = decider.get().judgement().stance();
        if (stance.isEmpty()) return new Outcome.Unknown(true, null);
        if (!Disposition.valueOf(stance.get().topic()).isAgainst()) return Outcome.nothing();
        if (!stance.get().isTheirs(picture.asOf())) return new Outcome.Unknown(true, null);
        return new Outcome.Found(against(picture, decider.get(), stance.get()));
    }

    private Finding against(DealPicture picture, Member decider, Claim stance) {
        var asOf = picture.asOf();
        var meeting = meeting(picture, decider);
        var says = decider.name() + " decides and is for another way, as was "
                + (stance.grade(asOf).atLeast(Grade.SHOWN) ? "shown" : "said") + on(stance, asOf);
        var until = asOf.plusDays(MEETING_WITHIN);
        if (meeting.filter(day -> !day.isAfter(until)).isPresent())
            return found(
                    Severity.STOP,
                    says + "; we meet on " + Words.day(meeting.get()) + ".",
                    "What would make " + decider.name() + " change their mind, and what do we bring to the meeting?",
                    stance,
                    meeting.get().plusDays(1));
        var comesNear = meeting.map(day -> day.minusDays(MEETING_WITHIN)).orElse(null);
        var walk = found(
                Severity.WALK_AWAY,
                says + ", and no meeting with them comes within " + MEETING_WITHIN + " days.",
                "When do we meet " + decider.name() + ", or do we leave?",
                stance,
                comesNear);
        return Staying.inSpiteOf(walk, picture);
    }

    private static Optional<LocalDate> meeting(DealPicture picture, Member decider) {
        return picture.buying().meeting(decider.personId(), picture.asOf()).map(planned -> planned.on());
    }

    private static String on(Claim stance, LocalDate asOf) {
        return stance.evidence().stream()
                .filter(Evidence::isTheirs)
                .map(Evidence::on)
                .filter(day -> !day.isAfter(asOf))
                .max(LocalDate::compareTo)
                .map(day -> " on " + Words.day(day))
                .orElse("");
    }

    private Finding found(Severity severity, String says, String ask, Claim stance, @Nullable LocalDate changesOn) {
        return new Finding(id(), severity, says, ask, List.of(stance.id()), changesOn);
    }
}
