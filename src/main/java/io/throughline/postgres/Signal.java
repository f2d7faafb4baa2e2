package io.throughline.postgres;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// How a server is told to stop. Java itself sends only `TERM`, on which PostgreSQL waits for every client to leave.
enum Signal {
    /// Fast: ends the sessions, writes everything down, stops.
    INT,
    /// At once, as after a crash: the next start recovers.
    QUIT,
    KILL;

    /// Sends it, and waits for the process to end.
    ///
    /// @return whether it ended in that time
    boolean ends(ProcessHandle process, Duration patience) throws IOException {
        Ran.builder(List.of("sh", "-c", "kill -" + name() + " " + process.pid()))
                .start();
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// Stops a server as gently as it lets us.
    static boolean end(ProcessHandle server, Signal first) throws IOException {
        return first.ends(server, Duration.ofMinutes(1))
                || QUIT.ends(server, Duration.ofSeconds(10))
                || KILL.ends(server, Duration.ofSeconds(10));
    }
}
