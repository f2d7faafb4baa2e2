package io.throughline.review.replay;

import io.throughline.base.NotFound;
import io.throughline.base.Today;
import io.throughline.base.Viewer;
import io.throughline.deals.Deal;
import io.throughline.deals.Deals;
import io.throughline.review.Pictures;
import io.throughline.review.Replay;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Replays deals for whoever may see them.
@Component
class Replays {
    private final Deals deals;
    private final Pictures pictures;
    private final Today today;

    Replays(Deals deals, Pictures pictures, Today today) {
        this.deals = deals;
        this.pictures = pictures;
        this.today = today;
    }

    record Replayed(Deal deal, Replay replay) {}

    /// @throws NotFound where there is no such deal, or it is not for the viewer to see
    @Transactional
    Replayed of(UUID id, Viewer viewer) {
        var deal = deals.toSee(id, viewer);
        var day = deal.firstSeen(today.date());
        var opened = deal.openedOn();
        // no day of it would have known more than was usual when it was opened
        var usualOn = opened != null && opened.isBefore(day) ? opened : day;
        var picture = pictures.load(id, day, usualOn)
                .orElseThrow(() -> new NotFound("This deal is not there, or not for you to see."));
        return new Replayed(deal, Replay.of(picture, deals.mayWrite(id, viewer)));
    }
}
