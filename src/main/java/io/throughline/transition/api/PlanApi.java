package io.throughline.transition.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.throughline.base.NotFound;
import io.throughline.base.Viewer;
import io.throughline.transition.DealPlans;
import io.throughline.transition.PlanDoor;
import io.throughline.web.api.IfMatch;
import io.throughline.web.api.Tagged;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(PlanApi.DEALS + "/{deal}/plan")
@Tag(name = "Plan")
class PlanApi {
    static final String DEALS = "/api/v1/deals";

    private final PlanReading reading;
    private final DealPlans plans;
    private final PlanDoor door;

    PlanApi(PlanReading reading, DealPlans plans, PlanDoor door) {
        this.reading = reading;
        this.plans = plans;
        this.door = door;
    }

    @GetMapping
    @Operation(
            summary = "Read a deal's plan",
            description =
                    "By when to sign and to be with Legal, whether the pinned days can be kept, and the ways out.")
    ResponseEntity<PlanAnswer> read(Viewer viewer, @PathVariable UUID deal) {
        door.toSee(deal, viewer);
        var plan = reading.of(deal);
        return Tagged.found(plan.version(), plan);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Discard a deal's plan", description = "With its tasks. Pinned days stay pinned.")
    void discard(
            Viewer viewer,
            @PathVariable UUID deal,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        door.toWrite(deal, viewer);
        var plan = plans.find(deal).orElseThrow(() -> new NotFound("This deal has no plan."));
        IfMatch.require(ifMatch, plan.version());
        plans.discard(plan);
    }
}
