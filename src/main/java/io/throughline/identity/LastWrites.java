package io.throughline.identity;

import io.throughline.base.Viewer;
import io.throughline.postgres.Position;
import io.throughline.web.RequestId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How far the primary's log was after the last write of each user, by whichever node, session or token: a replica that
/// has got that far shows them all they wrote. What was done in the background everybody waits to see.
@Component
@ConditionalOnProperty(name = "throughline.replica", havingValue = "used")
class LastWrites {
    private static final Logger LOG = LoggerFactory.getLogger(LastWrites.class);
    private static final UUID NOBODY = new UUID(0, 0);

    private final JdbcClient jdbc;

    LastWrites(DataSource database) {
        this.jdbc = JdbcClient.create(database);
    }

    /// Right after a transaction that wrote, on its connection, before anybody is told that it did.
    void note(Connection connection) {
        var writer = Acting.now().map(Viewer::id).or(LastWrites::background);
        if (writer.isEmpty()) return;
        try (var statement = connection.prepareStatement("""
                insert into last_write (user_id, position)
                values (?, pg_current_wal_insert_lsn())
                on conflict (user_id) do update set position = greatest(last_write.position, excluded.position)""")) {
            statement.setObject(1, writer.get());
            statement.execute();
            connection.commit();
        } catch (SQLException problem) {
            // what was written is kept all the same; a primary that is started anew makes everybody wait
            LOG.warn("It could not be noted that a user wrote.", problem);
        }
    }

    /// A request of somebody who is not known yet writes of sessions and tokens, which nobody reads from a replica.
    private static Optional<UUID> background() {
        return RequestId.isAnswering() ? Optional.empty() : Optional.of(NOBODY);
    }

    Position of(UUID user) {
        return jdbc.sql("""
                        select pg_postmaster_start_time() as since, coalesce(max(position) - '0/0', 0)::bigint as bytes
                        from last_write
                        where user_id in (:user, :nobody)""")
                .param("user", user)
                .param("nobody", NOBODY)
                .query((row, number) -> new Position(row.getTimestamp("since").toInstant(), row.getLong("bytes")))
                .single();
    }
}
