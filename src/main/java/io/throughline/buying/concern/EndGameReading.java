package io.throughline.buying.concern;

import io.throughline.base.Times;
import io.throughline.deals.Insider;
import java.util.List;
import org.springframework.stereotype.Component;

/// What the end-game map is drawn from.
@Component
class EndGameReading {
    private final EndGames games;
    private final Concerns concerns;
    private final WoundedRivals rivals;

    EndGameReading(EndGames games, Concerns concerns, WoundedRivals rivals) {
        this.games = games;
        this.concerns = concerns;
        this.rivals = rivals;
    }

    EndGame game(Insider insider, Times times) {
        return games.of(insider, times.stored());
    }

    /// Those who will strike back.
    List<WoundedRival> wounded(Insider insider) {
        return rivals.of(insider);
    }

    List<Concern> concerns(Insider insider, Times times) {
        return concerns.seen(insider.dealId(), insider.viewer(), times);
    }
}
