-- Who of the buyer's side has a say in a deal. Whoever a contact role names is on the team without a row of their own;
-- a row of their own says more, and supersedes what the account says of whom they report to.
create table stakeholder (
    id uuid primary key,
    deal_id uuid not null references deal,
    person_id uuid not null references person,
    influence integer check (influence between 1 and 5),
    -- null: as the account says it
    reports_to_id uuid references stakeholder deferrable initially deferred,
    unique (deal_id, person_id),
    check (reports_to_id <> id)
);
select track('stakeholder');
create index stakeholder_of_a_person on stakeholder (person_id);
create index stakeholder_by_reports_to on stakeholder (reports_to_id);

-- Whom somebody sways, 1 a little to 3 much.
create table stakeholder_influence (
    id uuid primary key,
    stakeholder_id uuid not null references stakeholder,
    influences_id uuid not null references stakeholder,
    strength integer not null check (strength between 1 and 3),
    unique (stakeholder_id, influences_id),
    check (stakeholder_id <> influences_id)
);
select track('stakeholder_influence');
create index stakeholder_influence_on_somebody on stakeholder_influence (influences_id);

-- Private, as is all below: for the deal's team and its managers.
-- What we say a person is: a role, what they think of us, rapport, a reason to help us, that they fought for us. Its
-- grade follows from its evidence and is never stored; a new claim ends the one that it supersedes.
create table stakeholder_claim (
    id uuid primary key,
    stakeholder_id uuid not null references stakeholder,
    kind text not null check (kind in ('ROLE', 'DISPOSITION', 'RAPPORT', 'REASON', 'FOUGHT')),
    -- which role, disposition or rapport
    topic text not null,
    level integer,
    since date not null,
    until date check (until >= since),
    check (case kind
        when 'ROLE' then topic in ('ECONOMIC_OWNER', 'DECIDES', 'USER', 'TECHNICAL', 'PROCUREMENT', 'LEGAL', 'SPONSOR',
            'COACH')
        when 'DISPOSITION' then topic in ('ENEMY', 'OPPONENT', 'NEUTRAL', 'SUPPORTER', 'CHAMPION')
        when 'RAPPORT' then topic in ('PERSONAL', 'TECHNICAL', 'BUSINESS')
        else topic = ''
    end),
    check (case when kind = 'RAPPORT' then coalesce(level, -1) between 0 and 3 else level is null end)
);
select track('stakeholder_claim');
create index stakeholder_claim_on_somebody on stakeholder_claim (stakeholder_id, id);
create unique index stakeholder_claim_that_holds on stakeholder_claim
    (stakeholder_id, kind, (case kind when 'DISPOSITION' then '' else topic end))
    where until is null and kind in ('ROLE', 'DISPOSITION', 'RAPPORT');

-- Who decides, as we suppose, and what would tell.
create table decider_hypothesis (
    id uuid primary key,
    stakeholder_id uuid not null references stakeholder,
    probability numeric(4, 3) not null check (probability > 0 and probability <= 1),
    question text not null check (question <> ''),
    ask_by date not null,
    made_on date not null,
    outcome text check (outcome in ('CONFIRMED', 'REFUTED', 'UNCLEAR')),
    closed_on date check (closed_on >= made_on),
    check ((outcome is null) = (closed_on is null))
);
select track('decider_hypothesis');
create index decider_hypothesis_on_somebody on decider_hypothesis (stakeholder_id, id);

-- What somebody told us that will turn out true or false, and the day on which to look.
create table coach_statement (
    id uuid primary key,
    stakeholder_id uuid not null references stakeholder,
    words text not null check (words <> ''),
    said_on date not null,
    channel text not null check (channel in ('MEETING', 'CALL', 'EMAIL', 'DOCUMENT', 'ROOM', 'IMPORT')),
    check_on date not null check (check_on >= said_on),
    verdict text check (verdict in ('TRUE', 'FALSE', 'UNCLEAR')),
    checked_on date check (checked_on >= said_on),
    check ((verdict is null) = (checked_on is null))
);
select track('coach_statement');
create index coach_statement_of_somebody on coach_statement (stakeholder_id, id);

-- Why we believe one of these.
create table buying_evidence (
    id uuid primary key,
    claim_id uuid references stakeholder_claim,
    hypothesis_id uuid references decider_hypothesis,
    statement_id uuid references coach_statement,
    sayer_id uuid references person,
    heard_by uuid references app_user,
    happened_on date not null,
    channel text not null check (channel in ('MEETING', 'CALL', 'EMAIL', 'DOCUMENT', 'ROOM', 'IMPORT')),
    act boolean not null default false,
    words text not null,
    interaction_id uuid references interaction,
    check (num_nonnulls(claim_id, hypothesis_id, statement_id) = 1)
);
select track('buying_evidence');
create index buying_evidence_of_a_claim on buying_evidence (claim_id) where claim_id is not null;
create index buying_evidence_of_a_hypothesis on buying_evidence (hypothesis_id) where hypothesis_id is not null;
create index buying_evidence_of_a_statement on buying_evidence (statement_id) where statement_id is not null;
create index buying_evidence_by_sayer on buying_evidence (sayer_id) where sayer_id is not null;
create index buying_evidence_by_interaction on buying_evidence (interaction_id) where interaction_id is not null;

-- Only one of them decides: what is open of a deal's hypotheses adds up to 1 at most.
create function hypotheses_add_up() returns trigger
    language plpgsql as
$$
begin
    perform from deal
    where id = (select deal_id from stakeholder where stakeholder.id = new.stakeholder_id)
    for no key update;
    if (
        select sum(probability)
        from decider_hypothesis
        join stakeholder on stakeholder.id = decider_hypothesis.stakeholder_id
        where stakeholder.deal_id = (select deal_id from stakeholder where stakeholder.id = new.stakeholder_id)
        and outcome is null) > 1 then
        raise check_violation using message = 'The open hypotheses of a deal add up to more than 1.';
    end if;
    return null;
end
$$;
create trigger hypotheses_add_up after insert or update on decider_hypothesis for each row
    execute function hypotheses_add_up();
