package io.throughline.exchange.export;

import org.flywaydb.core.Flyway;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Part of being ready: the tables are as this program knows them. Once a newer one has brought them further, requests
/// are for that one.
@Component
@ConditionalOnWebApplication
class TablesHealthIndicator implements HealthIndicator {
    private final JdbcClient jdbc;
    private final String known;

    TablesHealthIndicator(JdbcClient jdbc, Flyway flyway) {
        this.jdbc = jdbc;
        this.known = Schema.newest(flyway).getRawVersion();
    }

    @Override
    public Health health() {
        return (known.equals(present()) ? Health.up() : Health.outOfService()).build();
    }

    private String present() {
        return jdbc.sql("""
                        select version
                        from flyway_schema_history
                        where success
                        and version is not null
                        order by installed_rank desc
                        limit 1""").query(String.class).optional().orElse("");
    }
}
