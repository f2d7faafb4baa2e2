-- Who did what, when and from where: a row for each transaction that wrote something that is tracked, and for what is
-- worth knowing besides (sign-ins, links, tokens, exports). What was there before and after stays in the histories, and
-- is found there by the instant and by as whom it was written: nothing is kept twice.

-- What a transaction was told about itself.
create function told(what text) returns text
    language sql stable
    return nullif(current_setting('throughline.' || what, true), '');

-- RFC 9562 version 7: milliseconds, then chance.
create function next_id() returns uuid
    language sql volatile
    return encode(
        set_bit(
            set_bit(
                overlay(uuid_send(gen_random_uuid())
                    placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3)
                    from 1 for 6),
                52, 1),
            53, 1),
        'hex')::uuid;

create table audit_event (
    id uuid primary key default next_id(),
    -- the beginning of its transaction, which is what its rows carry as their time
    at timestamptz not null default now(),
    kind text not null check (kind in ('SIGN_IN', 'ACCESS', 'SETTINGS', 'CHANGE', 'IMPORT', 'EXPORT')),
    -- a name, or the method and the route
    act text not null default coalesce(told('act'), 'background'),
    actor text not null default coalesce(told('initiator'), actor()),
    -- what its rows carry as stored_by; null where it wrote none that are tracked
    written_as text,
    subject_kind text default told('subject_kind'),
    subject_id uuid default told('subject_id')::uuid,
    request text default told('request'),
    address text default told('address'),
    tables text[] not null default '{}',
    transaction bigint
);
create unique index audit_event_of_a_transaction on audit_event (at, transaction);
create index audit_event_by_time on audit_event (at, id);
create index audit_event_of_an_actor on audit_event (actor, at, id);
create index audit_event_of_a_kind on audit_event (kind, at, id);
create index audit_event_about on audit_event (subject_id, at, id);

create function audit_kind(written text) returns text
    language sql immutable
    return case
        when written in ('app_user', 'team', 'required_second_factor') then 'ACCESS'
        when written in ('settings', 'exchange_rate', 'quota', 'half_life') then 'SETTINGS'
        else 'CHANGE'
    end;

-- Once for each table that a transaction writes, however many statements it takes.
create function keeps_audit() returns trigger
    language plpgsql as
$$
declare
    noted text := coalesce(told('noted'), '');
    imports boolean := actor() like 'import:%';
begin
    if noted = 'all' or position(' ' || tg_table_name || ' ' in noted) > 0 then
        return null;
    end if;
    insert into audit_event (kind, act, written_as, subject_kind, subject_id, tables, transaction)
    values (
        case when imports or coalesce(told('act'), '') ~ '(undo|/imports/|/worked-example)' then 'IMPORT'
            else audit_kind(tg_table_name) end,
        coalesce(told('act'), case when imports then 'import' else 'background' end),
        actor(),
        case when imports then 'imports' else told('subject_kind') end,
        case when imports then substring(actor() from 8 for 36)::uuid else told('subject_id')::uuid end,
        array[tg_table_name],
        pg_current_xact_id()::text::bigint)
    on conflict (at, transaction) do update
    set tables = audit_event.tables || excluded.tables;
    perform set_config('throughline.noted', noted || ' ' || tg_table_name || ' ', true);
    return null;
end
$$;

create function keep_audit(tracked text) returns void
    language plpgsql as
$$
begin
    execute format('create trigger %I after insert or update or delete on %I for each statement execute function keeps_audit()',
        tracked || '_keeps_audit', tracked);
end
$$;

create or replace function track(tracked text) returns void
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
    perform keep_audit(tracked);
end
$$;

do $$
declare
    tracked text;
begin
    for tracked in
        select relname
        from pg_trigger
        join pg_class on pg_class.oid = tgrelid
        where tgname = relname || '_keeps_history'
    loop
        perform keep_audit(tracked);
    end loop;
end
$$;
