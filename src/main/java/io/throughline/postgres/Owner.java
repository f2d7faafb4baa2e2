package io.throughline.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/// Whose a file is, by number: the names need not exist.
record Owner(int uid, int gid) {
    static final Owner ROOT = new Owner(0, 0);
    static final Owner NOBODY = new Owner(65534, 65534);

    static Owner of(Path path) throws IOException {
        return new Owner((int) Files.getAttribute(path, "unix:uid"), (int) Files.getAttribute(path, "unix:gid"));
    }

    /// Only root can give; anyone else keeps what is theirs.
    void giveTo(Path path) throws IOException {
        if (!Account.isRoot()) return;
        Files.setAttribute(path, "unix:uid", uid);
        Files.setAttribute(path, "unix:gid", gid);
    }

    /// Gives the directory and all in it, where someone else (root, before a move) still owns it; itself last, so that
    /// what was cut short is begun again.
    void giveAll(Path directory) throws IOException {
        if (!Account.isRoot() || of(directory).equals(this)) return;
        try (Stream<Path> all = Files.walk(directory).sorted(Comparator.reverseOrder())) {
            for (Path path : (Iterable<Path>) all::iterator) giveTo(path);
        }
    }
}
