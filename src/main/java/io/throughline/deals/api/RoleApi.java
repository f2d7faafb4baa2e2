package io.throughline.deals.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.throughline.base.Ids;
import io.throughline.base.NotFound;
import io.throughline.base.Viewer;
import io.throughline.deals.ContactRoles.Standing;
import io.throughline.web.api.Bodies;
import io.throughline.web.api.IfMatch;
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
@RequestMapping(DealApi.PATH + "/{deal}/roles")
@Tag(name = "Team, products and roles")
class RoleApi {
    private final PartRows rows;
    private final PartWrites writes;
    private final EvidenceRules rules;
    private final Bodies bodies;

    RoleApi(PartRows rows, PartWrites writes, EvidenceRules rules, Bodies bodies) {
        this.rows = rows;
        this.writes = writes;
        this.rules = rules;
        this.bodies = bodies;
    }

    @GetMapping
    @Operation(summary = "List a deal's contact roles", description = "In the order in which they came.")
    Paged<RoleAnswer> list(Viewer viewer, @PathVariable UUID deal, @ParameterObject Paging paging) {
        writes.deals().toSee(deal, viewer);
        return paging.part(rows.roles(deal, paging), RoleAnswer::id);
    }

    @PostMapping
    @Operation(summary = "Name a person in a deal")
    ResponseEntity<RoleAnswer> add(Viewer viewer, @PathVariable UUID deal, @RequestBody RoleBody body) {
        writes.deals().toWrite(deal, viewer);
        rules.person(body.personId(), "/personId");
        var at = new Standing(deal, Ids.next(), 1);
        writes.roles().add(at, body.personId(), body.role(), body.isPrimary());
        return Tagged.made(DealApi.PATH + "/" + deal + "/roles", at.id(), 1, found(deal, at.id()));
    }

    @GetMapping("/{role}")
    @Operation(summary = "Read a contact role")
    ResponseEntity<RoleAnswer> read(Viewer viewer, @PathVariable UUID deal, @PathVariable UUID role) {
        writes.deals().toSee(deal, viewer);
        return shown(deal, role);
    }

    @PatchMapping("/{role}")
    @Operation(summary = "Change a contact role", description = "Fields that are left out stay; null clears.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = RoleBody.class)))
    ResponseEntity<RoleAnswer> change(
            Viewer viewer,
            @PathVariable UUID deal,
            @PathVariable UUID role,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody JsonNode change) {
        var at = toWrite(viewer, deal, role, ifMatch);
        var body = bodies.merged(RoleBody.of(found(deal, role)), change, RoleBody.class);
        rules.person(body.personId(), "/personId");
        writes.roles().change(at, body.personId(), body.role(), body.isPrimary());
        return shown(deal, role);
    }

    @DeleteMapping("/{role}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Remove a contact role", description = "The person stays.")
    void remove(
            Viewer viewer,
            @PathVariable UUID deal,
            @PathVariable UUID role,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        writes.roles().remove(toWrite(viewer, deal, role, ifMatch));
    }

    private Standing toWrite(Viewer viewer, UUID deal, UUID role, @Nullable String ifMatch) {
        writes.deals().toWrite(deal, viewer);
        var standing = found(deal, role);
        IfMatch.require(ifMatch, standing.version());
        return new Standing(deal, role, standing.version());
    }

    private RoleAnswer found(UUID deal, UUID role) {
        return rows.role(deal, role).orElseThrow(() -> new NotFound("There is no such role in this deal."));
    }

    private ResponseEntity<RoleAnswer> shown(UUID deal, UUID role) {
        var found = found(deal, role);
        return Tagged.found(found.version(), found);
    }
}
