-- The open deals of somebody: most of what they ever had is closed.
create index deal_of_an_owner on deal (owner_id, status);
drop index deal_by_owner;

-- Open deals have a day, closed ones need none: without this the planner takes the days of the one for the other's.
create statistics deal_close_by_status (mcv) on status, (coalesce(expected_close, 'infinity')) from deal;
