package io.throughline.deals.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.throughline.base.NotFound;
import io.throughline.base.Viewer;
import io.throughline.deals.Deals;
import io.throughline.deals.Fact;
import io.throughline.web.api.Paged;
import io.throughline.web.api.Paging;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(DealApi.PATH + "/{deal}/facts")
@Tag(name = "Facts and evidence")
class FactApi {
    private final FactRows rows;
    private final FiledFacts facts;
    private final Deals deals;
    private final Sending sending;

    FactApi(FactRows rows, FiledFacts facts, Deals deals, Sending sending) {
        this.rows = rows;
        this.facts = facts;
        this.deals = deals;
        this.sending = sending;
    }

    @GetMapping
    @Operation(
            summary = "List a deal's facts",
            description = "With their evidence, in the order in which they were filed.")
    Paged<FactAnswer> list(
            Viewer viewer,
            @PathVariable UUID deal,
            @ParameterObject FactFilter filter,
            @ParameterObject Paging paging) {
        deals.toSee(deal, viewer);
        return paging.part(rows.facts(deal, filter, paging), Fact::id).map(sending::shown);
    }

    @PostMapping
    @Operation(
            summary = "File a fact",
            description = "Nothing is overwritten: a new version takes the place of the old.")
    ResponseEntity<FactAnswer> add(Viewer viewer, @PathVariable UUID deal, @RequestBody FactBody body) {
        deals.toWrite(deal, viewer);
        sending.rules().check(deal, body);
        return made(deal, facts.file(deal, body));
    }

    @GetMapping("/{fact}")
    @Operation(summary = "Read a fact")
    FactAnswer read(Viewer viewer, @PathVariable UUID deal, @PathVariable UUID fact) {
        deals.toSee(deal, viewer);
        return rows.find(deal, fact)
                .map(sending::shown)
                .orElseThrow(() -> new NotFound("There is no such fact in this deal."));
    }

    @PostMapping("/{fact}/evidence")
    @Operation(summary = "Add evidence to a fact", description = "Another voice, a document, or that it is still true.")
    ResponseEntity<FactAnswer> addEvidence(
            Viewer viewer, @PathVariable UUID deal, @PathVariable UUID fact, @RequestBody EvidenceBody body) {
        deals.toWrite(deal, viewer);
        sending.rules().check(deal, body, "");
        return made(deal, facts.add(deal, fact, body));
    }

    /// From which day on a fact holds no more.
    record EndBody(
            @Schema(description = "Today, if left out.", example = "2026-03-31") @Nullable
            LocalDate on) {}

    @PutMapping("/{fact}/end")
    @Operation(summary = "End a fact", description = "It holds no more from that day on, and is kept.")
    FactAnswer end(Viewer viewer, @PathVariable UUID deal, @PathVariable UUID fact, @RequestBody EndBody body) {
        deals.toWrite(deal, viewer);
        sending.rules().past(body.on(), "/on");
        return sending.shown(
                facts.end(deal, fact, body.on() == null ? sending.today().date() : body.on()));
    }

    private ResponseEntity<FactAnswer> made(UUID deal, Fact fact) {
        return ResponseEntity.created(URI.create(DealApi.PATH + "/" + deal + "/facts/" + fact.id()))
                .body(sending.shown(fact));
    }
}
