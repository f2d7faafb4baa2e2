package io.throughline.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class ReasonTest {
    @Test
    void a_full_disk_is_called_so_however_it_is_thrown() {
        assertThat(of(new IOException("No space left on device"))).isEqualTo("the disk is full: make room there.");
        assertThat(of(new FileSystemException("/d/f", null, "No space left on device")))
                .isEqualTo("the disk is full: make room there.");
        assertThat(of(new UncheckedIOException(new IOException("No space left on device"))))
                .isEqualTo("the disk is full: make room there.");
    }

    @Test
    void the_file_is_named_and_what_to_do() {
        assertThat(of(new AccessDeniedException("/d/f")))
                .isEqualTo("/d/f may not be used by this user: give this user the right to, or set THROUGHLINE_DATA to"
                        + " another directory.");
        assertThat(of(new NoSuchFileException("/d/password")))
                .isEqualTo("/d/password is missing: put it back from your copy.");
        assertThat(of(new FileAlreadyExistsException("/d/f")))
                .isEqualTo("/d/f is a file and no directory: set THROUGHLINE_DATA to another directory.");
        assertThat(of(new FileSystemException("/d/f", null, "Not a directory"))).isEqualTo("/d/f: Not a directory.");
    }

    @Test
    void a_file_system_that_can_only_be_read_is_called_so() {
        assertThat(of(new FileSystemException("/d/f", null, "Read-only file system")))
                .isEqualTo("its file system can only be read: mount it so that it can be written, or set"
                        + " THROUGHLINE_DATA to another directory.");
    }

    @Test
    void what_was_wrapped_is_unwrapped() {
        assertThat(of(new UncheckedIOException(new AccessDeniedException("/d/f"))))
                .startsWith("/d/f may not be used by this user");
    }

    private static String of(Exception thrown) {
        return Reason.of(thrown, "THROUGHLINE_DATA");
    }
}
