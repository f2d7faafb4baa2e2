package io.throughline.exchange.world;

import io.throughline.review.Reviews;
import java.sql.Types;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Stores the story world in an empty database, by the doors that everybody uses.
@Component
public class Worlds {
    private final JdbcClient jdbc;
    private final WorldCast cast;
    private final WorldHouse house;
    private final WorldTales tales;
    private final Reviews reviews;

    Worlds(JdbcClient jdbc, WorldCast cast, WorldHouse house, WorldTales tales, Reviews reviews) {
        this.jdbc = jdbc;
        this.cast = cast;
        this.house = house;
        this.tales = tales;
        this.reviews = reviews;
    }

    /// All of it or nothing, reviewed as of its day with a snapshot of its own class.
    @Transactional
    public void store(World world) {
        World.stages().forEach(this::store);
        cast.store(world);
        house.store(world);
        world.all().forEach(tales::store);
        reviews.reviewAll(world.today(), reviewed -> {});
    }

    private void store(World.Stage stage) {
        jdbc.sql("""
                        insert into stage_meaning (id, stage, status, phase, why)
                        values (:id, :stage, :status, :phase, 'told with the story world')""")
                .param("id", Keys.of("stage", stage.name()))
                .param("stage", stage.name())
                .param("status", stage.status().name())
                .param("phase", stage.phase() == null ? null : stage.phase().name(), Types.VARCHAR)
                .update();
    }
}
