package io.throughline.buying.readiness;

import io.throughline.base.Times;
import io.throughline.buying.DealsAt;
import io.throughline.deals.Buyers;
import io.throughline.deals.Deal;
import io.throughline.web.SentForm;
import io.throughline.web.Shell;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes the page of a customer's readiness for whoever may see the deal.
@Component
@Transactional(readOnly = true)
class ReadinessPages {
    private final DealsAt deals;
    private final Buyers buyers;
    private final ReadinessPoints points;
    private final Checklists checklists;

    ReadinessPages(DealsAt deals, Buyers buyers, ReadinessPoints points, Checklists checklists) {
        this.deals = deals;
        this.buyers = buyers;
        this.points = points;
        this.checklists = checklists;
    }

    ReadinessPage page(Shell shell, UUID id, SentForm sent) {
        return page(shell, id, Times.now(shell.today()), sent);
    }

    ReadinessPage page(Shell shell, UUID id, Times times, SentForm sent) {
        var at = deals.look(shell, id, "/readiness", times);
        return new ReadinessPage(at, points.of(id, times), at.writes() ? offer(at.deal()) : null, sent);
    }

    private ReadinessPage.Offer offer(Deal deal) {
        var offered = checklists.listed(deal.id()).stream()
                .filter(listed -> listed.edition() > 0)
                .toList();
        return new ReadinessPage.Offer(buyers.names(deal), offered);
    }
}
