package io.throughline.buying.criteria.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.throughline.base.Ids;
import io.throughline.base.Viewer;
import io.throughline.buying.criteria.Criteria;
import io.throughline.buying.criteria.Criterion;
import io.throughline.web.api.Bodies;
import io.throughline.web.api.Entries;
import io.throughline.web.api.Invalid;
import io.throughline.web.api.Paged;
import io.throughline.web.api.Paging;
import io.throughline.web.api.Seen;
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
@RequestMapping("/api/v1/deals/{deal}/criteria")
@Tag(name = CriteriaApi.TAG)
class CriteriaApi {
    static final String TAG = "How they choose";

    private static final Entries<Criterion, CriterionAnswer> ENTRIES = new Entries<>(
            "There is no such criterion in this deal.", Criterion::id, Criterion::version, CriterionAnswer::of);

    private final Criteria criteria;
    private final ChoiceDoor door;
    private final Bodies bodies;

    CriteriaApi(Criteria criteria, ChoiceDoor door, Bodies bodies) {
        this.criteria = criteria;
        this.door = door;
        this.bodies = bodies;
    }

    @GetMapping
    @Operation(summary = "List a deal's criteria", description = "In the order in which they came, at most 60.")
    Paged<CriterionAnswer> list(
            Viewer viewer, @PathVariable UUID deal, @ParameterObject Seen seen, @ParameterObject Paging paging) {
        var times = door.toSee(deal, viewer, seen);
        return paging.part(criteria.of(deal, times.stored(), paging.after(), paging.rows()), Criterion::id)
                .map(CriterionAnswer::of);
    }

    @PostMapping
    @Operation(summary = "Add a criterion")
    ResponseEntity<CriterionAnswer> add(Viewer viewer, @PathVariable UUID deal, @RequestBody CriterionBody body) {
        door.toWrite(deal, viewer);
        Invalid.unless(criteria.count(deal) < Criterion.MOST, "", "A deal has at most 60 criteria.");
        var made = body.criterion(Ids.next(), deal, door.holders(body.holders()), 1);
        criteria.add(made);
        return ENTRIES.made("/api/v1/deals/" + deal + "/criteria", criteria.find(deal, made.id()));
    }

    @GetMapping("/{criterion}")
    @Operation(summary = "Read a criterion")
    ResponseEntity<CriterionAnswer> read(
            Viewer viewer, @PathVariable UUID deal, @PathVariable UUID criterion, @ParameterObject Seen seen) {
        return ENTRIES.found(
                criteria.find(deal, criterion, door.toSee(deal, viewer, seen).stored()));
    }

    @PatchMapping("/{criterion}")
    @Operation(summary = "Change a criterion", description = "Fields that are left out stay; null clears.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = CriterionBody.class)))
    ResponseEntity<CriterionAnswer> change(
            Viewer viewer,
            @PathVariable UUID deal,
            @PathVariable UUID criterion,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody JsonNode change) {
        var standing = toWrite(viewer, deal, criterion, ifMatch);
        var body = bodies.merged(CriterionBody.of(standing), change, CriterionBody.class);
        criteria.change(body.criterion(criterion, deal, door.holders(body.holders()), standing.version()));
        return ENTRIES.found(criteria.find(deal, criterion));
    }

    @DeleteMapping("/{criterion}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Remove a criterion", description = "With its ratings, and what it counts for whom.")
    void remove(
            Viewer viewer,
            @PathVariable UUID deal,
            @PathVariable UUID criterion,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        criteria.remove(toWrite(viewer, deal, criterion, ifMatch));
    }

    private Criterion toWrite(Viewer viewer, UUID deal, UUID id, @Nullable String ifMatch) {
        door.toWrite(deal, viewer);
        return ENTRIES.toChange(criteria.find(deal, id), ifMatch);
    }
}
