-- What is usual, as of a day; each review names the one it was made with.
create table class_snapshot (
    id uuid primary key,
    made_at timestamptz not null default clock_timestamp(),
    as_of date not null,
    figures jsonb not null
);
create index class_snapshot_of_a_day on class_snapshot (as_of, made_at);

create function keep_snapshots() returns trigger
    language plpgsql as
$$
begin
    raise exception 'A snapshot is kept: reviews name it.';
end
$$;
create trigger class_snapshot_is_kept before update or delete on class_snapshot
    for each statement execute function keep_snapshots();

-- The review of a deal as it was last made, written in the transaction of whatever touched the deal.
create table deal_review (
    deal_id uuid primary key references deal on delete cascade,
    as_of date not null,
    -- one of class_snapshot, which never loses a row: a reference would be looked up again for each of a million
    -- deals whenever a new snapshot takes the place of the old one
    snapshot_id uuid not null,
    verdict text not null check (verdict in ('WALK_AWAY', 'IN_DANGER', 'NOT_A_DEAL_YET', 'AT_RISK', 'UNPROVEN',
        'ON_THE_LINE', 'WAITING_FOR_US', 'WAITING_FOR_THEM', 'WON', 'LOST', 'WALKED')),
    sentence text not null,
    ask text,
    findings jsonb not null,
    -- ids of the checks that lacked their facts
    unknown text[] not null,
    -- the first day on which time alone would change it
    changes_on date
);
create index deal_review_due on deal_review (changes_on) where changes_on is not null;
