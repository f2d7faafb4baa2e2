package io.throughline.exchange.load;

import io.throughline.exchange.schema.Catalogue;
import io.throughline.exchange.schema.Table;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What goes with the rows that are taken back, although others wrote it: all that is part of them, such as the facts
/// of a deal. What stands for itself stays: a deal that somebody opened with one of the accounts.
record TakenAlong(JdbcClient jdbc, List<Table> tracked) {
    private static final Set<String> STAND_FOR_THEMSELVES =
            Set.of("team", "app_user", "organization", "person", "product", "stage_meaning", "deal", "plan_template");

    void take(UUID spared) {
        spare(spared);
        spareSettings();
        var found = 1;
        while (found > 0) {
            found = 0;
            for (var table : tracked)
                if (!STAND_FOR_THEMSELVES.contains(table.name()))
                    for (var reference : table.references()) found += mark(table, reference);
        }
        var names = tracked.stream().map(Table::name).toList();
        for (var table : Catalogue.tables(jdbc).reversed())
            if (!table.isHistory() && !tracked.contains(table))
                for (var reference : table.references())
                    if (names.contains(reference.table())) remove(table, reference);
    }

    /// Their team and manager may go without them.
    private void spare(UUID user) {
        jdbc.sql("""
                        update app_user
                        set team_id = null, manager_id = null
                        where id = :user
                        and id in (select id from undoing where table_name = 'app_user')""").param("user", user).update();
        jdbc.sql("""
                        update undoing
                        set reason = 'You are signed in as this user.'
                        where table_name = 'app_user'
                        and id = :user""").param("user", user).update();
    }

    /// What somebody decided about the organisation since is no part of what is taken back.
    private void spareSettings() {
        jdbc.sql("""
                        update undoing
                        set reason = 'The settings were changed since.'
                        where table_name = 'settings'
                        and exists (select from settings where settings.id = undoing.id and settings.version > 1)""").update();
    }

    private int mark(Table table, Table.Reference reference) {
        return jdbc.sql("""
                        insert into undoing (table_name, id, made)
                        select '%1$s', part.id, true
                        from %1$s part
                        join undoing on undoing.id = part.%2$s
                        where undoing.table_name = '%3$s'
                        and undoing.made
                        and undoing.reason is null
                        on conflict do nothing""".formatted(table.name(), reference.column(), reference.table()))
                .update();
    }

    /// Tables without a history hold what serves the rows: how a user signs in, the review of a deal.
    private void remove(Table table, Table.Reference reference) {
        jdbc.sql("""
                        delete from %1$s part
                        using undoing
                        where undoing.id = part.%2$s
                        and undoing.table_name = '%3$s'
                        and undoing.made
                        and undoing.reason is null""".formatted(table.name(), reference.column(), reference.table()))
                .update();
    }
}
