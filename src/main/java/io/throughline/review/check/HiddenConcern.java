package io.throughline.review.check;

import io.throughline.buying.concern.Iceberg;
import io.throughline.buying.concern.Signal;
import io.throughline.review.DealPicture;
import io.throughline.review.Finding;
import io.throughline.review.Finding.Severity;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// Two signs or more within 30 days of a concern that nobody names: an iceberg. Source: "The Resolution of Concerns".
final class HiddenConcern implements Check {
    @Override
    public String id() {
        return "iceberg";
    }

    @Override
    public Outcome of(DealPicture picture) {
        var watch = picture.buying().watch();
        var asOf = picture.asOf();
        var changesOn = watch.changesOn(asOf).orElse(null);
        if (watch.signals(asOf).isEmpty() && watch.concerns().isEmpty()) return new Outcome.Unknown(false, changesOn);
        return watch.iceberg(asOf)
                .<Outcome>map(iceberg -> new Outcome.Found(new Finding(
                        id(),
                        Severity.RISK,
                        says(iceberg),
                        "What is it about this that worries you, and that we have not spoken of?",
                        records(iceberg, picture),
                        changesOn)))
                .orElse(new Outcome.Nothing(changesOn));
    }

    private static String says(Iceberg iceberg) {
        var signs = iceberg.signals().stream().map(HiddenConcern::says).toList();
        return "Signs of a concern that nobody names: " + Words.list(signs) + ".";
    }

    private static String says(Signal signal) {
        var what = switch (signal.kind()) {
            case RAISED_AGAIN -> "something settled was raised again";
            case POSTPONED -> "a meeting was put off";
            case PRICE -> "a sudden demand on the price";
            case SILENCE -> "silence";
            case DENIED -> "asked and denied";
        };
        return what + " (" + Words.day(signal.on()) + ")";
    }

    private static List<UUID> records(Iceberg iceberg, DealPicture picture) {
        var told = iceberg.signals().stream()
                .map(Signal::id)
                .filter(Objects::nonNull)
                .toList();
        return told.isEmpty() ? List.of(picture.deal().id()) : told;
    }
}
