package io.throughline.review.check;

import io.throughline.deals.Fact;
import io.throughline.deals.FactKind;
import io.throughline.review.ClassFigures;
import io.throughline.review.DealPicture;
import io.throughline.review.Finding;
import io.throughline.review.Finding.Severity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// The expected close is past, or so soon that four in five deals of this age were still open by then. A coming day
/// that the buyer stated settles it.
final class CloseUnlikely implements Check {
    private static final double SOON = .2;

    @Override
    public String id() {
        return "close-unlikely";
    }

    @Override
    public boolean isOfDatesAlone() {
        return true;
    }

    @Override
    public Outcome of(DealPicture picture) {
        var expected = picture.deal().expectedClose();
        if (expected == null) return Outcome.unasked();
        var stated = statedDay(picture);
        if (stated.isPresent()) return new Outcome.Nothing(stated.get().plusDays(1));
        if (expected.isBefore(picture.asOf()))
            return found(picture, "The expected close, " + Words.day(expected) + ", is past.", null);
        var past = expected.plusDays(1);
        return picture.age().isEmpty()
                ? new Outcome.Unknown(picture.deal().openedOn() != null, past)
                : compared(picture, past, picture.age().getAsInt());
    }

    /// A day to come by which the buyer's side says they will decide.
    private static Optional<LocalDate> statedDay(DealPicture picture) {
        return picture.latestKnown(FactKind.CLOSE_DATE)
                .filter(f -> Topics.wasHeard(f, picture.asOf()))
                .map(Fact::day)
                .filter(day -> !day.isBefore(picture.asOf()));
    }

    private Outcome compared(DealPicture picture, LocalDate past, int age) {
        var time = picture.company().figures().time();
        var ageAtClose = age + (int) ChronoUnit.DAYS.between(picture.asOf(), past) - 1;
        var usual = time.remaining(age, SOON);
        if (time.ended() < ClassFigures.SPEAKS_OF_P80 || usual.isEmpty()) return new Outcome.Unknown(false, past);
        // The curve falls with age: from here on fewer are left to compare with, until it reaches no further.
        var unreached = day(picture, time.outOfReach(SOON));
        if (ageAtClose - age < usual.getAsInt())
            return found(picture, says(picture, ageAtClose), picture.firstDay().of(past, unreached));
        var unlikely = day(picture, time.firstBelow(time.survival(ageAtClose) / (1 - SOON)));
        return new Outcome.Nothing(picture.firstDay().of(picture.firstDay().of(past, unreached), unlikely));
    }

    private static @Nullable LocalDate day(DealPicture picture, OptionalInt age) {
        return age.isEmpty() ? null : picture.dayOfAge(age.getAsInt()).orElseThrow();
    }

    private static String says(DealPicture picture, int ageAtClose) {
        var expected = picture.deal().expectedClose();
        return "Expected to close " + (expected == null ? "" : "on " + Words.day(expected) + ", ")
                + Words.count(ageAtClose, "day", "days")
                + " after it was opened: of the deals that were open as long as this one, more than 4 in 5 took longer.";
    }

    private Outcome found(DealPicture picture, String says, @Nullable LocalDate changesOn) {
        return new Outcome.Found(new Finding(
                id(),
                Severity.RISK,
                says,
                "By which day do they say they will decide, and what is still to do until then?",
                List.of(picture.deal().id()),
                changesOn));
    }
}
