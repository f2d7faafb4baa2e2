package io.throughline.deals.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.throughline.base.Ids;
import io.throughline.base.NotFound;
import io.throughline.base.Viewer;
import io.throughline.deals.Deals;
import io.throughline.deals.Interaction;
import io.throughline.deals.Interactions;
import io.throughline.web.api.Paged;
import io.throughline.web.api.Paging;
import java.net.URI;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(DealApi.PATH + "/{deal}")
@Tag(name = "What happened")
class HappenedApi {
    private final HappenedRows rows;
    private final Interactions interactions;
    private final Deals deals;
    private final EvidenceRules rules;

    HappenedApi(HappenedRows rows, Interactions interactions, Deals deals, EvidenceRules rules) {
        this.rows = rows;
        this.interactions = interactions;
        this.deals = deals;
        this.rules = rules;
    }

    @GetMapping("/interactions")
    @Operation(summary = "List a deal's interactions", description = "In the order in which they were recorded.")
    Paged<InteractionAnswer> interactions(Viewer viewer, @PathVariable UUID deal, @ParameterObject Paging paging) {
        deals.toSee(deal, viewer);
        return paging.part(rows.interactions(deal, paging), Interaction::id).map(InteractionAnswer::of);
    }

    @PostMapping("/interactions")
    @Operation(summary = "Record an interaction")
    ResponseEntity<InteractionAnswer> add(Viewer viewer, @PathVariable UUID deal, @RequestBody InteractionBody body) {
        deals.toWrite(deal, viewer);
        rules.check(body);
        var interaction = body.interaction(Ids.next());
        interactions.add(deal, interaction);
        return ResponseEntity.created(URI.create(DealApi.PATH + "/" + deal + "/interactions/" + interaction.id()))
                .body(InteractionAnswer.of(interaction));
    }

    @GetMapping("/interactions/{interaction}")
    @Operation(summary = "Read an interaction")
    InteractionAnswer interaction(Viewer viewer, @PathVariable UUID deal, @PathVariable UUID interaction) {
        deals.toSee(deal, viewer);
        return rows.interaction(deal, interaction)
                .map(InteractionAnswer::of)
                .orElseThrow(() -> new NotFound("There is no such interaction in this deal."));
    }

    @GetMapping("/changes")
    @Operation(
            summary = "List a deal's dated changes",
            description = "What moved of stage, amount and expected close, in the order in which it was recorded; `on`"
                    + " is the day on which it was true.")
    Paged<ChangeAnswer> changes(Viewer viewer, @PathVariable UUID deal, @ParameterObject Paging paging) {
        deals.toSee(deal, viewer);
        return paging.part(rows.changes(deal, paging), ChangeAnswer::id);
    }
}
