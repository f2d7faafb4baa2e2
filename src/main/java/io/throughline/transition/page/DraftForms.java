package io.throughline.transition.page;

import io.throughline.base.Conflict;
import io.throughline.deals.Deals;
import io.throughline.transition.DealPlans;
import io.throughline.transition.template.Drafts;
import io.throughline.web.Shell;
import io.throughline.web.Typed;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Starts and discards plans. Each answers with keys of messages by field; with none where it was done.
@Component
@Transactional
class DraftForms {
    private final Deals deals;
    private final Drafts drafts;
    private final DealPlans plans;
    private final PlanStarts starts;

    DraftForms(Deals deals, Drafts drafts, DealPlans plans, PlanStarts starts) {
        this.deals = deals;
        this.drafts = drafts;
        this.plans = plans;
        this.starts = starts;
    }

    Map<String, String> start(Shell shell, UUID id, Typed typed) {
        deals.toWrite(id, shell.signedIn());
        var problems = new LinkedHashMap<String, String>();
        var template = starts.template(typed.id("template").orElse(null));
        if (template.isEmpty()) problems.put("template", "transition.template.gone");
        var goLive = typed.day("goLive");
        if (goLive.isEmpty()) problems.put("goLive", "transition.day.missing");
        var victory = typed.day("victory");
        if (typed.has("victory") && victory.isEmpty()) problems.put("victory", "transition.day.missing");
        if (goLive.isPresent() && victory.isPresent() && victory.get().isBefore(goLive.get()))
            problems.put("victory", "transition.victory.before");
        if (problems.isEmpty()) drafts.start(id, template.orElseThrow(), goLive.orElseThrow(), victory.orElse(null));
        return problems;
    }

    Map<String, String> discard(Shell shell, UUID id, Typed typed) {
        deals.toWrite(id, shell.signedIn());
        var plan = plans.find(id).orElseThrow(() -> new Conflict("There is no plan any more."));
        if (!typed.is("version", plan.version())) throw new Conflict("Somebody else changed this plan.");
        plans.discard(plan);
        return Map.of();
    }

    PlanStarts starts() {
        return starts;
    }
}
