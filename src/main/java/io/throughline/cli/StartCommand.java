package io.throughline.cli;

import io.throughline.identity.Links;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "start",
        description = "Starts Throughline for the browser, and prints where it is. Ctrl-C stops it.",
        mixinStandardHelpOptions = true)
final class StartCommand implements Callable<Integer> {
    static final int PORT = 8080;

    @ParentCommand
    private Commands commands;

    @Option(names = "--port", description = "Where it listens; else THROUGHLINE_PORT, else 8080.")
    private @Nullable Integer port;

    @Override
    public Integer call() throws InterruptedException {
        try (var application = commands.serve(Application.On.LASTING, port)) {
            var address = application.address();
            System.out.println("Throughline is at " + address);
            application
                    .get(Links.class)
                    .firstAdministrator()
                    .ifPresent(path -> System.out.println("Make the first administrator with this link, which works"
                            + " once and for a day:\n  " + address + path));
            new CountDownLatch(1).await();
        }
        return 0;
    }
}
