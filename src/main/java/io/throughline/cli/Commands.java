package io.throughline.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/// All commands. They end with 0 on success, with 2 and one clear sentence on input that can't be used, and with 1 on a
/// fault of ours.
@Command(
        name = "throughline",
        description = "One line, unbroken, from the event that makes a customer act to the reference it earns.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            StartCommand.class,
            ReviewCommand.class,
            DemoCommand.class,
            ImportCommand.class,
            ImportsCommand.class,
            UndoCommand.class,
            ExportCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            TokenCommand.class,
            UnlockCommand.class,
            BenchCommand.class,
            DoctorCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class Commands {
    static final int UNUSABLE = 2;
    private static final int FAULT = 1;
    private static final int MOST_PORTS = 65_535;

    private final Class<?> application;
    private final String act;

    private Commands(Class<?> application, String act) {
        this.application = application;
        this.act = act;
    }

    /// Runs a command line and returns its exit code.
    ///
    /// @param application the class that Spring starts from
    public static int run(Class<?> application, String... arguments) {
        var log = System.getenv("THROUGHLINE_LOG");
        if (log != null && !log.matches("text|json")) {
            System.err.println("THROUGHLINE_LOG is " + log + ": it is text or json. Nothing was started.");
            return UNUSABLE;
        }
        return new CommandLine(new Commands(application, arguments.length == 0 ? "" : arguments[0]))
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(LocalDate.class, Commands::day)
                .registerConverter(UUID.class, Commands::id)
                .setParameterExceptionHandler((problem, words) -> misused(problem))
                .setExecutionExceptionHandler((problem, command, parsed) -> answer(problem, command))
                .execute(arguments.length == 0 ? new String[] {"--help"} : arguments);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("“" + text + "” is no day; write it as 2026-03-31.");
        }
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException("“" + text + "” is no import's id; \"imports\" lists them.");
        }
    }

    private static int misused(ParameterException problem) {
        var command = problem.getCommandLine();
        command.getErr().println(problem.getMessage());
        UnmatchedArgumentException.printSuggestions(problem, command.getErr());
        command.getErr().println("See: " + command.getCommandSpec().qualifiedName() + " --help");
        return UNUSABLE;
    }

    Application start(Application.On database) {
        return Application.start(application, database, act);
    }

    /// The same on the lasting database, even while another process serves it to browsers.
    Application startBeside() {
        return Application.startBeside(application, act);
    }

    /// @param wanted `null` for `THROUGHLINE_PORT`, else 8080
    Application serve(Application.On database, @Nullable Integer wanted) {
        return Application.serve(application, database, listening(wanted == null ? port() : wanted));
    }

    private static int listening(int port) {
        if (port >= 0 && port <= MOST_PORTS) return port;
        throw new Unusable("There is no port " + port + ": choose one up to " + MOST_PORTS + ". Nothing was started.");
    }

    private static int port() {
        var port = System.getenv("THROUGHLINE_PORT");
        try {
            return port == null ? StartCommand.PORT : Integer.parseInt(port);
        } catch (NumberFormatException e) {
            throw new Unusable("THROUGHLINE_PORT is " + port + ", which is no number. Nothing was started.");
        }
    }

    @SuppressWarnings("SystemConsoleNull") // its type says that it may be
    static boolean isTerminal() {
        var console = System.console();
        return console != null && console.isTerminal();
    }

    private static int answer(Exception problem, CommandLine command) {
        var known = Sentence.of(problem);
        if (known.isPresent()) {
            command.getErr().println(known.get());
            return UNUSABLE;
        }
        command.getErr()
                .println("Something went wrong that should not have: " + Sentence.name(problem)
                        + ". Nothing was half done. THROUGHLINE_DEBUG=1 shows where it happened; please report it.");
        if (System.getenv("THROUGHLINE_DEBUG") != null) problem.printStackTrace(command.getErr());
        return FAULT;
    }
}
