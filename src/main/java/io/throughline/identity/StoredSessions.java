package io.throughline.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/// How sessions are stored: of two requests of one browser that add the same thing to its session at the same time,
/// perhaps on two nodes, neither fails.
@Configuration(proxyBeanMethods = false)
class StoredSessions {
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> eitherAddsIt() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }
}
