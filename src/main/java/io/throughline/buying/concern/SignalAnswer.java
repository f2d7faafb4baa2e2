package io.throughline.buying.concern;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A sign of a concern that nobody names, as it is shown.
@Schema(name = "ConcernSignal", description = "A sign of a concern that nobody names.")
record SignalAnswer(
        @Schema(description = "Null where it follows from other records.") @Nullable
        UUID id,

        @Schema(
                description =
                        "denied: no sign, but the end of the earlier ones: asked, and they say that there is none.")
        Signal.Kind kind,

        LocalDate on,

        @Schema(description = "The words, or what it is about; empty where it is about nothing.")
        String words,

        @Schema(description = "Who said or did it.") @Nullable
        String sayer) {

    /// All signs of a deal, and what they add up to.
    @Schema(name = "ConcernSignals")
    record All(
            @Schema(description = "The latest first.") List<SignalAnswer> items,

            @Schema(
                    description =
                            "Two signs or more, at most 30 days apart, after which no concern was named, nor denied"
                                    + " when asked; empty for none.")
            List<SignalAnswer> iceberg,

            @Schema(description = "Severe concerns that are open, while we negotiated.")
            List<TooSoonAnswer> negotiatedTooSoon) {

        static All of(Watch watch, LocalDate asOf) {
            return new All(
                    watch.signals(asOf).stream().map(SignalAnswer::of).toList(),
                    watch.iceberg(asOf).stream()
                            .flatMap(iceberg -> iceberg.signals().stream())
                            .map(SignalAnswer::of)
                            .toList(),
                    watch.tooSoon(asOf).stream()
                            .map(soon -> new TooSoonAnswer(soon.concern().id(), soon.on()))
                            .toList());
        }
    }

    /// We negotiated while a severe concern was open.
    @Schema(name = "NegotiatedTooSoon")
    record TooSoonAnswer(
            UUID concernId,

            @Schema(description = "The last day on which we did.")
            LocalDate on) {}

    static SignalAnswer of(Signal signal) {
        return new SignalAnswer(signal.id(), signal.kind(), signal.on(), signal.what(), signal.by());
    }
}
