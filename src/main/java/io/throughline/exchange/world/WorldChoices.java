package io.throughline.exchange.world;

import io.throughline.buying.criteria.Choice;
import io.throughline.buying.criteria.Criteria;
import io.throughline.buying.criteria.Options;
import io.throughline.buying.criteria.Ratings;
import io.throughline.buying.criteria.Weightings;
import io.throughline.deals.Insider;
import java.util.List;
import org.springframework.stereotype.Component;

/// Stores by what the buyers of the story world decide.
@Component
class WorldChoices {
    private final Criteria criteria;
    private final Options options;
    private final Ratings ratings;
    private final Weightings weightings;

    WorldChoices(Criteria criteria, Options options, Ratings ratings, Weightings weightings) {
        this.criteria = criteria;
        this.options = options;
        this.ratings = ratings;
        this.weightings = weightings;
    }

    void store(Insider insider, Choice choice) {
        choice.criteria().forEach(criteria::add);
        choice.options().stream().filter(option -> !option.kind().isAlways()).forEach(options::add);
        ratings.write(insider.dealId(), choice.ratings(), List.of());
        choice.weightings().forEach(weightings::write);
    }
}
