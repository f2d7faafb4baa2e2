package io.throughline.buying.criteria;

import io.throughline.base.Times;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Loads the choice of a deal's customer. Who may see the deal is asked before.
@Repository
@Transactional(readOnly = true)
public class BuyerChoices {
    private static final UUID FIRST = new UUID(0, 0);

    private final Criteria criteria;
    private final Options options;
    private final Ratings ratings;
    private final Weightings weightings;

    BuyerChoices(Criteria criteria, Options options, Ratings ratings, Weightings weightings) {
        this.criteria = criteria;
        this.options = options;
        this.ratings = ratings;
        this.weightings = weightings;
    }

    public Choice of(UUID dealId) {
        return of(dealId, Times.EVER);
    }

    /// As it was said by a day, as known at an instant.
    public Choice of(UUID dealId, Times times) {
        return new Choice(
                criteria.of(dealId, times.stored(), FIRST, Criterion.MOST),
                options.of(dealId, times.stored()),
                ratings.of(dealId, times, FIRST, Criterion.MOST * Option.MOST * Weightings.MOST),
                weightings.of(dealId, times, FIRST, Weightings.MOST));
    }
}
