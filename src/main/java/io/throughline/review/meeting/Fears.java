package io.throughline.review.meeting;

import io.throughline.base.Viewer;
import io.throughline.buying.concern.Concern;
import io.throughline.buying.concern.Concerns;
import io.throughline.buying.concern.EndGame;
import io.throughline.buying.concern.EndGames;
import io.throughline.deals.Deals;
import io.throughline.deals.Insider;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads what people of a deal fear, and for insiders who answers it.
@Component
@Transactional(readOnly = true)
class Fears {
    private final Deals deals;
    private final Concerns concerns;
    private final EndGames games;

    Fears(Deals deals, Concerns concerns, EndGames games) {
        this.deals = deals;
        this.concerns = concerns;
        this.games = games;
    }

    /// Those that the viewer may see.
    List<Concern> of(UUID dealId, Viewer viewer) {
        return concerns.seen(dealId, viewer);
    }

    Optional<Insider> insider(UUID dealId, Viewer viewer) {
        return deals.insider(dealId, viewer);
    }

    List<EndGame.Yes> answers(Insider insider) {
        return games.of(insider).yeses();
    }
}
