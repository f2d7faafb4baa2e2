package io.throughline.buying.library;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.throughline.base.NotFound;
import io.throughline.base.Viewer;
import io.throughline.buying.library.TemplateBody.ItemBody;
import io.throughline.deals.Deals;
import io.throughline.web.api.Invalid;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/deals/{deal}/decision-template")
@Tag(name = TemplateApi.TAG)
class TemplateUseApi {
    private final Deals deals;
    private final DecisionTemplates templates;
    private final TemplateUses uses;

    TemplateUseApi(Deals deals, DecisionTemplates templates, TemplateUses uses) {
        this.deals = deals;
        this.templates = templates;
        this.uses = uses;
    }

    /// Which one is used.
    @Schema(name = "DecisionTemplateUseBody", description = "The template whose newest edition is used.")
    record UseBody(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "01977b2f-6a1c-7000-8b5e-3f2a9c4d1e60")
            UUID templateId) {}

    /// Which one was used.
    @Schema(name = "DecisionTemplateUse", description = "The template that a deal took its criteria from.")
    record UseAnswer(
            UUID templateId,
            int edition,

            @Schema(description = "The newest edition there is now.")
            int newestEdition,

            LocalDate usedOn,

            @Schema(description = "What that edition holds; its steps are copied nowhere.")
            List<ItemBody> items) {

        static UseAnswer of(Used used) {
            return new UseAnswer(
                    used.edition().id(),
                    used.edition().edition(),
                    used.newest(),
                    used.on(),
                    used.edition().items().stream().map(ItemBody::of).toList());
        }
    }

    @GetMapping
    @Operation(summary = "Read which decision template a deal used", description = "404 where it used none.")
    UseAnswer read(Viewer viewer, @PathVariable UUID deal) {
        deals.toSee(deal, viewer);
        return used(deal);
    }

    private UseAnswer used(UUID deal) {
        return uses.of(deal)
                .map(UseAnswer::of)
                .orElseThrow(() -> new NotFound("This deal took its criteria from no template."));
    }

    @PutMapping
    @Operation(
            summary = "Use a decision template",
            description = "Copies its requirements and criteria to a deal that has none.")
    UseAnswer use(Viewer viewer, @PathVariable UUID deal, @RequestBody UseBody body) {
        deals.toWrite(deal, viewer);
        var template = Invalid.there(templates.newest(body.templateId()), "/templateId", "template");
        return switch (uses.use(deal, template, viewer)) {
            case TemplateUses.Answer.Taken taken -> used(deal);
            case TemplateUses.Answer.HasCriteria has ->
                throw new Invalid("", "There are criteria already. They are the customer's, and stay.");
            case TemplateUses.Answer.Empty empty ->
                throw new Invalid("/templateId", "Nothing of it would become a criterion.");
        };
    }
}
