package io.throughline.identity;

import io.throughline.base.Viewer;
import java.sql.Connection;
import java.sql.SQLException;
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

    /// @param command what runs where no request does
    ActingTransactions(DataSource database, @Value("${throughline.act:}") String command) {
        super(database);
        this.command = command;
    }

    @Override
    protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
            throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        if (definition.isReadOnly()) return;
        tell(connection, Requested.now().orElseGet(() -> Occasion.of(command)));
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
