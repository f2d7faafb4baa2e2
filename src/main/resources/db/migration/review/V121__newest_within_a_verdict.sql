-- What is in danger is mostly old: along all deals, the newest of it would be found late.
alter table deal_review add column opened_on date;
update deal_review
set opened_on = deal.opened_on
from deal
where deal.id = deal_review.deal_id;
create index deal_review_newest_of_a_verdict on deal_review
    (status, standing, coalesce(opened_on, '-infinity'), deal_id);
