package io.throughline.cli;

import io.throughline.identity.Welcomes;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "unlock",
        description = "Lets somebody in again who lost password and phone: lifts the lock, takes the second factor and"
                + " passkeys away, and prints the path of a link for a new password.",
        mixinStandardHelpOptions = true)
final class UnlockCommand implements Callable<Integer> {
    @ParentCommand
    private Commands commands;

    @Option(names = "--user", required = true, paramLabel = "NAME", description = "Whom, by name or e-mail address.")
    private String user = "";

    @Override
    public Integer call() {
        try (var application = commands.startBeside()) {
            var found = Called.in(application, user, "Nothing was changed.");
            System.out.println(application.get(Welcomes.class).again(found.id()));
        }
        return 0;
    }
}
