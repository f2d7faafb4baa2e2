-- By what the customer decides, in the customer's words.
create table criterion (
    id uuid primary key,
    deal_id uuid not null references deal,
    words text not null check (words <> ''),
    -- it stands in their papers, or nobody wrote it down
    formal boolean not null default false,
    -- an option that fails it is out
    mandatory boolean not null default false
);
select track('criterion');
create index criterion_of_a_deal on criterion (deal_id, id);

-- Whose criterion it is.
create table criterion_holder (
    id uuid primary key,
    criterion_id uuid not null references criterion,
    person_id uuid not null references person,
    unique (criterion_id, person_id)
);
select track('criterion_holder');
create index criterion_holder_by_person on criterion_holder (person_id);

-- Between what the customer decides. To do nothing is always among it, and so are we; both have a row once something
-- is said of them.
create table choice_option (
    id uuid primary key,
    deal_id uuid not null references deal,
    kind text not null check (kind in ('US', 'RIVAL', 'IN_HOUSE', 'DO_NOTHING')),
    organization_id uuid references organization,
    -- the customer's words for it
    words text check (words <> ''),
    check ((kind = 'RIVAL') = (organization_id is not null)),
    unique nulls not distinct (deal_id, kind, organization_id)
);
select track('choice_option');
create index choice_option_by_rival on choice_option (organization_id) where organization_id is not null;

-- How good an option is by a criterion, from 0 for useless to 100 for all they could wish. Without a sayer it is our own
-- belief. What nobody rated has no row.
create table rating (
    id uuid primary key,
    criterion_id uuid not null references criterion,
    option_id uuid not null references choice_option,
    sayer_id uuid references person,
    low smallint not null check (low >= 0),
    high smallint not null check (high <= 100),
    happened_on date not null,
    channel text not null check (channel in ('MEETING', 'CALL', 'EMAIL', 'DOCUMENT', 'ROOM', 'IMPORT')),
    words text not null default '',
    heard_by uuid references app_user,
    check (low <= high),
    unique nulls not distinct (criterion_id, option_id, sayer_id)
);
select track('rating');
create index rating_by_option on rating (option_id);
create index rating_by_sayer on rating (sayer_id) where sayer_id is not null;

-- How much each criterion matters to somebody of theirs, as reported.
create table weighting (
    id uuid primary key,
    deal_id uuid not null references deal,
    sayer_id uuid not null references person,
    method text not null check (method in ('RANKS', 'SWING', 'PAIRS')),
    happened_on date not null,
    channel text not null check (channel in ('MEETING', 'CALL', 'EMAIL', 'DOCUMENT', 'ROOM', 'IMPORT')),
    words text not null default '',
    heard_by uuid references app_user,
    unique (deal_id, sayer_id)
);
select track('weighting');
create index weighting_by_sayer on weighting (sayer_id);

-- The place of a criterion, its points, or how many times it counts another one.
create table weighed_criterion (
    id uuid primary key,
    weighting_id uuid not null references weighting,
    criterion_id uuid not null references criterion,
    against_id uuid references criterion,
    value numeric not null check (value >= 0),
    check (against_id is null or value > 0),
    check (against_id <> criterion_id),
    unique nulls not distinct (weighting_id, criterion_id, against_id)
);
select track('weighed_criterion');
create index weighed_criterion_by_criterion on weighed_criterion (criterion_id);
create index weighed_criterion_by_other on weighed_criterion (against_id) where against_id is not null;
