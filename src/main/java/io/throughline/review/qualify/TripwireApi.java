package io.throughline.review.qualify;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.throughline.base.Viewer;
import io.throughline.deals.spot.Tripwire;
import io.throughline.deals.spot.Tripwires;
import io.throughline.web.api.Bodies;
import io.throughline.web.api.Entries;
import io.throughline.web.api.Invalid;
import io.throughline.web.api.Paged;
import io.throughline.web.api.Paging;
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
@RequestMapping("/api/v1/deals/{deal}/tripwires")
@Tag(name = "Sweet spot")
class TripwireApi {
    private final Tripwires tripwires;
    private final DealDoor door;
    private final Bodies bodies;

    TripwireApi(Tripwires tripwires, DealDoor door, Bodies bodies) {
        this.tripwires = tripwires;
        this.door = door;
        this.bodies = bodies;
    }

    @GetMapping
    @Operation(summary = "List a deal's tripwires", description = "In the order in which they were set.")
    Paged<TripwireAnswer> list(Viewer viewer, @PathVariable UUID deal, @ParameterObject Paging paging) {
        door.toSee(deal, viewer);
        return paging.part(tripwires.of(deal, paging.after(), paging.rows()), Tripwire::id)
                .map(wire -> TripwireAnswer.of(wire, door.today()));
    }

    @PostMapping
    @Operation(summary = "Set a tripwire", description = "If the question is not answered by the day, we walk.")
    ResponseEntity<TripwireAnswer> set(Viewer viewer, @PathVariable UUID deal, @RequestBody TripwireBody body) {
        door.toWrite(deal, viewer);
        Invalid.unless(body.answer() == null && body.factId() == null, "/answer", "It is answered later.");
        Invalid.unless(!body.dueOn().isBefore(door.today()), "/dueOn", "It is past: name a day from today on.");
        var id = tripwires.set(deal, body.question(), body.dueOn(), door.today(), viewer);
        return entries().made("/api/v1/deals/" + deal + "/tripwires", tripwires.find(deal, id));
    }

    @GetMapping("/{tripwire}")
    @Operation(summary = "Read a tripwire")
    ResponseEntity<TripwireAnswer> read(Viewer viewer, @PathVariable UUID deal, @PathVariable UUID tripwire) {
        door.toSee(deal, viewer);
        return entries().found(tripwires.find(deal, tripwire));
    }

    @PatchMapping("/{tripwire}")
    @Operation(
            summary = "Change or answer a tripwire",
            description = "Fields that are left out stay; null clears. An answer settles it; without one it is open.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = TripwireBody.class)))
    ResponseEntity<TripwireAnswer> change(
            Viewer viewer,
            @PathVariable UUID deal,
            @PathVariable UUID tripwire,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody JsonNode change) {
        door.toWrite(deal, viewer);
        var standing = entries().toChange(tripwires.find(deal, tripwire), ifMatch);
        var body = bodies.merged(TripwireBody.of(standing), change, TripwireBody.class);
        body.check();
        door.mustHave(deal, body.factId(), "/factId");
        tripwires.change(deal, body.over(standing, door.today()));
        return entries().found(tripwires.find(deal, tripwire));
    }

    @DeleteMapping("/{tripwire}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take a tripwire away")
    void remove(
            Viewer viewer,
            @PathVariable UUID deal,
            @PathVariable UUID tripwire,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        door.toWrite(deal, viewer);
        var standing = entries().toChange(tripwires.find(deal, tripwire), ifMatch);
        tripwires.remove(deal, standing);
    }

    private Entries<Tripwire, TripwireAnswer> entries() {
        return new Entries<>(
                "There is no such tripwire in this deal.",
                Tripwire::id,
                Tripwire::version,
                wire -> TripwireAnswer.of(wire, door.today()));
    }
}
