package io.throughline.buying.concern;

import io.throughline.deals.Insider;
import java.util.List;
import org.springframework.stereotype.Component;

/// What the end-game map is drawn from.
@Component
class EndGameReading {
    private final EndGames games;
    private final Concerns concerns;

    EndGameReading(EndGames games, Concerns concerns) {
        this.games = games;
        this.concerns = concerns;
    }

    EndGame game(Insider insider) {
        return games.of(insider);
    }

    List<Concern> concerns(Insider insider) {
        return concerns.seen(insider.dealId(), insider.viewer());
    }
}
