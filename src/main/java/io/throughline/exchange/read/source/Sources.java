package io.throughline.exchange.read.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Finds the tables in files, folders and zips.
public final class Sources {
    private static final int DEEPEST = 8;
    private static final int MOST_FILES = 2_000;

    private final Gathered gathered = Gathered.nothing();
    private final Set<String> names = new HashSet<>();

    private Sources() {}

    public static Gathered of(List<Path> paths) {
        var sources = new Sources();
        for (var path : paths) sources.add(path);
        return sources.gathered;
    }

    private void add(Path path) {
        var name = name(path);
        if (Files.isDirectory(path)) folder(name, path);
        else if (!Files.exists(path)) gathered.refuse(path.toString(), "There is no such file.");
        else if (!Files.isRegularFile(path))
            gathered.refuse(name, "Not a file: only files, folders and zips are read.");
        else file(name, path);
    }

    /// Two files of one name are told apart by their whole paths.
    private String name(Path path) {
        var last = path.toAbsolutePath().normalize().getFileName();
        var name = last == null ? path.toString() : last.toString();
        return names.add(name) ? name : path.toString();
    }

    private void folder(String name, Path folder) {
        try (Stream<Path> walk = Files.walk(folder, DEEPEST)) {
            var files = walk.filter(Files::isRegularFile)
                    .sorted()
                    .limit(MOST_FILES + 1L)
                    .toList();
            if (files.size() > MOST_FILES) gathered.refuse(name, "The folder holds more than 2,000 files.");
            else files.forEach(file -> inFolder(name, folder, file));
        } catch (IOException | java.io.UncheckedIOException e) {
            gathered.refuse(name, "The folder can't be read.");
        }
    }

    private void inFolder(String name, Path folder, Path file) {
        var inner = folder.relativize(file).toString().replace('\\', '/');
        if (Gathered.isLitter(inner)) return;
        var full = name + "/" + inner;
        if (Gathered.isTableByName(inner) || Gathered.extension(inner).equals("zip")) file(full, file);
        else gathered.leave(full);
    }

    private void file(String name, Path path) {
        try {
            if (isZip(path)) Zip.add(name, path, gathered);
            else gathered.sources().add(Source.ofFile(name, path));
        } catch (Unreadable e) {
            gathered.refuse(name, e.sentence());
        } catch (IOException e) {
            gathered.refuse(name, "The file can't be read: check that it may be read by this user.");
        }
    }

    private static boolean isZip(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            var head = in.readNBytes(4);
            return head.length == 4 && head[0] == 'P' && head[1] == 'K' && (head[2] == 3 || head[2] == 5);
        }
    }
}
