package io.throughline.transition.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.throughline.base.Viewer;
import io.throughline.transition.PlanDoor;
import io.throughline.transition.template.Drafts;
import io.throughline.transition.template.PlanTemplate;
import io.throughline.transition.template.PlanTemplates;
import io.throughline.web.api.IfMatch;
import io.throughline.web.api.Invalid;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(PlanApi.DEALS + "/{deal}/plan")
@Tag(name = "Plan")
class DraftApi {
    private final Drafts drafts;
    private final PlanTemplates templates;
    private final PlanReading reading;
    private final PlanDoor door;

    DraftApi(Drafts drafts, PlanTemplates templates, PlanReading reading, PlanDoor door) {
        this.drafts = drafts;
        this.templates = templates;
        this.reading = reading;
        this.door = door;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Draft a deal's plan", description = "From a template. 409 where the deal has a plan already.")
    ResponseEntity<PlanAnswer> draft(Viewer viewer, @PathVariable UUID deal, @RequestBody PlanBody body) {
        door.toWrite(deal, viewer);
        var template = body.templateId() == null
                ? PlanTemplate.USUAL
                : Invalid.there(templates.newest(body.templateId()), "/templateId", "template");
        PlanDoor.meant(body.goLive(), "/goLive");
        PlanDoor.meant(body.victory(), "/victory");
        Invalid.unless(
                body.goLive() == null
                        || body.victory() == null
                        || !body.victory().isBefore(body.goLive()),
                "/victory",
                "The first victory comes after the go-live.");
        drafts.start(deal, template, body.goLive(), body.victory());
        var plan = reading.of(deal);
        return ResponseEntity.created(URI.create(PlanApi.DEALS + "/" + deal + "/plan"))
                .eTag(IfMatch.tag(plan.version()))
                .body(plan);
    }
}
