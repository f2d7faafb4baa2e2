package io.throughline.exchange.world;

import io.throughline.review.Reviews;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Stores the story world in an empty database, by the doors that everybody uses.
@Component
public class Worlds {
    private final WorldCast cast;
    private final WorldHouse house;
    private final WorldTales tales;
    private final Reviews reviews;

    Worlds(WorldCast cast, WorldHouse house, WorldTales tales, Reviews reviews) {
        this.cast = cast;
        this.house = house;
        this.tales = tales;
        this.reviews = reviews;
    }

    /// All of it or nothing, reviewed as of its day with a snapshot of its own class.
    @Transactional
    public void store(World world) {
        cast.store(world);
        house.store(world);
        world.all().forEach(tales::store);
        reviews.reviewAll(world.today(), reviewed -> {});
    }
}
