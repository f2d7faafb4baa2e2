package io.throughline.exchange.load;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the statements of an import need in their session, all of it gone with the transaction but for three functions
/// in the session's temporary schema.
final class Session {
    private Session() {}

    static void prepare(JdbcClient jdbc, String actor) {
        jdbc.sql("""
                        select set_config('throughline.initiator', actor(), true),
                            set_config('throughline.actor', :actor, true)""").param("actor", actor).query().singleRow();
        for (var sql : SETTINGS) jdbc.sql(sql).update();
    }

    /// One import at a time; whoever comes second waits.
    static void waitForOthers(JdbcClient jdbc) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('throughline.import'))").query(row -> {});
    }

    private static final List<String> SETTINGS = List.of(
            "set local work_mem = '64MB'",
            "set local jit = off",
            // foreign keys are checked by prepared statements: planning each check anew costs more than the check
            "set local plan_cache_mode = auto",
            "set local statement_timeout = 0",
            "set local idle_in_transaction_session_timeout = 0",
            // as io.throughline.base.Money writes it
            """
            create or replace function pg_temp.money(amount numeric, currency text) returns text language sql immutable
            return trim_scale(amount)::text || coalesce(' ' || currency, '')""",
            """
            create or replace function pg_temp.shown(field text, value text) returns text language sql stable
            return case field
                when 'organization_id' then (select name from organization where id = value::uuid)
                when 'parent_id' then (select name from organization where id = value::uuid)
                when 'owner_id' then (select name from app_user where id = value::uuid)
                when 'manager_id' then (select name from app_user where id = value::uuid)
                when 'team_id' then (select name from team where id = value::uuid)
                when 'person_id' then (select name from person where id = value::uuid)
                when 'reports_to_id' then (select name from person where id = value::uuid)
                when 'deal_id' then (select name from deal where id = value::uuid)
                when 'product_id' then (select name from product where id = value::uuid)
                else value
            end""",
            "create temp table given (id uuid primary key, file text not null) on commit drop",
            "create temp table closing (deal_id uuid primary key, earlier text) on commit drop");
}
