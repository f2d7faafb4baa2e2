-- The line of a deal as lists draw it: of each station the mark of its grade, p where something is wrong, and its day;
-- null while nothing is known at any of them.
alter table deal_review
    add column stations text
        check (stations ~ '^([0-4]p?(@[-+]?\d{4,}-\d\d-\d\d)?(,|$)){8}$' and stations !~ ',$');

-- Reviews that were made before have none yet: those of deals that may have one are due.
update deal_review
set changes_on = as_of
where status = 'WON'
or exists (select from fact where fact.deal_id = deal_review.deal_id and fact.kind <> 'EXTRA');
