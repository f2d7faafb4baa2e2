package io.throughline.review.check;

import io.throughline.base.Evidence;
import io.throughline.base.Sample;
import io.throughline.deals.Fact;
import io.throughline.deals.Interaction;
import io.throughline.review.ClassFigures;
import io.throughline.review.DealPicture;
import io.throughline.review.Finding;
import io.throughline.review.Finding.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// The buyer has acted before, and now for longer not than in four of five pauses of the class; 30 days where too few
/// pauses are known.
final class Quiet implements Check {
    private static final int WITHOUT_CLASS = 30;

    @Override
    public String id() {
        return "quiet";
    }

    @Override
    public boolean isOfDatesAlone() {
        return true;
    }

    @Override
    public Outcome of(DealPicture picture) {
        var last = picture.lastActOfBuyer();
        if (last.isEmpty()) return Outcome.unasked();
        var gaps = picture.company().figures().gaps();
        var usual = gaps.n() < ClassFigures.SPEAKS_OF_P80 ? WITHOUT_CLASS : (int) Math.floor(gaps.quantile(.8));
        var speaks = last.get().plusDays(usual + 1L);
        if (speaks.isAfter(picture.asOf())) return new Outcome.Nothing(speaks);
        return new Outcome.Found(new Finding(
                id(),
                Severity.RISK,
                "The buyer last acted on " + Words.day(last.get()) + "; " + measure(gaps, usual) + ".",
                "What did we ask of them last, and what has kept them from answering?",
                records(picture, last.get()),
                null));
    }

    private static String measure(Sample gaps, int usual) {
        if (gaps.n() < ClassFigures.SPEAKS_OF_P80) return "that is more than " + WITHOUT_CLASS + " days ago";
        return "of " + Words.count(gaps.n()) + " pauses in your closed deals, 4 in 5 were over within "
                + Words.count(usual, "day", "days");
    }

    private static List<UUID> records(DealPicture picture, LocalDate day) {
        var said = picture.facts().stream()
                .filter(f -> f.evidence().stream().anyMatch(e -> isAct(e, day)))
                .map(Fact::id);
        var done = picture.interactions().stream()
                .filter(i -> i.isActOfBuyer() && i.on().equals(day))
                .map(Interaction::id);
        return Stream.concat(said, done).toList();
    }

    private static boolean isAct(Evidence evidence, LocalDate day) {
        return evidence.isTheirs() && evidence.on().equals(day);
    }
}
