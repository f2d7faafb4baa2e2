package io.throughline.review.check;

import io.throughline.base.Sample;
import io.throughline.review.ClassFigures;
import io.throughline.review.DealPicture;
import io.throughline.review.Finding;
import io.throughline.review.Finding.Severity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Open for strictly longer than 95 in 100 won deals took (risk), or than every one of them (stop). Too few won deals
/// to say so, or a buyer who acted in the last 14 days and has a live event, make it a note.
final class OlderThanWon implements Check {
    private static final int ACTED_WITHIN = 14;

    @Override
    public String id() {
        return "older-than-won";
    }

    @Override
    public boolean isOfDatesAlone() {
        return true;
    }

    @Override
    public Outcome of(DealPicture picture) {
        var won = picture.company().figures().won();
        var age = picture.age();
        if (age.isEmpty()) return new Outcome.Unknown(picture.deal().openedOn() != null, null);
        if (won.isEmpty()) return Outcome.unasked();
        var usual = (int) Math.floor(won.quantile(.95));
        if (age.getAsInt() <= usual)
            return new Outcome.Nothing(picture.dayOfAge(usual + 1).orElseThrow());
        return found(picture, won, age.getAsInt());
    }

    private Outcome found(DealPicture picture, Sample won, int age) {
        var severity = age > won.max() ? Severity.STOP : Severity.RISK;
        return new Outcome.Found(new Finding(
                id(),
                isAlive(picture) || !picture.company().figures().speaksOfP95() ? Severity.NOTE : severity,
                says(picture, won, age),
                "What has the buyer done in the last two weeks, and which day makes them act?",
                List.of(picture.deal().id()),
                changesOn(picture, won, age)));
    }

    private static boolean isAlive(DealPicture picture) {
        return picture.event().isLive()
                && picture.lastActOfBuyer()
                        .filter(day -> !day.plusDays(ACTED_WITHIN).isBefore(picture.asOf()))
                        .isPresent();
    }

    private static String says(DealPicture picture, Sample won, int age) {
        var opened = picture.deal().openedOn();
        var since = opened == null ? "" : "Open since " + Words.day(opened) + ", ";
        var all = age > won.max()
                ? "longer than " + (won.n() == 1 ? "the only deal" : "all " + Words.count(won.n()) + " deals")
                        + " you have won; the longest took " + Words.count(won.max(), "day", "days")
                : "longer than " + Words.count(won.below(age)) + " of the " + Words.count(won.n())
                        + " deals you have won; 95 in 100 took at most "
                        + Words.count((int) Math.floor(won.quantile(.95)), "day", "days");
        return since + all + (won.n() < ClassFigures.SPEAKS_OF_P95 ? " (too few to say what is too long)." : ".");
    }

    /// The day on which it is older than one more won deal, or on which what makes it a note is over.
    private static @Nullable LocalDate changesOn(DealPicture picture, Sample won, int age) {
        var first = picture.firstDay();
        var next = age > won.max() ? null : picture.dayOfAge(won.next(age) + 1).orElseThrow();
        if (!isAlive(picture)) return next;
        var silent = picture.lastActOfBuyer().orElseThrow().plusDays(ACTED_WITHIN + 1);
        return first.of(first.of(next, silent), picture.event().changesOn());
    }
}
