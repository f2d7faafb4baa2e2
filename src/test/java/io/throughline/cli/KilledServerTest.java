package io.throughline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.base.Ids;
import io.throughline.base.Role;
import io.throughline.identity.Token.Scope;
import io.throughline.identity.Tokens;
import io.throughline.identity.User;
import io.throughline.identity.Users;
import io.throughline.postgres.Processes;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever is killed while people work: what they were told is kept is there, and the next start needs no help.
class KilledServerTest {
    private static final int ROUNDS = 20;
    private static final int CLIENTS = 8;
    private static final Map<String, String> MANY =
            Map.of("THROUGHLINE_LIMITS_TOKEN", "1000000", "THROUGHLINE_LIMITS_ADDRESS", "1000000");

    @TempDir
    Path home;

    private final Acknowledged acknowledged = new Acknowledged();
    private long slowest;
    private final Random dice = new Random(20_260_302);

    @Test
    @Tag("long")
    void of_twenty_kills_under_eight_writers_none_loses_what_was_acknowledged() throws Exception {
        var token = token();
        for (var round = 1; round <= ROUNDS; round++) {
            try (var running = StartedProcess.start(home, MANY)) {
                var begun = System.nanoTime();
                var address = running.address();
                slowest = Math.max(slowest, System.nanoTime() - begun);
                assertThat(acknowledged.missingIn(running.jdbc()))
                        .as("before round " + round)
                        .isEmpty();
                killAmongWriters(running, address, token, round % 2 == 0);
            }
        }
        try (var running = StartedProcess.start(home, MANY)) {
            running.address();
            assertThat(acknowledged.missingIn(running.jdbc())).as("at the end").isEmpty();
            System.out.println(
                    acknowledged.figures() + ", slowest start " + TimeUnit.NANOSECONDS.toMillis(slowest) + " ms");
            running.stop();
            running.ended();
        }
    }

    private void killAmongWriters(StartedProcess running, String address, String token, boolean withDatabase)
            throws Exception {
        var before = acknowledged.writes();
        var enough = 20 + dice.nextInt(400);
        try (var writers = new Writers(address, token, CLIENTS, acknowledged)) {
            var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
            while (acknowledged.writes() < before + enough && System.nanoTime() < until) Thread.sleep(5);
            var server = Processes.serverOf(home).orElseThrow();
            if (withDatabase) Processes.kill(running.handle(), server);
            else Processes.kill(running.handle());
            assertThat(server.onExit().get(30, TimeUnit.SECONDS).isAlive()).isFalse();
        }
        assertThat(acknowledged.writes()).isGreaterThan(before);
    }

    private String token() {
        System.setProperty("THROUGHLINE_DATA", home.toString());
        try (var application = Application.start(CommandLines.Program.class, Application.On.LASTING, "test")) {
            var user = new User(Ids.next(), "Ada Miravel", null, null, null, true, Role.SELLER, null, null, 1);
            application.get(Users.class).add(user);
            return application.get(Tokens.class).make(user.id(), "writers", Set.of(Scope.WRITE), Duration.ofDays(1));
        } finally {
            System.clearProperty("THROUGHLINE_DATA");
        }
    }
}
