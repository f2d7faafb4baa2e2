package io.throughline.postgres;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.ReadOnlyFileSystemException;

/// Why the file system refused, in words.
final class Reason {
    private Reason() {}

    static String of(Exception thrown) {
        String message = String.valueOf(thrown.getMessage());
        if (message.contains("No space left on device")) return "the disk is full.";
        return switch (thrown) {
            case UncheckedIOException wrapped when wrapped.getCause() != null -> of(wrapped.getCause());
            case AccessDeniedException denied -> denied.getFile() + " may not be written by this user.";
            case NoSuchFileException missing -> missing.getFile() + " is missing.";
            case ReadOnlyFileSystemException ignored -> "the file system is read-only.";
            case FileAlreadyExistsException taken -> taken.getFile() + " is a file and no directory.";
            case FileSystemException failed
            when failed.getReason() != null -> failed.getFile() + ": " + failed.getReason() + ".";
            default -> thrown.toString();
        };
    }
}
