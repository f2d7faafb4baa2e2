-- The days of tasks that can go wrong before the customer's eyes and are not over, so that Today finds those at which a
-- seller has to be: computed at each change of a plan, never written by anybody.
create table vulnerable_point (
    id uuid primary key,
    task_id uuid not null unique references plan_task on delete cascade,
    deal_id uuid not null references deal,
    first_on date not null,
    last_on date not null check (last_on >= first_on)
);
create index vulnerable_point_by_day on vulnerable_point (first_on, id);
create index vulnerable_point_of_a_deal on vulnerable_point (deal_id);

-- Plans that are there already are computed in the first minutes.
update plan_chance
set due = true
where plan_id in (select plan_id from plan_task where vulnerable and done_on is null);
