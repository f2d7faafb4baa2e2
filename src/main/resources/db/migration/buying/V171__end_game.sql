-- Private: for the deal's team and its managers. Who must say yes in the end, and who answers what they fear, by when.
create table must_say_yes (
    id uuid primary key,
    deal_id uuid not null references deal,
    person_id uuid not null references person,
    answer text,
    answerer_id uuid references app_user,
    answer_by date,
    unique (deal_id, person_id)
);
select track('must_say_yes');
create index must_say_yes_of_a_person on must_say_yes (person_id);

-- Private as well. What a wounded rival will try, and what we do about it.
create table rival_move (
    id uuid primary key,
    deal_id uuid not null references deal,
    rival text not null check (rival <> ''),
    move text not null check (move <> ''),
    counter text,
    counter_by date
);
select track('rival_move');
create index rival_move_of_a_deal on rival_move (deal_id, id);
