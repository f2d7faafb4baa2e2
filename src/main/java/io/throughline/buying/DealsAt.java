package io.throughline.buying;

import io.throughline.base.NotFound;
import io.throughline.base.Times;
import io.throughline.base.Today;
import io.throughline.base.Viewer;
import io.throughline.deals.Deal;
import io.throughline.deals.Deals;
import io.throughline.deals.Insider;
import io.throughline.deals.PastDeals;
import io.throughline.web.LookingBack;
import io.throughline.web.Shell;
import io.throughline.web.api.Seen;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lets in whoever may see a deal, today or as it was on a day, as known by another. Who may is decided as of now.
@Component
@Transactional(readOnly = true)
public class DealsAt {
    private final Deals deals;
    private final PastDeals past;
    private final Today today;

    DealsAt(Deals deals, PastDeals past, Today today) {
        this.deals = deals;
        this.past = past;
        this.today = today;
    }

    /// @param page of the deal, behind its path: `/team`
    /// @throws NotFound where the viewer may not see the deal, or it was opened or stored later
    public DealAt look(Shell shell, UUID id, String page, Times times) {
        var viewer = shell.signedIn();
        var deal = find(id, viewer, times);
        var opened = deal.openedOn();
        var first = opened == null ? times.asOf().minusYears(1) : opened;
        var back = new LookingBack(shell, "/deals/" + id + page, times, first);
        var inside = deals.mayWrite(id, viewer);
        return new DealAt(back, deal, inside, inside && !back.isPast());
    }

    /// The same, as it is now.
    public DealAt look(Shell shell, UUID id, String page) {
        return look(shell, id, page, Times.now(today));
    }

    /// Whoever may read what is private in the deal; empty for all others.
    public Optional<Insider> insider(UUID id, Viewer viewer) {
        return deals.insider(id, viewer);
    }

    /// The same, for a viewer who asks for what is private.
    public Insider toKnow(UUID id, Viewer viewer) {
        return deals.toKnow(id, viewer);
    }

    /// The deal, for a viewer who is about to change it.
    public Deal toWrite(UUID id, Viewer viewer) {
        return deals.toWrite(id, viewer);
    }

    /// The two times that are asked for.
    ///
    /// @throws NotFound where the viewer may not see the deal, or it was opened or stored later
    public Times toSee(UUID id, Viewer viewer, Seen seen) {
        var times = seen.times(today);
        find(id, viewer, times);
        return times;
    }

    /// The deal as it stood.
    ///
    /// @throws NotFound where the viewer may not see it, or it was opened or stored later
    public Deal find(UUID id, Viewer viewer, Times times) {
        if (times.isNow(today)) return deals.toSee(id, viewer);
        return past.find(id, times, viewer)
                .orElseThrow(() ->
                        new NotFound("This deal is not there, or not for you to see, or came later than that day."));
    }

    public Today today() {
        return today;
    }
}
