package io.throughline.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
    @TempDir
    Path home;

    @Test
    void it_is_free_again_after_it_was_closed() {
        DataDirectory.locked(home).close();
        assertThat(DataDirectory.isInUse(home)).isFalse();
        DataDirectory.locked(home).close();
    }

    @Test
    void it_stays_locked_for_other_processes_whatever_this_one_asks() throws Exception {
        try (var ours = DataDirectory.locked(home)) {
            assertThat(DataDirectory.isInUse(home)).isTrue();
            assertThatThrownBy(() -> DataDirectory.locked(home)).isInstanceOf(DatabaseUnavailable.class);

            try (var other = WriterProcess.start(home)) {
                assertThat(other.error()).contains("Another Throughline is using " + ours.path());
            }
        }
    }

    @Test
    void one_that_nobody_ever_locked_counts_as_in_use() {
        assertThat(DataDirectory.isInUse(home)).isTrue();
    }
}
