package io.throughline.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

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
    boolean ends(ProcessHandle process, Duration patience) {
        // a process that is gone may have left its number to another
        if (!process.isAlive()) return true;
        try {
            Ran.builder(List.of("sh", "-c", "kill -" + name() + " " + process.pid()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // not to be cut short by an interrupt: the next, harsher signal would follow at once
        return process.onExit()
                .orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                .handle((ended, thrown) -> thrown == null)
                .join();
    }

    /// Stops a server as gently as it lets us.
    static boolean end(ProcessHandle server, Signal first) {
        return first.ends(server, Duration.ofMinutes(1))
                || QUIT.ends(server, Duration.ofSeconds(10))
                || KILL.ends(server, Duration.ofSeconds(10));
    }
}
