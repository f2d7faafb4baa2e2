package io.throughline.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.transaction.support.TransactionOperations;

/// How sessions are stored, which every request pays for. Of two requests of one browser that add the same thing to its
/// session at the same time, perhaps on two nodes, neither fails.
@Configuration(proxyBeanMethods = false)
class StoredSessions {
    /// A row is written when something in it changed, and else once a minute: whoever only looks at pages writes
    /// nothing.
    private static final String ONCE_A_MINUTE = """
            update %TABLE_NAME% as stored
            set session_id = now.session_id,
                last_access_time = now.last_access_time,
                max_inactive_interval = now.max_inactive_interval,
                expiry_time = now.expiry_time,
                principal_name = now.principal_name
            from (
                select cast(? as text) as session_id, cast(? as bigint) as last_access_time,
                    cast(? as int) as max_inactive_interval, cast(? as bigint) as expiry_time,
                    cast(? as text) as principal_name
            ) as now
            where stored.primary_id = ?
            and (now.last_access_time >= stored.last_access_time + 60000
                or (now.session_id, now.max_inactive_interval, now.principal_name)
                    is distinct from (stored.session_id, stored.max_inactive_interval, stored.principal_name))""";

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sparing() {
        var eitherAddsIt = new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
        return sessions -> {
            eitherAddsIt.customize(sessions);
            sessions.setUpdateSessionQuery(ONCE_A_MINUTE);
        };
    }

    /// Each statement for itself: a session that was begun and not filled is one of nobody.
    @Bean(defaultCandidate = false)
    TransactionOperations springSessionTransactionOperations() {
        return TransactionOperations.withoutTransaction();
    }

    /// Nobody looks at how long each filter of a request took.
    @Bean
    SecurityObservationSettings filtersUnobserved() {
        return SecurityObservationSettings.noObservations();
    }
}
