package io.throughline.buying.criteria.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.base.Channel;
import io.throughline.buying.criteria.Weighting;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What matters to somebody, as it is shown.
@Schema(name = "Weighting", description = "What matters to a person of theirs, as reported.")
record WeightingAnswer(
        UUID id,
        UUID sayerId,

        @Schema(description = "That person's name.") @Nullable
        String sayer,

        Weighting.Method method,
        List<WeighedBody> weighed,
        LocalDate on,
        Channel channel,
        String words,

        @Schema(description = "Rises with each change; the ETag.")
        int version) {

    static WeightingAnswer of(Weighting weighting) {
        var said = weighting.said();
        return new WeightingAnswer(
                weighting.id(),
                Objects.requireNonNull(said.sayerId()),
                said.sayer(),
                weighting.method(),
                weighting.weighed().stream().map(WeighedBody::of).toList(),
                said.on(),
                said.channel(),
                said.words(),
                weighting.version());
    }
}
