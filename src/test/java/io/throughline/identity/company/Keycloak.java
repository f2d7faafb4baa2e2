package io.throughline.identity.company;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A real Keycloak on this machine, from its own distribution, which Maven fetches when it is first needed.
final class Keycloak implements AutoCloseable {
    static final String SECRET = "a secret that only the two of them know";
    static final String PASSWORD = "a quiet harbour at dawn";

    private static final String VERSION = "26.7.3";
    private static final Path FOLDER = Path.of("target", "keycloak").toAbsolutePath();
    private static final Path HOME = FOLDER.resolve("keycloak-" + VERSION);
    private static final Duration STARTED_WITHIN = Duration.ofMinutes(4);

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;
    private final Process process;

    private Keycloak(int port, Process process) {
        this.port = port;
        this.process = process;
    }

    /// @param app where we listen
    static Keycloak start(int port, int app) {
        try {
            unpack();
            FileSystemUtils.deleteRecursively(HOME.resolve("data"));
            Files.createDirectories(HOME.resolve("data/import"));
            Files.writeString(HOME.resolve("data/import/harbour-realm.json"), realm(app));
            var builder = new ProcessBuilder(
                    "bash",
                    HOME.resolve("bin/kc.sh").toString(),
                    "start-dev",
                    "--import-realm",
                    "--http-host=127.0.0.1",
                    "--http-port=" + port);
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m");
            builder.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", "keeper");
            builder.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", PASSWORD);
            var log = FOLDER.resolve("keycloak.log").toFile();
            var started = new Keycloak(
                    port, builder.redirectErrorStream(true).redirectOutput(log).start());
            started.await();
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void unpack() throws IOException {
        var whole = FOLDER.resolve("unpacked-" + VERSION);
        if (Files.exists(whole)) return;
        Files.createDirectories(FOLDER);
        run(List.of(
                "mvn",
                "-B",
                "-q",
                "org.apache.maven.plugins:maven-dependency-plugin:3.7.0:copy",
                "-Dartifact=org.keycloak:keycloak-quarkus-dist:" + VERSION + ":zip",
                "-DoutputDirectory=" + FOLDER));
        try (var zip = new ZipFile(
                FOLDER.resolve("keycloak-quarkus-dist-" + VERSION + ".zip").toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                var file = FOLDER.resolve(entry.getName()).normalize();
                if (!file.startsWith(FOLDER)) throw new IOException("The archive leads elsewhere: " + entry);
                if (entry.isDirectory()) continue;
                Files.createDirectories(file.getParent());
                try (var bytes = zip.getInputStream(entry)) {
                    Files.copy(bytes, file, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        Files.createFile(whole);
    }

    private static void run(List<String> command) throws IOException {
        var process = new ProcessBuilder(command).inheritIO().start();
        try {
            if (process.waitFor() != 0)
                throw new IllegalStateException(String.join(" ", command) + " did not succeed.");
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String realm(int app) {
        return """
                {"realm": "harbour", "enabled": true, "sslRequired": "none",
                 "groups": [{"name": "Sales leads"}, {"name": "Stores"}],
                 "users": [%s, %s],
                 "clients": [{"clientId": "throughline", "enabled": true, "publicClient": false, "secret": "%s",
                   "standardFlowEnabled": true, "redirectUris": ["http://127.0.0.1:%d/*"],
                   "attributes": {"pkce.code.challenge.method": "S256",
                     "backchannel.logout.url": "http://127.0.0.1:%d/logout/connect/back-channel/company",
                     "backchannel.logout.session.required": "true"},
                   "protocolMappers": [{"name": "groups", "protocol": "openid-connect",
                     "protocolMapper": "oidc-group-membership-mapper",
                     "config": {"claim.name": "groups", "full.path": "false", "id.token.claim": "true",
                       "userinfo.token.claim": "true"}}]}]}""".formatted(
                        user("sela", "Sela", "Brandt", "/Sales leads"),
                        user("rafe", "Rafe", "Lind", "/Stores"),
                        SECRET,
                        app,
                        app);
    }

    private static String user(String name, String given, String family, String group) {
        return """
                {"username": "%s", "enabled": true, "email": "%s@harbour.test", "emailVerified": true,
                 "firstName": "%s", "lastName": "%s", "groups": ["%s"],
                 "credentials": [{"type": "password", "value": "%s", "temporary": false}]}""".formatted(name, name, given, family, group, PASSWORD);
    }

    private void await() {
        var until = Instant.now().plus(STARTED_WITHIN);
        while (!answers()) {
            if (!process.isAlive() || Instant.now().isAfter(until)) {
                close();
                throw new IllegalStateException("Keycloak did not start: see " + FOLDER.resolve("keycloak.log"));
            }
            sleep(Duration.ofSeconds(1));
        }
    }

    private boolean answers() {
        try {
            return send(HttpRequest.newBuilder(at("/realms/harbour/.well-known/openid-configuration")))
                            .statusCode()
                    == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.timeout(Duration.ofSeconds(30)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static void sleep(Duration some) {
        try {
            Thread.sleep(some);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Ends all sessions of somebody, as an administrator there does.
    void signOut(String user) {
        var token = json(HttpRequest.newBuilder(at("/realms/master/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "grant_type=password&client_id=admin-cli&username=keeper&password="
                                        + URLEncoder.encode(PASSWORD, StandardCharsets.UTF_8))))
                .path("access_token")
                .asString();
        var found = json(HttpRequest.newBuilder(at("/admin/realms/harbour/users?exact=true&username=" + user))
                .header("Authorization", "Bearer " + token));
        var id = found.path(0).path("id").asString();
        var ended = send(HttpRequest.newBuilder(at("/admin/realms/harbour/users/" + id + "/logout"))
                .header("Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.noBody()));
        if (ended.statusCode() >= 300) throw new IllegalStateException("Keycloak says " + ended.statusCode());
    }

    private JsonNode json(HttpRequest.Builder request) {
        return JsonMapper.shared().readTree(send(request).body());
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
        }
    }
}
