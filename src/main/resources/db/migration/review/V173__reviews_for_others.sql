-- Where something in a deal's review rests on what only its team and those above it may know, it is kept twice: with it
-- for them, and without it for all others.
alter table deal_review
    add column readership text not null default 'EVERYBODY'
        check (readership in ('EVERYBODY', 'TEAM', 'OTHERS')),
    drop constraint deal_review_pkey,
    add primary key (deal_id, readership);
alter table deal_review alter column readership drop default;

-- Which of the two is read is asked of every row of a list: the indexes that lists go along know it.
drop index deal_review_worst_first;
create index deal_review_worst_first on deal_review
    (status, standing, coalesce(-amount, 'Infinity'), deal_id) include (readership);
drop index deal_review_of_a_phase;
create index deal_review_of_a_phase on deal_review
    (status, phase, standing, coalesce(-amount, 'Infinity'), deal_id) include (readership) where phase is not null;
drop index deal_review_by_account;
create index deal_review_by_account on deal_review
    (status, (account is null), coalesce(account, ''), deal_id) include (readership);
drop index deal_review_newest_of_a_verdict;
create index deal_review_newest_of_a_verdict on deal_review
    (status, standing, coalesce(opened_on, '-infinity'), deal_id) include (readership);
