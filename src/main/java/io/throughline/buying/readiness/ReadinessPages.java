package io.throughline.buying.readiness;

import io.throughline.deals.Buyers;
import io.throughline.deals.Deals;
import io.throughline.web.SentForm;
import io.throughline.web.Shell;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes the page of a customer's readiness for whoever may see the deal.
@Component
@Transactional(readOnly = true)
class ReadinessPages {
    private final Deals deals;
    private final Buyers buyers;
    private final ReadinessPoints points;
    private final Checklists checklists;

    ReadinessPages(Deals deals, Buyers buyers, ReadinessPoints points, Checklists checklists) {
        this.deals = deals;
        this.buyers = buyers;
        this.points = points;
        this.checklists = checklists;
    }

    ReadinessPage page(Shell shell, UUID id, SentForm sent) {
        var deal = deals.toSee(id, shell.signedIn());
        if (!deals.mayWrite(id, shell.signedIn())) return new ReadinessPage(shell, deal, points.of(id), null, sent);
        var offered = checklists.listed(id).stream()
                .filter(listed -> listed.edition() > 0)
                .toList();
        return new ReadinessPage(
                shell, deal, points.of(id), new ReadinessPage.Offer(buyers.names(deal), List.copyOf(offered)), sent);
    }
}
