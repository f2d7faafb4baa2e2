package io.throughline.review.pipeline;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// A column that the table of a pipeline can show beside the deal's name, in the order in which they stand.
public enum ListColumn {
    LINE,
    VERDICT,
    ASK,
    PHASE,
    STAGE,
    AMOUNT,
    CLOSE,
    OPENED,
    CHANGED,
    OWNER;

    static final List<ListColumn> USUAL = List.of(LINE, VERDICT, ASK, AMOUNT, CLOSE, OWNER);
    static final String FIELD = "columns";

    /// More don't fit beside each other.
    static final int MOST = 7;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The field of a form that asks for this one.
    public String field() {
        return FIELD + "." + word();
    }

    public boolean isUsual() {
        return USUAL.contains(this);
    }

    /// Those that an address asks for: `columns=line.amount`, or a form's field for each. The usual ones where it asks
    /// for none that there is; the first seven of more.
    static List<ListColumn> of(Map<String, String> asked) {
        var words = List.of(Filter.word(asked, FIELD).split("\\."));
        var chosen = Arrays.stream(values())
                .filter(column -> words.contains(column.word()) || asked.containsKey(column.field()))
                .limit(MOST)
                .toList();
        return chosen.isEmpty() ? USUAL : chosen;
    }

    static String text(List<ListColumn> columns) {
        return columns.stream().map(ListColumn::word).collect(Collectors.joining("."));
    }
}
