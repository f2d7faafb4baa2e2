package io.throughline.transition.page;

import io.throughline.deals.Deals;
import io.throughline.transition.Chances;
import io.throughline.transition.Timetables;
import io.throughline.transition.feed.FeedCard;
import io.throughline.transition.feed.PlanFeeds;
import io.throughline.web.SentForm;
import io.throughline.web.Shell;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes the page of a plan for whoever may see the deal.
@Component
@Transactional(readOnly = true)
class PlanPages {
    private final Deals deals;
    private final Timetables timetables;
    private final Chances chances;
    private final PlanFeeds feeds;

    PlanPages(Deals deals, Timetables timetables, Chances chances, PlanFeeds feeds) {
        this.deals = deals;
        this.timetables = timetables;
        this.chances = chances;
        this.feeds = feeds;
    }

    PlanPage page(Shell shell, UUID id, PlanStarts starts, SentForm sent) {
        var deal = deals.toSee(id, shell.signedIn());
        var writes = deals.mayWrite(id, shell.signedIn());
        var plan = timetables.of(id, shell.today()).orElse(null);
        return new PlanPage(
                shell,
                deal,
                writes,
                plan,
                chances.of(id).orElse(null),
                timetables.pinned(id),
                writes && plan == null ? starts.of(id) : null,
                new FeedCard(shell, id, feeds.of(id, shell.signedIn().id()).orElse(null)),
                sent);
    }
}
