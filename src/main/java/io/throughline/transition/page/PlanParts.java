package io.throughline.transition.page;

import io.throughline.transition.Chances;
import io.throughline.transition.CriticalDate;
import io.throughline.transition.CriticalDates;
import io.throughline.transition.PlanChance;
import io.throughline.transition.baseline.Accords;
import io.throughline.transition.baseline.BaselineCard;
import io.throughline.transition.feed.FeedCard;
import io.throughline.transition.feed.PlanFeeds;
import io.throughline.web.Shell;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What stands beside a plan on its page. Who may see the deal is asked before.
@Component
class PlanParts {
    private final Chances chances;
    private final CriticalDates dates;
    private final Accords accords;
    private final PlanFeeds feeds;

    PlanParts(Chances chances, CriticalDates dates, Accords accords, PlanFeeds feeds) {
        this.chances = chances;
        this.dates = dates;
        this.accords = accords;
        this.feeds = feeds;
    }

    /// @return `null` where no day is pinned
    @Nullable
    PlanChance chance(UUID deal) {
        return chances.of(deal).orElse(null);
    }

    List<CriticalDate> dates(UUID deal) {
        return dates.of(deal);
    }

    /// @return `null` where there is no plan
    @Nullable
    BaselineCard baseline(Shell shell, UUID deal) {
        return accords.of(deal, shell.today())
                .map(accord -> new BaselineCard(shell, "/deals/" + deal + "/plan", accord))
                .orElse(null);
    }

    /// How the plan comes into a calendar of the viewer's.
    FeedCard feed(Shell shell, UUID deal) {
        return new FeedCard(shell, deal, feeds.of(deal, shell.signedIn().id()).orElse(null));
    }
}
