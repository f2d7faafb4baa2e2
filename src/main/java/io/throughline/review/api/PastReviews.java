package io.throughline.review.api;

import io.throughline.base.Today;
import io.throughline.base.Viewer;
import io.throughline.deals.Deals;
import io.throughline.deals.PastDeals;
import io.throughline.review.BothReviews;
import io.throughline.review.DealPicture;
import io.throughline.review.Pictures;
import io.throughline.review.Review;
import io.throughline.web.api.Seen;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reviews of deals as of a day, as known at an instant: made when somebody asks.
@Component
class PastReviews {
    private final PastDeals deals;
    private final Deals inside;
    private final Pictures pictures;
    private final Today today;

    PastReviews(PastDeals deals, Deals inside, Pictures pictures, Today today) {
        this.deals = deals;
        this.inside = inside;
        this.pictures = pictures;
        this.today = today;
    }

    /// Empty where the viewer may not see the deal now, or it was opened or stored later.
    @Transactional
    Optional<ReviewAnswer> find(UUID dealId, Seen seen, Viewer viewer) {
        return picture(dealId, seen, viewer).map(picture -> ReviewAnswer.of(review(picture, viewer)));
    }

    /// The review of a picture, as the viewer may read it.
    Review review(DealPicture picture, Viewer viewer) {
        return BothReviews.of(picture).forReader(inside.mayWrite(picture.deal().id(), viewer));
    }

    /// The picture itself, under the same conditions.
    @Transactional
    Optional<DealPicture> picture(UUID dealId, Seen seen, Viewer viewer) {
        var times = seen.times(today);
        return deals.find(dealId, times, viewer).flatMap(deal -> pictures.load(dealId, times));
    }
}
