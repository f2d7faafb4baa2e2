package io.throughline.exchange.world;

import io.throughline.deals.Deals;
import org.springframework.stereotype.Component;

/// Stores one deal of the story world with all that is known of it.
@Component
class WorldTales {
    private final Deals deals;
    private final WorldHeard heard;
    private final WorldAhead ahead;
    private final WorldSides sides;

    WorldTales(Deals deals, WorldHeard heard, WorldAhead ahead, WorldSides sides) {
        this.deals = deals;
        this.heard = heard;
        this.ahead = ahead;
        this.sides = sides;
    }

    void store(Tale tale) {
        var id = tale.deal().id();
        deals.add(tale.deal());
        tale.changes().forEach(change -> deals.record(id, change));
        heard.store(tale);
        ahead.store(tale);
        tale.roles().forEach(role -> deals.add(Keys.of("role", id + ":" + role.personId()), id, role));
        if (!tale.side().isUntold()) sides.store(deals.toKnow(id, Scene.ADMINISTRATOR_LOOKS), tale.side());
    }
}
