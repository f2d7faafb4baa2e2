package io.throughline.buying.concern;

import io.throughline.base.Times;
import io.throughline.buying.DealsAt;
import io.throughline.deals.Buyers;
import io.throughline.identity.Directory;
import io.throughline.web.SentForm;
import io.throughline.web.Shell;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes the end-game map for the deal's team.
@Component
@Transactional(readOnly = true)
class EndGamePages {
    private final DealsAt deals;
    private final Buyers buyers;
    private final Directory directory;
    private final EndGameReading reading;

    EndGamePages(DealsAt deals, Buyers buyers, Directory directory, EndGameReading reading) {
        this.deals = deals;
        this.buyers = buyers;
        this.directory = directory;
        this.reading = reading;
    }

    EndGamePage page(Shell shell, UUID id, SentForm sent) {
        return page(shell, id, Times.now(shell.today()), sent);
    }

    /// As of the two times. Who will strike back is a reminder, and only of today.
    EndGamePage page(Shell shell, UUID id, Times times, SentForm sent) {
        var at = deals.look(shell, id, "/end-game", times);
        var insider = deals.toKnow(id, shell.signedIn());
        var game = reading.game(insider, times);
        var choices = at.writes()
                ? new EndGamePage.Choices(buyers.names(at.deal()), directory.everybody(game.answerers()))
                : EndGamePage.Choices.NONE;
        var known = new EndGamePage.Known(
                reading.concerns(insider, times), at.writes() ? reading.wounded(insider) : List.of());
        return new EndGamePage(at, game, known, choices, sent);
    }
}
