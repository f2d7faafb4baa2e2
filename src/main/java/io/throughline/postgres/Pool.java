package io.throughline.postgres;

import com.zaxxer.hikari.HikariConfig;
import io.micrometer.core.instrument.Metrics;

/// How the application holds its connections, wherever the database is.
public final class Pool {
    private Pool() {}

    public static HikariConfig of(Database database) {
        var config = new HikariConfig();
        config.setPoolName("throughline");
        config.setJdbcUrl(database.jdbcUrl());
        config.setUsername(database.user());
        config.setPassword(database.password());
        config.setMaximumPoolSize(16);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(10_000);
        config.setConnectionInitSql(sessionIn("UTC"));
        config.addDataSourceProperty("ApplicationName", "Throughline");
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        return config;
    }

    /// One that does not answer is given up soon, for the primary can be asked instead.
    static HikariConfig ofReplica(Database replica) {
        var config = of(replica);
        config.setPoolName("throughline-replica");
        config.setConnectionTimeout(1_500);
        config.setValidationTimeout(1_000);
        config.setInitializationFailTimeout(-1);
        config.setMetricRegistry(Metrics.globalRegistry);
        config.addDataSourceProperty("connectTimeout", "2");
        // longer than any query for a page may take
        config.addDataSourceProperty("socketTimeout", "70");
        return config;
    }

    /// The session's own time zone, for the driver would otherwise set this machine's; and each statement planned for
    /// its values, for "open deals of this team" is one row for one team and half the table for another.
    ///
    /// @param zone the database's name of a time zone
    public static String sessionIn(String zone) {
        return "set time zone '%s'; set plan_cache_mode = force_custom_plan".formatted(zone);
    }
}
