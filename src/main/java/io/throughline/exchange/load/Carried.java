package io.throughline.exchange.load;

import org.springframework.jdbc.support.SqlArrayValue;

/// Which fields a file carried at all, whether or not a row of it had them.
final class Carried {
    private Carried() {}

    static void note(FileLoad load) {
        var fields = load.kind().fields().stream()
                .filter(load::carries)
                .map(Enum::name)
                .toArray();
        load.sql("""
                        insert into carried_field (kind, field, import_id)
                        select :kind, field, :import
                        from unnest(:fields::text[]) as field
                        on conflict do nothing""")
                .param("kind", load.kind().name())
                .param("import", load.run().id())
                .param("fields", new SqlArrayValue("text", fields))
                .update();
    }
}
