package io.throughline.transition.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.throughline.base.NotFound;
import io.throughline.base.Viewer;
import io.throughline.transition.template.KeptPlans;
import io.throughline.transition.template.PlanTemplate;
import io.throughline.transition.template.PlanTemplates;
import io.throughline.web.api.IfMatch;
import io.throughline.web.api.Invalid;
import io.throughline.web.api.Paged;
import io.throughline.web.api.Paging;
import io.throughline.web.api.Tagged;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(PlanTemplateApi.PATH)
@Tag(name = "Plan")
class PlanTemplateApi {
    static final String PATH = "/api/v1/plan-templates";

    private final PlanTemplates templates;
    private final KeptPlans plans;

    PlanTemplateApi(PlanTemplates templates, KeptPlans plans) {
        this.templates = templates;
        this.plans = plans;
    }

    @GetMapping
    @Operation(summary = "List the templates of plans", description = "In the order in which they came.")
    Paged<PlanTemplateAnswer> list(Viewer viewer, @ParameterObject Paging paging) {
        var part = templates.all(paging.after(), paging.rows());
        var uses = plans.uses(part.stream().map(PlanTemplateApi::id).toList(), viewer);
        return paging.part(part, PlanTemplateApi::id)
                .map(template -> PlanTemplateAnswer.of(template, uses.getOrDefault(id(template), 0)));
    }

    private static UUID id(PlanTemplate template) {
        return Objects.requireNonNull(template.id());
    }

    @PostMapping
    @Operation(
            summary = "Make a template of a deal's plan",
            description =
                    "For whoever may change the deal, which is not restricted. Plans that are drafted from it have the same"
                            + " steps, as long as they took here where that is known.")
    ResponseEntity<PlanTemplateAnswer> add(Viewer viewer, @RequestBody PlanTemplateBody body) {
        var plan = Invalid.there(plans.of(body.dealId(), viewer), "/dealId", "deal with a plan");
        plans.mustBeOpenToAll(body.dealId(), viewer, "/dealId");
        if (body.productId() != null) plans.mustBeProduct(body.productId(), "/productId");
        var template = new PlanTemplate(
                null, body.name().strip(), body.productId(), null, body.size(), 1, null, null, plans.steps(plan));
        var id = templates
                .add(template, viewer)
                .orElseThrow(() -> new Invalid("/name", "Another template has that name."));
        return Tagged.made(PATH, id, 1, PlanTemplateAnswer.of(found(id), 0));
    }

    @GetMapping("/{planTemplate}")
    @Operation(summary = "Read a template of plans")
    ResponseEntity<PlanTemplateAnswer> read(Viewer viewer, @PathVariable UUID planTemplate) {
        return shown(planTemplate, viewer);
    }

    @PutMapping("/{planTemplate}")
    @Operation(
            summary = "Make the next edition of a template",
            description = "Of a deal's plan. Plans that were drafted from an earlier edition stay as they are.")
    ResponseEntity<PlanTemplateAnswer> change(
            Viewer viewer,
            @PathVariable UUID planTemplate,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody PlanEditionBody body) {
        var standing = found(planTemplate);
        IfMatch.require(ifMatch, standing.edition());
        var plan = Invalid.there(plans.of(body.dealId(), viewer), "/dealId", "deal with a plan");
        plans.mustBeOpenToAll(body.dealId(), viewer, "/dealId");
        templates.change(standing, plans.steps(plan), viewer);
        return shown(planTemplate, viewer);
    }

    private PlanTemplate found(UUID id) {
        return templates.newest(id).orElseThrow(() -> new NotFound("There is no such template."));
    }

    private ResponseEntity<PlanTemplateAnswer> shown(UUID id, Viewer viewer) {
        var template = found(id);
        var used = plans.uses(List.of(id), viewer).getOrDefault(id, 0);
        return Tagged.found(template.edition(), PlanTemplateAnswer.of(template, used));
    }
}
