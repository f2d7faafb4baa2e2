create extension if not exists pg_trgm;

-- What lists sort by, beside the verdict: copied from the deal whenever its review is written, so that one index gives
-- a page of the list in its order.
alter table deal_review
    add column phase text check (phase in ('CHANGES_OVER_TIME', 'RECOGNITION', 'EVALUATION', 'RESOLUTION',
        'IMPLEMENTATION')),
    add column status text,
    add column amount numeric,
    add column account text,
    add column standing smallint not null generated always as (
        case verdict
            when 'WALK_AWAY' then 0
            when 'IN_DANGER' then 1
            when 'NOT_A_DEAL_YET' then 2
            when 'AT_RISK' then 3
            when 'UNPROVEN' then 4
            when 'WAITING_FOR_US' then 5
            when 'WAITING_FOR_THEM' then 6
            else 7
        end) stored;

update deal_review
set status = deal.status, amount = deal.amount,
    account = (select lower(organization.name) from organization where organization.id = deal.organization_id)
from deal
where deal.id = deal_review.deal_id;

-- An unknown amount, day or account stands last whichever way a list is sorted, and every list goes one way only
-- through one index: hence the infinities.
create index deal_review_worst_first on deal_review
    (status, standing, coalesce(-amount, 'Infinity'), deal_id);
create index deal_review_of_a_phase on deal_review
    (status, phase, standing, coalesce(-amount, 'Infinity'), deal_id) where phase is not null;
create index deal_review_by_account on deal_review
    (status, (account is null), coalesce(account, ''), deal_id);
create index deal_by_amount on deal (status, coalesce(amount, '-Infinity'), id);
create index deal_by_opening on deal (status, coalesce(opened_on, 'infinity'), id);
create index deal_by_latest_opening on deal (status, coalesce(opened_on, '-infinity'), id);
create index deal_by_expected_close on deal (status, coalesce(expected_close, 'infinity'), id);
create index deal_in_a_stage on deal (status, stage);
create index deal_with_a_next_step on deal (next_step_on) where status = 'OPEN' and next_step_on is not null;
create index deal_change_by_day on deal_change (changed_on);
create index interaction_of_the_buyer_by_day on interaction (happened_on)
    where deal_id is not null and direction in ('THEIRS', 'BOTH');
create index deal_by_part_of_name on deal using gin (name gin_trgm_ops);
create index organization_by_part_of_name on organization using gin (name gin_trgm_ops);

-- A pipeline somebody comes back to: its filters under a name, for one user or for everybody.
create table saved_view (
    id uuid primary key,
    user_id uuid not null references app_user,
    name text not null check (name <> ''),
    query text not null,
    shared boolean not null default false
);
select track('saved_view');
create unique index saved_view_by_name on saved_view (user_id, lower(name));
create index saved_view_of_everybody on saved_view (lower(name)) where shared;

-- What this installation signs with: made at first use, never shown.
create table signing_key (
    name text primary key,
    key bytea not null
);
