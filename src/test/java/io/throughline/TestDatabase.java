package io.throughline;

import com.zaxxer.hikari.HikariDataSource;
import io.throughline.postgres.EmbeddedPostgres;
import io.throughline.postgres.Pool;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// A database for one test class: a copy of one that was migrated once for the whole run.
///
/// Its sessions live in St John's while the JVM lives in the Chatham Islands, so that nothing leans on either.
public final class TestDatabase implements AutoCloseable {
    private static final String ZONE = "America/St_Johns";
    private static final String TEMPLATE = "migrated";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String name;
    private final HikariDataSource pool;

    private TestDatabase(String name) {
        this.name = name;
        this.pool = poolOf(name);
    }

    /// A migrated database that nobody else uses.
    public static TestDatabase create() {
        return create(TEMPLATE);
    }

    /// A database without any table, to migrate oneself.
    public static TestDatabase createEmpty() {
        return create("template1");
    }

    private static TestDatabase create(String template) {
        String name = "test_" + COUNT.incrementAndGet();
        // a copy of the files: PostgreSQL's usual way, through its log, takes three times as long
        Cluster.ADMIN
                .sql("create database " + name + " template " + template + " strategy file_copy")
                .update();
        return new TestDatabase(name);
    }

    public DataSource dataSource() {
        return pool;
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(pool);
    }

    public TransactionTemplate transactions() {
        return new TransactionTemplate(new JdbcTransactionManager(pool));
    }

    @Override
    public void close() {
        pool.close();
        try {
            Cluster.ADMIN.sql("drop database " + name + " with (force)").update();
        } catch (DataAccessException e) {
            // the server's own cleaning can't be ended by us; it leaves when it is asked to, as this does
            Cluster.ADMIN.sql("drop database " + name).update();
        }
    }

    private static HikariDataSource poolOf(String database) {
        var config = Pool.of(Cluster.SERVER);
        config.setPoolName(database);
        config.setJdbcUrl(Cluster.SERVER.jdbcUrl().replaceFirst("/[^/]*$", "/" + database));
        config.setConnectionInitSql(Pool.sessionIn(ZONE));
        config.setMinimumIdle(0);
        return new HikariDataSource(config);
    }

    /// Started when the first test asks, stopped with the test run.
    private static final class Cluster {
        static final EmbeddedPostgres SERVER = EmbeddedPostgres.throwAway();
        static final JdbcClient ADMIN = JdbcClient.create(poolOf("throughline"));

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(SERVER::close));
            ADMIN.sql("create database " + TEMPLATE).update();
            try (var pool = poolOf(TEMPLATE)) {
                Flyway.configure()
                        .dataSource(pool)
                        .locations("classpath:db/migration")
                        .load()
                        .migrate();
            }
        }
    }
}
