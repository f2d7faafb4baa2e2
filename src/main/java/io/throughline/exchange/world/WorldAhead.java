package io.throughline.exchange.world;

import io.throughline.deals.PlannedInteractions;
import io.throughline.deals.spot.Disqualifications;
import io.throughline.deals.spot.Tripwires;
import org.springframework.stereotype.Component;

/// Stores what was meant to come of a deal of the story world: planned interactions, tripwires, and how we walked.
@Component
class WorldAhead {
    private final PlannedInteractions planned;
    private final Tripwires tripwires;
    private final Disqualifications disqualifications;
    private final WorldWays ways;

    WorldAhead(PlannedInteractions planned, Tripwires tripwires, Disqualifications disqualifications, WorldWays ways) {
        this.planned = planned;
        this.tripwires = tripwires;
        this.disqualifications = disqualifications;
        this.ways = ways;
    }

    void store(Tale tale) {
        ways.store(tale.deal().id(), tale.way());
        var id = tale.deal().id();
        tale.planned().forEach(plan -> planned.add(id, plan));
        tale.tripwires().forEach(wire -> tripwires.add(id, wire, tale.deal().ownerId()));
        var walked = tale.walked();
        if (walked == null) return;
        disqualifications.add(id, walked, tale.deal().ownerId());
        if (walked.followUp() != null) disqualifications.follow(walked, walked.followUp());
    }
}
