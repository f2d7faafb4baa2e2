package io.throughline.exchange.read.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What was found in the files, folders and zips that were named.
///
/// @param leftOut files that are no tables by their name; nothing is lost by leaving them
/// @param refused files that were named and can't be used
public record Gathered(List<Source> sources, List<Note> leftOut, List<Note> refused) {

    /// A file, and one sentence about it.
    public record Note(String file, String why) {}

    private static final Set<String> TABLES = Set.of("csv", "tsv", "txt", "tab");

    private static final Set<String> WORKBOOKS = Set.of("xlsx", "xlsm", "xls", "ods", "numbers");

    static Gathered nothing() {
        return new Gathered(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    void leave(String file) {
        leftOut.add(new Note(file, whyNoTable(extension(file))));
    }

    private static String whyNoTable(String extension) {
        if (WORKBOOKS.contains(extension)) return "This is a workbook: save its sheets as CSV.";
        if (extension.equals("zip")) return "A zip within a zip is not opened: take it out and name it by itself.";
        return "Not a table by its name: name it by itself if it is one.";
    }

    void refuse(String file, String why) {
        refused.add(new Note(file, why));
    }

    static boolean isTableByName(String name) {
        return TABLES.contains(extension(name));
    }

    static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /// Files that an operating system leaves behind; nobody meant to import them.
    static boolean isLitter(String name) {
        return name.startsWith("__MACOSX/")
                || name.substring(name.lastIndexOf('/') + 1).startsWith(".");
    }
}
