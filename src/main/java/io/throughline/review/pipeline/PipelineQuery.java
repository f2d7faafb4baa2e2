package io.throughline.review.pipeline;

import io.throughline.base.Viewer;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What the address of a pipeline asks for, without the page of it.
///
/// @param columns of the table, beside the deal's name
public record PipelineQuery(Filter filter, Sort sort, Group group, List<ListColumn> columns) {

    static PipelineQuery of(Map<String, String> asked, Viewer viewer) {
        return new PipelineQuery(
                Filter.of(asked, viewer),
                Sort.of(Filter.word(asked, "sort")),
                Group.of(Filter.word(asked, "by")),
                ListColumn.of(asked));
    }

    /// Reads what [#text] wrote.
    static PipelineQuery parse(String query, Viewer viewer) {
        var asked = new LinkedHashMap<String, String>();
        for (var field : query.split("&", -1)) {
            var equals = field.indexOf('=');
            if (equals > 0) asked.put(field.substring(0, equals), decoded(field.substring(equals + 1)));
        }
        return of(asked, viewer);
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    public Map<String, String> fields() {
        var fields = new LinkedHashMap<>(filter.fields());
        if (sort != Sort.WORST) fields.put("sort", sort.word());
        if (group != Group.NONE) fields.put("by", group.word());
        if (!columns.equals(ListColumn.USUAL)) fields.put(ListColumn.FIELD, ListColumn.text(columns));
        return fields;
    }

    /// The same query with one field set to another value, or left out where that is empty.
    String with(String field, String value) {
        var fields = new LinkedHashMap<>(fields());
        fields.put(field, value);
        fields.values().removeIf(String::isEmpty);
        return text(fields);
    }

    public String text() {
        return text(fields());
    }

    private static String text(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }
}
