package io.throughline.cli;

import io.throughline.base.Role;
import io.throughline.exchange.world.WorkedExample;
import io.throughline.identity.Links;
import io.throughline.identity.User;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "demo",
        description = "Starts Throughline with the worked example, and prints how to come in as three of its people."
                + " Nothing of it is kept. Ctrl-C stops it.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    @ParentCommand
    private Commands commands;

    @Option(names = "--port", description = "Where it listens; else THROUGHLINE_PORT, else 8080.")
    private @Nullable Integer port;

    @Override
    public Integer call() throws InterruptedException {
        System.err.println("Starting Throughline, and telling it the worked example …");
        try (var application = commands.serve(Application.On.THROW_AWAY, port)) {
            var world = application.get(WorkedExample.class).load();
            System.out.println("Throughline is at " + application.address() + " with the worked example, which is gone"
                    + " when you stop it. Each link works once:");
            comeIn(application, "seller", world.user(Role.SELLER));
            comeIn(application, "manager", world.user(Role.MANAGER));
            comeIn(application, "administrator", world.user(Role.ADMINISTRATOR));
            new CountDownLatch(1).await();
        }
        return 0;
    }

    private static void comeIn(Application application, String as, User user) {
        var link = application.address() + application.get(Links.class).signIn(user.id());
        System.out.printf("  as the %-14s %-17s %s%n", as, user.name(), link);
    }
}
