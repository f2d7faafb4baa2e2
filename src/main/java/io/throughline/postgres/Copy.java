package io.throughline.postgres;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// What [Doctor] says of a replica: whether it would be read from, and how long it takes to replay what its primary
/// has.
record Copy(Watch primary, Watch replica) {
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final String WHAT = "Replica";

    static Doctor.Finding of(String primaryAddress, String replicaAddress) {
        try (var primary = new Watch(ExternalPostgres.parse(primaryAddress.strip()));
                var replica = new Watch(Replica.at(replicaAddress))) {
            return new Copy(primary, replica).finding();
        } catch (DatabaseUnavailable e) {
            return new Doctor.Finding(WHAT, false, e.sentence());
        } catch (SQLException e) {
            return new Doctor.Finding(
                    WHAT, false, "It or its primary does not answer: see that " + Replica.SETTING + " is right.");
        }
    }

    private Doctor.Finding finding() throws SQLException {
        var started = System.nanoTime();
        var ahead = primary.look();
        var behind = replica.look();
        while (behind.position() < ahead.position() && since(started).compareTo(PATIENCE) < 0) {
            pause();
            behind = replica.look();
        }
        var lag = behind.position() < ahead.position() ? Duration.ofDays(1) : since(started);
        return switch (Standing.of(ahead, behind, lag, PATIENCE, 0)) {
            case Standing.Fit _ ->
                new Doctor.Finding(
                        WHAT, true, "It had all that its primary has within %d ms".formatted(lag.toMillis()));
            case Standing.Unfit(var why) ->
                new Doctor.Finding(WHAT, false, why + " Lists are read from the primary meanwhile.");
        };
    }

    private static Duration since(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos);
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
