package io.throughline.exchange.upload;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamSource;
import org.springframework.web.multipart.MultipartFile;

/// A file as it comes in.
///
/// @param name its own name, without folders
public record Incoming(String name, InputStreamSource bytes) {
    private static final int LONGEST = 120;

    /// The files of a form, or of a script that sends the same; a field that was left empty brings none.
    public static List<Incoming> sent(@Nullable List<MultipartFile> files) {
        if (files == null) return List.of();
        return files.stream()
                .filter(file -> !String.valueOf(file.getOriginalFilename()).isBlank())
                .map(file -> of(String.valueOf(file.getOriginalFilename()), file))
                .toList();
    }

    /// @param given the name as a browser states it: perhaps a path, perhaps anything
    public static Incoming of(String given, InputStreamSource bytes) {
        return new Incoming(plain(given), bytes);
    }

    private static String plain(String given) {
        var last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        var plain = last.replaceAll("\\p{Cntrl}", "").strip();
        while (plain.getBytes(StandardCharsets.UTF_8).length > LONGEST) plain = plain.substring(1);
        return plain.isBlank() || plain.replace(".", "").isBlank() ? "file.csv" : plain;
    }

    /// Two files of one name are told apart by a number.
    static List<Incoming> apart(List<Incoming> files) {
        var names = new HashSet<String>();
        var apart = new ArrayList<Incoming>();
        for (var file : files) {
            var name = file.name;
            for (var i = 2; !names.add(name); i++) name = i + " " + file.name;
            apart.add(new Incoming(name, file.bytes));
        }
        return apart;
    }

    Path in(Path folder) {
        return folder.resolve(name);
    }
}
