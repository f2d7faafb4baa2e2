package io.throughline.exchange.load;

import io.throughline.exchange.read.Field;
import io.throughline.exchange.read.RecordKind;
import io.throughline.exchange.read.UnderstoodFile;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/// One file on its way through staging into the tables. Its rows lie in the temporary table `staged`, one column per
/// field of the kind; the rows that were found in the database, or will be made, in `matched`.
///
/// @param shared another file of the import is of the same kind
record FileLoad(Run run, UnderstoodFile file, boolean shared, Tally tally) {
    RecordKind kind() {
        return file.kind();
    }

    /// The system whose ids the file carries.
    String source() {
        return Words.column(file.system());
    }

    boolean carries(Field... anyOf) {
        return Arrays.stream(anyOf).anyMatch(file::carries);
    }

    /// A statement that can use `:source`, `:actor` and `:today`.
    StatementSpec sql(String sql) {
        return run.jdbc()
                .sql(sql)
                .param("source", source())
                .param("actor", run.actor())
                .param("today", run.today().date());
    }

    long number(String query) {
        return sql(query).query(Long.class).single();
    }

    /// Makes a temporary table from a query and has it analyzed, so that joins with it are planned by what is in it.
    void make(String table, String query) {
        sql("create temp table " + table + " on commit drop as\n" + query).update();
        sql("analyze " + table).update();
    }

    /// Before the next file come all tables that this one made.
    void dropAll() {
        drop("staged", "matched", "incoming", "decided", "upward", "named_person");
        for (var reference : List.of("owner", "organization", "deal", "product", "manager", "parent"))
            drop("named_" + reference);
    }

    void drop(String... tables) {
        for (var table : tables) sql("drop table if exists " + table).update();
    }

    /// Takes rows out of `staged` and lists them as refused.
    ///
    /// @param rows a query for `line` and `reason`
    void refuse(String rows) {
        sql("""
                        with refused as (%s)
                        delete from staged
                        using refused
                        where staged.line = refused.line
                        returning refused.line, refused.reason""".formatted(rows)).query(row -> {
            tally.refuse(row.getLong("line"), row.getString("reason"));
        });
    }

    void progress(String what) {
        run.progress().at(what + " " + file.name(), tally.rows());
    }
}
