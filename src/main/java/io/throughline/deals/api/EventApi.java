package io.throughline.deals.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.throughline.base.NotFound;
import io.throughline.base.Viewer;
import io.throughline.deals.Deals;
import io.throughline.deals.FactKind;
import io.throughline.web.api.Invalid;
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
@RequestMapping(DealApi.PATH + "/{deal}/event")
@Tag(name = "Compelling event")
class EventApi {
    private final FactRows rows;
    private final FiledFacts facts;
    private final Deals deals;
    private final Sending sending;

    EventApi(FactRows rows, FiledFacts facts, Deals deals, Sending sending) {
        this.rows = rows;
        this.facts = facts;
        this.deals = deals;
        this.sending = sending;
    }

    @GetMapping
    @Operation(summary = "Read a deal's compelling event")
    ResponseEntity<EventAnswer> read(Viewer viewer, @PathVariable UUID deal) {
        deals.toSee(deal, viewer);
        return shown(deal);
    }

    @PutMapping("/{part}")
    @Operation(
            summary = "Write a part of a deal's compelling event",
            description = "Files a new version of the part, which takes the place of the one that stands.")
    ResponseEntity<EventAnswer> write(
            Viewer viewer,
            @PathVariable UUID deal,
            @PathVariable
                    @Parameter(schema = @Schema(allowableValues = {"owner", "date", "pressure", "result", "cost"}))
                    String part,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody EventPartBody body) {
        deals.toWrite(deal, viewer);
        var kind = Parameters.inPath(part, EventPart.class)
                .orElseThrow(() -> new NotFound("An event has no such part."))
                .kind();
        Invalid.unless(
                (kind == FactKind.EVENT_DATE) == (body.dateKind() != null),
                "/dateKind",
                kind == FactKind.EVENT_DATE ? "Say what makes it a date." : "Only the date has one.");
        var fact = body.fact(kind);
        sending.rules().check(deal, fact);
        facts.part(deal, fact, ifMatch);
        return shown(deal);
    }

    private ResponseEntity<EventAnswer> shown(UUID deal) {
        var event = rows.event(deal);
        return ResponseEntity.ok()
                .eTag(FiledFacts.tag(event))
                .body(EventAnswer.of(event, sending.today().date()));
    }
}
