-- What an earlier buying team went by, offered to one with the same problem that has nothing yet. A change makes a new
-- edition; editions are never changed. One whose newest edition is empty is offered no more.
create table decision_template (
    id uuid primary key,
    -- from whose criteria it was made
    deal_id uuid references deal
);
select track('decision_template');
create index decision_template_from_a_deal on decision_template (deal_id) where deal_id is not null;

create table decision_template_edition (
    id uuid primary key,
    template_id uuid not null references decision_template,
    edition int not null check (edition > 0),
    name text not null check (name <> ''),
    problem text not null check (problem <> ''),
    made_by uuid references app_user,
    made_on date not null,
    unique (template_id, edition)
);
select track('decision_template_edition');

create table decision_template_item (
    id uuid primary key,
    edition_id uuid not null references decision_template_edition,
    kind text not null check (kind in ('REQUIREMENT', 'CRITERION', 'STEP')),
    words text not null check (words <> ''),
    place int not null,
    unique (edition_id, place)
);
select track('decision_template_item');

-- Which edition a deal took its criteria from last.
create table decision_template_use (
    id uuid primary key,
    edition_id uuid not null references decision_template_edition,
    deal_id uuid not null unique references deal,
    used_by uuid references app_user,
    used_on date not null
);
select track('decision_template_use');
create index decision_template_use_of_an_edition on decision_template_use (edition_id);
