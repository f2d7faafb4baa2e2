package io.throughline.postgres;

import com.zaxxer.hikari.HikariDataSource;
import io.throughline.TestDatabase;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Another database that says it follows the first, and how far it is: what it holds and says is up to the test.
public final class FakeReplica implements AutoCloseable {
    private static final String ALL = "7FFFFFFF/0";

    private final TestDatabase primary;
    private final TestDatabase copy = TestDatabase.create();

    public FakeReplica(TestDatabase primary) {
        this.primary = primary;
        copy.jdbc().sql("create schema fake").update();
        copy.jdbc()
                .sql("create table fake.state (follows boolean, replayed pg_lsn)")
                .update();
        copy.jdbc()
                .sql("insert into fake.state values (true, '%s')".formatted(ALL))
                .update();
        var oid = primary.jdbc()
                .sql("select oid::bigint from pg_database where datname = current_database()")
                .query(Long.class)
                .single();
        copy.jdbc()
                .sql("create view fake.pg_database as select %d::oid as oid, current_database() as datname"
                        .formatted(oid))
                .update();
        says("pg_is_in_recovery() returns boolean", "follows");
        says("pg_last_wal_replay_lsn() returns pg_lsn", "replayed");
    }

    private void says(String function, String column) {
        copy.jdbc()
                .sql("create function fake.%s language sql as 'select %s from fake.state'".formatted(function, column))
                .update();
    }

    public Routed routed() {
        return routed(address(copy, "?options=-c%20search_path=fake,pg_catalog,public"));
    }

    /// The same, with a replica that is somewhere else.
    Routed routed(Database replica) {
        var pool = new HikariDataSource(Pool.of(address(primary, "")));
        return new Routed(pool, Replica.watched(address(primary, ""), replica, Duration.ofSeconds(10)));
    }

    private static ExternalPostgres address(TestDatabase database, String options) {
        var pool = (HikariDataSource) database.dataSource();
        return new ExternalPostgres(pool.getJdbcUrl() + options, pool.getUsername(), pool.getPassword());
    }

    public JdbcClient jdbc() {
        return copy.jdbc();
    }

    /// It replays nothing that comes later.
    public void pausesAt(String position) {
        copy.jdbc()
                .sql("update fake.state set replayed = '%s'".formatted(position))
                .update();
    }

    public void catchesUp() {
        copy.jdbc().sql("update fake.state set replayed = '%s'".formatted(ALL)).update();
    }

    public void isPromoted() {
        copy.jdbc().sql("update fake.state set follows = false").update();
    }

    public void follows() {
        copy.jdbc().sql("update fake.state set follows = true").update();
    }

    @Override
    public void close() {
        copy.close();
    }
}
