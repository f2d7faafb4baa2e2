-- Two times: what happened carries its own date in its own column; what we stored carries the database's time here.
-- track('deal') gives a table stored_from and stored_by, keeps every row that was ever replaced or removed in
-- deal_history, and makes deal_at(instant), which reads the table as it was stored at that instant.

create function actor() returns text
    language sql stable
    return coalesce(nullif(current_setting('throughline.actor', true), ''), 'system');

create function keep_history() returns trigger
    language plpgsql as
$$
begin
    if tg_op = 'UPDATE' then
        new.stored_from := greatest(now(), old.stored_from + interval '1 microsecond');
        new.stored_by := actor();
        new.version := old.version + 1;
        execute format('insert into %I.%I select ($1).*, $2, $3', tg_table_schema, tg_table_name || '_history')
            using old, new.stored_from, actor();
        return new;
    end if;
    execute format('insert into %I.%I select ($1).*, $2, $3', tg_table_schema, tg_table_name || '_history')
        using old, greatest(now(), old.stored_from + interval '1 microsecond'), actor();
    return old;
end
$$;

create function track(tracked text) returns void
    language plpgsql as
$$
declare
    columns text;
begin
    execute format('alter table %I
        add column version int not null default 1,
        add column stored_from timestamptz not null default now(),
        add column stored_by text not null default actor()', tracked);
    execute format('create table %I (like %I,
        stored_until timestamptz not null,
        ended_by text not null,
        check (stored_from < stored_until))', tracked || '_history', tracked);
    execute format('create index %I on %I (id, stored_from)', tracked || '_history_of_a_row', tracked || '_history');
    execute format('create index %I on %I (stored_until)', tracked || '_history_ended_by_day', tracked || '_history');
    execute format('create trigger %I before update or delete on %I for each row execute function keep_history()',
        tracked || '_keeps_history', tracked);
    select string_agg(quote_ident(attname), ', ' order by attnum) into columns
    from pg_attribute
    where attrelid = tracked::regclass
    and attnum > 0
    and not attisdropped;
    execute format('create function %I(instant timestamptz) returns setof %I language sql stable as
        $at$ select %s from %I where stored_from <= instant
             union all
             select %s from %I where stored_from <= instant and stored_until > instant $at$',
        tracked || '_at', tracked, columns, tracked, columns, tracked || '_history');
end
$$;
