package io.throughline.review.deal;

import io.throughline.base.NotFound;
import io.throughline.deals.Deals;
import io.throughline.review.Pictures;
import io.throughline.review.Review;
import io.throughline.web.Shell;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes the page of a deal for whoever may see it.
@Component
public class DealPages {
    private final Deals deals;
    private final Pictures pictures;
    private final DealReading reading;

    DealPages(Deals deals, Pictures pictures, DealReading reading) {
        this.deals = deals;
        this.pictures = pictures;
        this.reading = reading;
    }

    /// @throws NotFound when the viewer may not see it, or it was opened later
    @Transactional
    public DealPage page(Shell shell, UUID id, @Nullable LocalDate asOf, @Nullable String done) {
        var deal = deals.find(id, shell.signedIn()).orElseThrow(DealPages::notFound);
        var today = shell.today().date();
        var day = asOf != null && asOf.isBefore(today) ? asOf : deal.firstSeen(today);
        var picture =
                pictures.load(id, day).orElseThrow(() -> new NotFound("This deal was opened later than that day."));
        return new DealPage(
                shell,
                picture,
                Review.of(picture),
                reading.names(deal),
                reading.extras(id, picture.asOf()),
                reading.members(id),
                !day.isBefore(today) && deals.mayWrite(id, shell.signedIn()),
                done);
    }

    static NotFound notFound() {
        return new NotFound("This deal is not there, or not for you to see.");
    }
}
