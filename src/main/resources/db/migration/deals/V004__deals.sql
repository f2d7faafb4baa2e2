create table product (
    id uuid primary key,
    name text not null check (name <> ''),
    family text,
    price numeric,
    currency text check (currency ~ '^[A-Z]{3}$'),
    active boolean not null default true,
    source text,
    external_id text
);
select track('product');
create unique index product_by_external_id on product (source, external_id);
create index product_by_name on product (lower(name));

-- What each of the CRM's stages means; a person confirms or corrects what an import proposed.
create table stage_meaning (
    id uuid primary key,
    stage text not null unique check (stage <> ''),
    status text not null check (status in ('OPEN', 'WON', 'LOST', 'WALKED')),
    phase text check (phase in ('CHANGES_OVER_TIME', 'RECOGNITION', 'EVALUATION', 'RESOLUTION', 'IMPLEMENTATION')),
    why text not null
);
select track('stage_meaning');

create table deal (
    id uuid primary key,
    name text not null check (name <> ''),
    -- the name is ours, made from account and product, because the source had none
    name_made boolean not null default false,
    organization_id uuid references organization,
    owner_id uuid references app_user,
    status text not null check (status in ('OPEN', 'WON', 'LOST', 'WALKED')),
    stage text,
    amount numeric,
    currency text check (currency ~ '^[A-Z]{3}$'),
    opened_on date,
    expected_close date,
    closed_on date,
    reason text,
    next_step text,
    next_step_on date,
    next_step_owner_id uuid references app_user,
    lead_source text,
    type text,
    product text,
    lane text not null default 'VALUE' check (lane in ('VALUE', 'CONVENIENCE')),
    restricted boolean not null default false,
    source text,
    external_id text,
    check (status <> 'OPEN' or closed_on is null)
);
select track('deal');
create unique index deal_by_external_id on deal (source, external_id);
create index deal_by_organization on deal (organization_id);
create index deal_by_owner on deal (owner_id);

create table deal_line (
    id uuid primary key,
    deal_id uuid not null references deal,
    product_id uuid not null references product,
    quantity numeric,
    price numeric,
    amount numeric,
    currency text check (currency ~ '^[A-Z]{3}$'),
    source text,
    external_id text
);
select track('deal_line');
create unique index deal_line_by_external_id on deal_line (source, external_id);
create index deal_line_by_deal on deal_line (deal_id);
create index deal_line_by_product on deal_line (product_id);

create table contact_role (
    id uuid primary key,
    deal_id uuid not null references deal,
    person_id uuid not null references person,
    role text,
    is_primary boolean not null default false,
    source text,
    external_id text
);
select track('contact_role');
create unique index contact_role_by_external_id on contact_role (source, external_id);
create index contact_role_by_deal on contact_role (deal_id);
create index contact_role_by_person on contact_role (person_id);

create table interaction (
    id uuid primary key,
    deal_id uuid references deal,
    organization_id uuid references organization,
    happened_on date not null,
    channel text not null check (channel in ('MEETING', 'CALL', 'EMAIL', 'DOCUMENT', 'ROOM', 'IMPORT')),
    kind text check (kind in ('DISCOVER', 'PRESENT', 'PROPOSE', 'NEGOTIATE', 'DELIVER')),
    direction text not null check (direction in ('OURS', 'THEIRS', 'BOTH', 'UNKNOWN')),
    subject text not null,
    words text,
    minutes integer check (minutes >= 0),
    owner_id uuid references app_user,
    source text,
    external_id text,
    check (deal_id is not null or organization_id is not null)
);
select track('interaction');
create unique index interaction_by_external_id on interaction (source, external_id);
create index interaction_by_deal on interaction (deal_id, happened_on);
create index interaction_by_organization on interaction (organization_id, happened_on);

-- Who of the buyer's side took part.
create table interaction_person (
    id uuid primary key,
    interaction_id uuid not null references interaction,
    person_id uuid not null references person,
    unique (interaction_id, person_id)
);
select track('interaction_person');
create index interaction_person_by_person on interaction_person (person_id);

-- A change of a deal on the day it was true; an import brings old ones in.
create table deal_change (
    id uuid primary key,
    deal_id uuid not null references deal,
    field text not null check (field in ('STAGE', 'AMOUNT', 'EXPECTED_CLOSE')),
    changed_on date not null,
    -- the order of changes on one day
    place integer not null default 0,
    from_value text,
    to_value text,
    source text,
    external_id text,
    check (from_value is distinct from to_value)
);
select track('deal_change');
create unique index deal_change_by_external_id on deal_change (source, external_id, field);
create index deal_change_by_deal on deal_change (deal_id, changed_on, place);

-- Something about the buyer that may be true; its grade follows from its evidence and is never stored.
create table fact (
    id uuid primary key,
    deal_id uuid references deal,
    organization_id uuid references organization,
    person_id uuid references person,
    kind text not null check (kind in ('EVENT_OWNER', 'EVENT_DATE', 'EVENT_PRESSURE', 'EVENT_RESULT', 'EVENT_COST',
        'SYMPTOM', 'NEED', 'CONSEQUENCE', 'CASE_OWNER', 'CASE_COST', 'CASE_POINT', 'CLOSE_DATE', 'EXIT_SIGN', 'EXTRA')),
    topic text not null default '',
    answer text not null check (answer in ('KNOWN', 'ASKED_UNKNOWN', 'ASKED_NONE', 'NOT_RELEVANT')),
    words text not null,
    day date,
    -- the person the fact speaks of: an owner
    about_person_id uuid references person,
    -- the need that a consequence follows from
    follows_id uuid references fact,
    measure_from numeric,
    measure_to numeric,
    unit text,
    since date not null,
    until date,
    superseded_by uuid references fact deferrable initially deferred,
    source text,
    check (num_nonnulls(deal_id, organization_id, person_id) = 1),
    check (until is null or until >= since),
    check (answer <> 'NOT_RELEVANT' or words <> '')
);
select track('fact');
create index fact_by_deal on fact (deal_id) where deal_id is not null;
create index fact_by_organization on fact (organization_id) where organization_id is not null;
create index fact_by_person on fact (person_id) where person_id is not null;

create table evidence (
    id uuid primary key,
    fact_id uuid not null references fact,
    sayer_id uuid references person,
    heard_by uuid references app_user,
    happened_on date not null,
    channel text not null check (channel in ('MEETING', 'CALL', 'EMAIL', 'DOCUMENT', 'ROOM', 'IMPORT')),
    act boolean not null default false,
    words text not null,
    interaction_id uuid references interaction
);
select track('evidence');
create index evidence_by_fact on evidence (fact_id);
create index evidence_by_sayer on evidence (sayer_id) where sayer_id is not null;
create index evidence_by_interaction on evidence (interaction_id) where interaction_id is not null;

-- Which fields the imports carried at all: what nobody keeps is unknown once, not a gap a deal.
create table carried_field (
    kind text not null,
    field text not null,
    import_id uuid not null,
    primary key (kind, field, import_id)
);
