package io.throughline.exchange.world;

import io.throughline.deals.Deals;
import io.throughline.deals.Facts;
import io.throughline.deals.Interactions;
import org.springframework.stereotype.Component;

/// Stores one deal of the story world with all that is known of it.
@Component
class WorldTales {
    private final Deals deals;
    private final Facts facts;
    private final Interactions interactions;
    private final WorldAhead ahead;

    WorldTales(Deals deals, Facts facts, Interactions interactions, WorldAhead ahead) {
        this.deals = deals;
        this.facts = facts;
        this.interactions = interactions;
        this.ahead = ahead;
    }

    void store(Tale tale) {
        var id = tale.deal().id();
        deals.add(tale.deal());
        tale.changes().forEach(change -> deals.record(id, change));
        tale.interactions().forEach(interaction -> interactions.add(id, interaction));
        tale.facts().forEach(fact -> facts.add(id, fact));
        ahead.store(tale);
        tale.roles().forEach(role -> deals.add(Keys.of("role", id + ":" + role.personId()), id, role));
    }
}
