package io.throughline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.postgres.EmbeddedPostgres;
import io.throughline.postgres.Processes;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.json.JsonMapper;

/// Two nodes on one database behind a balancer: nobody can tell which of them answers, and either may go.
@Tag("long")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoNodesTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern WELCOME = Pattern.compile("(/welcome/\\S+)");
    private static final Pattern TOKEN = Pattern.compile("(?m)^(\\S{30,})$");
    private static final int KILLS = 20;
    private static final int DEALS = 40;
    private static final String A = "a";
    private static final String B = "b";

    @TempDir
    static Path home;

    static EmbeddedPostgres server;
    static JdbcClient jdbc;
    static Balancer balancer;
    static final Map<String, StartedProcess> NODES = new HashMap<>();
    static String token;
    static Visitor wanda;

    private final Acknowledged acknowledged = new Acknowledged();

    @BeforeAll
    static void start() throws Exception {
        server = EmbeddedPostgres.in(home.resolve("server"));
        jdbc = JdbcClient.create(new DriverManagerDataSource(server.jdbcUrl(), server.user(), server.password()));
        balancer = new Balancer();
        start(A);
        balancer.waitFor(A);
        wanda = Visitor.person(NODES.get(A).address());
        var welcome = NODES.get(A).said(WELCOME);
        wanda.fill(
                welcome,
                welcome,
                "name",
                "Wanda Maldadottir",
                "email",
                "wanda@quorekin.test",
                "password",
                "nine lamps on the quay");
        token = token();
        start(B);
        balancer.waitFor(B);
        jdbc.sql("create table picked (task text, instance text, due timestamptz, at timestamptz default now())")
                .update();
        jdbc.sql("""
                create function picked() returns trigger language plpgsql as $$ begin
                    insert into picked values (new.task_name, new.task_instance, new.execution_time);
                    return null;
                end $$""").update();
        jdbc.sql("""
                create trigger picked after update on scheduled_tasks
                for each row when (new.picked and not old.picked) execute function picked()""").update();
    }

    @AfterAll
    static void stop() {
        NODES.values().forEach(StartedProcess::close);
        balancer.close();
        server.close();
    }

    private static Map<String, String> environment() {
        var address = server.jdbcUrl()
                .replace("jdbc:postgresql://", "postgres://" + server.user() + ":" + server.password() + "@");
        return Map.of(
                "DATABASE_URL", address,
                "THROUGHLINE_DRAIN", "1500ms",
                "THROUGHLINE_LIMITS_TOKEN", "1000000",
                "THROUGHLINE_LIMITS_SESSION", "1000000",
                "THROUGHLINE_LIMITS_ADDRESS", "1000000");
    }

    private static void start(String name) throws IOException {
        var node = StartedProcess.start(home.resolve(name), environment());
        NODES.put(name, node);
        balancer.put(name, node.address());
    }

    private static String token() throws Exception {
        var command = StartedProcess.command(
                home.resolve("script"), "token", "--user", "Wanda Maldadottir", "--scope", "write", "--days", "1");
        command.environment().putAll(environment());
        var process = command.start();
        var said = process.inputReader().readAllAsString();
        var found = TOKEN.matcher(said);
        assertThat(found.find())
                .as(said + process.errorReader().readAllAsString())
                .isTrue();
        return found.group(1);
    }

    private static String address(String node) {
        return NODES.get(node).address();
    }

    private static Visitor script(String node) {
        return Visitor.script(address(node), token);
    }

    @Test
    @Order(1)
    void who_signed_in_on_one_goes_on_at_the_other_and_who_signed_out_there_is_out_here() throws Exception {
        var person = Visitor.person(address(A));
        person.fill("/sign-in", "/sign-in", "email", "wanda@quorekin.test", "password", "nine lamps on the quay");
        var there = person.at(address(B));

        assertThat(there.get("/settings").body()).contains("Half-lives");
        assertThat(there.refill("/settings", "/settings", "baseCurrency", "EUR").statusCode())
                .as("a form of one node, sent to the other")
                .isEqualTo(200);

        there.fill("/me", "/sign-out");
        assertThat(person.get("/settings").uri().getPath()).isEqualTo("/sign-in");
    }

    @Test
    @Order(2)
    void a_rule_that_was_changed_on_one_holds_on_the_other_with_the_next_request() throws Exception {
        var before = latest();
        wanda.refill("/settings", "/settings/half-lives", "day-stated", "61");
        var changed = latest();
        assertThat(changed).isNotEqualTo(before);

        var deal = id(script(B).send("POST", "/api/v1/deals", "{'name': 'Yard control'}"));

        assertThat(jdbc.sql("select snapshot_id from deal_review where deal_id = :deal")
                        .param("deal", deal)
                        .query(UUID.class)
                        .single())
                .isEqualTo(changed);
        assertThat(wanda.at(address(B)).get("/settings").body()).contains("value=\"61\"");
    }

    private static UUID latest() {
        return jdbc.sql("select id from class_snapshot order by as_of desc, made_at desc limit 1")
                .query(UUID.class)
                .single();
    }

    private static UUID id(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        return UUID.fromString(JSON.readTree(answer.body()).at("/id").asString());
    }

    @Test
    @Order(3)
    void what_was_uploaded_to_one_is_imported_through_the_other_once() throws Exception {
        var upload = upload(script(A), "staged");

        run(script(B), upload);

        waitUntilDone(List.of(upload));
        assertThat(imported("staged")).isEqualTo(DEALS);
        assertThat(picks(upload)).isEqualTo(1);
    }

    private static UUID upload(Visitor script, String name) throws Exception {
        var rows = IntStream.range(0, DEALS)
                .mapToObj(i -> name + i + "," + name + " " + i + ",Account " + i % 9 + ",Open,5,2024-02-29\n")
                .collect(Collectors.joining("", "opportunity_id,deal_name,account,stage,amount,created_date\n", ""));
        return id(script.upload("/api/v1/imports", name + ".csv", rows));
    }

    private static void run(Visitor script, UUID upload) throws Exception {
        var tag = script.get("/api/v1/imports/" + upload + "/reading")
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        var answer = script.send("PUT", "/api/v1/imports/" + upload + "/run", "", "If-Match", tag);
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
    }

    private static void waitUntilDone(List<UUID> uploads) throws InterruptedException {
        var until = System.nanoTime() + Duration.ofSeconds(75).toNanos();
        while (uploads.stream().anyMatch(upload -> count("upload", upload) > 0)) {
            if (System.nanoTime() > until) throw new AssertionError("An import was never done.");
            Thread.sleep(50);
        }
        assertThat(uploads).allMatch(upload -> count("import", upload) == 1);
    }

    private static int count(String table, UUID id) {
        return jdbc.sql("select count(*) from " + table + " where id = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    private static int imported(String name) {
        return jdbc.sql("select count(*) from deal where name like :name")
                .param("name", name + " %")
                .query(Integer.class)
                .single();
    }

    private static int picks(UUID upload) {
        return jdbc.sql("select count(*) from picked where task = 'import-upload' and instance = :id::text")
                .param("id", upload)
                .query(Integer.class)
                .single();
    }

    @Test
    @Order(4)
    void a_node_is_replaced_after_the_other_and_nobody_who_writes_is_refused_or_cut_off() throws Exception {
        try (var crowd = crowd(acknowledged)) {
            for (var name : List.of(A, B)) {
                var old = NODES.get(name);
                due();
                old.stop();
                assertThat(old.ended()).isIn(0, 130, 143);
                start(name);
                balancer.waitFor(name);
            }
            due();
            assertThat(crowd.otherwise()).isEmpty();
        }
        assertThat(acknowledged.missingIn(jdbc)).isEmpty();
        assertThat(acknowledged.writes()).isGreaterThan(200);
        System.out.println("Rolling restart: " + acknowledged.figures());
        assertThat(jdbc.sql("select task, instance, due from picked group by 1, 2, 3 having count(*) > 1")
                        .query()
                        .listOfRows())
                .as("jobs that were run twice")
                .isEmpty();
    }

    /// Has all there is to do each day done now.
    private static void due() {
        jdbc.sql("""
                update scheduled_tasks
                set execution_time = now(), version = version + 1
                where task_name in ('review-due', 'erase-due')
                and not picked""").update();
    }

    private static Crowd crowd(Acknowledged acknowledged) {
        return new Crowd(acknowledged)
                .scripts(6, balancer.address(), token)
                .person(wanda.at(balancer.address()))
                .person(wanda.at(balancer.address()));
    }

    @Test
    @Order(5)
    void of_twenty_kills_of_either_node_none_loses_what_was_acknowledged_or_does_a_job_twice() throws Exception {
        var dice = new Random(20_260_302);
        var uploads = new HashMap<String, UUID>();
        try (var crowd = crowd(acknowledged)) {
            for (var kill = 1; kill <= KILLS; kill++) {
                var name = kill % 2 == 0 ? A : B;
                if (kill % 4 == 0) uploads.put("kill" + kill, upload(script(name), "kill" + kill));
                if (kill % 4 == 1 && kill > 1) run(script(name), uploads.get("kill" + (kill - 1)));
                due();
                Thread.sleep(dice.nextInt(400));
                Processes.kill(NODES.get(name).handle());
                start(name);
                balancer.waitFor(name);
            }
            System.out.println("Kills: otherwise answered " + crowd.otherwise());
        }
        run(script(A), uploads.get("kill20"));
        waitUntilDone(List.copyOf(uploads.values()));

        assertThat(acknowledged.missingIn(jdbc)).isEmpty();
        assertThat(uploads.keySet()).allMatch(name -> imported(name) == DEALS);
        assertThat(jdbc.sql("select count(*) from scheduled_tasks where task_name = 'review-due'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        System.out.println(
                "Kills: " + acknowledged.figures() + ", jobs taken up again after a kill: " + takenUpAgain());
    }

    private static List<Map<String, Object>> takenUpAgain() {
        return jdbc.sql(
                        "select task, count(*) - 1 as times from picked group by task, instance, due having count(*) > 1")
                .query()
                .listOfRows();
    }
}
