package io.throughline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

/// One node, a primary and a standby that has each commit before it is acknowledged: lists are read from the standby,
/// and when the primary dies the standby takes its place.
@Tag("long")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StandbyTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern WELCOME = Pattern.compile("(/welcome/\\S+)");
    private static final String CROWD = "word-of-the-crowds-script-000000000001";
    private static final String ADA = "word-of-adas-script-0000000000000000001";

    static Path folder;
    static DebianPostgres primary;
    static DebianPostgres standby;
    static StartedProcess node;
    static Visitor wanda;
    static Visitor ada;
    static int stage;

    private final Acknowledged acknowledged = new Acknowledged();

    @BeforeAll
    static void start() throws Exception {
        folder = Files.createTempDirectory("throughline-standby");
        new ProcessBuilder("chmod", "755", folder.toString()).start().waitFor();
        primary = DebianPostgres.primary(folder);
        standby = primary.standby(folder);
        node = StartedProcess.start(
                folder.resolve("node"),
                Map.of(
                        "DATABASE_URL",
                                "postgres://throughline@" + primary.host() + "," + standby.host() + "/throughline",
                        "THROUGHLINE_REPLICA_URL", "postgres://throughline@" + standby.host() + "/throughline",
                        "THROUGHLINE_REPLICA_LAG", "3s",
                        "THROUGHLINE_LIMITS_TOKEN", "1000000",
                        "THROUGHLINE_LIMITS_SESSION", "1000000",
                        "THROUGHLINE_LIMITS_ADDRESS", "1000000"));
        wanda = Visitor.person(node.address());
        var welcome = node.said(WELCOME);
        wanda.fill(
                welcome,
                welcome,
                "name",
                "Wanda Maldadottir",
                "email",
                "wanda@quorekin.test",
                "password",
                "nine lamps on the quay");
        token(CROWD, "Wanda Maldadottir");
        primary.jdbc()
                .sql("insert into app_user (id, name, role) values (gen_random_uuid(), 'Ada Miravel', 'SELLER')")
                .update();
        token(ADA, "Ada Miravel");
        ada = Visitor.script(node.address(), ADA);
        waitFor("fit", 1);
    }

    private static void token(String word, String user) throws Exception {
        primary.jdbc()
                .sql("""
                        insert into api_token (id, user_id, name, token_hash, scopes, expires_at)
                        select gen_random_uuid(), id, 'script', :hash, array['READ', 'WRITE'], now() + interval '1 day'
                        from app_user
                        where name = :user""")
                .param("hash", MessageDigest.getInstance("SHA-256").digest(word.getBytes(StandardCharsets.UTF_8)))
                .param("user", user)
                .update();
    }

    @AfterAll
    static void stop() throws Exception {
        node.close();
        primary.close();
        standby.close();
        FileSystemUtils.deleteRecursively(folder);
    }

    private Crowd crowd() {
        return new Crowd(acknowledged)
                .scripts(6, node.address(), CROWD)
                .person(wanda)
                .person(wanda);
    }

    /// Of the node's metrics about its replica.
    private static double metric(String name) throws Exception {
        var all = Visitor.script(node.address(), CROWD).get("/actuator/prometheus");
        assertThat(all.statusCode()).isEqualTo(200);
        return all.body()
                .lines()
                .filter(line -> line.startsWith("throughline_replica_" + name))
                .mapToDouble(line -> Double.parseDouble(line.replaceFirst(".* ", "")))
                .sum();
    }

    private static void waitFor(String name, double value) throws Exception {
        var until = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (metric(name) != value) {
            if (System.nanoTime() > until) throw new AssertionError(name + " never was " + value + ": " + node.log());
            Thread.sleep(100);
        }
    }

    private static double byReplica() throws Exception {
        return metric("reads_total{by=\"replica\"");
    }

    private static double byPrimary() throws Exception {
        return metric("reads_total{by=\"primary\"");
    }

    /// Ada makes a deal and asks for it at once.
    private static void writesAndReads() throws Exception {
        var word = "Stage" + ++stage;
        var made = ada.send("POST", "/api/v1/deals", "{'name': 'Gate', 'stage': '" + word + "'}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        assertThat(deals(word)).as("what she has just written").isEqualTo(1);
    }

    private static int deals(String stage) throws Exception {
        var listed = ada.get("/api/v1/deals?stage=" + stage);
        assertThat(listed.statusCode()).as(listed.body()).isEqualTo(200);
        return JSON.readTree(listed.body()).at("/items").size();
    }

    @Test
    @Order(1)
    void under_load_lists_are_read_from_the_standby_and_everybody_sees_at_once_what_they_wrote() throws Exception {
        try (var crowd = crowd()) {
            for (var i = 0; i < 150; i++) {
                writesAndReads();
                deals("Stage1");
            }
            assertThat(crowd.otherwise()).as(node.log()).isEmpty();
        }
        System.out.printf(
                "Lists under load: %.0f by the standby, %.0f by the primary; %s%n",
                byReplica(), byPrimary(), acknowledged.figures());
        assertThat(byReplica()).isGreaterThan(100);
        assertThat(Visitor.script(node.address(), CROWD)
                        .get("/actuator/prometheus")
                        .body())
                .contains(
                        "hikaricp_connections{pool=\"throughline\"",
                        "hikaricp_connections{pool=\"throughline-replica\"");
        assertThat(acknowledged.missingIn(primary.jdbc())).isEmpty();
    }

    @Test
    @Order(2)
    void a_standby_that_lags_shows_nobody_less_than_they_wrote_and_is_left_alone_once_it_lags_too_far()
            throws Exception {
        standby.jdbc().sql("select pg_wal_replay_pause()").query().listOfRows();
        var before = byReplica();
        writesAndReads();
        assertThat(byReplica()).as("Ada's own").isEqualTo(before);
        var others = Visitor.script(node.address(), CROWD).get("/api/v1/deals?stage=Stage1");
        assertThat(others.statusCode()).isEqualTo(200);
        assertThat(byReplica()).as("those of somebody who wrote nothing").isEqualTo(before + 1);

        waitFor("fit", 0);
        assertThat(node.log()).containsOnlyOnce("It is more than 3 seconds behind its primary.");
        Visitor.script(node.address(), CROWD).get("/api/v1/deals?stage=Stage1");
        writesAndReads();
        assertThat(byReplica()).isEqualTo(before + 1);

        standby.jdbc().sql("select pg_wal_replay_resume()").query().listOfRows();
        waitFor("fit", 1);
        deals("Stage1");
        assertThat(byReplica()).isEqualTo(before + 2);
    }

    @Test
    @Order(3)
    void when_the_primary_dies_the_standby_takes_its_place_without_a_restart_and_nothing_acknowledged_is_lost()
            throws Exception {
        var begun = acknowledged.writes();
        Map<String, Integer> otherwise;
        long gap;
        try (var crowd = crowd()) {
            Thread.sleep(5_000);
            begun = acknowledged.writes();
            primary.kill();
            var died = System.nanoTime();
            var away = wanda.get("/deals");
            assertThat(away.statusCode()).isEqualTo(503);
            assertThat(away.body()).contains("The database is away just now");
            assertThat(away.headers().firstValue("Retry-After")).isPresent();
            var problem = ada.get("/api/v1/deals");
            assertThat(problem.statusCode()).isEqualTo(503);
            assertThat(problem.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
            standby.promote();
            var promoted = System.nanoTime();
            var then = acknowledged.writes();
            while (acknowledged.writes() < then + 50) {
                if (System.nanoTime() > promoted + Duration.ofSeconds(60).toNanos())
                    throw new AssertionError("Nobody writes any more: " + crowd.otherwise() + node.log());
                Thread.sleep(5);
            }
            gap = Duration.ofNanos(System.nanoTime() - promoted).toMillis();
            Thread.sleep(5_000);
            otherwise = crowd.otherwise();
            System.out.printf(
                    "Promotion: %d ms from the death of the primary to the promotion, %d ms more to fifty writes; %s; otherwise %s%n",
                    Duration.ofNanos(promoted - died).toMillis(), gap, acknowledged.figures(), otherwise);
        }
        assertThat(acknowledged.missingIn(standby.jdbc())).isEmpty();
        assertThat(acknowledged.writes()).isGreaterThan(begun + 50);
        assertThat(otherwise.keySet())
                .as("each is told that the database is away")
                .allMatch(what -> what.endsWith(": 503"));
        writesAndReads();
        assertThat(node.log()).contains("It follows no other server any more");
    }
}
