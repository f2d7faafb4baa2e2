package io.throughline.exchange.world;

import io.throughline.deals.PlannedInteractions;
import io.throughline.deals.spot.Tripwires;
import org.springframework.stereotype.Component;

/// Stores what was meant to come of a deal of the story world: planned interactions, and tripwires.
@Component
class WorldAhead {
    private final PlannedInteractions planned;
    private final Tripwires tripwires;

    WorldAhead(PlannedInteractions planned, Tripwires tripwires) {
        this.planned = planned;
        this.tripwires = tripwires;
    }

    void store(Tale tale) {
        var id = tale.deal().id();
        tale.planned().forEach(plan -> planned.add(id, plan));
        tale.tripwires().forEach(wire -> tripwires.add(id, wire, tale.deal().ownerId()));
    }
}
