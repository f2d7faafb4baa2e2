package io.throughline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.throughline.cli.MinimalRoot.Said;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The script of the package, with a Java that only tells how it was called; and that what lies around it fits
/// together.
class PackagedScriptTest {
    private static final Path SOURCES = Path.of("src/package");
    private static final Pattern COMMAND = Pattern.compile("(?m)^  \\./throughline (\\w+)");

    @TempDir
    Path temp;

    Path home;

    @BeforeEach
    void pack() throws IOException {
        home = temp.resolve("through line");
        Files.createDirectories(home.resolve("app"));
        Files.createDirectories(home.resolve("bin"));
        for (var name : List.of("throughline", "launch.sh"))
            Files.copy(SOURCES.resolve(name), home.resolve("bin").resolve(name));
        var java = Files.createDirectories(home.resolve("runtime/bin")).resolve("java");
        Files.writeString(java, """
                #!/bin/sh
                for word in "$@"; do echo "[$word]"; done
                echo "data $THROUGHLINE_DATA, database ${DATABASE_URL:-built in}"
                exit 7
                """);
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Said run(Map<String, String> environment, String... words) throws Exception {
        var builder = new ProcessBuilder(words);
        builder.environment().clear();
        builder.environment().put("PATH", "/usr/bin:/bin");
        builder.environment().putAll(environment);
        return Said.by(builder);
    }

    private Said say(Map<String, String> environment, String... words) throws Exception {
        var line = new String[words.length + 1];
        line[0] = home.resolve("bin/throughline").toString();
        System.arraycopy(words, 0, line, 1, words.length);
        return run(environment, line);
    }

    @Test
    void a_command_goes_to_its_own_java_word_by_word_and_ends_as_java_ends() throws Exception {
        var said = say(Map.of("HOME", "/home/wanda", "THROUGHLINE_MEMORY", "1g"), "review", "two words.csv", "$(id) *");

        assertThat(said.text()).contains("[-Xmx1g]", "[review]\n[two words.csv]\n[$(id) *]");
        assertThat(said.code()).isEqualTo(7);
    }

    @Test
    void data_is_kept_in_the_home_directory_and_never_beside_the_program() throws Exception {
        assertThat(say(Map.of("HOME", "/home/wanda"), "start").text())
                .contains("data /home/wanda/.local/share/throughline, database built in");
        assertThat(say(Map.of("HOME", "/home/wanda", "XDG_DATA_HOME", "/kept"), "start")
                        .text())
                .contains("data /kept/throughline,");
        assertThat(say(Map.of("THROUGHLINE_DATA", "/var/lib/throughline"), "start")
                        .text())
                .contains("data /var/lib/throughline,");
        assertThat(say(Map.of(), "start"))
                .isEqualTo(new Said(
                        2, "throughline: does not know where to keep its data: set THROUGHLINE_DATA to a directory."));
    }

    @Test
    void it_may_be_called_by_a_link_from_anywhere() throws Exception {
        var link = Files.createSymbolicLink(temp.resolve("tl"), home.resolve("bin/throughline"));

        assertThat(run(Map.of("HOME", "/"), link.toString(), "doctor").text()).contains("[doctor]");
    }

    @Test
    void the_address_of_the_database_may_lie_in_a_file() throws Exception {
        var secret = Files.writeString(temp.resolve("database_url"), "postgres://ann:word@db/sales\n");

        assertThat(say(Map.of("HOME", "/", "DATABASE_URL_FILE", secret.toString()), "start")
                        .text())
                .contains("database postgres://ann:word@db/sales")
                .doesNotContain("[postgres:");
        var missing = say(Map.of("HOME", "/", "DATABASE_URL_FILE", "/none"), "start");
        assertThat(missing.code()).isEqualTo(2);
        assertThat(missing.text()).endsWith("DATABASE_URL_FILE is /none, which can't be read.");
    }

    @Test
    void what_it_does_not_know_is_refused_with_what_it_knows() throws Exception {
        var said = say(Map.of("HOME", "/"), "test");

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.text()).contains("throughline start").endsWith("throughline: there is no command test.");
    }

    @ParameterizedTest
    @CsvSource({"200, 0", "503, 1"})
    void health_is_what_readiness_answers(int status, int code) throws Exception {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
        server.createContext("/actuator/health/readiness", exchange -> {
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
        try {
            var port = "" + server.getAddress().getPort();
            assertThat(say(Map.of("HOME", "/", "THROUGHLINE_PORT", port), "health"))
                    .isEqualTo(new Said(code, "" + status));
        } finally {
            server.stop(0);
        }
    }

    @Test
    void where_nobody_answers_there_is_no_health() throws Exception {
        assertThat(say(Map.of("HOME", "/", "THROUGHLINE_PORT", "1"), "health")).isEqualTo(new Said(1, "no answer"));
    }

    @Test
    void it_has_the_commands_of_the_sources_but_those_for_making_it() throws Exception {
        var packed = commands(say(Map.of(), "help"));
        var sources = commands(run(Map.of(), "./throughline", "help"));

        assertThat(sources).containsAll(Set.of("test", "dev", "screenshots", "package", "start", "restore"));
        sources.removeAll(Set.of("test", "dev", "screenshots", "package"));
        packed.remove("prepare");
        assertThat(packed).isEqualTo(sources);
    }

    private static Set<String> commands(Said help) {
        assertThat(help.code()).isZero();
        return COMMAND.matcher(help.text())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --arch mips                | no package for the processor mips: choose x64 or arm64
            --arch OTHER               | linked from the modules of a JDK for it, which are missing
            --arch OTHER --jmods /tmp  | there is no java.base.jmod in /tmp
            --arch                     | --arch wants a value
            --colour                   | package knows no --colour
            """)
    void a_package_that_can_not_be_made_is_refused_before_anything_is_done(String words, String says) throws Exception {
        var other = System.getProperty("os.arch").equals("aarch64") ? "x64" : "arm64";
        var line = ("sh src/package/package.sh " + words.replace("OTHER", other)).split(" ");

        var said = run(Map.of("JAVA_HOME", System.getProperty("java.home")), line);

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.text()).startsWith("throughline: ").contains(says).hasLineCount(1);
    }

    @Test
    void the_container_is_of_this_version() throws IOException {
        var pom = Files.readString(Path.of("pom.xml"));
        var version = pom.replaceFirst("(?s).*<artifactId>throughline</artifactId>\\s*<version>(.*?)<.*", "$1");

        assertThat(Files.readString(SOURCES.resolve("docker/Dockerfile"))).contains("ARG VERSION=" + version + "\n");
        assertThat(Files.readString(SOURCES.resolve("docker/compose.yaml")))
                .contains("throughline-" + version + "/docker/Dockerfile", "image: throughline:" + version + "\n");
    }
}
