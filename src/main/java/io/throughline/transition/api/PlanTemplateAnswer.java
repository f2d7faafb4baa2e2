package io.throughline.transition.api;

import io.swagger.v3.oas.annotations.media.Schema;
import io.throughline.transition.Mark;
import io.throughline.transition.Part;
import io.throughline.transition.Side;
import io.throughline.transition.schedule.Link;
import io.throughline.transition.template.PlanTemplate;
import io.throughline.transition.template.Size;
import io.throughline.transition.template.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The steps that deals of a kind go through.
@Schema(name = "PlanTemplate", description = "The steps that deals of a kind go through, in their newest edition.")
record PlanTemplateAnswer(
        UUID id,
        String name,
        @Nullable UUID productId,
        @Nullable String product,
        @Nullable Size size,
        @Nullable LocalDate madeOn,
        @Nullable String madeBy,
        List<StepAnswer> steps,

        @Schema(description = "How many plans were drafted from it, of deals that you may see.")
        int used,

        @Schema(description = "The edition, which rises with each change; the ETag.")
        int version) {

    @Schema(name = "TemplateStep", description = "A task that plans of a template have.")
    record StepAnswer(
            @Schema(description = "By which it is known in all of them.")
            String key,

            String name,
            Side side,
            @Nullable Part part,
            int likely,
            @Nullable Integer p80,
            boolean vulnerable,
            @Nullable Mark mark,
            List<AfterAnswer> waits) {
        static StepAnswer of(Step step) {
            return new StepAnswer(
                    step.key(),
                    step.name(),
                    step.side(),
                    step.part(),
                    step.likely(),
                    step.p80(),
                    step.vulnerable(),
                    step.mark(),
                    step.after().stream()
                            .map(one -> new AfterAnswer(one.key(), one.kind(), one.lag(), one.elapsed()))
                            .toList());
        }
    }

    @Schema(name = "TemplateWait", description = "That a step waits for another.")
    record AfterAnswer(String onKey, Link.Kind kind, int lag, boolean elapsed) {}

    static PlanTemplateAnswer of(PlanTemplate template, int used) {
        return new PlanTemplateAnswer(
                Objects.requireNonNull(template.id()),
                template.name(),
                template.productId(),
                template.product(),
                template.size(),
                template.madeOn(),
                template.by(),
                template.steps().stream().map(StepAnswer::of).toList(),
                used,
                template.edition());
    }
}
