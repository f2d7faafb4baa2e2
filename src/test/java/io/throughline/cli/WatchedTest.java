package io.throughline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.throughline.postgres.Processes;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// One installation from its first start to its stop, as whoever watches over it sees it: health, metrics, log, end.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WatchedTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern WELCOME = Pattern.compile("(/welcome/\\S+)");
    private static final String NAME = "Wanda Maldadottir";
    private static final String EMAIL = "wanda@quorekin.test";
    private static final String PASSWORD = "nine lamps on the quay";
    private static final String WRONG = "ten lamps off the quay";
    private static final String TOKEN = "word-of-the-administrators-script-000001";
    private static final String SELLERS = "word-of-the-sellers-script-00000000001";
    private static final String DEAL = "Zanzibar cells, hall 3";

    @TempDir
    static Path home;

    static StartedProcess running;
    static String address;
    static Visitor wanda;
    static Visitor script;

    @BeforeAll
    static void start() throws Exception {
        running = StartedProcess.start(home.resolve("data"), Map.of("THROUGHLINE_LOG", "json"));
        address = running.address();
        wanda = Visitor.person(address);
        var welcome = running.said(WELCOME);
        wanda.fill(welcome, welcome, "name", NAME, "email", EMAIL, "password", PASSWORD);
        running.jdbc()
                .sql("insert into app_user (id, name, role) values (gen_random_uuid(), 'Sela Brandt', 'SELLER')")
                .update();
        token(TOKEN, NAME);
        token(SELLERS, "Sela Brandt");
        script = Visitor.script(address, TOKEN);
    }

    @AfterAll
    static void end() {
        running.close();
    }

    private static void token(String word, String user) throws Exception {
        running.jdbc()
                .sql("""
                        insert into api_token (id, user_id, name, token_hash, scopes, expires_at)
                        select gen_random_uuid(), id, 'script', :hash, '{READ,WRITE}', now() + interval '1 day'
                        from app_user
                        where name = :user""")
                .param("hash", MessageDigest.getInstance("SHA-256").digest(word.getBytes(StandardCharsets.UTF_8)))
                .param("user", user)
                .update();
    }

    @Test
    @Order(1)
    void it_is_alive_and_ready_and_tells_strangers_no_more() throws Exception {
        for (var path : List.of("", "/liveness", "/readiness")) {
            var answer = Visitor.person(address).get("/actuator/health" + path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(JSON.readTree(answer.body()).at("/status").asString()).isEqualTo("UP");
            assertThat(answer.body()).doesNotContain("components", "database", "PostgreSQL");
        }
    }

    @Test
    @Order(1)
    void the_cookie_of_a_session_is_for_us_alone() throws Exception {
        assertThat(cookie(Visitor.person(address).get("/sign-in")))
                .startsWith("SESSION=")
                .contains("HttpOnly", "SameSite=Lax");
        assertThat(cookie(Visitor.person(address).send("GET", "/sign-in", "", "X-Forwarded-Proto", "https")))
                .as("behind a proxy that speaks TLS")
                .contains("HttpOnly", "SameSite=Lax", "Secure");
    }

    private static String cookie(HttpResponse<String> answer) {
        return answer.headers().firstValue("Set-Cookie").orElseThrow();
    }

    @Test
    @Order(2)
    void it_is_not_ready_once_a_newer_program_has_changed_the_tables() throws Exception {
        running.jdbc().sql("""
                insert into flyway_schema_history (installed_rank, version, description, type, script, installed_by,
                    execution_time, success)
                values (9999, '9999', 'of the future', 'SQL', 'V9999__of_the_future.sql', 'throughline', 1, true)""").update();

        assertThat(wanda.get("/actuator/health/readiness").statusCode()).isEqualTo(503);
        assertThat(wanda.get("/actuator/health/liveness").statusCode()).isEqualTo(200);

        running.jdbc()
                .sql("delete from flyway_schema_history where version = '9999'")
                .update();
        assertThat(wanda.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
    }

    @Test
    @Order(3)
    void metrics_are_for_administrators_tokens_and_name_routes_and_not_what_stands_in_paths() throws Exception {
        var deal = JSON.readTree(
                script.send("POST", "/api/v1/deals", "{'name': '" + DEAL + "'}").body());
        script.get("/api/v1/deals/" + deal.at("/id").asString());

        assertThat(Visitor.person(address).get("/actuator/prometheus").statusCode())
                .isEqualTo(401);
        assertThat(wanda.get("/actuator/prometheus").statusCode())
                .as("a session is no token")
                .isEqualTo(401);
        assertThat(Visitor.script(address, SELLERS).get("/actuator/prometheus").statusCode())
                .isEqualTo(403);
        var metrics = script.get("/actuator/prometheus");
        assertThat(metrics.statusCode()).isEqualTo(200);
        assertThat(metrics.body())
                .contains("http_server_requests_seconds_count{", "uri=\"/api/v1/deals/{deal}\"")
                .contains("hikaricp_connections_active{", "jvm_memory_used_bytes{")
                .contains("throughline_review_seconds_count{of=\"touched\"", "throughline_review_deals_total{")
                .contains("dbscheduler_task_completions_total{")
                .doesNotContain(deal.at("/id").asString(), "Zanzibar");
    }

    @Test
    @Order(4)
    void the_log_has_each_fault_with_its_request_and_no_word_of_what_people_typed() throws Exception {
        var faults = List.of(aBrokenPage(), aBrokenWrite());
        wanda.fill("/me", "/sign-out");
        wanda.fill("/sign-in", "/sign-in", "email", EMAIL, "password", WRONG);
        wanda.fill("/sign-in", "/sign-in", "email", EMAIL, "password", PASSWORD);
        script.send("POST", "/api/v1/deals", "{'name': 'Zanzibar");
        script.send("POST", "/api/v1/deals", "{'name': 'Zanzibar', 'amount': 'Zanzibar', 'Zanzibar': 1}");
        script.send("PATCH", "/api/v1/deals/Zanzibar", "{}");
        script.send("DELETE", "/api/v1/Zanzibar", "{}");
        wanda.get("/welcome/Zanzibar-is-a-secret-word");
        wanda.get("/search?q=Zanzibar");
        wanda.get("/deals?status=Zanzibar&cursor=Zanzibar");
        Visitor.script(address, "Zanzibar").get("/api/v1/deals");

        var log = running.log();
        assertThat(log.lines()).as(log).allMatch(line -> line.startsWith("{"));
        var lines = log.lines().map(JSON::readTree).toList();
        for (var fault : faults)
            assertThat(lines).as(log).anySatisfy(line -> {
                assertThat(line.at("/requestId").asString()).isEqualTo(fault);
                assertThat(line.at("/log/level").asString()).isEqualTo("ERROR");
                assertThat(line.at("/error/stack_trace").asString()).contains("    at io.throughline.");
            });
        assertThat(log).doesNotContain(words());
    }

    /// @return the request's id
    private static String aBrokenPage() throws Exception {
        running.jdbc().sql("alter table organization rename to away").update();
        var answer = wanda.get("/accounts");
        running.jdbc().sql("alter table away rename to organization").update();
        assertThat(answer.statusCode()).isEqualTo(500);
        var id = answer.headers().firstValue("X-Request-Id").orElseThrow();
        assertThat(answer.body()).contains(id).doesNotContain("Exception", "organization");
        return id;
    }

    /// The database's own words repeat the row.
    private static String aBrokenWrite() throws Exception {
        running.jdbc()
                .sql("alter table deal add constraint quiet check (name not like 'Zanzibar two%')")
                .update();
        var answer = script.send("POST", "/api/v1/deals", "{'name': 'Zanzibar two'}");
        running.jdbc().sql("alter table deal drop constraint quiet").update();
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).doesNotContain("Zanzibar", "Exception", "constraint");
        return answer.headers().firstValue("X-Request-Id").orElseThrow();
    }

    private static List<String> words() throws IOException {
        var words = new java.util.ArrayList<>(
                List.of("Zanzibar", "Wanda", "quorekin", "Sela", PASSWORD, WRONG, "lamps", TOKEN, SELLERS, "Bearer"));
        words.add(Files.readString(home.resolve("data/password")).strip());
        wanda.cookies().getCookieStore().getCookies().forEach(cookie -> words.add(cookie.getValue()));
        return words;
    }

    @Test
    @Order(5)
    void told_to_stop_it_answers_what_is_under_way_and_takes_nothing_more_and_the_database_stops_last()
            throws Exception {
        var postgres = Processes.serverOf(home.resolve("data")).orElseThrow();
        var uri = URI.create(address);
        try (var socket = new Socket("127.0.0.1", uri.getPort())) {
            var body = "{\"name\": \"Written while it stops\"}";
            send(
                    socket,
                    "POST /api/v1/deals HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + TOKEN
                            + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length() + "\r\n\r\n");
            send(socket, body.substring(0, 9));
            Thread.sleep(500);

            running.stop();
            Thread.sleep(1500);
            assertThatThrownBy(() -> Visitor.person(address).get("/actuator/health/readiness"))
                    .isInstanceOf(IOException.class)
                    .satisfies(
                            refused -> assertThat(refused).isInstanceOfAny(ConnectException.class, IOException.class));
            assertThat(postgres.isAlive()).isTrue();
            send(socket, body.substring(9));

            assertThat(new String(socket.getInputStream().readNBytes(12), StandardCharsets.UTF_8))
                    .isEqualTo("HTTP/1.1 201");
        }
        running.ended();
        assertThat(postgres.onExit().get(10, TimeUnit.SECONDS).isAlive()).isFalse();
        assertThat(Files.readString(home.resolve("data/postgres.log")))
                .contains("database system is shut down")
                .doesNotContain("terminating connection due to administrator command", "not properly shut down");
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }
}
