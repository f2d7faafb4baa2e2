package io.throughline.review.pipeline;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

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

    /// The way along one index.
    ///
    /// @param table whose index gives the order; the status is asked of it too
    /// @param keys what is sorted by, the deal's id last
    record Way(String table, List<Key> keys) {
        static Way along(String table, String id, Key... keys) {
            return new Way(
                    table,
                    Stream.concat(Stream.of(keys), Stream.of(new Key(id, "uuid")))
                            .toList());
        }
    }

    private static final Way NEWEST_OF_A_VERDICT =
            Way.along("review", "review.deal_id", new Key("coalesce(review.opened_on, '-infinity')", "date"));

    /// An expression that is sorted by, as the index has it, never null.
    record Key(String sql, String type) {}

    private final boolean descending;
    private final Way way;

    Sort(String table, String id, boolean descending, Key... keys) {
        this.descending = descending;
        this.way = Way.along(table, id, keys);
    }

    /// @param verdict only one verdict is asked for
    Way way(boolean verdict) {
        return verdict && this == NEWEST ? NEWEST_OF_A_VERDICT : way;
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
