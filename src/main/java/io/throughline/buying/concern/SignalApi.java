package io.throughline.buying.concern;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.throughline.base.NotFound;
import io.throughline.base.Viewer;
import io.throughline.web.api.Seen;
import java.net.URI;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/deals/{deal}/concern-signals")
@Tag(name = "Concerns and readiness")
class SignalApi {
    private final Signals signals;
    private final Concerns concerns;
    private final BuyingDoor door;

    SignalApi(Signals signals, Concerns concerns, BuyingDoor door) {
        this.signals = signals;
        this.concerns = concerns;
        this.door = door;
    }

    @GetMapping
    @Operation(
            summary = "List the signs of concerns that nobody names",
            description = "Those that somebody recorded, and those that other records of the deal show.")
    SignalAnswer.All list(Viewer viewer, @PathVariable UUID deal, @ParameterObject Seen seen) {
        var times = door.toSee(deal, viewer, seen);
        var watch = signals.watch(deal, times).of(concerns.seen(deal, viewer, times));
        return SignalAnswer.All.of(watch, times.asOf());
    }

    @PostMapping
    @Operation(summary = "Record a sign of a concern", description = "The same once more is filed once.")
    ResponseEntity<SignalAnswer> add(Viewer viewer, @PathVariable UUID deal, @RequestBody SignalBody body) {
        door.toWrite(deal, viewer);
        var heard = door.heard(body.evidence());
        body.check(heard);
        var id = signals.add(deal, body.kind(), heard);
        return ResponseEntity.created(URI.create("/api/v1/deals/" + deal + "/concern-signals/" + id))
                .body(SignalAnswer.of(found(deal, id)));
    }

    @GetMapping("/{signal}")
    @Operation(summary = "Read a sign that somebody recorded")
    SignalAnswer read(Viewer viewer, @PathVariable UUID deal, @PathVariable UUID signal) {
        door.toSee(deal, viewer);
        return SignalAnswer.of(found(deal, signal));
    }

    @DeleteMapping("/{signal}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take a sign away", description = "One that was recorded by mistake; its history stays.")
    void remove(Viewer viewer, @PathVariable UUID deal, @PathVariable UUID signal) {
        door.toWrite(deal, viewer);
        found(deal, signal);
        signals.remove(deal, signal);
    }

    private Signal found(UUID deal, UUID id) {
        return signals.find(deal, id).orElseThrow(() -> new NotFound("There is no such sign in this deal."));
    }
}
