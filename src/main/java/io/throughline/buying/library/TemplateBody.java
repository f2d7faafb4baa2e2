package io.throughline.buying.library;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.buying.library.DecisionTemplate.Draft;
import io.throughline.buying.library.DecisionTemplate.Item;
import io.throughline.buying.library.DecisionTemplate.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A decision template as it is sent.
@Schema(name = "DecisionTemplateBody", description = "A decision template as it is sent: all of it, in general words.")
record TemplateBody(
        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                maxLength = DecisionTemplate.MOST_NAME,
                example = "Choosing a gate for a yard")
        String name,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "The problem it helps to decide about, as customers say it.",
                maxLength = DecisionTemplate.MOST_PROBLEM,
                example = "Trucks wait too long at the gate")
        String problem,

        @ArraySchema(
                maxItems = DecisionTemplate.MOST_ITEMS,
                arraySchema = @Schema(description = "In their order; none, if left out."))
        @Nullable
        List<ItemBody> items) {

    /// A requirement, a criterion or a step.
    @Schema(name = "DecisionTemplateItemBody", description = "A requirement, a criterion or a step.")
    record ItemBody(
            @Schema(
                    requiredMode = Schema.RequiredMode.REQUIRED,
                    description = "A requirement becomes a mandatory criterion; a step is shown beside the criteria.",
                    example = "criterion")
            Kind kind,

            @Schema(
                    requiredMode = Schema.RequiredMode.REQUIRED,
                    maxLength = DecisionTemplate.MOST_WORDS,
                    example = "It runs when the line to the depot is down")
            String words) {

        static ItemBody of(Item item) {
            return new ItemBody(item.kind(), item.words());
        }
    }

    Draft draft() {
        var sent = items == null ? List.<ItemBody>of() : items;
        return new Draft(
                name.strip(),
                problem.strip(),
                sent.stream()
                        .map(item -> new Item(item.kind(), item.words().strip()))
                        .distinct()
                        .toList());
    }
}
