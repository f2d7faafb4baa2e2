package io.throughline.postgres;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/// The primary; and for a reading that may be of a moment ago, its replica.
public final class Routed extends DelegatingDataSource implements AutoCloseable {
    private static final ScopedValue<Turn> TURN = ScopedValue.newInstance();

    private final HikariDataSource primary;
    private final Replica replica;

    Routed(HikariDataSource primary, Replica replica) {
        super(primary);
        this.primary = primary;
        this.replica = replica;
    }

    /// One reading. The first connection that it takes may be to the replica; another one is taken by what it does on
    /// the way, which may write.
    public static final class Turn {
        private final Position wanted;
        private boolean taken;
        private boolean behind;

        /// @param wanted what the reader expects to see
        public Turn(Position wanted) {
            this.wanted = wanted;
        }

        private @Nullable Connection first(Replica replica) {
            if (taken) return null;
            taken = true;
            var connection = replica.connection(wanted);
            behind = connection != null;
            return connection;
        }

        /// Whether it reads from the replica.
        public boolean isBehind() {
            return behind;
        }

        public <T, X extends Throwable> T call(ScopedValue.CallableOp<T, X> reading) throws X {
            return ScopedValue.where(TURN, this).call(reading);
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        var first = TURN.isBound() ? TURN.get().first(replica) : null;
        return first == null ? super.getConnection() : first;
    }

    @Override
    public void close() {
        replica.close();
        primary.close();
    }
}
