package io.throughline.exchange.world;

import io.throughline.deals.Insider;
import org.springframework.stereotype.Component;

/// Stores how the buyer of a deal of the story world decides.
@Component
class WorldSides {
    private final WorldTeams teams;
    private final WorldChoices choices;
    private final WorldFears fears;
    private final WorldOurs ours;

    WorldSides(WorldTeams teams, WorldChoices choices, WorldFears fears, WorldOurs ours) {
        this.teams = teams;
        this.choices = choices;
        this.fears = fears;
        this.ours = ours;
    }

    void store(Insider insider, BuyersSide side) {
        teams.store(insider, side.team());
        choices.store(insider, side.choosing().choice());
        fears.store(insider, side);
        ours.store(insider, side);
    }
}
