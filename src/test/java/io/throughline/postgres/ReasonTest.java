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
        assertThat(Reason.of(new IOException("No space left on device"))).isEqualTo("the disk is full.");
        assertThat(Reason.of(new FileSystemException("/d/f", null, "No space left on device")))
                .isEqualTo("the disk is full.");
        assertThat(Reason.of(new UncheckedIOException(new IOException("No space left on device"))))
                .isEqualTo("the disk is full.");
    }

    @Test
    void the_file_is_named() {
        assertThat(Reason.of(new AccessDeniedException("/d/f"))).isEqualTo("/d/f may not be written by this user.");
        assertThat(Reason.of(new NoSuchFileException("/d/password"))).isEqualTo("/d/password is missing.");
        assertThat(Reason.of(new FileAlreadyExistsException("/d/f"))).isEqualTo("/d/f is a file and no directory.");
        assertThat(Reason.of(new FileSystemException("/d/f", null, "Not a directory")))
                .isEqualTo("/d/f: Not a directory.");
    }

    @Test
    void what_was_wrapped_is_unwrapped() {
        assertThat(Reason.of(new UncheckedIOException(new AccessDeniedException("/d/f"))))
                .isEqualTo("/d/f may not be written by this user.");
    }
}
