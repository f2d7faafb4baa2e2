package io.throughline.transition.baseline;

import io.throughline.base.NotFound;
import io.throughline.deals.Buyers;
import io.throughline.deals.Deal;
import io.throughline.identity.Directory;
import io.throughline.transition.baseline.BaselinePage.Offer;
import io.throughline.web.SentForm;
import io.throughline.web.Shell;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes the pages about what both sides agreed on, for whoever may see the deal.
@Component
@Transactional(readOnly = true)
class BaselinePages {
    private final AccordDoor door;
    private final Baselines baselines;
    private final Directory directory;
    private final Buyers buyers;

    BaselinePages(AccordDoor door, Baselines baselines, Directory directory, Buyers buyers) {
        this.door = door;
        this.baselines = baselines;
        this.directory = directory;
        this.buyers = buyers;
    }

    /// @param on the day as of which, `null` for today
    BaselinePage page(Shell shell, UUID id, @Nullable LocalDate on, SentForm sent) {
        var deal = door.toSee(id, shell.signedIn());
        if (on != null && on.isBefore(shell.today().date()))
            return page(shell, deal, baselines.of(id, on).orElse(null), on, sent);
        return page(shell, deal, baselines.newest(id).orElse(null), null, sent);
    }

    /// One of them as it was.
    BaselinePage one(Shell shell, UUID id, UUID baseline) {
        var deal = door.toSee(id, shell.signedIn());
        var shown = baselines
                .find(id, baseline)
                .orElseThrow(() -> new NotFound("Nothing of that was ever agreed on in this deal."));
        return page(shell, deal, shown, shown.recordedOn(), SentForm.NOTHING);
    }

    private BaselinePage page(
            Shell shell, Deal deal, @Nullable Baseline shown, @Nullable LocalDate past, SentForm sent) {
        var accord = door.found(deal.id());
        var all = door.confirmations().all(deal.id());
        return new BaselinePage(
                shell,
                deal,
                accord,
                shown,
                past == null ? accord.confirmations() : door.confirmations().of(deal.id(), past),
                baselines.all(deal.id()),
                all.stream().filter(one -> !one.isStanding()).toList(),
                past == null && door.mayWrite(deal.id(), shell.signedIn()) ? offer(deal, held(shell, accord)) : null,
                sent);
    }

    private Offer offer(Deal deal, List<UUID> held) {
        return new Offer(directory.everybody(held), buyers.names(deal));
    }

    /// Who of ours the forms hold: whoever is named, and the one who agrees.
    private static List<UUID> held(Shell shell, Accord accord) {
        var named = accord.confirmations().stream().map(one -> one.user().id());
        return Stream.concat(named, Stream.of(shell.signedIn().id())).toList();
    }

    SlipsPage slips(Shell shell, UUID id, SentForm sent) {
        var deal = door.toSee(id, shell.signedIn());
        return new SlipsPage(shell, deal, door.found(id), door.mayWrite(id, shell.signedIn()), sent);
    }
}
