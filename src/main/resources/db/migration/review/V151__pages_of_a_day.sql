-- What somebody's own deals are worth, and what of them is due, is answered by this index alone.
drop index deal_of_an_owner;
create index deal_of_an_owner on deal (owner_id, status)
    include (id, amount, currency, expected_close, next_step_on, restricted);

-- What changed last is found along these, latest first, with the deal that it belongs to.
drop index deal_change_by_day;
create index deal_change_by_day on deal_change (changed_on, id) include (deal_id);
drop index interaction_of_the_buyer_by_day;
create index interaction_of_the_buyer_by_day on interaction (happened_on, id) include (deal_id)
    where deal_id is not null and direction in ('THEIRS', 'BOTH');
