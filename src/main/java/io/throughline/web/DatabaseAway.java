package io.throughline.web;

import java.sql.SQLException;

/// Whether something went wrong because the database is not there just now: it was stopped, or another server takes its
/// place. The classes of SQLSTATE are the SQL standard's: 08 connection, 57P PostgreSQL was told to stop, or starts.
final class DatabaseAway {
    private DatabaseAway() {}

    static boolean isSaidBy(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause())
            if (cause instanceof SQLException answer && isAway(answer)) return true;
        return false;
    }

    private static boolean isAway(SQLException answer) {
        var state = answer.getSQLState();
        // the pool says of a connection that broke only that it is closed
        if (state == null) return "Connection is closed".equals(answer.getMessage());
        return state.startsWith("08") || state.startsWith("57P");
    }
}
