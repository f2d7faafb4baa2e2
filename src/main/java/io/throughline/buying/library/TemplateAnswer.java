package io.throughline.buying.library;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.buying.library.TemplateBody.ItemBody;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A decision template as it is shown.
@Schema(
        name = "DecisionTemplate",
        description = "Requirements, criteria and steps that an earlier buying team went by, for others with the same"
                + " problem. Of deals only those count that you may see.")
record TemplateAnswer(
        UUID id,

        @Schema(description = "Rises with each change; the ETag.")
        int edition,

        String name,
        String problem,
        List<ItemBody> items,
        LocalDate madeOn,

        @Schema(description = "The deal that it was made from; null where you may not see it.") @Nullable
        UUID fromDealId,

        @Schema(description = "How many deals took their criteria from it.")
        int used,

        @Schema(description = "How many of those ended.") int closed,

        @Schema(description = "How many of those that ended were won.")
        int won) {

    static TemplateAnswer of(DecisionTemplate now, Shelved shelved) {
        return new TemplateAnswer(
                now.id(),
                now.edition(),
                now.name(),
                now.problem(),
                now.items().stream().map(ItemBody::of).toList(),
                now.madeOn(),
                shelved.fromId(),
                shelved.used(),
                shelved.closed(),
                shelved.won());
    }

    /// One in the list, without what it holds.
    @Schema(name = "ListedDecisionTemplate", description = "A decision template, without what it holds.")
    record Listed(
            UUID id,
            int edition,
            String name,
            String problem,

            @Schema(description = "Requirements and criteria.")
            int criteria,

            int steps,

            @Schema(description = "The deal that it was made from; null where you may not see it.") @Nullable
            UUID fromDealId,

            @Schema(description = "How many deals took their criteria from it.")
            int used,

            @Schema(description = "How many of those ended.")
            int closed,

            @Schema(description = "How many of those that ended were won.")
            int won) {

        static Listed of(Shelved one) {
            return new Listed(
                    one.id(),
                    one.edition(),
                    one.name(),
                    one.problem(),
                    one.items(),
                    one.steps(),
                    one.fromId(),
                    one.used(),
                    one.closed(),
                    one.won());
        }
    }
}
