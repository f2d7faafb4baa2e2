package io.throughline.buying.concern;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.throughline.base.Viewer;
import io.throughline.buying.concern.Concern.Hearing;
import io.throughline.buying.concern.Concern.Said;
import io.throughline.web.api.Bodies;
import io.throughline.web.api.Entries;
import io.throughline.web.api.Invalid;
import io.throughline.web.api.Paged;
import io.throughline.web.api.Paging;
import io.throughline.web.api.Seen;
import java.time.LocalDate;
import java.util.Objects;
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
@RequestMapping("/api/v1/deals/{deal}/concerns")
@Tag(name = "Concerns and readiness")
class ConcernApi {
    private final Concerns concerns;
    private final BuyingDoor door;
    private final Bodies bodies;

    ConcernApi(Concerns concerns, BuyingDoor door, Bodies bodies) {
        this.concerns = concerns;
        this.door = door;
        this.bodies = bodies;
    }

    @GetMapping
    @Operation(
            summary = "List a deal's concerns",
            description = "In the order in which they were written down. Those that only we suspect are for the deal's"
                    + " team and its managers.")
    Paged<ConcernAnswer> list(
            Viewer viewer, @PathVariable UUID deal, @ParameterObject Seen seen, @ParameterObject Paging paging) {
        var times = door.toSee(deal, viewer, seen);
        return paging.part(concerns.seen(deal, viewer, times, paging.after(), paging.rows()), Concern::id)
                .map(concern -> ConcernAnswer.of(concern, times.asOf()));
    }

    @PostMapping
    @Operation(summary = "Write a concern down", description = "Without a sayer it is only suspected.")
    ResponseEntity<ConcernAnswer> add(Viewer viewer, @PathVariable UUID deal, @RequestBody ConcernBody body) {
        door.toWrite(deal, viewer);
        Invalid.unless(body.evidence() != null, "/evidence", "Say how we know of it.");
        door.mustBeSomebody(body.holderId(), "/holderId");
        var concern = body.concern(door.heard(Objects.requireNonNull(body.evidence())));
        concerns.add(deal, concern);
        return entries().made(path(deal), concerns.find(deal, concern.id(), viewer));
    }

    @GetMapping("/{concern}")
    @Operation(summary = "Read a concern")
    ResponseEntity<ConcernAnswer> read(
            Viewer viewer, @PathVariable UUID deal, @PathVariable UUID concern, @ParameterObject Seen seen) {
        var times = door.toSee(deal, viewer, seen);
        return entries(times.asOf()).found(concerns.find(deal, concern, viewer, times));
    }

    @PatchMapping("/{concern}")
    @Operation(
            summary = "Change a concern",
            description = "Fields that are left out stay. Its state is not one of them.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = ConcernBody.class)))
    ResponseEntity<ConcernAnswer> change(
            Viewer viewer,
            @PathVariable UUID deal,
            @PathVariable UUID concern,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody JsonNode change) {
        door.toWrite(deal, viewer);
        var standing = entries().toChange(concerns.find(deal, concern, viewer), ifMatch);
        concerns.change(
                deal,
                bodies.merged(ConcernBody.of(standing), change, ConcernBody.class)
                        .over(standing));
        return entries().found(concerns.find(deal, concern, viewer));
    }

    @PostMapping("/{concern}/words")
    @Operation(
            summary = "Add what was said of a concern",
            description = "Its state follows. Only its holder can say that it is resolved.")
    ResponseEntity<ConcernAnswer> hear(
            Viewer viewer, @PathVariable UUID deal, @PathVariable UUID concern, @RequestBody ConcernSaidBody body) {
        door.toWrite(deal, viewer);
        var standing = entries().there(concerns.find(deal, concern, viewer));
        return switch (concerns.hear(deal, standing, new Said(body.says(), door.heard(body.evidence())))) {
            case Hearing.Heard heard -> entries().made(path(deal), concerns.find(deal, concern, viewer));
            case Hearing.OnlyHolder refused -> throw new Invalid("/evidence/sayerId", refused.why());
        };
    }

    @DeleteMapping("/{concern}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Take a concern away",
            description = "Only one of which nobody on the buyer's side ever spoke.")
    void remove(
            Viewer viewer,
            @PathVariable UUID deal,
            @PathVariable UUID concern,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        door.toWrite(deal, viewer);
        var standing = entries().toChange(concerns.find(deal, concern, viewer), ifMatch);
        switch (concerns.remove(deal, standing)) {
            case Concerns.Removal.Removed removed -> {}
            case Concerns.Removal.Voiced voiced ->
                throw new Invalid(
                        "",
                        "Somebody on the buyer's side spoke of it: it stays, and %s can say that it is resolved."
                                .formatted(voiced.holder()));
        }
    }

    private static String path(UUID deal) {
        return "/api/v1/deals/" + deal + "/concerns";
    }

    private Entries<Concern, ConcernAnswer> entries() {
        return entries(door.today());
    }

    private static Entries<Concern, ConcernAnswer> entries(LocalDate asOf) {
        return new Entries<>(
                "There is no such concern in this deal.",
                Concern::id,
                Concern::version,
                concern -> ConcernAnswer.of(concern, asOf));
    }
}
