package io.throughline.identity;

import io.throughline.base.Viewer;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;

/// Transactions that tell the database who writes and on what occasion, so that its histories and its audit can say so.
@Component("transactionManager")
class ActingTransactions extends JdbcTransactionManager {
    private static final long serialVersionUID = 1;

    private final String command;
    private final Duration longest;

    /// @param command what runs where no request does
    /// @param longest how long a statement may take that reads for a page
    ActingTransactions(
            DataSource database,
            @Value("${throughline.act:}") String command,
            @Value("${throughline.limits.statement:60s}") Duration longest) {
        super(database);
        this.command = command;
        this.longest = longest;
    }

    @Override
    protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
            throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        var requested = Requested.now();
        if (!definition.isReadOnly()) tell(connection, requested.orElseGet(() -> Occasion.of(command)));
        else if (requested.isPresent()) limit(connection);
    }

    /// Whoever waits for a page is told that it takes too long, and keeps no others waiting meanwhile.
    private void limit(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set local statement_timeout = " + longest.toMillis());
        }
    }

    private static void tell(Connection connection, Occasion occasion) throws SQLException {
        try (var statement = connection.prepareStatement("""
                select set_config('throughline.actor', ?, true), set_config('throughline.act', ?, true),
                    set_config('throughline.request', ?, true), set_config('throughline.address', ?, true),
                    set_config('throughline.subject_kind', ?, true), set_config('throughline.subject_id', ?, true)""")) {
            statement.setString(1, Acting.now().map(Viewer::actor).orElse(""));
            statement.setString(2, occasion.act());
            statement.setString(3, occasion.request());
            statement.setString(4, occasion.address());
            statement.setString(5, occasion.subjectKind());
            statement.setString(6, occasion.subjectId());
            statement.execute();
        }
    }
}
