package io.throughline.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// The statements of one page or one write, in their order, to be sent again.
record Script(List<Step> steps) {

    /// A statement with what was set on it; or, without one, the end of a transaction.
    record Step(@Nullable String sql, List<Setter> values, boolean isBatch) {}

    /// Sets again what was set.
    interface Setter {
        void on(PreparedStatement statement) throws ReflectiveOperationException, SQLException;
    }

    /// Sends them on one connection and reads each answer to its end.
    void send(DataSource pool) throws SQLException {
        try (var connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            for (var step : steps) {
                if (step.sql() == null) connection.commit();
                else send(connection, step.sql(), step);
            }
            connection.commit();
        }
    }

    private static void send(Connection connection, String sql, Step step) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var value : step.values()) value.on(statement);
            if (step.isBatch()) statement.executeBatch();
            else if (statement.execute()) read(statement.getResultSet());
        } catch (ReflectiveOperationException e) {
            throw new SQLException("A value can't be set again.", e);
        }
    }

    private static void read(ResultSet rows) throws SQLException {
        try (rows) {
            while (rows.next()) rows.getObject(1);
        }
    }
}
