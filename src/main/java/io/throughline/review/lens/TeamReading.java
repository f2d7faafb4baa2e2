package io.throughline.review.lens;

import io.throughline.base.Viewer;
import io.throughline.buying.BuyingTeam;
import io.throughline.buying.Inside;
import io.throughline.buying.Insides;
import io.throughline.buying.Stakeholders;
import io.throughline.deals.Deals;
import io.throughline.deals.Insider;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Reads who is in a deal's buying team, and for insiders what they are to us.
@Component
class TeamReading {
    private final Deals deals;
    private final Stakeholders stakeholders;
    private final Insides insides;

    TeamReading(Deals deals, Stakeholders stakeholders, Insides insides) {
        this.deals = deals;
        this.stakeholders = stakeholders;
        this.insides = insides;
    }

    BuyingTeam team(UUID dealId, Viewer viewer) {
        return stakeholders.of(dealId, viewer);
    }

    Optional<Insider> insider(UUID dealId, Viewer viewer) {
        return deals.insider(dealId, viewer);
    }

    Inside inside(Insider insider, BuyingTeam team) {
        return insides.of(insider, team);
    }
}
