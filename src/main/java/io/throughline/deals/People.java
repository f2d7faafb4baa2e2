package io.throughline.deals;

import io.throughline.base.Viewer;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Whose deals are somebody's own: theirs, and those of everybody below them.
public final class People {
    private People() {}

    /// The viewer and their people, to be bound in a query about their deals: so its planner knows how many these have,
    /// which it can't of people that it looks up itself.
    public static List<UUID> of(Viewer viewer, JdbcClient jdbc) {
        return jdbc.sql("select people_of(:viewer) as id")
                .param("viewer", viewer.id())
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }
}
