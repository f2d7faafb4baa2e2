package io.throughline.exchange.world;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.ThroughlineTest;
import io.throughline.deals.Deals;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ThroughlineTest
class WorldsTest {
    @Autowired
    Worlds worlds;

    @Autowired
    Deals deals;

    @Autowired
    JdbcClient jdbc;

    @Test
    void what_is_stored_is_what_is_told() {
        var world = World.tell(LocalDate.of(2026, 3, 3));
        worlds.store(world);

        assertThat(world.all())
                .allSatisfy(tale -> assertThat(deals.find(tale.deal().id())).contains(tale.deal()));
        assertThat(count("fact"))
                .isEqualTo(world.all().mapToLong(t -> t.facts().size()).sum());
        assertThat(count("interaction"))
                .isEqualTo(world.all().mapToLong(t -> t.interactions().size()).sum());
        assertThat(count("deal_change"))
                .isEqualTo(world.all().mapToLong(t -> t.changes().size()).sum());
        assertThat(count("contact_role"))
                .isEqualTo(world.all().mapToLong(t -> t.roles().size()).sum());
        assertThat(count("evidence")).isGreaterThan(count("fact"));
        assertThat(count("stage_meaning")).isEqualTo(World.stages().size());
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
