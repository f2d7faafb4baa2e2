-- The editions of the playbook after the first, which ships with the program and never changes. An edition is written
-- once: who edits the playbook makes the next.
create table playbook (
    id uuid primary key,
    edition int not null unique check (edition > 1),
    made_at timestamptz not null default now(),
    -- the phases, each with its concerns, exit signs, errors and questions
    chapters jsonb not null
);
select track('playbook');

-- What the organisation decided about itself, the playbook now among it.
create or replace function audit_kind(written text) returns text
    language sql immutable
    return case
        when written in ('app_user', 'team', 'required_second_factor') then 'ACCESS'
        when written in ('settings', 'exchange_rate', 'quota', 'half_life', 'retention', 'sweet_spot', 'playbook')
            then 'SETTINGS'
        else 'CHANGE'
    end;
