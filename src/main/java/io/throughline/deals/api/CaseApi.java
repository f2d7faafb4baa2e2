package io.throughline.deals.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.throughline.base.NotFound;
import io.throughline.base.Viewer;
import io.throughline.deals.Deals;
import io.throughline.web.api.Parameters;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(DealApi.PATH + "/{deal}/case")
@Tag(name = "Compelling event")
class CaseApi {
    private final FactRows rows;
    private final FiledFacts facts;
    private final Deals deals;
    private final Sending sending;

    CaseApi(FactRows rows, FiledFacts facts, Deals deals, Sending sending) {
        this.rows = rows;
        this.facts = facts;
        this.deals = deals;
        this.sending = sending;
    }

    @GetMapping
    @Operation(summary = "Read a deal's risk/reward case")
    ResponseEntity<CaseAnswer> read(Viewer viewer, @PathVariable UUID deal) {
        deals.toSee(deal, viewer);
        return shown(deal);
    }

    @PutMapping("/{part}")
    @Operation(
            summary = "Write a part of a deal's risk/reward case",
            description = "Files a new version of the part, which takes the place of the one that stands.")
    ResponseEntity<CaseAnswer> write(
            Viewer viewer,
            @PathVariable UUID deal,
            @PathVariable @Parameter(schema = @Schema(allowableValues = {"owner", "cost", "point"})) String part,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody CasePartBody body) {
        deals.toWrite(deal, viewer);
        var kind = Parameters.inPath(part, CasePart.class)
                .orElseThrow(() -> new NotFound("A case has no such part."))
                .kind();
        var fact = body.fact(kind);
        sending.rules().check(deal, fact);
        facts.part(deal, fact, ifMatch);
        return shown(deal);
    }

    private ResponseEntity<CaseAnswer> shown(UUID deal) {
        var parts = rows.rewardCase(deal);
        return ResponseEntity.ok()
                .eTag(FiledFacts.tag(parts))
                .body(CaseAnswer.of(parts, sending.today().date()));
    }
}
