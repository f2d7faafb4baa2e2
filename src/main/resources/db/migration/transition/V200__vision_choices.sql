-- Which quotes of the buyer stand on the transition vision of a deal: all of them, but for those that somebody left off.
create table vision_choice (
    id uuid primary key,
    deal_id uuid not null unique references deal,
    chosen_by uuid not null references app_user,
    chosen_at timestamptz not null
);
select track('vision_choice');
create index vision_choice_by_a_user on vision_choice (chosen_by);

-- A quote that is left off, and whatever the buyer says in its place later.
create table vision_omission (
    id uuid primary key,
    choice_id uuid not null references vision_choice,
    fact_id uuid not null references fact on delete cascade,
    unique (choice_id, fact_id)
);
select track('vision_omission');
create index vision_omission_of_a_fact on vision_omission (fact_id);
