-- A table of a plan that somebody edited in a spreadsheet and sent back. It changes nothing until somebody accepts it;
-- what was sent is kept as it was.
create table plan_proposal (
    id uuid primary key,
    deal_id uuid not null references deal,
    sent_by uuid not null references app_user,
    sent_at timestamptz not null,
    file text not null,
    words text not null,
    accepted_by uuid references app_user,
    accepted_at timestamptz,
    constraint accepted_by_somebody check ((accepted_by is null) = (accepted_at is null))
);
select track('plan_proposal');
create index plan_proposal_of_a_deal on plan_proposal (deal_id, id);
create index plan_proposal_by_a_sender on plan_proposal (sent_by);
create index plan_proposal_by_an_acceptor on plan_proposal (accepted_by) where accepted_by is not null;
