package io.throughline.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the database alone needs to take the rows that an import wrote: one COPY a table, in one transaction, with the
/// same indexes, keys and checks.
record BareCopy(Path folder, List<String> tables) {
    /// In an order in which each row finds what it refers to.
    private static final List<String> ORDER = List.of(
            "team",
            "app_user",
            "product",
            "stage_meaning",
            "organization",
            "person",
            "deal",
            "deal_line",
            "contact_role",
            "interaction",
            "interaction_person",
            "deal_change",
            "fact",
            "evidence",
            "import",
            "carried_field");

    private static final int BUFFER = 1 << 16;

    /// Takes the rows of a database out into files.
    static BareCopy of(DataSource filled, Path folder) {
        var jdbc = JdbcClient.create(filled);
        var tables = ORDER.stream()
                .filter(table -> jdbc.sql("select exists (select from " + table + ")")
                        .query(Boolean.class)
                        .single())
                .toList();
        var copy = new BareCopy(folder, tables);
        transacted(filled, copies -> tables.forEach(table -> copy.out(copies, table)));
        return copy;
    }

    void into(DataSource empty) {
        transacted(empty, copies -> tables.forEach(table -> in(copies, table)));
    }

    private void out(CopyManager copies, String table) {
        try (OutputStream file = Files.newOutputStream(file(table))) {
            copies.copyOut("copy " + table + " to stdout", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("The rows of " + table + " can't be copied out.", e);
        }
    }

    private void in(CopyManager copies, String table) {
        try (InputStream file = Files.newInputStream(file(table))) {
            copies.copyIn("copy " + table + " from stdin", file, BUFFER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("The rows of " + table + " can't be copied in.", e);
        }
    }

    private Path file(String table) {
        return folder.resolve(table + ".copy");
    }

    private static void transacted(DataSource database, java.util.function.Consumer<CopyManager> work) {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            // else the check of each foreign key would be planned anew for each row
            try (var statement = connection.createStatement()) {
                statement.execute("set local plan_cache_mode = auto");
            }
            work.accept(connection.unwrap(PGConnection.class).getCopyAPI());
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("The database did not take the rows.", e);
        }
    }
}
