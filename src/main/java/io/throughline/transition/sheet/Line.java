package io.throughline.transition.sheet;

import java.util.Map;

/// A row of a file, by its columns.
///
/// @param number of its first line, the head being the first
record Line(long number, Map<Column, String> cells) {
    Line {
        cells = Map.copyOf(cells);
    }

    boolean has(Column column) {
        return cells.containsKey(column);
    }

    /// What stands there, without space around it; empty where there is nothing.
    String text(Column column) {
        return cells.getOrDefault(column, "");
    }

    boolean isBlank() {
        return cells.values().stream().allMatch(String::isEmpty);
    }
}
