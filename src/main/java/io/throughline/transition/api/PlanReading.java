package io.throughline.transition.api;

import io.throughline.base.NotFound;
import io.throughline.base.Today;
import io.throughline.transition.Chances;
import io.throughline.transition.Timetables;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads what a deal's plan comes to. Who may see the deal is asked before.
@Component
@Transactional(readOnly = true)
class PlanReading {
    private final Timetables timetables;
    private final Chances chances;
    private final Today today;

    PlanReading(Timetables timetables, Chances chances, Today today) {
        this.timetables = timetables;
        this.chances = chances;
        this.today = today;
    }

    /// @throws NotFound where the deal has no plan
    PlanAnswer of(UUID deal) {
        var plan = timetables.of(deal, today).orElseThrow(() -> new NotFound("This deal has no plan."));
        return PlanAnswer.of(plan, chances.of(deal).orElse(null));
    }
}
