package io.throughline.review.check;

import io.throughline.deals.Fact;
import io.throughline.deals.FactKind;
import io.throughline.review.DealPicture;
import io.throughline.review.Finding;
import io.throughline.review.Finding.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// The economic owner has been known for 30 days, and we have never met, or not within 90 days.
final class OwnerNotMet implements Check {
    private static final int KNOWN_FOR = 30;
    private static final int MET_WITHIN = 90;

    @Override
    public String id() {
        return "owner-not-met";
    }

    @Override
    public Outcome of(DealPicture picture) {
        var owner = picture.latestKnown(FactKind.EVENT_OWNER).or(() -> picture.latestKnown(FactKind.CASE_OWNER));
        if (owner.isEmpty()) return Outcome.unasked();
        var person = owner.get().personId();
        if (person == null) return new Outcome.Unknown(true, null);
        return of(picture, owner.get(), person);
    }

    private Outcome of(DealPicture picture, Fact owner, UUID person) {
        var known = knownSince(picture, owner, person);
        var met = picture.lastMet(person, picture.asOf());
        var due = met.map(day -> day.plusDays(MET_WITHIN + 1)).orElse(known);
        var speaks = due.isAfter(known.plusDays(KNOWN_FOR)) ? due : known.plusDays(KNOWN_FOR);
        if (speaks.isAfter(picture.asOf())) return new Outcome.Nothing(speaks);
        var name = owner.person() == null ? "the economic owner" : owner.person();
        var says = met.map(day -> Words.sentence(name) + " can release the money, and we last met on " + Words.day(day))
                .orElse("We know since " + Words.day(known) + " that " + name
                        + " can release the money, and have never met");
        return new Outcome.Found(new Finding(
                id(), Severity.RISK, says + ".", "When do we meet " + name + "?", Topics.ids(List.of(owner)), null));
    }

    private static LocalDate knownSince(DealPicture picture, Fact owner, UUID person) {
        return picture.facts().stream()
                .filter(f -> f.kind() == FactKind.EVENT_OWNER || f.kind() == FactKind.CASE_OWNER)
                .filter(f -> person.equals(f.personId()))
                .map(Fact::since)
                .min(LocalDate::compareTo)
                .orElse(owner.since());
    }
}
