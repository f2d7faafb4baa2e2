package io.throughline.deals.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.throughline.base.Ids;
import io.throughline.base.NotFound;
import io.throughline.base.Viewer;
import io.throughline.deals.DealLine;
import io.throughline.web.api.Bodies;
import io.throughline.web.api.IfMatch;
import io.throughline.web.api.Invalid;
import io.throughline.web.api.Paged;
import io.throughline.web.api.Paging;
import io.throughline.web.api.Tagged;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
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
@RequestMapping(DealApi.PATH + "/{deal}/lines")
@Tag(name = "Team, products and roles")
class LineApi {
    private final PartRows rows;
    private final PartWrites writes;
    private final ProductRows products;
    private final Bodies bodies;

    LineApi(PartRows rows, PartWrites writes, ProductRows products, Bodies bodies) {
        this.rows = rows;
        this.writes = writes;
        this.products = products;
        this.bodies = bodies;
    }

    @GetMapping
    @Operation(summary = "List a deal's products", description = "In the order in which they came.")
    Paged<LineAnswer> list(Viewer viewer, @PathVariable UUID deal, @ParameterObject Paging paging) {
        writes.deals().toSee(deal, viewer);
        return paging.part(rows.lines(deal, paging), DealLine::id).map(LineAnswer::of);
    }

    @PostMapping
    @Operation(summary = "Add a product to a deal", description = "The deal's amount stays as it is.")
    ResponseEntity<LineAnswer> add(Viewer viewer, @PathVariable UUID deal, @RequestBody LineBody body) {
        writes.deals().toWrite(deal, viewer);
        var line = line(Ids.next(), body, 1);
        writes.lines().add(deal, line);
        return Tagged.made(DealApi.PATH + "/" + deal + "/lines", line.id(), 1, LineAnswer.of(found(deal, line.id())));
    }

    @GetMapping("/{line}")
    @Operation(summary = "Read a product of a deal")
    ResponseEntity<LineAnswer> read(Viewer viewer, @PathVariable UUID deal, @PathVariable UUID line) {
        writes.deals().toSee(deal, viewer);
        return shown(deal, line);
    }

    @PatchMapping("/{line}")
    @Operation(summary = "Change a product of a deal", description = "Fields that are left out stay; null clears.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = LineBody.class)))
    ResponseEntity<LineAnswer> change(
            Viewer viewer,
            @PathVariable UUID deal,
            @PathVariable UUID line,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody JsonNode change) {
        writes.deals().toWrite(deal, viewer);
        var standing = found(deal, line);
        IfMatch.require(ifMatch, standing.version());
        var body = bodies.merged(LineBody.of(standing), change, LineBody.class);
        writes.lines().change(deal, line(line, body, standing.version()));
        return shown(deal, line);
    }

    @DeleteMapping("/{line}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take a product out of a deal")
    void remove(
            Viewer viewer,
            @PathVariable UUID deal,
            @PathVariable UUID line,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        writes.deals().toWrite(deal, viewer);
        var standing = found(deal, line);
        IfMatch.require(ifMatch, standing.version());
        writes.lines().remove(deal, standing);
    }

    private DealLine line(UUID id, LineBody body, int version) {
        body.check();
        return body.line(id, Invalid.there(products.find(body.productId()), "/productId", "product"), version);
    }

    private DealLine found(UUID deal, UUID line) {
        return rows.line(deal, line).orElseThrow(() -> new NotFound("There is no such product in this deal."));
    }

    private ResponseEntity<LineAnswer> shown(UUID deal, UUID line) {
        var found = found(deal, line);
        return Tagged.found(found.version(), LineAnswer.of(found));
    }
}
