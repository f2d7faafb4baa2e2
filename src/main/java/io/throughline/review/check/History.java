package io.throughline.review.check;

import io.throughline.base.Sample;
import io.throughline.review.DealPicture;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What the dates alone show of a deal of whose buyer nothing is recorded: since when it has been open, against how
/// long won deals took. It speaks in steps, so that it stays true for more than a day.
final class History {
    private static final double[] STEPS = {.25, .5, .75, .95};

    private History() {}

    static String says(DealPicture picture) {
        var opened = picture.deal().openedOn();
        var age = picture.age();
        if (opened == null || age.isEmpty()) return ageUnknown(picture);
        var figures = picture.company().figures();
        var since = "Open since " + Words.day(opened);
        return figures.speaksOfP95() ? since + compared(figures.won(), age.getAsInt()) : since + ".";
    }

    private static String ageUnknown(DealPicture picture) {
        var stage = picture.deal().stage();
        if (picture.deal().openedOn() != null)
            return "How long it has been open is not known: its dates contradict each other.";
        if (stage != null && picture.company().undatedStages().contains(stage))
            return "How long it has been open is not known: no deal in " + Words.quoted(stage)
                    + " carries an opening date.";
        return "How long it has been open is not known: no opening date was carried.";
    }

    private static String compared(Sample won, int age) {
        var of = "of your " + Words.count(won.n()) + " won deals took";
        return switch (stepsPassed(won, age)) {
            case 0 -> ": 3 in 4 " + of + " at least as long.";
            case 1 -> ", longer than a quarter " + of + ".";
            case 2 -> ", longer than half " + of + ".";
            case 3 -> ", longer than 3 in 4 " + of + ".";
            default -> ", longer than 95 in 100 " + of + ".";
        };
    }

    private static int stepsPassed(Sample won, int age) {
        var passed = 0;
        while (passed < STEPS.length && age > won.quantile(STEPS[passed])) passed++;
        return passed;
    }

    /// The day on which the next step is passed.
    static @Nullable LocalDate changesOn(DealPicture picture) {
        var age = picture.age();
        var figures = picture.company().figures();
        if (age.isEmpty() || !figures.speaksOfP95()) return null;
        var passed = stepsPassed(figures.won(), age.getAsInt());
        if (passed == STEPS.length) return null;
        var step = (int) Math.floor(figures.won().quantile(STEPS[passed]));
        return picture.dayOfAge(step + 1).orElseThrow();
    }
}
