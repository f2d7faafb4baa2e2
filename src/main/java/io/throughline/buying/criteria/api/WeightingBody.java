package io.throughline.buying.criteria.api;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.base.Channel;
import io.throughline.buying.criteria.Said;
import io.throughline.buying.criteria.Weighting;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What matters to somebody, as it is sent.
@Schema(description = "What matters to a person of theirs, as it is sent: as reported by you.")
record WeightingBody(
        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "The person of theirs. It does not change.",
                example = "01977b2f-6a1c-7000-8b5e-3f2a9c4d1e60")
        UUID sayerId,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "ranks: they put criteria in order, and what they left out is tied last. swing: they gave"
                        + " points to what going from the worst to the best is worth. pairs: they said of each pair"
                        + " how many times the one counts the other.",
                example = "ranks")
        Weighting.Method method,

        @ArraySchema(
                maxItems = WeighedRules.MOST,
                arraySchema = @Schema(description = "Needed: what they said, criterion by criterion or pair by pair."))
        @Nullable
        List<WeighedBody> weighed,

        @Schema(description = "The day it was said; today, if left out.", example = "2026-03-03") @Nullable
        LocalDate on,

        @Schema(description = "meeting, call, email or document; meeting, if left out.") @Nullable
        Channel channel,

        @Schema(maxLength = 4000, example = "Uptime first, then price; the rest is detail.") @Nullable
        String words) {

    static WeightingBody of(Weighting weighting) {
        var said = weighting.said();
        return new WeightingBody(
                java.util.Objects.requireNonNull(said.sayerId()),
                weighting.method(),
                weighting.weighed().stream().map(WeighedBody::of).toList(),
                said.on(),
                said.channel(),
                said.words().isEmpty() ? null : said.words());
    }

    List<WeighedBody> parts() {
        return weighed == null ? List.of() : weighed;
    }

    /// @param version 0 for one that is new
    Weighting weighting(UUID id, UUID deal, Said said, int version) {
        return new Weighting(
                id, deal, method, parts().stream().map(WeighedBody::weighed).toList(), said, version);
    }
}
