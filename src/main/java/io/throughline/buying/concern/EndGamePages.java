package io.throughline.buying.concern;

import io.throughline.deals.Buyers;
import io.throughline.deals.Deals;
import io.throughline.identity.Directory;
import io.throughline.web.SentForm;
import io.throughline.web.Shell;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes the end-game map for the deal's team.
@Component
@Transactional(readOnly = true)
class EndGamePages {
    private final Deals deals;
    private final Buyers buyers;
    private final Directory directory;
    private final EndGameReading reading;

    EndGamePages(Deals deals, Buyers buyers, Directory directory, EndGameReading reading) {
        this.deals = deals;
        this.buyers = buyers;
        this.directory = directory;
        this.reading = reading;
    }

    EndGamePage page(Shell shell, UUID id, SentForm sent) {
        var insider = deals.toKnow(id, shell.signedIn());
        var deal = deals.toSee(id, shell.signedIn());
        var choices = new EndGamePage.Choices(buyers.names(deal), directory.everybody());
        var known = new EndGamePage.Known(reading.concerns(insider), reading.wounded(insider));
        return new EndGamePage(shell, deal, reading.game(insider), known, choices, sent);
    }
}
