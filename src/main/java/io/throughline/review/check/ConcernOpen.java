package io.throughline.review.check;

import io.throughline.buying.concern.Concern;
import io.throughline.buying.concern.TooSoon;
import io.throughline.review.DealPicture;
import io.throughline.review.Finding;
import io.throughline.review.Finding.Severity;
import java.time.LocalDate;
import java.util.List;

/// A severe concern that its holder has not called resolved; worse where we negotiate meanwhile. Source: "The
/// Resolution
/// of Concerns".
final class ConcernOpen implements Check {
    @Override
    public String id() {
        return "concern-open";
    }

    @Override
    public Outcome of(DealPicture picture) {
        var watch = picture.buying().watch();
        var asOf = picture.asOf();
        if (watch.concerns().isEmpty()) return Outcome.unasked();
        var open = watch.concerns().stream()
                .filter(one -> one.severity() == Concern.Severity.SEVERE && one.isOpen(asOf))
                .toList();
        if (open.isEmpty()) return Outcome.nothing();
        var soon = watch.tooSoon(asOf);
        var says = String.join(" ", open.stream().map(one -> says(one, asOf)).toList());
        return new Outcome.Found(new Finding(
                id(),
                soon.isEmpty() ? Severity.RISK : Severity.STOP,
                soon.isEmpty() ? says : says + " " + negotiated(soon),
                "What would have to happen for " + open.getFirst().holder() + " to call it resolved?",
                open.stream().map(Concern::id).toList(),
                null));
    }

    private static String says(Concern concern, LocalDate asOf) {
        var fear = Words.quoted(Words.unstopped(concern.words()));
        var holder = concern.holder();
        return switch (concern.state(asOf).orElseThrow()) {
            case SUSPECTED -> holder + " may fear " + fear + ": nobody of theirs has said so yet.";
            case RAISED -> holder + " fears " + fear + ", and it is not answered.";
            case ANSWERED -> holder + " feared " + fear + ": answered, unconfirmed.";
            case RESOLVED -> throw new IllegalStateException("It is open.");
        };
    }

    private static String negotiated(List<TooSoon> soon) {
        var last = soon.stream().map(TooSoon::on).max(LocalDate::compareTo).orElseThrow();
        return "Meanwhile we negotiated, last on " + Words.day(last) + ".";
    }
}
