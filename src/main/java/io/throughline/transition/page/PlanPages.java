package io.throughline.transition.page;

import io.throughline.base.NotFound;
import io.throughline.deals.Deals;
import io.throughline.transition.DelayCosts;
import io.throughline.transition.PlanChance;
import io.throughline.transition.Timetables;
import io.throughline.web.SentForm;
import io.throughline.web.Shell;
import io.throughline.web.Typed;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes the page of a plan for whoever may see the deal.
@Component
@Transactional(readOnly = true)
public class PlanPages {
    private final Deals deals;
    private final Timetables timetables;
    private final PlanParts parts;
    private final DelayCosts costs;

    PlanPages(Deals deals, Timetables timetables, PlanParts parts, DelayCosts costs) {
        this.deals = deals;
        this.timetables = timetables;
        this.parts = parts;
        this.costs = costs;
    }

    /// @param starts what a plan can be drafted from; `null` where it is not asked for
    /// @param typed what is tried on it, see [TrialFields]
    PlanPage page(Shell shell, UUID id, @Nullable PlanStarts starts, Typed typed, SentForm sent) {
        var deal = deals.toSee(id, shell.signedIn());
        var writes = deals.mayWrite(id, shell.signedIn());
        var plan = timetables.of(id, shell.today()).orElse(null);
        var chance = parts.chance(id);
        return new PlanPage(
                shell,
                deal,
                writes,
                plan,
                plan == null ? null : Drawings.of(shell, plan, writes, typed, lastDay(chance)),
                chance,
                costs.of(id).orElse(null),
                parts.dates(id),
                writes && plan == null && starts != null ? starts.of(id) : null,
                parts.baseline(shell, id),
                parts.feed(shell, id),
                sent);
    }

    private static @Nullable LocalDate lastDay(@Nullable PlanChance chance) {
        return chance == null ? null : chance.chance().lastDay();
    }

    /// The drawing alone, as it would be.
    ///
    /// @throws NotFound where the deal has no plan
    public Drawing drawing(Shell shell, UUID id, Typed typed) {
        deals.toSee(id, shell.signedIn());
        var plan = timetables.of(id, shell.today()).orElseThrow(() -> new NotFound("This deal has no plan."));
        return Drawings.of(shell, plan, deals.mayWrite(id, shell.signedIn()), typed, lastDay(parts.chance(id)));
    }
}
