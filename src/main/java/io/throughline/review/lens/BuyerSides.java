package io.throughline.review.lens;

import io.throughline.base.Viewer;
import io.throughline.buying.concern.Concerns;
import io.throughline.buying.criteria.BuyerChoices;
import io.throughline.buying.readiness.ReadinessPoints;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads how a deal's customer decides. Whether the viewer may see the deal is asked before.
@Component
@Transactional(readOnly = true)
class BuyerSides {
    private final TeamReading people;
    private final BuyerChoices choices;
    private final Concerns concerns;
    private final ReadinessPoints points;

    BuyerSides(TeamReading people, BuyerChoices choices, Concerns concerns, ReadinessPoints points) {
        this.people = people;
        this.choices = choices;
        this.concerns = concerns;
        this.points = points;
    }

    BuyerSide of(UUID dealId, Viewer viewer) {
        var team = people.team(dealId, viewer);
        var insider = people.insider(dealId, viewer);
        return new BuyerSide(
                team,
                insider.map(known -> people.inside(known, team)).orElse(null),
                choices.of(dealId),
                concerns.seen(dealId, viewer),
                points.of(dealId));
    }
}
