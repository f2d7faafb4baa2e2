package io.throughline.review.qualify;

import io.throughline.deals.spot.Disqualifications;
import io.throughline.deals.spot.RuleOverrides;
import io.throughline.deals.spot.Tripwires;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Reads what is on file of staying in a deal.
@Component
class Kept {
    private static final UUID FIRST = new UUID(0, 0);
    private static final int MOST = 100;

    private final Tripwires tripwires;
    private final RuleOverrides overrides;
    private final Disqualifications walked;

    Kept(Tripwires tripwires, RuleOverrides overrides, Disqualifications walked) {
        this.tripwires = tripwires;
        this.overrides = overrides;
        this.walked = walked;
    }

    /// @param insider whoever reads is of the deal's team or above it
    QualifyPage.Kept of(UUID deal, boolean insider) {
        return new QualifyPage.Kept(
                tripwires.of(deal, FIRST, MOST),
                overrides.of(deal, insider, FIRST, MOST),
                walked.last(deal).orElse(null));
    }
}
