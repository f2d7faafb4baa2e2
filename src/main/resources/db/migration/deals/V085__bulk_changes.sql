-- What somebody changed of many deals in one act, so that it can be taken back in one.
create table bulk_change (
    id uuid primary key,
    user_id uuid not null references app_user,
    made_at timestamptz not null,
    field text not null check (field in ('OWNER', 'EXPECTED_CLOSE', 'STAGE', 'NEXT_STEP')),
    to_value text,
    undone_at timestamptz
);

-- Each deal that was chosen for it: with the version that the change left, or why it was left alone.
create table bulk_change_deal (
    change_id uuid not null references bulk_change on delete cascade,
    deal_id uuid not null references deal on delete cascade,
    from_value text,
    version int,
    left_because text check (left_because in ('SAME', 'CLOSED', 'NOT_YOURS', 'CHANGED')),
    put_back boolean not null default false,
    primary key (change_id, deal_id),
    check (num_nonnulls(version, left_because) = 1)
);
create index bulk_change_deal_by_deal on bulk_change_deal (deal_id);

create index deal_won_by_an_owner on deal (owner_id, closed_on) where status = 'WON';
