package io.throughline.postgres;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.Metrics;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A copy that follows the primary, for lists and reports. It is looked at every second: one that does not answer, lags
/// too far, was promoted, or is no copy of this primary, is not read from until that has changed.
public final class Replica implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Replica.class);
    private static final Duration OFTEN = Duration.ofSeconds(1);

    /// The variable that says where it is.
    public static final String SETTING = "THROUGHLINE_REPLICA_URL";

    static final Duration MOST_BEHIND = Duration.ofSeconds(10);

    private final Watch primary;
    private final Watch replica;
    private final HikariDataSource pool;
    private final Duration most;
    private final Trail trail = new Trail();
    private Instant primarySince = Instant.MIN;
    private long floor;
    private volatile Standing standing = new Standing.Unfit("It was not looked at yet.");
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("looking at the replica").factory());

    private Replica(Database primary, Database replica, Duration most) {
        this.primary = new Watch(primary);
        this.replica = new Watch(replica);
        this.pool = new HikariDataSource(Pool.ofReplica(replica));
        this.most = most;
        Metrics.gauge("throughline.replica.fit", this, Replica::fit);
        Metrics.gauge("throughline.replica.behind.seconds", this, Replica::seconds);
    }

    /// @throws DatabaseUnavailable where that is no address
    static ExternalPostgres at(String address) {
        return ExternalPostgres.parse(address.strip(), SETTING);
    }

    /// Watches it until it is closed.
    ///
    /// @param most by how much it may lag
    public static Replica watched(Database primary, Database replica, Duration most) {
        var watched = new Replica(primary, replica, most);
        watched.look();
        watched.lookEvery(OFTEN);
        return watched;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // what can go wrong is caught each time
    private void lookEvery(Duration time) {
        looking.scheduleWithFixedDelay(this::look, time.toMillis(), time.toMillis(), TimeUnit.MILLISECONDS);
    }

    void look() {
        try {
            moveTo(seen());
        } catch (RuntimeException problem) {
            moveTo(new Standing.Unfit("It could not be looked at: " + problem + "."));
        }
    }

    private Standing seen() {
        Look ahead;
        try {
            var now = System.nanoTime();
            ahead = primary.look();
            trail.add(now, ahead.position());
        } catch (SQLException e) {
            return new Standing.Unfit("Its primary does not answer, so nobody knows how far behind it is.");
        }
        if (!ahead.since().equals(primarySince)) {
            primarySince = ahead.since();
            floor = ahead.written();
        }
        try {
            var behind = replica.look();
            return Standing.of(ahead, behind, trail.behind(behind.position()), most, floor);
        } catch (SQLException e) {
            return new Standing.Unfit("It does not answer.");
        }
    }

    private void moveTo(Standing next) {
        var before = standing;
        standing = next;
        if (next instanceof Standing.Unfit(var why)
                && !(before instanceof Standing.Unfit(var known) && known.equals(why)))
            LOG.warn("The replica is not read from. {} The primary is.", why);
        else if (next instanceof Standing.Fit && before instanceof Standing.Unfit)
            LOG.warn("The replica is read from.");
    }

    /// A connection to it, if it is fit and has replayed what the reader wrote; else `null`.
    @Nullable
    Connection connection(Position wanted) {
        var needed = standing.needed(wanted);
        var taken = needed.isEmpty() ? null : connection(needed.getAsLong());
        Metrics.counter("throughline.replica.reads", "by", taken == null ? "primary" : "replica")
                .increment();
        return taken;
    }

    private @Nullable Connection connection(long needed) {
        try {
            var connection = pool.getConnection();
            if (hasReplayed(needed, connection)) return connection;
            connection.close();
        } catch (SQLTransientConnectionException e) {
            // without a cause all connections are busy, and nothing is wrong with it
            if (e.getCause() != null) failed();
        } catch (SQLException e) {
            failed();
        }
        return null;
    }

    /// Asked on the very connection: an address may lead to one of several replicas, and to a promoted one.
    private static boolean hasReplayed(long needed, Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(
                "select pg_is_in_recovery() and pg_last_wal_replay_lsn() - '0/0'::pg_lsn >= ?")) {
            statement.setLong(1, needed);
            try (var row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /// Something was read from it and could not be: until the next look nobody else tries.
    private void failed() {
        moveTo(new Standing.Unfit("It does not answer."));
    }

    /// Why it is not read from; `null` where it is.
    public @Nullable String problem() {
        return standing instanceof Standing.Unfit(var why) ? why : null;
    }

    private double fit() {
        return problem() == null ? 1 : 0;
    }

    private double seconds() {
        return standing instanceof Standing.Fit fit ? fit.behind().toMillis() / 1000.0 : Double.NaN;
    }

    @Override
    public void close() {
        looking.shutdownNow();
        pool.close();
        primary.close();
        replica.close();
    }
}
