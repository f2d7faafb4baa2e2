package io.throughline.exchange.export;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Where the files of an export go, one after the other: a folder, or a zip. Nobody but its owner can read it.
sealed interface Shelf extends AutoCloseable {
    /// A stream to a new file; it must be closed before the next one is opened.
    OutputStream open(String name) throws IOException;

    @Override
    void close() throws IOException;

    static Shelf at(Path target, boolean zip) throws IOException {
        if (!zip) return new Folder(Files.createDirectory(target, onlyOurs("rwx------")));
        Files.createFile(target, onlyOurs("rw-------"));
        return new Zip(new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(target))));
    }

    private static FileAttribute<?>[] onlyOurs(String permissions) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    record Folder(Path path) implements Shelf {
        @Override
        public OutputStream open(String name) throws IOException {
            return new BufferedOutputStream(Files.newOutputStream(path.resolve(name)));
        }

        @Override
        public void close() {}
    }

    record Zip(ZipOutputStream zip) implements Shelf {
        @Override
        public OutputStream open(String name) throws IOException {
            zip.putNextEntry(new ZipEntry(name));
            return new FilterOutputStream(zip) {
                @Override
                public void write(byte[] bytes, int offset, int length) throws IOException {
                    out.write(bytes, offset, length);
                }

                @Override
                public void close() throws IOException {
                    zip.closeEntry();
                }
            };
        }

        @Override
        public void close() throws IOException {
            zip.close();
        }
    }
}
