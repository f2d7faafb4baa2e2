package io.throughline.exchange.world;

import io.throughline.transition.CriticalDates;
import io.throughline.transition.DealPlans;
import io.throughline.transition.victory.Victories;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Stores how the customers of the story world come to their day.
@Component
class WorldWays {
    private final Victories victories;
    private final CriticalDates dates;
    private final DealPlans plans;
    private final WorldAccords accords;

    WorldWays(Victories victories, CriticalDates dates, DealPlans plans, WorldAccords accords) {
        this.victories = victories;
        this.dates = dates;
        this.plans = plans;
        this.accords = accords;
    }

    void store(UUID dealId, Way way) {
        if (way.victory() != null) victories.write(way.victory());
        way.dates().forEach(date -> dates.write(dealId, date));
        if (way.plan() != null) plans.start(way.plan());
        way.readers().forEach(reader -> accords.read(dealId, reader));
        if (way.going() == null || way.plan() == null) return;
        accords.store(way.plan(), way.going());
        var came = way.going().came();
        if (came == null) return;
        victories.of(dealId).ifPresent(victory -> accords.store(victory, came));
    }
}
