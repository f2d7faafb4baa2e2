-- How we walked from a deal, and what became of it.
create table disqualification (
    id uuid primary key,
    deal_id uuid not null references deal,
    walked_on date not null,
    walked_by uuid references app_user,
    reason text not null check (reason in ('KNOCK_OUT', 'POOR_FIT', 'NO_EVENT', 'NO_OWNER', 'NO_ACCESS', 'NO_MONEY',
        'RIVAL_CHOSEN', 'TRIPWIRE', 'OTHER')),
    words text not null check (words <> ''),
    evidence text,
    evidence_by text,
    fact_id uuid references fact,
    alternative text not null check (alternative in ('COMPETITOR', 'DO_NOTHING', 'IN_HOUSE')),
    alternative_name text,
    look_again_on date,
    hours_back numeric check (hours_back >= 0),
    reopened_on date,
    winnable text check (winnable in ('YES', 'NO', 'NOT_KNOWN')),
    followed_on date,
    followed_words text,
    check (num_nonnulls(evidence, fact_id) > 0),
    check (alternative <> 'COMPETITOR' or alternative_name is not null),
    check ((winnable is null) = (followed_on is null))
);
select track('disqualification');
create index disqualification_of_a_deal on disqualification (deal_id, id);
create index disqualification_by_fact on disqualification (fact_id);
create index disqualification_to_look_again on disqualification (look_again_on)
    where reopened_on is null and followed_on is null;
