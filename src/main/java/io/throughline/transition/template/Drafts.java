package io.throughline.transition.template;

import io.throughline.base.Ids;
import io.throughline.transition.CriticalDate;
import io.throughline.transition.CriticalDates;
import io.throughline.transition.DealPlans;
import io.throughline.transition.Part;
import io.throughline.transition.Plan;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Starts plans from templates, walked back from the customer's days. Who may write to the deal is asked before.
@Component
@Transactional
public class Drafts {
    private final DealPlans plans;
    private final CriticalDates dates;

    Drafts(DealPlans plans, CriticalDates dates) {
        this.plans = plans;
        this.dates = dates;
    }

    /// Days that are pinned already stay pinned where none is given.
    ///
    /// @throws io.throughline.base.Conflict where the deal has a plan
    public Plan start(UUID dealId, PlanTemplate template, @Nullable LocalDate goLive, @Nullable LocalDate victory) {
        pin(dealId, Part.GO_LIVE, goLive);
        pin(dealId, Part.VICTORY, victory);
        var plan = template.draft(dealId);
        plans.start(plan);
        return plan;
    }

    private void pin(UUID dealId, Part part, @Nullable LocalDate on) {
        if (on == null) return;
        var standing = dates.find(dealId, part);
        if (standing.isPresent() && standing.get().on().equals(on)) return;
        dates.write(
                dealId,
                standing.map(date -> new CriticalDate(date.id(), part, on, date.hard(), date.why(), date.version()))
                        .orElseGet(() -> new CriticalDate(Ids.next(), part, on, part == Part.GO_LIVE, "", 0)));
    }
}
