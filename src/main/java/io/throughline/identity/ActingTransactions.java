package io.throughline.identity;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;

/// Transactions that tell the database who writes, so that its history can name them.
@Component("transactionManager")
class ActingTransactions extends JdbcTransactionManager {
    private static final long serialVersionUID = 1;

    ActingTransactions(DataSource database) {
        super(database);
    }

    @Override
    protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
            throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        var viewer = Acting.now();
        if (definition.isReadOnly() || viewer.isEmpty()) return;
        try (var statement = connection.prepareStatement("select set_config('throughline.actor', ?, true)")) {
            statement.setString(1, viewer.get().actor());
            statement.execute();
        }
    }
}
