package io.throughline.exchange.world;

import io.throughline.deals.Facts;
import io.throughline.deals.Interactions;
import org.springframework.stereotype.Component;

/// Stores what was said and done in a deal of the story world.
@Component
class WorldHeard {
    private final Facts facts;
    private final Interactions interactions;

    WorldHeard(Facts facts, Interactions interactions) {
        this.facts = facts;
        this.interactions = interactions;
    }

    void store(Tale tale) {
        var id = tale.deal().id();
        tale.interactions().forEach(interaction -> interactions.add(id, interaction));
        tale.facts().forEach(fact -> facts.add(id, fact));
    }
}
