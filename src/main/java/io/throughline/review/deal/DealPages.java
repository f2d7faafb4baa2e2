package io.throughline.review.deal;

import io.throughline.base.NotFound;
import io.throughline.base.Stored;
import io.throughline.base.Times;
import io.throughline.deals.Deal;
import io.throughline.deals.Deals;
import io.throughline.deals.Insider;
import io.throughline.deals.PastDeals;
import io.throughline.review.BothReviews;
import io.throughline.review.DealPicture;
import io.throughline.review.Pictures;
import io.throughline.web.LookingBack;
import io.throughline.web.Shell;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes the page of a deal for whoever may see it.
@Component
public class DealPages {
    private final Deals deals;
    private final PastDeals past;
    private final Pictures pictures;
    private final DealReading reading;

    DealPages(Deals deals, PastDeals past, Pictures pictures, DealReading reading) {
        this.deals = deals;
        this.past = past;
        this.pictures = pictures;
        this.reading = reading;
    }

    /// @throws NotFound when the viewer may not see it
    @Transactional
    public DealPage page(Shell shell, UUID id) {
        var deal = deals.find(id, shell.signedIn()).orElseThrow(DealPages::notFound);
        var times = new Times(deal.firstSeen(shell.today().date()), Stored.NOW);
        return page(shell, deal, times, deals.insider(id, shell.signedIn()));
    }

    /// The page as of a day, as known at an instant; nobody changes anything in it.
    ///
    /// @throws NotFound when the viewer may not see it now, or it was opened or stored later
    @Transactional
    public DealPage page(Shell shell, UUID id, Times times) {
        if (times.isNow(shell.today())) return page(shell, id);
        var deal = past.find(id, times, shell.signedIn())
                .orElseThrow(() ->
                        new NotFound("This deal is not there, or not for you to see, or came later than that day."));
        return page(shell, deal, times, Optional.empty());
    }

    private DealPage page(Shell shell, Deal deal, Times times, Optional<Insider> writer) {
        var id = deal.id();
        var insider = writer.isPresent() || deals.mayWrite(id, shell.signedIn());
        var picture = pictures.load(id, times).orElseThrow(DealPages::notFound);
        return new DealPage(
                new LookingBack(shell, "/deals/" + id, times, first(picture)),
                insider ? picture : picture.forOthers(),
                BothReviews.of(picture).forReader(insider),
                reading.names(deal, picture, times.stored()),
                reading.extras(id, times),
                reading.members(id, times.stored()),
                reading.planned(id, times.stored()),
                writer.map(reading::wounded).orElse(List.of()),
                times.isNow(shell.today()) ? reading.victory(deal).orElse(null) : null,
                writer.isPresent(),
                null);
    }

    private static LocalDate first(DealPicture picture) {
        var opened = picture.deal().openedOn();
        if (opened != null) return opened;
        return picture.changes().isEmpty()
                ? picture.asOf().minusYears(1)
                : picture.changes().getFirst().on();
    }

    static NotFound notFound() {
        return new NotFound("This deal is not there, or not for you to see.");
    }
}
