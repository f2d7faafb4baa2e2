package io.throughline.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a column of an import holds that has no place of its own.
record Column(String name, String words) {
    static Map<String, List<String>> byName(List<Column> columns) {
        if (columns.isEmpty()) return Map.of();
        var byName = new HashMap<String, List<String>>();
        for (var column : columns)
            byName.computeIfAbsent(column.name(), name -> new ArrayList<>()).add(column.words());
        return byName;
    }
}
