package io.throughline.transition.victory;

import io.throughline.transition.CriticalDates;
import io.throughline.transition.Part;
import io.throughline.transition.PlanDoor;
import io.throughline.web.SentForm;
import io.throughline.web.Shell;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes the page of a first victory for whoever may see the deal.
@Component
@Transactional(readOnly = true)
class VictoryPages {
    private final PlanDoor door;
    private final Victories victories;
    private final CriticalDates dates;
    private final VictoryOffers offers;

    VictoryPages(PlanDoor door, Victories victories, CriticalDates dates, VictoryOffers offers) {
        this.door = door;
        this.victories = victories;
        this.dates = dates;
        this.offers = offers;
    }

    /// @param chosen the fact of which the form is made; `null` for none
    VictoryPage page(Shell shell, UUID id, @Nullable UUID chosen, SentForm sent) {
        var deal = door.toSee(id, shell.signedIn());
        var writes = door.mayWrite(id, shell.signedIn());
        return new VictoryPage(
                shell,
                deal,
                writes,
                victories.of(id).orElse(null),
                dates.find(id, Part.VICTORY).orElse(null),
                writes ? offers.of(id) : List.of(),
                writes ? chosen : null,
                writes ? offers.planned(shell, id).orElse(null) : null,
                writes ? offers.people(deal) : List.of(),
                sent);
    }
}
