package io.throughline.identity;

import io.throughline.base.Viewer;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Transactions that tell the database who writes and on what occasion, so that its histories and its audit can say so.
@Component("transactionManager")
class ActingTransactions extends JdbcTransactionManager {
    private static final long serialVersionUID = 1;

    private final String command;
    private final Duration longest;
    private final transient @Nullable LastWrites writes;

    /// @param command what runs where no request does
    /// @param longest how long a statement may take that reads for a page
    /// @param writes where there is a replica
    ActingTransactions(
            DataSource database,
            @Value("${throughline.act:}") String command,
            @Value("${throughline.limits.statement:60s}") Duration longest,
            ObjectProvider<LastWrites> writes) {
        super(database);
        this.command = command;
        this.longest = longest;
        this.writes = writes.getIfAvailable();
    }

    @Override
    protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
            throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        var requested = Requested.now();
        if (!definition.isReadOnly()) tell(connection, requested.orElseGet(() -> Occasion.of(command)));
        else if (requested.isPresent()) limit(connection);
    }

    @Override
    protected void doCommit(DefaultTransactionStatus status) {
        super.doCommit(status);
        if (writes != null && !status.isReadOnly()) writes.note(connection());
    }

    private Connection connection() {
        var holder = (ConnectionHolder) TransactionSynchronizationManager.getResource(obtainDataSource());
        return Objects.requireNonNull(holder).getConnection();
    }

    /// Whoever waits for a page is told that it takes too long, and keeps no others waiting meanwhile.
    private void limit(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set local statement_timeout = " + longest.toMillis());
        }
    }

    /// Whatever writes looks rows up by their ids, and to plan that anew each time takes longer than to do it: so plans
    /// are kept where they cost no more than one made for the values. Lists differ from one to the next.
    private static void tell(Connection connection, Occasion occasion) throws SQLException {
        try (var statement = connection.prepareStatement("""
                select set_config('throughline.actor', ?, true), set_config('throughline.act', ?, true),
                    set_config('throughline.request', ?, true), set_config('throughline.address', ?, true),
                    set_config('throughline.subject_kind', ?, true), set_config('throughline.subject_id', ?, true),
                    set_config('plan_cache_mode', 'auto', true)""")) {
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
