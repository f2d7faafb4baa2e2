package io.throughline.review.qualify;

import io.throughline.base.Today;
import io.throughline.base.Viewer;
import io.throughline.deals.Deal;
import io.throughline.deals.Deals;
import io.throughline.web.api.Invalid;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What each request to what hangs on a deal asks first: who may, which day it is, and whether a fact is one of the
/// deal's.
@Component
class DealDoor {
    private final Deals deals;
    private final RuleHits hits;
    private final Today today;

    DealDoor(Deals deals, RuleHits hits, Today today) {
        this.deals = deals;
        this.hits = hits;
        this.today = today;
    }

    Deal toSee(UUID deal, Viewer viewer) {
        return deals.toSee(deal, viewer);
    }

    Deal toWrite(UUID deal, Viewer viewer) {
        return deals.toWrite(deal, viewer);
    }

    /// Whether the viewer is of the deal's team or above it.
    boolean isInsider(UUID deal, Viewer viewer) {
        return deals.mayWrite(deal, viewer);
    }

    LocalDate today() {
        return today.date();
    }

    /// @throws Invalid where a fact is named that is not one of the deal's
    void mustHave(UUID deal, @Nullable UUID fact, String pointer) {
        Invalid.unless(fact == null || hits.hasFact(deal, fact), pointer, "There is no such fact in this deal.");
    }
}
