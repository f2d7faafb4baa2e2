package io.throughline.buying.criteria.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.buying.criteria.Criterion;
import java.util.List;
import java.util.UUID;

/// A criterion as it is shown.
@Schema(name = "Criterion", description = "Something by which the customer decides, in their words.")
record CriterionAnswer(
        UUID id,
        String words,
        @Schema(description = "It stands in their papers.") boolean formal,

        @Schema(description = "An option that fails it is out.")
        boolean mandatory,

        @Schema(description = "Whose criterion it is.") List<HolderAnswer> holders,

        @Schema(description = "Rises with each change; the ETag.")
        int version) {

    /// A person of theirs.
    @Schema(name = "CriterionHolder", description = "A person of theirs whose criterion it is.")
    record HolderAnswer(UUID personId, String person) {}

    static CriterionAnswer of(Criterion criterion) {
        return new CriterionAnswer(
                criterion.id(),
                criterion.words(),
                criterion.formal(),
                criterion.mandatory(),
                criterion.holders().stream()
                        .map(holder -> new HolderAnswer(holder.id(), holder.name()))
                        .toList(),
                criterion.version());
    }
}
