package io.throughline.deals.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.throughline.base.Ids;
import io.throughline.base.NotFound;
import io.throughline.base.Viewer;
import io.throughline.deals.Deal;
import io.throughline.deals.Deals;
import io.throughline.web.api.Bodies;
import io.throughline.web.api.IfMatch;
import io.throughline.web.api.Paged;
import io.throughline.web.api.Paging;
import io.throughline.web.api.Seen;
import io.throughline.web.api.Tagged;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@RestController
@RequestMapping(DealApi.PATH)
@Tag(name = "Deals")
class DealApi {
    static final String PATH = "/api/v1/deals";

    private final DealRows rows;
    private final Deals deals;
    private final DealRules rules;
    private final Bodies bodies;

    DealApi(DealRows rows, Deals deals, DealRules rules, Bodies bodies) {
        this.rows = rows;
        this.deals = deals;
        this.rules = rules;
        this.bodies = bodies;
    }

    @GetMapping
    @Operation(summary = "List deals", description = "Those that you may see, in the order in which they came.")
    Paged<DealAnswer> list(Viewer viewer, @ParameterObject DealFilter filter, @ParameterObject Paging paging) {
        return paging.part(rows.deals(filter, paging, viewer), Deal::id).map(DealAnswer::of);
    }

    @PostMapping
    @Operation(summary = "Add a deal")
    ResponseEntity<DealAnswer> add(Viewer viewer, @RequestBody DealBody body) {
        var id = Ids.next();
        var owner = Objects.requireNonNullElse(body.ownerId(), viewer.id());
        rules.check(body);
        rules.checkNewOwner(owner, viewer);
        deals.add(body.deal(id, owner, null, 1));
        var made = deals.toSee(id, viewer);
        return Tagged.made(PATH, id, made.version(), DealAnswer.of(made));
    }

    @GetMapping("/{deal}")
    @Operation(
            summary = "Read a deal",
            description =
                    "As it is; or as it stood on a day, as known by another. Who may see it is decided as of now.")
    ResponseEntity<DealAnswer> read(Viewer viewer, @PathVariable UUID deal, @ParameterObject Seen seen) {
        if (seen.isNow()) {
            var found = deals.toSee(deal, viewer);
            return Tagged.found(found.version(), DealAnswer.of(found));
        }
        var then = rows.find(deal, seen, viewer)
                .orElseThrow(() -> new NotFound("This deal is not there, or not for you to see, or came later."));
        return ResponseEntity.ok(DealAnswer.of(then));
    }

    @PatchMapping("/{deal}")
    @Operation(
            summary = "Change a deal",
            description = "Fields that are left out stay; null clears. A stage, amount or expected close that moves"
                    + " becomes a dated change of today.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = DealBody.class)))
    ResponseEntity<DealAnswer> change(
            Viewer viewer,
            @PathVariable UUID deal,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody JsonNode change) {
        var standing = deals.toWrite(deal, viewer);
        IfMatch.require(ifMatch, standing.version());
        var body = bodies.merged(DealBody.of(standing), change, DealBody.class);
        rules.check(body);
        deals.change(body.deal(deal, body.ownerId(), standing.externalId(), standing.version()));
        var changed = deals.find(deal).orElseThrow();
        return Tagged.found(changed.version(), DealAnswer.of(changed));
    }
}
