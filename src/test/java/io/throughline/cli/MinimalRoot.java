package io.throughline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A system of its own with a shell, a few programs and a user `throughline`, and without Java; packages are unpacked
/// and
/// started in it. Its network and its processes are those of the machine.
///
/// @param path where its root is seen from outside
record MinimalRoot(Path path) {
    private static final String USER = "1234";

    /// Binds what the kernel shows into it, for this process alone, and becomes the command.
    private static final String ENTER = """
            mount --rbind /proc "$0/proc" && mount --rbind /dev "$0/dev" &&
            exec chroot --userspec=%s:%s "$0" /usr/bin/env -i PATH=/usr/bin "$@\"""".formatted(USER, USER);

    static MinimalRoot at(Path path) throws IOException, InterruptedException {
        assumeThat(Said.by("unshare", "--mount", "mount", "-t", "tmpfs", "none", "/mnt")
                        .code())
                .as("the right to change the root, which root has outside of most containers")
                .isZero();
        var made = Said.by("sh", "src/test/resources/minimal-root.sh", path.toString());
        assertThat(made.code()).as(made.text()).isZero();
        return new MinimalRoot(path);
    }

    /// @return where it lies, as seen from inside
    String unpack(Path archive, String into) throws IOException, InterruptedException {
        var directory = Files.createDirectories(path.resolve(into.substring(1)));
        var unpacked = Said.by("tar", "-xzf", "" + archive, "-C", "" + directory, "--strip-components=1");
        assertThat(unpacked.code()).as(unpacked.text()).isZero();
        return into;
    }

    /// As the user, who may write into the home directory and into `/tmp` alone.
    ProcessBuilder command(Map<String, String> environment, String... words) {
        var command = new ArrayList<>(List.of("unshare", "--mount", "sh", "-c", ENTER, "" + path));
        environment.forEach((name, value) -> command.add(name + "=" + value));
        command.addAll(List.of(words));
        return new ProcessBuilder(command);
    }

    Said run(Map<String, String> environment, String... words) throws IOException, InterruptedException {
        return Said.by(command(environment, words));
    }

    /// Where a library or a locale lies in it.
    Path find(String name) throws IOException {
        try (var all = Files.find(path, 5, (file, attributes) -> file.endsWith(name))) {
            return all.findFirst().orElseThrow();
        }
    }

    void giveTo(Path inside) throws IOException {
        Files.setAttribute(inside, "unix:uid", Integer.parseInt(USER));
    }

    /// What a program said in both its streams, and ended with.
    record Said(int code, String text) {
        static Said by(String... command) throws IOException, InterruptedException {
            return by(new ProcessBuilder(command));
        }

        static Said by(ProcessBuilder builder) throws IOException, InterruptedException {
            var process = builder.redirectErrorStream(true).start();
            process.getOutputStream().close();
            var text = new String(process.getInputStream().readAllBytes()).strip();
            return new Said(process.waitFor(), text);
        }
    }
}
