package io.throughline.postgres;

import java.util.Optional;

/// The database can't be had, and one sentence or two for the person at the terminal: what happened and what to do.
/// Whoever starts the application prints the message alone and stops; nothing falls back to another database.
public final class DatabaseUnavailable extends RuntimeException {
    public DatabaseUnavailable(String sentence) {
        super(sentence);
    }

    DatabaseUnavailable(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }

    /// Looks for one among the causes of `thrown`, for a framework wraps what its beans throw.
    public static Optional<DatabaseUnavailable> in(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof DatabaseUnavailable found) return Optional.of(found);
        }
        return Optional.empty();
    }
}
