package io.throughline.buying.concern;

import io.throughline.deals.Buyers;
import io.throughline.deals.Deals;
import io.throughline.web.SentForm;
import io.throughline.web.Shell;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes the register of concerns for whoever may see the deal.
@Component
@Transactional(readOnly = true)
class ConcernPages {
    private final Deals deals;
    private final Buyers buyers;
    private final Concerns concerns;
    private final Signals signals;

    ConcernPages(Deals deals, Buyers buyers, Concerns concerns, Signals signals) {
        this.deals = deals;
        this.buyers = buyers;
        this.concerns = concerns;
        this.signals = signals;
    }

    ConcernPage page(Shell shell, UUID id, SentForm sent) {
        var deal = deals.toSee(id, shell.signedIn());
        var writes = deals.mayWrite(id, shell.signedIn());
        var watch = signals.watch(id).of(concerns.seen(id, shell.signedIn()));
        return new ConcernPage(shell, deal, watch, writes ? buyers.names(deal) : List.of(), writes, sent);
    }
}
