-- What a customer must have in place for a product to work. A change makes a new edition; editions are never changed.
create table readiness_checklist (
    id uuid primary key,
    product_id uuid not null references product,
    edition int not null check (edition > 0),
    made_by uuid references app_user,
    made_on date not null,
    unique (product_id, edition)
);
select track('readiness_checklist');

create table readiness_item (
    id uuid primary key,
    checklist_id uuid not null references readiness_checklist,
    area text not null check (area in ('PEOPLE', 'PROCESS', 'DATA', 'SPONSOR')),
    words text not null check (words <> ''),
    place int not null,
    unique (checklist_id, place)
);
select track('readiness_item');

-- What is asked of the customer of a deal: copied from an item of a checklist, or added by hand. One that its checklist
-- no longer has ends, and stays.
create table readiness_point (
    id uuid primary key,
    deal_id uuid not null references deal,
    item_id uuid references readiness_item,
    area text not null check (area in ('PEOPLE', 'PROCESS', 'DATA', 'SPONSOR')),
    words text not null check (words <> ''),
    owner_id uuid references person,
    due_on date,
    since date not null,
    until date check (until >= since)
);
select track('readiness_point');
create index readiness_point_of_a_deal on readiness_point (deal_id, id);
create index readiness_point_of_an_item on readiness_point (item_id) where item_id is not null;
create index readiness_point_of_an_owner on readiness_point (owner_id) where owner_id is not null;

-- What was said of it. Its state follows from these and is never stored.
create table readiness_word (
    id uuid primary key,
    point_id uuid not null references readiness_point,
    says text not null check (says in ('MISSING', 'ADVISED', 'ACKNOWLEDGED', 'IN_PLACE')),
    sayer_id uuid references person,
    heard_by uuid references app_user,
    happened_on date not null,
    channel text not null check (channel in ('MEETING', 'CALL', 'EMAIL', 'DOCUMENT', 'ROOM', 'IMPORT')),
    words text not null,
    interaction_id uuid references interaction,
    constraint one_of_theirs_acknowledges_advice check (says <> 'ACKNOWLEDGED' or sayer_id is not null)
);
select track('readiness_word');
create index readiness_word_of_a_point on readiness_word (point_id, happened_on, id);
create index readiness_word_by_sayer on readiness_word (sayer_id) where sayer_id is not null;
create index readiness_word_by_interaction on readiness_word (interaction_id) where interaction_id is not null;
