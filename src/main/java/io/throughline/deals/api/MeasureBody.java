package io.throughline.deals.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.deals.Fact;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A measure, sent and shown.
@Schema(name = "Measure", description = "From, to, unit; a cost has only `to`.")
record MeasureBody(
        @Schema(example = "40") @Nullable BigDecimal from,
        @Schema(example = "20") @Nullable BigDecimal to,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = 50, example = "minutes a truck")
        String unit) {

    static @Nullable MeasureBody of(Fact.@Nullable Measure measure) {
        return measure == null ? null : new MeasureBody(measure.from(), measure.to(), measure.unit());
    }

    static Fact.@Nullable Measure measure(@Nullable MeasureBody body) {
        return body == null ? null : new Fact.Measure(body.from, body.to, body.unit);
    }
}
