package io.throughline.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BinariesTest {
    final Account account = new Account.Ourselves();

    @TempDir
    Path cache;

    @Test
    void what_an_unpacking_that_was_killed_left_is_not_used() throws IOException {
        Files.createDirectories(cache.resolve("unpacking/bin"));
        Files.writeString(cache.resolve("unpacking/bin/postgres"), "half");

        var binaries = Binaries.unpackedIn(cache, account);

        assertThat(Ran.as(account, List.of(binaries.program("postgres"), "--version"))
                        .output())
                .startsWith("postgres (PostgreSQL) " + binaries.majorVersion() + ".");
        assertThat(cache.resolve("unpacking")).doesNotExist();
    }

    @Test
    void they_are_unpacked_once() throws IOException {
        Path unpacked = Binaries.unpackedIn(cache, account).directory();
        Files.writeString(unpacked.resolve("mark"), "the first");

        assertThat(Binaries.unpackedIn(cache, account).directory()).isEqualTo(unpacked);
        assertThat(unpacked.resolve("mark")).exists();
    }

    @Test
    void a_cache_that_can_not_be_written_is_said_in_a_sentence() throws IOException {
        Path file = Files.createFile(cache.resolve("file"));

        assertThatThrownBy(() -> Binaries.unpackedIn(file, account))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageStartingWith("PostgreSQL's programs can't be unpacked: ")
                .hasMessageContaining(file.toString());
    }

    @Test
    void where_they_do_not_run_it_says_what_to_do_by_what_is_wrong() {
        assertThat(Binaries.whyNot("postgres: error while loading shared libraries: libstdc++.so.6: cannot open it"))
                .contains("(postgres: error while", "libstdc++.so.6")
                .endsWith("install the library that is missing,");
        assertThat(Binaries.whyNot("setpriv: failed to execute postgres: Permission denied"))
                .endsWith("set XDG_CACHE_HOME to a directory where programs may run,");
    }
}
