package io.throughline.exchange.load;

import java.util.Map;

/// What a deal's own row says of another record, kept as a row between the two: its product as a line, its contact as a
/// role.
///
/// @param column that refers to the other record
/// @param constants further columns and their values in SQL
record Attachment(FileLoad load, String table, String column, Map<String, String> constants) {

    /// @param rows a query for `deal_id`, `external_id`, `other` and whether the other one is `blank`
    void run(String rows) {
        load.make("attached", rows);
        load.sql("""
                        insert into %1$s (id, deal_id, %2$s, source, external_id %3$s)
                        select next_id(), deal_id, other, :source, external_id %4$s
                        from attached a
                        where other is not null
                        and not exists (
                            select from %1$s t where t.source = :source and t.external_id = a.external_id)""".formatted(table, column, more(constants.keySet()), more(constants.values())))
                .update();
        load.sql("""
                        update %1$s t
                        set %2$s = a.other
                        from attached a
                        where t.source = :source
                        and t.external_id = a.external_id
                        and t.%2$s <> a.other
                        and t.stored_by like 'import:%%'""".formatted(table, column)).update();
        load.sql("""
                        delete from %1$s t
                        using attached a
                        where t.source = :source
                        and t.external_id = a.external_id
                        and a.blank
                        and t.stored_by like 'import:%%'""".formatted(table)).update();
        load.drop("attached");
    }

    private static String more(Iterable<String> parts) {
        var list = new StringBuilder();
        for (var part : parts) list.append(", ").append(part);
        return list.toString();
    }
}
