package io.throughline.review;

import io.throughline.deals.DealTouched;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Reviews the deals that a transaction touched, all together and once, before it commits: so that lists never lie.
@Component
class TouchedReviews {
    private final Reviews reviews;

    TouchedReviews(Reviews reviews) {
        this.reviews = reviews;
    }

    @EventListener
    void dealTouched(DealTouched touched) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A deal is touched within a transaction.");
        }
        touchedSoFar().add(touched.dealId());
    }

    private Set<UUID> touchedSoFar() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Touched touched) return touched.deals();
        var touched = new Touched(new LinkedHashSet<>());
        TransactionSynchronizationManager.bindResource(this, touched);
        TransactionSynchronizationManager.registerSynchronization(new BeforeCommit(touched));
        return touched.deals();
    }

    private record Touched(Set<UUID> deals) {}

    private final class BeforeCommit implements TransactionSynchronization {
        private final Touched touched;

        BeforeCommit(Touched touched) {
            this.touched = touched;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResourceIfPossible(TouchedReviews.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(TouchedReviews.this, touched);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            reviews.review(touched.deals());
        }

        @Override
        public void beforeCompletion() {
            TransactionSynchronizationManager.unbindResourceIfPossible(TouchedReviews.this);
        }
    }
}
