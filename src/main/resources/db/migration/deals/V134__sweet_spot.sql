-- The rules of the sweet spot, an edition a row: none is ever changed, the last one holds.
create table sweet_spot (
    id uuid primary key,
    edition int not null unique check (edition > 0),
    line int not null check (line between 0 and 100),
    rules jsonb not null,
    why text not null,
    made_by uuid references app_user,
    made_at timestamptz not null default now()
);
select track('sweet_spot');

create or replace function audit_kind(written text) returns text
    language sql immutable
    return case
        when written in ('app_user', 'team', 'required_second_factor') then 'ACCESS'
        when written in ('settings', 'exchange_rate', 'quota', 'half_life', 'retention', 'sweet_spot') then 'SETTINGS'
        else 'CHANGE'
    end;

