package io.throughline.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// Looks at one server through a connection of its own, so that a pool that is used up, or a query that takes long,
/// changes nothing of what is seen.
final class Watch implements AutoCloseable {
    private static final String SECONDS = "2";

    private final Database server;
    private @Nullable Connection connection;

    Watch(Database server) {
        this.server = server;
    }

    /// @throws SQLException where it does not answer in time
    Look look() throws SQLException {
        var kept = connection == null ? connect() : connection;
        connection = kept;
        try {
            return Look.at(kept);
        } catch (SQLException e) {
            close();
            throw e;
        }
    }

    private Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", server.user());
        properties.setProperty("password", server.password());
        properties.setProperty("ApplicationName", "Throughline, watching");
        properties.setProperty("connectTimeout", SECONDS);
        properties.setProperty("loginTimeout", SECONDS);
        properties.setProperty("socketTimeout", SECONDS);
        return DriverManager.getConnection(server.jdbcUrl(), properties);
    }

    @Override
    public void close() {
        var open = connection;
        connection = null;
        try {
            if (open != null) open.close();
        } catch (SQLException e) {
            // it is gone already
        }
    }
}
