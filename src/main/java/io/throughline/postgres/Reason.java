package io.throughline.postgres;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/// Why the file system refused and what to do, in words.
final class Reason {
    private static final String NO_ROOM = "No space left on device";

    private Reason() {}

    /// @param setting the variable that leads elsewhere
    static String of(Exception thrown, String setting) {
        String message = String.valueOf(thrown.getMessage());
        if (isNoRoom(message)) return "the disk is full: make room there.";
        if (message.contains("Read-only file system"))
            return "its file system can only be read: mount it so that it can be written, or " + elsewhere(setting);
        return switch (thrown) {
            case UncheckedIOException wrapped when wrapped.getCause() != null -> of(wrapped.getCause(), setting);
            case AccessDeniedException denied ->
                denied.getFile() + " may not be used by this user: give this user the right to, or "
                        + elsewhere(setting);
            case NoSuchFileException missing -> missing.getFile() + " is missing: put it back from your copy.";
            case FileAlreadyExistsException taken ->
                taken.getFile() + " is a file and no directory: " + elsewhere(setting);
            case FileSystemException failed
            when failed.getReason() != null -> failed.getFile() + ": " + failed.getReason() + ".";
            default -> thrown.toString();
        };
    }

    /// By the words of a program or of Java.
    static boolean isNoRoom(String said) {
        return said.contains(NO_ROOM);
    }

    private static String elsewhere(String setting) {
        return "set " + setting + " to another directory.";
    }
}
