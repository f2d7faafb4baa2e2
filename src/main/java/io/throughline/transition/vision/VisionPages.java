package io.throughline.transition.vision;

import io.throughline.transition.PlanDoor;
import io.throughline.web.SentForm;
import io.throughline.web.Shell;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Makes the page of a transition vision for whoever may see the deal.
@Component
class VisionPages {
    private final PlanDoor door;
    private final VisionQuotes quotes;

    VisionPages(PlanDoor door, VisionQuotes quotes) {
        this.door = door;
        this.quotes = quotes;
    }

    VisionPage page(Shell shell, UUID id, SentForm sent, String lacking) {
        var deal = door.toSee(id, shell.signedIn());
        return new VisionPage(shell, deal, door.mayWrite(id, shell.signedIn()), quotes.of(deal), sent, lacking);
    }
}
