-- Two times: what happened carries its own date in its own column; what we stored carries the database's time here.
-- track('deal') gives a table stored_from and stored_by, keeps every row that was ever replaced or removed in
-- deal_history, and makes deal_at(instant), which reads the table as it was stored at that instant.

create function actor() returns text
    language sql stable
    return coalesce(nullif(current_setting('throughline.actor', true), ''), 'system');

-- Writes, from the table's present columns, the trigger that keeps replaced rows and the function that reads the past.
-- A migration that adds a column adds it to the table and to its history, then calls this again.
create function keep_history(tracked text) returns void
    language plpgsql as
$$
declare
    columns text;
    old_columns text;
begin
    select string_agg(quote_ident(attname), ', ' order by attnum),
        string_agg('old.' || quote_ident(attname), ', ' order by attnum)
    into columns, old_columns
    from pg_attribute
    where attrelid = tracked::regclass
    and attnum > 0
    and not attisdropped;
    execute format($make$
        create or replace function %1$I() returns trigger language plpgsql as $trigger$
        declare
            moment timestamptz := greatest(now(), old.stored_from + interval '1 microsecond');
        begin
            insert into %2$I (%3$s, stored_until, ended_by) values (%4$s, moment, actor());
            if tg_op = 'DELETE' then
                return old;
            end if;
            new.stored_from := moment;
            new.stored_by := actor();
            new.version := old.version + 1;
            return new;
        end
        $trigger$ $make$, tracked || '_keeps_history', tracked || '_history', columns, old_columns);
    execute format($make$
        create or replace function %1$I(instant timestamptz) returns setof %2$I language sql stable as $at$
            select %3$s from %2$I where stored_from <= instant
            union all
            select %3$s from %4$I where stored_from <= instant and stored_until > instant
        $at$ $make$, tracked || '_at', tracked, columns, tracked || '_history');
end
$$;

create function track(tracked text) returns void
    language plpgsql as
$$
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
    perform keep_history(tracked);
    execute format('create trigger %1$I before update or delete on %2$I for each row execute function %1$I()',
        tracked || '_keeps_history', tracked);
end
$$;
