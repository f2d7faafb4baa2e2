-- Why another option leads by a criterion, as we judge it, and from when on we are as good.
create table gap (
    id uuid primary key,
    criterion_id uuid not null references criterion,
    option_id uuid not null references choice_option,
    kind text not null check (kind in ('VALUE', 'CREDIBILITY', 'PERFORMANCE')),
    fix_on date,
    unique (criterion_id, option_id)
);
select track('gap');
create index gap_by_option on gap (option_id);

-- What we do about a gap. One at a time; what came of those before stays.
create table strategy (
    id uuid primary key,
    gap_id uuid not null references gap,
    kind text not null check (kind in ('STRENGTHEN', 'OVERTAKE', 'REDEFINE', 'TRADE_OFF')),
    owner_id uuid references app_user,
    due_on date not null,
    chosen_on date not null,
    outcome text check (outcome in ('WORKED', 'FAILED', 'NOT_NEEDED')),
    ended_on date check (ended_on >= chosen_on),
    words text not null default '',
    check ((outcome is null) = (ended_on is null))
);
select track('strategy');
create index strategy_of_a_gap on strategy (gap_id, id);
create unique index strategy_in_progress on strategy (gap_id) where outcome is null;
