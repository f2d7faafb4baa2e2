-- "If this is not answered by that day, we walk."
create table tripwire (
    id uuid primary key,
    deal_id uuid not null references deal,
    question text not null check (question <> ''),
    due_on date not null,
    laid_on date not null,
    laid_by uuid references app_user,
    answered_on date check (answered_on >= laid_on),
    answer text,
    fact_id uuid references fact,
    check ((answered_on is null) = (answer is null)),
    check (fact_id is null or answered_on is not null)
);
select track('tripwire');
create index tripwire_of_a_deal on tripwire (deal_id, id);
create index tripwire_answered_by_a_fact on tripwire (fact_id);

-- Who stays in a deal though a rule says to walk, why, and until when.
create table rule_override (
    id uuid primary key,
    deal_id uuid not null references deal,
    check_id text not null check (check_id in ('knock-out', 'two-quarters-without-event')),
    rule_id uuid,
    why text not null check (why <> ''),
    made_on date not null,
    made_by uuid references app_user,
    until date not null,
    ended_on date,
    check ((check_id = 'knock-out') = (rule_id is not null))
);
select track('rule_override');
create index rule_override_of_a_deal on rule_override (deal_id, id);
