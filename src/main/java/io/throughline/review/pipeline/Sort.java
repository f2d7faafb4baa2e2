package io.throughline.review.pipeline;

import java.util.List;
import java.util.Locale;

/// The orders a pipeline can be read in. Each runs along one index, in one direction, with what is not known last.
public enum Sort {
    /// The worst verdict first, within it the largest amount.
    WORST(
            "review",
            "review.deal_id",
            false,
            new Key("review.standing", "smallint"),
            new Key("coalesce(-review.amount, 'Infinity')", "numeric")),
    MONEY("deal", "deal.id", true, new Key("coalesce(deal.amount, '-Infinity')", "numeric")),
    OLDEST("deal", "deal.id", false, new Key("coalesce(deal.opened_on, 'infinity')", "date")),
    NEWEST("deal", "deal.id", true, new Key("coalesce(deal.opened_on, '-infinity')", "date")),
    CLOSE("deal", "deal.id", false, new Key("coalesce(deal.expected_close, 'infinity')", "date")),
    ACCOUNT(
            "review",
            "review.deal_id",
            false,
            new Key("(review.account is null)", "boolean"),
            new Key("coalesce(review.account, '')", "text"));

    /// An expression that is sorted by, as the index has it, never null.
    record Key(String sql, String type) {}

    private final String table;
    private final boolean descending;
    private final List<Key> keys;

    Sort(String table, String id, boolean descending, Key... keys) {
        this.table = table;
        this.descending = descending;
        this.keys = java.util.stream.Stream.concat(
                        List.of(keys).stream(), java.util.stream.Stream.of(new Key(id, "uuid")))
                .toList();
    }

    /// The table whose index gives the order; the status is asked of it too.
    String table() {
        return table;
    }

    /// What is sorted by, the deal's id last.
    List<Key> keys() {
        return keys;
    }

    boolean isDescending() {
        return descending;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Sort of(String word) {
        for (var sort : values()) if (sort.word().equals(word)) return sort;
        return WORST;
    }
}
