package io.throughline.buying.readiness;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.throughline.base.Viewer;
import io.throughline.buying.concern.BuyingDoor;
import io.throughline.buying.readiness.ReadinessPoint.Hearing;
import io.throughline.buying.readiness.ReadinessPoint.Said;
import io.throughline.web.api.Bodies;
import io.throughline.web.api.Entries;
import io.throughline.web.api.Invalid;
import io.throughline.web.api.Paged;
import io.throughline.web.api.Paging;
import io.throughline.web.api.Seen;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@RestController
@RequestMapping("/api/v1/deals/{deal}/readiness")
@Tag(name = "Concerns and readiness")
class ReadinessApi {
    private final ReadinessPoints points;
    private final Checklists checklists;
    private final BuyingDoor door;
    private final Bodies bodies;

    ReadinessApi(ReadinessPoints points, Checklists checklists, BuyingDoor door, Bodies bodies) {
        this.points = points;
        this.checklists = checklists;
        this.door = door;
        this.bodies = bodies;
    }

    /// Which checklist a deal is to use.
    @Schema(description = "The product whose checklist is copied to the deal, in its newest edition.")
    record ChecklistBody(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "01977b2f-6a1c-7000-8b5e-3f2a9c4d1e60")
            UUID productId) {}

    @GetMapping
    @Operation(
            summary = "List what the customer must have in place",
            description = "In the order in which it came, with what is asked no more.")
    Paged<ReadinessAnswer> list(
            Viewer viewer, @PathVariable UUID deal, @ParameterObject Seen seen, @ParameterObject Paging paging) {
        var times = door.toSee(deal, viewer, seen);
        return paging.part(points.of(deal, times, paging.after(), paging.rows()), ReadinessPoint::id)
                .map(point -> ReadinessAnswer.of(point, times.asOf()));
    }

    @PutMapping("/checklist")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Use a product's checklist",
            description =
                    "Its newest edition is copied to the deal. What stays the same keeps what was said of it, what is"
                            + " gone from the checklist is asked no more.")
    void use(Viewer viewer, @PathVariable UUID deal, @RequestBody ChecklistBody body) {
        door.toWrite(deal, viewer);
        var checklist = Invalid.there(checklists.newest(body.productId()), "/productId", "product");
        Invalid.unless(checklist.edition() > 0, "/productId", "This product has no checklist yet.");
        points.use(deal, checklist, door.today());
    }

    @PostMapping
    @Operation(summary = "Add something that the customer must have in place")
    ResponseEntity<ReadinessAnswer> add(Viewer viewer, @PathVariable UUID deal, @RequestBody ReadinessBody body) {
        door.toWrite(deal, viewer);
        door.mustBeSomebody(body.ownerId(), "/ownerId");
        var point = body.point(door.today());
        points.add(deal, point);
        return entries().made(path(deal), points.find(deal, point.id()));
    }

    @GetMapping("/{point}")
    @Operation(summary = "Read something that the customer must have in place")
    ResponseEntity<ReadinessAnswer> read(
            Viewer viewer, @PathVariable UUID deal, @PathVariable UUID point, @ParameterObject Seen seen) {
        var times = door.toSee(deal, viewer, seen);
        return entries(times.asOf()).found(points.find(deal, point, times));
    }

    @PatchMapping("/{point}")
    @Operation(
            summary = "Change who sees to it and by when",
            description = "Fields that are left out stay; null clears.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = ReadinessBody.class)))
    ResponseEntity<ReadinessAnswer> change(
            Viewer viewer,
            @PathVariable UUID deal,
            @PathVariable UUID point,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody JsonNode change) {
        door.toWrite(deal, viewer);
        var standing = entries().toChange(points.find(deal, point), ifMatch);
        var body = bodies.merged(ReadinessBody.of(standing), change, ReadinessBody.class);
        door.mustBeSomebody(body.ownerId(), "/ownerId");
        points.change(deal, body.over(standing));
        return entries().found(points.find(deal, point));
    }

    @PutMapping("/{point}/end")
    @Operation(summary = "Ask it no more", description = "What was said of it stays.")
    ResponseEntity<ReadinessAnswer> end(
            Viewer viewer,
            @PathVariable UUID deal,
            @PathVariable UUID point,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        door.toWrite(deal, viewer);
        var standing = entries().toChange(points.find(deal, point), ifMatch);
        Invalid.unless(standing.until() == null, "", "It is asked no more already.");
        points.end(deal, standing, door.today());
        return entries().found(points.find(deal, point));
    }

    @PostMapping("/{point}/words")
    @Operation(
            summary = "Add what was said of it",
            description = "Its state follows. Advice is acknowledged by somebody on the buyer's side.")
    ResponseEntity<ReadinessAnswer> hear(
            Viewer viewer, @PathVariable UUID deal, @PathVariable UUID point, @RequestBody ReadinessSaidBody body) {
        door.toWrite(deal, viewer);
        var standing = entries().there(points.find(deal, point));
        return switch (points.hear(deal, standing, new Said(body.says(), door.heard(body.evidence())))) {
            case Hearing.Heard heard -> entries().made(path(deal), points.find(deal, point));
            case Hearing.OnlyTheirs refused -> throw new Invalid("/evidence/sayerId", refused.why());
            case Hearing.NoAdvice refused -> throw new Invalid("/says", refused.why());
        };
    }

    private static String path(UUID deal) {
        return "/api/v1/deals/" + deal + "/readiness";
    }

    private Entries<ReadinessPoint, ReadinessAnswer> entries() {
        return entries(door.today());
    }

    private static Entries<ReadinessPoint, ReadinessAnswer> entries(LocalDate asOf) {
        return new Entries<>(
                "There is no such point in this deal.",
                ReadinessPoint::id,
                ReadinessPoint::version,
                point -> ReadinessAnswer.of(point, asOf));
    }
}
