package io.throughline.review;

import io.throughline.base.Today;
import io.throughline.deals.spot.SweetSpotChanged;
import io.throughline.review.playbook.PlaybookChanged;
import io.throughline.settings.HalfLivesChanged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Once facts age in another way, the playbook has a new edition, or other rules say which deals are for us, every
/// review
/// is due: that is stored with the change itself, by a new snapshot, so it
/// outlives a crash; the work is done afterwards, so that nobody waits for it.
@Component
class AgedReviews {
    private static final Logger LOG = LoggerFactory.getLogger(AgedReviews.class);

    private final Reviews reviews;
    private final Snapshots snapshots;
    private final Today today;

    AgedReviews(Reviews reviews, Snapshots snapshots, Today today) {
        this.reviews = reviews;
        this.snapshots = snapshots;
        this.today = today;
    }

    @EventListener({HalfLivesChanged.class, PlaybookChanged.class, SweetSpotChanged.class})
    void due() {
        snapshots.make(today.date());
    }

    @TransactionalEventListener(classes = {HalfLivesChanged.class, PlaybookChanged.class, SweetSpotChanged.class})
    void review() {
        Thread.ofVirtual().name("reviews after a change of rules").start(this::reviewAll);
    }

    private void reviewAll() {
        try {
            reviews.reviewDue();
        } catch (RuntimeException problem) {
            LOG.warn("Reviews could not be made anew; they stay due.", problem);
        }
    }
}
