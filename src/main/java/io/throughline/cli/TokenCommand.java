package io.throughline.cli;

import io.throughline.identity.Token;
import io.throughline.identity.Tokens;
import java.time.Duration;
import java.util.EnumSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "token",
        description = "Makes a token with which a script acts as a user, and prints it: it can't be shown again.",
        mixinStandardHelpOptions = true)
final class TokenCommand implements Callable<Integer> {
    private static final int MOST_DAYS = 366;

    @ParentCommand
    private Commands commands;

    @Option(names = "--user", required = true, paramLabel = "NAME", description = "Whose, by name or e-mail address.")
    private String user = "";

    @Option(
            names = "--scope",
            description =
                    "read or write; read if not given. Writing includes reading. scim is for the company's directory.")
    private Token.Scope scope = Token.Scope.READ;

    @Option(names = "--days", paramLabel = "N", description = "For how long; ${DEFAULT-VALUE} if not given.")
    private int days = 30;

    @Option(names = "--name", description = "What it is for, as the list of tokens shows it.")
    private String name = "command line";

    @Override
    public Integer call() {
        if (days < 1 || days > MOST_DAYS) throw new Unusable("--days wants a number from 1 to " + MOST_DAYS + ".");
        try (var application = commands.startBeside()) {
            var found = Called.in(application, user, "No token was made.");
            var word = application.get(Tokens.class).make(found.id(), name, EnumSet.of(scope), Duration.ofDays(days));
            System.out.println(word);
        }
        return 0;
    }
}
