-- Whether a side works on other days since the chance of a plan was computed.
alter table plan_chance add column due boolean not null default false;
create index plan_chance_that_is_due on plan_chance (plan_id) where due;
create index plan_chance_of_a_day on plan_chance (as_of);
