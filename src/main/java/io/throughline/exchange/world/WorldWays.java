package io.throughline.exchange.world;

import io.throughline.transition.CriticalDates;
import io.throughline.transition.DealPlans;
import io.throughline.transition.baseline.PlanConfirmations;
import io.throughline.transition.victory.Victories;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Stores how the customers of the story world come to their day.
@Component
class WorldWays {
    private final Victories victories;
    private final CriticalDates dates;
    private final DealPlans plans;

    private final PlanConfirmations confirmations;

    WorldWays(Victories victories, CriticalDates dates, DealPlans plans, PlanConfirmations confirmations) {
        this.victories = victories;
        this.dates = dates;
        this.plans = plans;
        this.confirmations = confirmations;
    }

    void store(UUID dealId, Way way) {
        if (way.victory() != null) victories.write(way.victory());
        way.dates().forEach(date -> dates.write(dealId, date));
        if (way.plan() != null) plans.start(way.plan());
        way.readers().forEach(reader -> read(dealId, reader));
    }

    private void read(UUID dealId, Way.Reader reader) {
        confirmations.name(dealId, reader.as(), reader.user().id(), Scene.ADMINISTRATOR_LOOKS);
        confirmations.confirm(dealId, reader.as(), null, Scene.looks(reader.user()));
    }
}
