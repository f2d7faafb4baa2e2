package io.throughline.buying.criteria.api;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.buying.criteria.Criterion;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A criterion as it is sent.
@Schema(description = "A criterion as it is sent. What is not known is null, or left out.")
record CriterionBody(
        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "The customer's own.",
                maxLength = Criterion.MOST_WORDS,
                example = "It runs when the line to the depot is down")
        String words,

        @Schema(description = "It stands in their papers; false, if left out.") @Nullable
        Boolean formal,

        @Schema(description = "An option that fails it is out; false, if left out.") @Nullable
        Boolean mandatory,

        @ArraySchema(
                maxItems = Criterion.MOST_HOLDERS,
                arraySchema = @Schema(description = "The persons of theirs whose criterion it is."))
        @Nullable
        List<UUID> holderIds) {

    static CriterionBody of(Criterion criterion) {
        return new CriterionBody(criterion.words(), criterion.formal(), criterion.mandatory(), criterion.holderIds());
    }

    List<UUID> holders() {
        return holderIds == null ? List.of() : holderIds;
    }

    Criterion criterion(UUID id, UUID deal, List<Criterion.Holder> holders, int version) {
        return new Criterion(
                id, deal, words.strip(), Boolean.TRUE.equals(formal), Boolean.TRUE.equals(mandatory), holders, version);
    }
}
