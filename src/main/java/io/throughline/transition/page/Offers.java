package io.throughline.transition.page;

import io.throughline.deals.Buyers;
import io.throughline.deals.Deal;
import io.throughline.identity.Directory;
import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Whom tasks of a deal's plan can be given to.
@Component
class Offers {
    private final Directory directory;
    private final Buyers buyers;

    Offers(Directory directory, Buyers buyers) {
        this.directory = directory;
        this.buyers = buyers;
    }

    /// @param held who of ours a form holds
    TaskPage.Offer of(Deal deal, Collection<UUID> held) {
        return new TaskPage.Offer(directory.everybody(held), buyers.names(deal));
    }
}
