package io.throughline.review.check;

import io.throughline.base.Evidence;
import io.throughline.base.Phase;
import io.throughline.review.DealPicture;
import io.throughline.review.Finding;
import io.throughline.review.Finding.Severity;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// From Evaluation on we are in touch with one person of theirs alone, or with nobody. In touch is who met, called or
/// wrote within 60 days. Source: "Why Did We Lose the Big Deal?".
final class SingleThreaded implements Check {
    private static final int DAYS = 60;

    @Override
    public String id() {
        return "single-threaded";
    }

    @Override
    public Outcome of(DealPicture picture) {
        var phase = picture.phase();
        var last = lastTouched(picture);
        if (last.isEmpty() || phase.now().isEmpty()) return Outcome.unasked();
        if (!phase.isFrom(Phase.EVALUATION)) return new Outcome.Nothing(phase.changesOn());
        var lapses = last.values().stream().map(SingleThreaded::lapse).toList();
        var changesOn = picture.firstDay().of(picture.firstDay().of(lapses), phase.changesOn());
        var live = (int) last.values().stream()
                .filter(day -> lapse(day).isAfter(picture.asOf()))
                .count();
        if (live > 1) return new Outcome.Nothing(changesOn);
        return new Outcome.Found(new Finding(
                id(), Severity.RISK, says(live), ASK, List.of(picture.deal().id()), changesOn));
    }

    private static final String ASK = "Who else of theirs has to know us, and who brings us there?";

    private static String says(int live) {
        var touched = live == 0 ? "nobody" : "one person alone";
        return "We have been in touch with " + touched + " of theirs in the last " + DAYS + " days.";
    }

    /// The first day on which a contact is live no more.
    private static LocalDate lapse(LocalDate last) {
        return last.plusDays(DAYS);
    }

    private static Map<UUID, LocalDate> lastTouched(DealPicture picture) {
        var last = new HashMap<UUID, LocalDate>();
        for (var met : picture.interactions()) touched(last, met.personIds(), met.on());
        picture.facts().stream()
                .flatMap(fact -> fact.evidenceBy(picture.asOf()).stream())
                .filter(one -> one.sayerId() != null)
                .forEach(one -> touched(last, List.of(sayer(one)), one.on()));
        return last;
    }

    private static UUID sayer(Evidence evidence) {
        return Objects.requireNonNull(evidence.sayerId());
    }

    private static void touched(Map<UUID, LocalDate> last, Collection<UUID> persons, LocalDate on) {
        for (var person : persons) last.merge(person, on, (one, other) -> one.isAfter(other) ? one : other);
    }
}
