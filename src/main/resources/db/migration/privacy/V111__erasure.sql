-- That a person's words were erased: who did it, when, of which row. Never what they were.
create table erasure (
    id uuid primary key,
    person_id uuid not null unique references person on delete cascade,
    why text not null check (why in ('ASKED', 'RETENTION')),
    erased_at timestamptz not null default now(),
    erased_by text not null default actor()
);
create index erasure_by_day on erasure (erased_at);

-- After how many months without a contact and without an open deal a person is erased; null for never.
create table retention (
    id uuid primary key,
    only_one boolean not null default true unique check (only_one),
    months int check (months between 1 and 600)
);
select track('retention');
