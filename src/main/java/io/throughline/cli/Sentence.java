package io.throughline.cli;

import io.throughline.base.NotFound;
import io.throughline.identity.SettingRefused;
import io.throughline.postgres.DatabaseUnavailable;
import java.io.IOException;
import java.net.BindException;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.boot.web.server.PortInUseException;

/// What a problem says to people. One that was foreseen, wherever in the chain of causes it is, says what to do.
final class Sentence {
    private static final String DISK_FULL = "53100";
    private static final String MAY_NOT = "42501";

    private Sentence() {}

    static Optional<String> of(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (isForeseen(cause)) return Optional.ofNullable(cause.getMessage());
            if (cause instanceof PortInUseException busy)
                return Optional.of("Port " + busy.getPort()
                        + " is in use by another program: set THROUGHLINE_PORT to another one. Nothing was started.");
            if (cause instanceof BindException refused)
                return Optional.of("This user may not listen at the port (" + refused.getMessage()
                        + "): set THROUGHLINE_PORT to one above 1023. Nothing was started.");
            if (cause instanceof IOException
                    && String.valueOf(cause.getMessage()).contains("No space left on device"))
                return Optional.of("A disk is full: make room for the data and for temporary files (THROUGHLINE_DATA,"
                        + " TMPDIR), then do it again.");
            if (cause instanceof SQLException answer) return ofDatabase(answer);
        }
        return Optional.empty();
    }

    private static boolean isForeseen(Throwable cause) {
        return cause instanceof Unusable
                || cause instanceof SettingRefused
                || cause instanceof DatabaseUnavailable
                || cause instanceof NotFound;
    }

    /// The classes of SQLSTATE are the SQL standard's: 08 connection, 57P PostgreSQL was told to stop.
    private static Optional<String> ofDatabase(SQLException answer) {
        // the pool says of a connection that broke only that it is closed
        var state = answer.getSQLState() == null && "Connection is closed".equals(answer.getMessage())
                ? "08003"
                : String.valueOf(answer.getSQLState());
        if (state.equals(DISK_FULL))
            return Optional.of(
                    "The disk that the database is on is full. Nothing of this was kept: make room, then do it again.");
        if (state.equals(MAY_NOT))
            return Optional.of("The user of the database may not do what Throughline needs: make it the owner of the"
                    + " database (alter database … owner to …). Nothing was changed.");
        if (state.startsWith("08") || state.startsWith("57P"))
            return Optional.of(
                    "The database stopped in the midst of it, so all of this was kept or nothing: see that its"
                            + " disk is not full and its server runs, then do it again; \"imports\" lists what was"
                            + " kept.");
        return Optional.empty();
    }

    static String name(Throwable problem) {
        var deepest = problem;
        while (deepest.getCause() != null) deepest = deepest.getCause();
        return deepest.getClass().getSimpleName() + (deepest.getMessage() == null ? "" : ", " + firstLine(deepest));
    }

    private static String firstLine(Throwable problem) {
        return String.valueOf(problem.getMessage()).lines().findFirst().orElse("");
    }
}
