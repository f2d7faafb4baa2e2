package io.throughline.review.check;

import io.throughline.deals.spot.Tripwire;
import io.throughline.review.DealPicture;
import io.throughline.review.Finding;
import io.throughline.review.Finding.Severity;
import java.util.Comparator;

/// The day of a tripwire has come, and its question is not answered.
final class TrippedWire implements Check {
    @Override
    public String id() {
        return "tripwire";
    }

    @Override
    public Outcome of(DealPicture picture) {
        var asOf = picture.asOf();
        var open = picture.qualification().tripwires().stream()
                .filter(wire -> wire.isSet(asOf) && !wire.isAnswered(asOf))
                .sorted(Comparator.comparing(Tripwire::dueOn).thenComparing(Tripwire::id))
                .toList();
        var next = picture.firstDay().of(open.stream().map(Tripwire::dueOn).toList());
        var tripped = open.stream().filter(wire -> wire.isTripped(asOf)).toList();
        if (tripped.isEmpty()) return new Outcome.Nothing(next);
        var records = tripped.stream().map(Tripwire::id).toList();
        var says = String.join(" ", tripped.stream().map(TrippedWire::says).toList());
        return new Outcome.Found(new Finding(id(), Severity.WALK_AWAY, says, ASK, records, next));
    }

    private static final String ASK = "Is it answered after all, or do we keep our word and walk?";

    private static String says(Tripwire wire) {
        return "By " + Words.day(wire.dueOn()) + " it had to be answered or we walk, and it is not: "
                + Words.ended(Words.quoted(wire.question()));
    }
}
