-- Where something in a deal's review rests on what only its team and those above it may know, it is kept twice: with it
-- for them, and without it for all others.
alter table deal_review
    add column readership text not null default 'EVERYBODY'
        check (readership in ('EVERYBODY', 'TEAM', 'OTHERS')),
    drop constraint deal_review_pkey,
    add primary key (deal_id, readership);
alter table deal_review alter column readership drop default;
