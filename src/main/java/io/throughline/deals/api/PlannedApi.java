package io.throughline.deals.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.throughline.base.Ids;
import io.throughline.base.NotFound;
import io.throughline.base.Today;
import io.throughline.base.Viewer;
import io.throughline.deals.Deals;
import io.throughline.deals.PlannedInteractions;
import io.throughline.web.api.Bodies;
import io.throughline.web.api.IfMatch;
import io.throughline.web.api.Tagged;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@RestController
@RequestMapping(DealApi.PATH + "/{deal}/planned-interactions")
@Tag(name = "What happened")
class PlannedApi {
    private final PlannedInteractions planned;
    private final Deals deals;
    private final EvidenceRules rules;
    private final Bodies bodies;
    private final Today today;

    PlannedApi(PlannedInteractions planned, Deals deals, EvidenceRules rules, Bodies bodies, Today today) {
        this.planned = planned;
        this.deals = deals;
        this.rules = rules;
        this.bodies = bodies;
        this.today = today;
    }

    /// What is to come in a deal.
    @Schema(name = "PlannedInteractions")
    record ToCome(List<PlannedAnswer> items) {}

    @GetMapping
    @Operation(
            summary = "List a deal's planned interactions",
            description = "The next first, at most 50. What happened or was called off is not among them.")
    ToCome list(Viewer viewer, @PathVariable UUID deal) {
        deals.toSee(deal, viewer);
        return new ToCome(planned.toCome(deal).stream().map(PlannedAnswer::of).toList());
    }

    @PostMapping
    @Operation(summary = "Plan an interaction")
    ResponseEntity<PlannedAnswer> add(Viewer viewer, @PathVariable UUID deal, @RequestBody PlannedBody body) {
        deals.toWrite(deal, viewer);
        rules.check(body);
        var made = body.planned(Ids.next(), 1);
        planned.add(deal, made);
        return Tagged.made(DealApi.PATH + "/" + deal + "/planned-interactions", made.id(), 1, found(deal, made.id()));
    }

    @GetMapping("/{planned}")
    @Operation(summary = "Read a planned interaction")
    ResponseEntity<PlannedAnswer> read(Viewer viewer, @PathVariable UUID deal, @PathVariable("planned") UUID id) {
        deals.toSee(deal, viewer);
        return shown(deal, id);
    }

    @PatchMapping("/{planned}")
    @Operation(summary = "Change a planned interaction", description = "Fields that are left out stay; null clears.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = PlannedBody.class)))
    ResponseEntity<PlannedAnswer> change(
            Viewer viewer,
            @PathVariable UUID deal,
            @PathVariable("planned") UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody JsonNode change) {
        var standing = toWrite(viewer, deal, id, ifMatch);
        var body = bodies.merged(PlannedBody.of(standing), change, PlannedBody.class);
        rules.check(body);
        planned.change(deal, body.planned(id, standing.version()));
        return shown(deal, id);
    }

    @DeleteMapping("/{planned}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Call a planned interaction off", description = "It stays in the history.")
    void callOff(
            Viewer viewer,
            @PathVariable UUID deal,
            @PathVariable("planned") UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        planned.callOff(deal, id, toWrite(viewer, deal, id, ifMatch).version(), today.date());
    }

    private PlannedAnswer toWrite(Viewer viewer, UUID deal, UUID id, @Nullable String ifMatch) {
        deals.toWrite(deal, viewer);
        var standing = found(deal, id);
        IfMatch.require(ifMatch, standing.version());
        return standing;
    }

    private PlannedAnswer found(UUID deal, UUID id) {
        return planned.find(deal, id)
                .map(PlannedAnswer::of)
                .orElseThrow(() -> new NotFound("No such interaction is planned in this deal."));
    }

    private ResponseEntity<PlannedAnswer> shown(UUID deal, UUID id) {
        var found = found(deal, id);
        return Tagged.found(found.version(), found);
    }
}
