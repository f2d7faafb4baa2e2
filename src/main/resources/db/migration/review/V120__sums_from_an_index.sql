-- Sums over a whole pipeline read this index alone, and never the deals.
drop index deal_by_expected_close;
create index deal_by_expected_close on deal (status, coalesce(expected_close, 'infinity'), id)
    include (expected_close, currency, amount, owner_id, restricted);
