package io.throughline;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The schema as the database itself tells it, in an order that does not depend on the way it came about.
final class SchemaDump {
    private final JdbcClient jdbc;

    private SchemaDump(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static String of(JdbcClient jdbc) {
        var dump = new SchemaDump(jdbc);
        return Stream.of(dump.tables(), dump.constraints(), dump.indexes(), dump.functions(), dump.triggers())
                .flatMap(List::stream)
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    private List<String> tables() {
        return listed("""
                select format(E'create %stable %s (\\n    %s\\n);', case relpersistence when 'u' then 'unlogged ' end, relname, string_agg(
                    format('%I %s', attname, format_type(atttypid, atttypmod))
                        || case
                            when attgenerated = 's' then ' generated always as (' || pg_get_expr(adbin, adrelid) || ') stored'
                            else coalesce(' default ' || pg_get_expr(adbin, adrelid), '')
                        end
                        || case when attnotnull then ' not null' else '' end,
                    E',\\n    ' order by attname))
                from pg_class
                join pg_attribute on attrelid = pg_class.oid
                left join pg_attrdef on adrelid = attrelid and adnum = attnum
                where relnamespace = 'public'::regnamespace
                and relkind = 'r'
                and relname <> 'flyway_schema_history'
                and attnum > 0
                and not attisdropped
                group by relname, relpersistence
                order by relname""");
    }

    private List<String> constraints() {
        return listed("""
                select format('alter table %s add constraint %I %s;', conrelid::regclass, conname, pg_get_constraintdef(oid))
                from pg_constraint
                where connamespace = 'public'::regnamespace
                and contype in ('p', 'u', 'f', 'c', 'x')
                and conrelid <> 'flyway_schema_history'::regclass
                order by conrelid::regclass::text, contype, conname""");
    }

    private List<String> indexes() {
        return listed("""
                select indexdef || ';'
                from pg_indexes
                where schemaname = 'public'
                and tablename <> 'flyway_schema_history'
                and not exists (
                    select from pg_constraint
                    where conname = indexname and connamespace = 'public'::regnamespace and contype in ('p', 'u', 'x'))
                order by tablename, indexname""");
    }

    private List<String> functions() {
        return listed("""
                select rtrim(pg_get_functiondef(pg_proc.oid), E'\\n') || ';'
                from pg_proc
                where pronamespace = 'public'::regnamespace
                and prokind = 'f'
                and not exists (select from pg_depend where objid = pg_proc.oid and deptype = 'e')
                order by proname, pg_get_function_identity_arguments(pg_proc.oid)""");
    }

    private List<String> triggers() {
        return listed("""
                select pg_get_triggerdef(pg_trigger.oid) || ';'
                from pg_trigger
                join pg_class on pg_class.oid = tgrelid
                where relnamespace = 'public'::regnamespace
                and not tgisinternal
                order by relname, tgname""");
    }

    private List<String> listed(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }
}
