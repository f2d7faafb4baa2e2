package io.throughline.cli;

import io.throughline.exchange.export.Backups;
import io.throughline.exchange.export.Restored;
import io.throughline.postgres.Database;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "restore",
        description =
                "Makes an empty database what a backup holds: the one in THROUGHLINE_DATA, or at DATABASE_URL. The"
                        + " backup is checked before, and each row is read back and compared.",
        mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {
    @Parameters(arity = "1", paramLabel = "FILE.zip", description = "What \"backup\" wrote.")
    private Path file = Path.of("");

    @Override
    public Integer call() {
        // before a database is even started, or its directory made
        Backups.damage(file).ifPresent(why -> {
            throw new Unusable(why);
        });
        var progress = new ConsoleProgress();
        progress.at("Starting the database", 0);
        try (var database = Database.lasting(System::getenv)) {
            var source = new DriverManagerDataSource(database.jdbcUrl(), database.user(), database.password());
            return switch (Backups.restore(source, file, progress)) {
                case Restored.Refused refused -> throw new Unusable(refused.why());
                case Restored.Done done -> {
                    progress.done();
                    System.out.printf(
                            Locale.ENGLISH,
                            "%,d rows of %d tables are back as they were at %s, each compared.%n",
                            done.rows(),
                            done.tables(),
                            done.takenAt());
                    yield 0;
                }
            };
        }
    }
}
