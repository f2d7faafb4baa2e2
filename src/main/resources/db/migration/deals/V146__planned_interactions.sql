-- An interaction to come and what it is for. It ends by having happened, or by being called off; never silently.
create table planned_interaction (
    id uuid primary key,
    deal_id uuid not null references deal,
    planned_for date not null,
    channel text not null check (channel in ('MEETING', 'CALL', 'EMAIL')),
    kind text check (kind in ('DISCOVER', 'PRESENT', 'PROPOSE', 'NEGOTIATE', 'DELIVER')),
    purpose text not null check (purpose <> ''),
    interaction_id uuid references interaction,
    called_off_on date,
    check (num_nonnulls(interaction_id, called_off_on) <= 1)
);
select track('planned_interaction');
create index planned_interaction_to_come on planned_interaction (deal_id, planned_for)
    where interaction_id is null and called_off_on is null;
create index planned_interaction_of_a_day on planned_interaction (planned_for, deal_id)
    where interaction_id is null and called_off_on is null;
create index planned_interaction_by_interaction on planned_interaction (interaction_id)
    where interaction_id is not null;

-- Who of the buyer's side is to take part.
create table planned_person (
    id uuid primary key,
    planned_interaction_id uuid not null references planned_interaction,
    person_id uuid not null references person,
    unique (planned_interaction_id, person_id)
);
select track('planned_person');
create index planned_person_by_person on planned_person (person_id);
