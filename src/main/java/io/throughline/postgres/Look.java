package io.throughline.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;

/// What a server says of itself. Positions are bytes of the log that all copies of a system share.
///
/// @param system a number that a system and all its copies have, and no other
/// @param database which of its databases
/// @param follows it is a copy that follows another server
/// @param since when it was started
/// @param position up to where its log is safe, or for one that follows, replayed
/// @param written up to where anything was written
record Look(long system, long database, boolean follows, Instant since, long position, long written) {
    private static final String ASK = """
            select system_identifier, pg_is_in_recovery() as follows, pg_postmaster_start_time() as since,
                (select oid from pg_database where datname = current_database())::bigint as database,
                (case when pg_is_in_recovery() then pg_last_wal_replay_lsn() else pg_current_wal_flush_lsn() end
                    - '0/0'::pg_lsn)::bigint as position,
                (case when pg_is_in_recovery() then pg_last_wal_replay_lsn() else pg_current_wal_insert_lsn() end
                    - '0/0'::pg_lsn)::bigint as written
            from pg_control_system()""";

    static Look at(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(ASK)) {
            row.next();
            return new Look(
                    row.getLong("system_identifier"),
                    row.getLong("database"),
                    row.getBoolean("follows"),
                    row.getTimestamp("since").toInstant(),
                    row.getLong("position"),
                    row.getLong("written"));
        }
    }
}
