package io.throughline.buying.concern;

import io.throughline.base.Times;
import io.throughline.buying.DealsAt;
import io.throughline.deals.Buyers;
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
    private final DealsAt deals;
    private final Buyers buyers;
    private final Concerns concerns;
    private final Signals signals;

    ConcernPages(DealsAt deals, Buyers buyers, Concerns concerns, Signals signals) {
        this.deals = deals;
        this.buyers = buyers;
        this.concerns = concerns;
        this.signals = signals;
    }

    ConcernPage page(Shell shell, UUID id, SentForm sent) {
        return page(shell, id, Times.now(shell.today()), sent);
    }

    ConcernPage page(Shell shell, UUID id, Times times, SentForm sent) {
        var at = deals.look(shell, id, "/concerns", times);
        var watch = signals.watch(id, times).of(concerns.seen(id, shell.signedIn(), times));
        return new ConcernPage(at, watch, at.writes() ? buyers.names(at.deal()) : List.of(), sent);
    }
}
