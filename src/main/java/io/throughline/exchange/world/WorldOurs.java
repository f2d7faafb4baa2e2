package io.throughline.exchange.world;

import io.throughline.buying.concern.EndGames;
import io.throughline.buying.strategy.Strategies;
import io.throughline.buying.strategy.Strategy;
import io.throughline.deals.Insider;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// Stores what we do about it in deals of the story world: strategies, and the end game.
@Component
class WorldOurs {
    private final Strategies strategies;
    private final EndGames games;

    WorldOurs(Strategies strategies, EndGames games) {
        this.strategies = strategies;
        this.games = games;
    }

    void store(Insider insider, BuyersSide side) {
        side.choosing().gaps().forEach(gap -> strategies.judge(insider, gap));
        side.choosing().strategies().forEach(one -> store(insider, one));
        side.fears().endGame().yeses().forEach(yes -> games.add(insider, yes));
        side.fears().endGame().moves().forEach(move -> games.add(insider, move));
    }

    private void store(Insider insider, Strategy told) {
        strategies.choose(insider, told);
        var outcome = told.outcome();
        if (outcome != null)
            strategies.end(insider, told, outcome, Objects.requireNonNull(told.endedOn()), told.words());
    }
}
