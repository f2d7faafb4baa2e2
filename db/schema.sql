create table absence (
    first_on date not null,
    id uuid not null,
    last_on date not null,
    person_id uuid,
    stored_by text default actor() not null,
    stored_from timestamp with time zone default now() not null,
    user_id uuid,
    version integer default 1 not null
);

create table absence_history (
    ended_by text not null,
    first_on date not null,
    id uuid not null,
    last_on date not null,
    person_id uuid,
    stored_by text not null,
    stored_from timestamp with time zone not null,
    stored_until timestamp with time zone not null,
    user_id uuid,
    version integer not null
);

create table access_link (
    expires_at timestamp with time zone not null,
    made_at timestamp with time zone default now() not null,
    made_by text default actor() not null,
    purpose text not null,
    token_hash bytea not null,
    used_at timestamp with time zone,
    user_id uuid
);

create table api_answer (
    body text,
    key text not null,
    location text,
    made_at timestamp with time zone not null,
    request text not null,
    status integer,
    tag text,
    user_id uuid not null
);

create table api_token (
    expires_at timestamp with time zone not null,
    id uuid not null,
    made_at timestamp with time zone default now() not null,
    made_by text default actor() not null,
    name text not null,
    revoked_at timestamp with time zone,
    scopes text[] not null,
    token_hash bytea not null,
    used_on date,
    user_id uuid not null
);

create table app_user (
    active boolean default true not null,
    email text,
    external_id text,
    id uuid not null,
    locale text,
    manager_id uuid,
    name text not null,
    role text default 'SELLER'::text not null,
    source text,
    stored_by text default actor() not null,
    stored_from timestamp with time zone default now() not null,
    team_id uuid,
    title text,
    version integer default 1 not null,
    zone text
);

create table app_user_history (
    active boolean not null,
    email text,
    ended_by text not null,
    external_id text,
    id uuid not null,
    locale text,
    manager_id uuid,
    name text not null,
    role text default 'SELLER'::text not null,
    source text,
    stored_by text not null,
    stored_from timestamp with time zone not null,
    stored_until timestamp with time zone not null,
    team_id uuid,
    title text,
    version integer not null,
    zone text
);

create table audit_event (
    act text default COALESCE(told('act'::text), 'background'::text) not null,
    actor text default COALESCE(told('initiator'::text), actor()) not null,
    address text default told('address'::text),
    at timestamp with time zone default now() not null,
    id uuid default next_id() not null,
    kind text not null,
    request text default told('request'::text),
    subject_id uuid default (told('subject_id'::text))::uuid,
    subject_kind text default told('subject_kind'::text),
    tables text[] default '{}'::text[] not null,
    transaction bigint,
    written_as text
);

create table baseline (
    agreed_on date not null,
    channel text not null,
    deal_id uuid not null,
    edition integer not null,
    go_live_on date,
    id uuid not null,
    person_id uuid not null,
    recorded_by uuid,
    recorded_on date not null,
    stored_by text default actor() not null,
    stored_from timestamp with time zone default now() not null,
    user_id uuid not null,
    version integer default 1 not null,
    victory_on date,
    words text default ''::text not null
);

create table baseline_history (
    agreed_on date not null,
    channel text not null,
    deal_id uuid not null,
    edition integer not null,
    ended_by text not null,
    go_live_on date,
    id uuid not null,
    person_id uuid not null,
    recorded_by uuid,
    recorded_on date not null,
    stored_by text not null,
    stored_from timestamp with time zone not null,
    stored_until timestamp with time zone not null,
    user_id uuid not null,
    version integer not null,
    victory_on date,
    words text not null
);

create table baseline_task (
    baseline_id uuid not null,
    first_on date not null,
    id uuid not null,
    last_on date not null,
    name text not null,
    part text,
    side text not null,
    stored_by text default actor() not null,
    stored_from timestamp with time zone default now() not null,
    task_id uuid not null,
    version integer default 1 not null
);

create table baseline_task_history (
    baseline_id uuid not null,
    ended_by text not null,
    first_on date not null,
    id uuid not null,
    last_on date not null,
    name text not null,
    part text,
    side text not null,
    stored_by text not null,
    stored_from timestamp with time zone not null,
    stored_until timestamp with time zone not null,
    task_id uuid not null,
    version integer not null
);

create table browser_session (
    address text not null,
    browser text not null,
    id uuid not null,
    issuer text,
    made_at timestamp with time zone default now() not null,
    session_id character(36) not null,
    session_there text,
    subject text,
    user_id uuid not null
);

create table bulk_change (
    field text not null,
    id uuid not null,
    made_at timestamp with time zone not null,
    to_value text,
    undone_at timestamp with time zone,
    user_id uuid not null
);

create table bulk_change_deal (
    change_id uuid not null,
    deal_id uuid not null,
    from_value text,
    left_because text,
    put_back boolean default false not null,
    version integer
);

create table buying_evidence (
    act boolean default false not null,
    channel text not null,
    claim_id uuid,
    happened_on date not null,
    heard_by uuid,
    hypothesis_id uuid,
    id uuid not null,
    interaction_id uuid,
    sayer_id uuid,
    statement_id uuid,
    stored_by text default actor() not null,
    stored_from timestamp with time zone default now() not null,
    version integer default 1 not null,
    words text not null
);

create table buying_evidence_history (
    act boolean not null,
    channel text not null,
    claim_id uuid,
    ended_by text not null,
    happened_on date not null,
    heard_by uuid,
    hypothesis_id uuid,
    id uuid not null,
    interaction_id uuid,
    sayer_id uuid,
    statement_id uuid,
    stored_by text not null,
    stored_from timestamp with time zone not null,
    stored_until timestamp with time zone not null,
    version integer not null,
    words text not null
);

create table carried_field (
    field text not null,
    import_id uuid not null,
    kind text not null
);

create table choice_option (
    deal_id uuid not null,
    id uuid not null,
    kind text not null,
    organization_id uuid,
    stored_by text default actor() not null,
    stored_from timestamp with time zone default now() not null,
    version integer default 1 not null,
    words text
);

create table choice_option_history (
    deal_id uuid not null,
    ended_by text not null,
    id uuid not null,
    kind text not null,
    organization_id uuid,
    stored_by text not null,
    stored_from timestamp with time zone not null,
    stored_until timestamp with time zone not null,
    version integer not null,
    words text
);

create table chosen_option (
    channel text not null,
    deal_id uuid not null,
    happened_on date not null,
    heard_by uuid,
    id uuid not null,
    option_id uuid not null,
    sayer_id uuid,
    stored_by text default actor() not null,
    stored_from timestamp with time zone default now() not null,
    version integer default 1 not null,
    words text default ''::text not null
);

create table chosen_option_history (
    channel text not null,
    deal_id uuid not null,
    ended_by text not null,
    happened_on date not null,
    heard_by uuid,
    id uuid not null,
    option_id uuid not null,
    sayer_id uuid,
    stored_by text not null,
    stored_from timestamp with time zone not null,
    stored_until timestamp with time zone not null,
    version integer not null,
    words text not null
);

create table class_snapshot (
    as_of date not null,
    figures jsonb not null,
    id uuid not null,
    made_at timestamp with time zone default clock_timestamp() not null
);

create table closure (
    calendar_id uuid not null,
    first_on date not null,
    id uuid not null,
    last_on date not null,
    stored_by text default actor() not null,
    stored_from timestamp with time zone default now() not null,
    version integer default 1 not null,
    why text not null
);

create table closure_history (
    calendar_id uuid not null,
    ended_by text not null,
    first_on date not null,
    id uuid not null,
    last_on date not null,
    stored_by text not null,
    stored_from timestamp with time zone not null,
    stored_until timestamp with time zone not null,
    version integer not null,
    why text not null
);

create table coach_statement (
    channel text not null,
    check_on date not null,
    checked_on date,
    id uuid not null,
    said_on date not null,
    stakeholder_id uuid not null,
    stored_by text default actor() not null,
    stored_from timestamp with time zone default now() not null,
    verdict text,
    version integer default 1 not null,
    words text not null
);

create table coach_statement_history (
    channel text not null,
    check_on date not null,
    checked_on date,
    ended_by text not null,
    id uuid not null,
    said_on date not null,
    stakeholder_id uuid not null,
    stored_by text not null,
    stored_from timestamp with time zone not null,
    stored_until timestamp with time zone not null,
    verdict text,
    version integer not null,
    words text not null
);

create table company_identity (
    id uuid not null,
    issuer text not null,
    made_at timestamp with time zone default now() not null,
    subject text not null,
    user_id uuid not null
);

create table concern (
    deal_id uuid not null,
    holder_id uuid not null,
    id uuid not null,
    kind text not null,
    severity text not null,
    stored_by text default actor() not null,
    stored_from timestamp with time zone default now() not null,
    version integer default 1 not null,
    words text not null
);

create table concern_history (
    deal_id uuid not null,
    ended_by text not null,
    holder_id uuid not null,
    id uuid not null,
    kind text not null,
    severity text not null,
    stored_by text not null,
    stored_from timestamp with time zone not null,
    stored_until timestamp with time zone not null,
    version integer not null,
    words text not null
);

create table concern_signal (
    channel text not null,
    deal_id uuid not null,
    happened_on date not null,
    heard_by uuid,
    id uuid not null,
    interaction_id uuid,
    kind text not null,
    sayer_id uuid,
    stored_by text default actor() not null,
    stored_from timestamp with time zone default now() not null,
    version integer default 1 not null,
    words text not null
);

create table concern_signal_history (
    channel text not null,
    deal_id uuid not null,
    ended_by text not null,
    happened_on date not null,
    heard_by uuid,
    id uuid not null,
    interaction_id uuid,
    kind text not null,
    sayer_id uuid,
    stored_by text not null,
    stored_from timestamp with time zone not null,
    stored_until timestamp with time zone not null,
    version integer not null,
    words text not null
);

create table concern_word (
    channel text not null,
    concern_id uuid not null,
    happened_on date not null,
    heard_by uuid,
    holder_id uuid not null,
    id uuid not null,
    interaction_id uuid,
    sayer_id uuid,
    says text not null,
    stored_by text default actor() not null,
    stored_from timestamp with time zone default now() not null,
    version integer default 1 not null,
    words text not null
);

create table concern_word_history (
    channel text not null,
    concern_id uuid not null,
    ended_by text not null,
    happened_on date not null,
    heard_by uuid,
    holder_id uuid not null,
    id uuid not null,
    interaction_id uuid,
    sayer_id uuid,
    says text not null,
    stored_by text not null,
    stored_from timestamp with time zone not null,
    stored_until timestamp with time zone not null,
    version integer not null,
    words text not null
);

create table contact_role (
    deal_id uuid not null,
    external_id text,
    id uuid not null,
    is_primary boolean default false not null,
    person_id uuid not null,
    role text,
    source text,
    stored_by text default actor() not null,
    stored_from timestamp with time zone default now() not null,
    version integer default 1 not null
);

create table contact_role_history (
    deal_id uuid not null,
    ended_by text not null,
    external_id text,
    id uuid not null,
    is_primary boolean not null,
    person_id uuid not null,
    role text,
    source text,
    stored_by text not null,
    stored_from timestamp with time zone not null,
    stored_until timestamp with time zone not null,
    version integer not null
);

create table credential (
    changed_at timestamp with time zone default now() not null,
    email text not null,
    failures integer default 0 not null,
    locked_until timestamp with time zone,
    password text not null,
    user_id uuid not null
);

create table criterion (
    deal_id uuid not null,
    formal boolean default false not null,
    id uuid not null,
    mandatory boolean default false not null,
    stored_by text default actor() not null,
    stored_from timestamp with time zone default now() not null,
    version integer default 1 not null,
    words text not null
);

create table criterion_history (
    deal_id uuid not null,
    ended_by text not null,
    formal boolean not null,
    id uuid not null,
    mandatory boolean not null,
    stored_by text not null,
    stored_from timestamp with time zone not null,
    stored_until timestamp with time zone not null,
    version integer not null,
    words text not null
);

create table criterion_holder (
    criterion_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    stored_by text default actor() not null,
    stored_from timestamp with time zone default now() not null,
    version integer default 1 not null
);

create table criterion_holder_history (
    criterion_id uuid not null,
    ended_by text not null,
    id uuid not null,
    person_id uuid not null,
    stored_by text not null,
    stored_from timestamp with time zone not null,
    stored_until timestamp with time zone not null,
    version integer not null
);

create table critical_date (
    deal_id uuid not null,
    hard boolean not null,
    id uuid not null,
    on_day date not null,
    part text not null,
    stored_by text default actor() not null,
    stored_from timestamp with time zone default now() not null,
    version integer default 1 not null,
    why text default ''::text not null
);

create table critical_date_history (
    deal_id uuid not null,
    ended_by text not null,
    hard boolean not null,
    id uuid not null,
    on_day date not null,
    part text not null,
    stored_by text not null,
    stored_from timestamp with time zone not null,
    stored_until timestamp with time zone not null,
    version integer not null,
    why text not null
);

create table deal (
    amount numeric,
    closed_on date,
    currency text,
    expected_close date,
    external_id text,
    id uuid not null,
    lane text default 'VALUE'::text not null,
    lead_source text,
    name text not null,
    name_made boolean default false not null,
    next_step text,
    next_step_on date,
    next_step_owner_id uuid,
    opened_on date,
    organization_id uuid,
    owner_id uuid,
    product text,
    reason text,
    restricted boolean default false not null,
    source text,
    stage text,
    status text not null,
    stored_by text default actor() not null,
    stored_from timestamp with time zone default now() not null,
    type text,
    version integer default 1 not null
);

create table deal_change (
    changed_on date not null,
    deal_id uuid not null,
    external_id text,
    field text not null,
    from_value text,
    id uuid not null,
    place integer default 0 not null,
    source text,
    stored_by text default actor() not null,
    stored_from timestamp with time zone default now() not null,
    to_value text,
    version integer default 1 not null
);

create table deal_change_history (
    changed_on date not null,
    deal_id uuid not null,
    ended_by text not null,
    external_id text,
    field text not null,
    from_value text,
    id uuid not null,
    place integer not null,
    source text,
    stored_by text not null,
    stored_from timestamp with time zone not null,
    stored_until timestamp with time zone not null,
    to_value text,
    version integer not null
);

create table deal_history (
    amount numeric,
    closed_on date,
    currency text,
    ended_by text not null,
    expected_close date,
    external_id text,
    id uuid not null,
    lane text not null,
    lead_source text,
    name text not null,
    name_made boolean not null,
    next_step text,
    next_step_on date,
    next_step_owner_id uuid,
    opened_on date,
    organization_id uuid,
    owner_id uuid,
    product text,
    reason text,
    restricted boolean not null,
    source text,
    stage text,
    status text not null,
    stored_by text not null,
    stored_from timestamp with time zone not null,
    stored_until timestamp with time zone not null,
    type text,
    version integer not null
);

create table deal_line (
    amount numeric,
    currency text,
    deal_id uuid not null,
    external_id text,
    id uuid not null,
    price numeric,
    product_id uuid not null,
    quantity numeric,
    source text,
    stored_by text default actor() not null,
    stored_from timestamp with time zone default now() not null,
    version integer default 1 not null
);

create table deal_line_history (
    amount numeric,
    currency text,
    deal_id uuid not null,
    ended_by text not null,
    external_id text,
    id uuid not null,
    price numeric,
    product_id uuid not null,
    quantity numeric,
    source text,
    stored_by text not null,
    stored_from timestamp with time zone not null,
    stored_until timestamp with time zone not null,
    version integer not null
);

create table deal_member (
    deal_id uuid not null,
    id uuid not null,
    stored_by text default actor() not null,
    stored_from timestamp with time zone default now() not null,
    user_id uuid not null,
    version integer default 1 not null
);

create table deal_member_history (
    deal_id uuid not null,
    ended_by text not null,
    id uuid not null,
    stored_by text not null,
    stored_from timestamp with time zone not null,
    stored_until timestamp with time zone not null,
    user_id uuid not null,
    version integer not null
);

create table deal_review (
    account text,
    amount numeric,
    as_of date not null,
    ask text,
    changes_on date,
    deal_id uuid not null,
    findings jsonb not null,
    opened_on date,
    phase text,
    readership text not null,
    sentence text not null,
    snapshot_id uuid not null,
    standing smallint generated always as (
CASE verdict
    WHEN 'WALK_AWAY'::text THEN 0
    WHEN 'IN_DANGER'::text THEN 1
    WHEN 'NOT_A_DEAL_YET'::text THEN 2
    WHEN 'AT_RISK'::text THEN 3
    WHEN 'UNPROVEN'::text THEN 4
    WHEN 'WAITING_FOR_US'::text THEN 5
    WHEN 'WAITING_FOR_THEM'::text THEN 6
    ELSE 7
END) stored not null,
    stations text,
    status text,
    unknown text[] not null,
    verdict text not null
);

create table decider_hypothesis (
    ask_by date not null,
    closed_on date,
    id uuid not null,
    made_on date not null,
    outcome text,
    probability numeric(4,3) not null,
    question text not null,
    stakeholder_id uuid not null,
    stored_by text default actor() not null,
    stored_from timestamp with time zone default now() not null,
    version integer default 1 not null
);

create table decider_hypothesis_history (
    ask_by date not null,
    closed_on date,
    ended_by text not null,
    id uuid not null,
    made_on date not null,
    outcome text,
    probability numeric(4,3) not null,
    question text not null,
    stakeholder_id uuid not null,
    stored_by text not null,
    stored_from timestamp with time zone not null,
    stored_until timestamp with time zone not null,
    version integer not null
);

create table decision_template (
    deal_id uuid,
    id uuid not null,
    stored_by text default actor() not null,
    stored_from timestamp with time zone default now() not null,
    version integer default 1 not null
);

create table decision_template_edition (
    edition integer not null,
    id uuid not null,
    made_by uuid,
    made_on date not null,
    name text not null,
    problem text not null,
    stored_by text default actor() not null,
    stored_from timestamp with time zone default now() not null,
    template_id uuid not null,
    version integer default 1 not null
);

create table decision_template_edition_history (
    edition integer not null,
    ended_by text not null,
    id uuid not null,
    made_by uuid,
    made_on date not null,
    name text not null,
    problem text not null,
    stored_by text not null,
    stored_from timestamp with time zone not null,
    stored_until timestamp with time zone not null,
    template_id uuid not null,
    version integer not null
);

create table decision_template_history (
    deal_id uuid,
    ended_by text not null,
    id uuid not null,
    stored_by text not null,
    stored_from timestamp with time zone not null,
    stored_until timestamp with time zone not null,
    version integer not null
);

create table decision_template_item (
    edition_id uuid not null,
    id uuid not null,
    kind text not null,
    place integer not null,
    stored_by text default actor() not null,
    stored_from timestamp with time zone default now() not null,
    version integer default 1 not null,
    words text not null
);

create table decision_template_item_history (
    edition_id uuid not null,
    ended_by text not null,
    id uuid not null,
    kind text not null,
    place integer not null,
    stored_by text not null,
    stored_from timestamp with time zone not null,
    stored_until timestamp with time zone not null,
    version integer not null,
    words text not null
);

create table decision_template_use (
    deal_id uuid not null,
    edition_id uuid not null,
    id uuid not null,
    stored_by text default actor() not null,
    stored_from timestamp with time zone default now() not null,
    used_by uuid,
    used_on date not null,
    version integer default 1 not null
);

create table decision_template_use_history (
    deal_id uuid not null,
    edition_id uuid not null,
    ended_by text not null,
    id uuid not null,
    stored_by text not null,
    stored_from timestamp with time zone not null,
    stored_until timestamp with time zone not null,
    used_by uuid,
    used_on date not null,
    version integer not null
);

create table disqualification (
    alternative text not null,
    alternative_name text,
    deal_id uuid not null,
    evidence text,
    evidence_by text,
    fact_id uuid,
    followed_on date,
    followed_words text,
    hours_back numeric,
    id uuid not null,
    look_again_on date,
    reason text not null,
    reopened_on date,
    stored_by text default actor() not null,
    stored_from timestamp with time zone default now() not null,
    version integer default 1 not null,
    walked_by uuid,
    walked_on date not null,
    winnable text,
    words text not null
);

create table disqualification_history (
    alternative text not null,
    alternative_name text,
    deal_id uuid not null,
    ended_by text not null,
    evidence text,
    evidence_by text,
    fact_id uuid,
    followed_on date,
    followed_words text,
    hours_back numeric,
    id uuid not null,
    look_again_on date,
    reason text not null,
    reopened_on date,
    stored_by text not null,
    stored_from timestamp with time zone not null,
    stored_until timestamp with time zone not null,
    version integer not null,
    walked_by uuid,
    walked_on date not null,
    winnable text,
    words text not null
);

create table erasure (
    erased_at timestamp with time zone default now() not null,
    erased_by text default actor() not null,
    id uuid not null,
    person_id uuid not null,
    why text not null
);

create table evidence (
    act boolean default false not null,
    channel text not null,
    fact_id uuid not null,
    happened_on date not null,
    heard_by uuid,
    id uuid not null,
    interaction_id uuid,
    sayer_id uuid,
    stored_by text default actor() not null,
    stored_from timestamp with time zone default now() not null,
    version integer default 1 not null,
    words text not null
);

create table evidence_history (
    act boolean not null,
    channel text not null,
    ended_by text not null,
    fact_id uuid not null,
    happened_on date not null,
    heard_by uuid,
    id uuid not null,
    interaction_id uuid,
    sayer_id uuid,
    stored_by text not null,
    stored_from timestamp with time zone not null,
    stored_until timestamp with time zone not null,
    version integer not null,
    words text not null
);

create table exchange_rate (
    base text not null,
    currency text not null,
    id uuid not null,
    rate numeric not null,
    stored_by text default actor() not null,
    stored_from timestamp with time zone default now() not null,
    valid_from date not null,
    version integer default 1 not null
);

create table exchange_rate_history (
    base text not null,
    currency text not null,
    ended_by text not null,
    id uuid not null,
    rate numeric not null,
    stored_by text not null,
    stored_from timestamp with time zone not null,
    stored_until timestamp with time zone not null,
    valid_from date not null,
    version integer not null
);

create table fact (
    about_person_id uuid,
    answer text not null,
    day date,
    deal_id uuid,
    follows_id uuid,
    id uuid not null,
    kind text not null,
    measure_from numeric,
    measure_to numeric,
    organization_id uuid,
    person_id uuid,
    since date not null,
    source text,
    stored_by text default actor() not null,
    stored_from timestamp with time zone default now() not null,
    superseded_by uuid,
    topic text default ''::text not null,
    unit text,
    until date,
    version integer default 1 not null,
    words text not null
);

create table fact_history (
    about_person_id uuid,
    answer text not null,
    day date,
    deal_id uuid,
    ended_by text not null,
    follows_id uuid,
    id uuid not null,
    kind text not null,
    measure_from numeric,
    measure_to numeric,
    organization_id uuid,
    person_id uuid,
    since date not null,
    source text,
    stored_by text not null,
    stored_from timestamp with time zone not null,
    stored_until timestamp with time zone not null,
    superseded_by uuid,
    topic text not null,
    unit text,
    until date,
    version integer not null,
    words text not null
);

create table gap (
    criterion_id uuid not null,
    fix_on date,
    id uuid not null,
    kind text not null,
    option_id uuid not null,
    stored_by text default actor() not null,
    stored_from timestamp with time zone default now() not null,
    version integer default 1 not null
);

create table gap_history (
    criterion_id uuid not null,
    ended_by text not null,
    fix_on date,
    id uuid not null,
    kind text not null,
    option_id uuid not null,
    stored_by text not null,
    stored_from timestamp with time zone not null,
    stored_until timestamp with time zone not null,
    version integer not null
);

create table half_life (
    days integer not null,
    grade text not null,
    id uuid not null,
    is_day boolean not null,
    stored_by text default actor() not null,
    stored_from timestamp with time zone default now() not null,
    version integer default 1 not null
);

create table half_life_history (
    days integer not null,
    ended_by text not null,
    grade text not null,
    id uuid not null,
    is_day boolean not null,
    stored_by text not null,
    stored_from timestamp with time zone not null,
    stored_until timestamp with time zone not null,
    version integer not null
);

create table import (
    example boolean default false not null,
    id uuid not null,
    imported_at timestamp with time zone default now() not null,
    imported_by text default actor() not null,
    intake jsonb,
    summary jsonb not null,
    undone_at timestamp with time zone,
    undone_by text
);

create table interaction (
    channel text not null,
    deal_id uuid,
    direction text not null,
    external_id text,
    happened_on date not null,
    id uuid not null,
    kind text,
    minutes integer,
    organization_id uuid,
    owner_id uuid,
    source text,
    stored_by text default actor() not null,
    stored_from timestamp with time zone default now() not null,
    subject text not null,
    version integer default 1 not null,
    words text
);

create table interaction_history (
    channel text not null,
    deal_id uuid,
    direction text not null,
    ended_by text not null,
    external_id text,
    happened_on date not null,
    id uuid not null,
    kind text,
    minutes integer,
    organization_id uuid,
    owner_id uuid,
    source text,
    stored_by text not null,
    stored_from timestamp with time zone not null,
    stored_until timestamp with time zone not null,
    subject text not null,
    version integer not null,
    words text
);

create table interaction_person (
    id uuid not null,
    interaction_id uuid not null,
    person_id uuid not null,
    stored_by text default actor() not null,
    stored_from timestamp with time zone default now() not null,
    version integer default 1 not null
);

create table interaction_person_history (
    ended_by text not null,
    id uuid not null,
    interaction_id uuid not null,
    person_id uuid not null,
    stored_by text not null,
    stored_from timestamp with time zone not null,
    stored_until timestamp with time zone not null,
    version integer not null
);

create unlogged table last_write (
    "position" pg_lsn not null,
    user_id uuid not null
);

create table must_say_yes (
    answer text,
    answer_by date,
    answerer_id uuid,
    deal_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    stored_by text default actor() not null,
    stored_from timestamp with time zone default now() not null,
    version integer default 1 not null
);

create table must_say_yes_history (
    answer text,
    answer_by date,
    answerer_id uuid,
    deal_id uuid not null,
    ended_by text not null,
    id uuid not null,
    person_id uuid not null,
    stored_by text not null,
    stored_from timestamp with time zone not null,
    stored_until timestamp with time zone not null,
    version integer not null
);

create table organization (
    city text,
    country text,
    employees integer,
    external_id text,
    founded integer,
    id uuid not null,
    industry text,
    name text not null,
    owner_id uuid,
    parent_id uuid,
    revenue numeric,
    source text,
    stored_by text default actor() not null,
    stored_from timestamp with time zone default now() not null,
    type text,
    version integer default 1 not null,
    website text
);

create table organization_history (
    city text,
    country text,
    employees integer,
    ended_by text not null,
    external_id text,
    founded integer,
    id uuid not null,
    industry text,
    name text not null,
    owner_id uuid,
    parent_id uuid,
    revenue numeric,
    source text,
    stored_by text not null,
    stored_from timestamp with time zone not null,
    stored_until timestamp with time zone not null,
    type text,
    version integer not null,
    website text
);

create table passkey (
    attestation bytea not null,
    backed_up boolean not null,
    backup_eligible boolean not null,
    credential_id bytea not null,
    id uuid not null,
    made_at timestamp with time zone not null,
    name text not null,
    public_key bytea not null,
    signature_count bigint not null,
    transports text[] not null,
    used_at timestamp with time zone,
    user_id uuid not null
);

create table passkey_holder (
    handle bytea not null,
    user_id uuid not null
);

create table person (
    department text,
    email text,
    external_id text,
    id uuid not null,
    name text not null,
    organization_id uuid,
    phone text,
    reports_to_id uuid,
    source text,
    stored_by text default actor() not null,
    stored_from timestamp with time zone default now() not null,
    title text,
    version integer default 1 not null
);

create table person_history (
    department text,
    email text,
    ended_by text not null,
    external_id text,
    id uuid not null,
    name text not null,
    organization_id uuid,
    phone text,
    reports_to_id uuid,
    source text,
    stored_by text not null,
    stored_from timestamp with time zone not null,
    stored_until timestamp with time zone not null,
    title text,
    version integer not null
);

create table plan (
    deal_id uuid not null,
    edition integer,
    id uuid not null,
    stored_by text default actor() not null,
    stored_from timestamp with time zone default now() not null,
    template_id uuid,
    version integer default 1 not null
);

create table plan_chance (
    as_of date not null,
    due boolean default false not null,
    figures jsonb not null,
    id uuid not null,
    plan_id uuid not null
);

create table plan_confirmation (
    confirmed_on date,
    deal_id uuid not null,
    id uuid not null,
    mark text,
    named_by uuid,
    named_on date not null,
    plan_version integer,
    role text not null,
    stored_by text default actor() not null,
    stored_from timestamp with time zone default now() not null,
    superseded_on date,
    user_id uuid not null,
    version integer default 1 not null
);

create table plan_confirmation_history (
    confirmed_on date,
    deal_id uuid not null,
    ended_by text not null,
    id uuid not null,
    mark text,
    named_by uuid,
    named_on date not null,
    plan_version integer,
    role text not null,
    stored_by text not null,
    stored_from timestamp with time zone not null,
    stored_until timestamp with time zone not null,
    superseded_on date,
    user_id uuid not null,
    version integer not null
);

create table plan_drift (
    days integer not null,
    deal_id uuid not null,
    id uuid not null,
    part text not null,
    since date not null,
    task_id uuid
);

create table plan_event (
    changed_at timestamp with time zone not null,
    deal_id uuid not null,
    first_on date not null,
    gone_on date,
    id uuid not null,
    last_on date not null,
    sequence integer default 0 not null,
    shown text not null,
    uid text not null
);

create table plan_feed (
    deal_id uuid not null,
    id uuid not null,
    made_at timestamp with time zone not null,
    made_by text default actor() not null,
    revoked_at timestamp with time zone,
    token_hash bytea not null,
    used_on date,
    user_id uuid not null
);

create table plan_history (
    deal_id uuid not null,
    edition integer,
    ended_by text not null,
    id uuid not null,
    stored_by text not null,
    stored_from timestamp with time zone not null,
    stored_until timestamp with time zone not null,
    template_id uuid,
    version integer not null
);

create table plan_outlook (
    go_live numeric(5,4),
    id uuid not null,
    late integer not null,
    late_part text,
    plan_id uuid not null,
    sign_by date,
    since date not null,
    stored_by text default actor() not null,
    stored_from timestamp with time zone default now() not null,
    version integer default 1 not null,
    victory numeric(5,4)
);

create table plan_outlook_history (
    ended_by text not null,
    go_live numeric(5,4),
    id uuid not null,
    late integer not null,
    late_part text,
    plan_id uuid not null,
    sign_by date,
    since date not null,
    stored_by text not null,
    stored_from timestamp with time zone not null,
    stored_until timestamp with time zone not null,
    version integer not null,
    victory numeric(5,4)
);

create table plan_proposal (
    accepted_at timestamp with time zone,
    accepted_by uuid,
    deal_id uuid not null,
    file text not null,
    id uuid not null,
    sent_at timestamp with time zone not null,
    sent_by uuid not null,
    stored_by text default actor() not null,
    stored_from timestamp with time zone default now() not null,
    version integer default 1 not null,
    words text not null
);

create table plan_proposal_history (
    accepted_at timestamp with time zone,
    accepted_by uuid,
    deal_id uuid not null,
    ended_by text not null,
    file text not null,
    id uuid not null,
    sent_at timestamp with time zone not null,
    sent_by uuid not null,
    stored_by text not null,
    stored_from timestamp with time zone not null,
    stored_until timestamp with time zone not null,
    version integer not null,
    words text not null
);

create table plan_task (
    begun_on date,
    done_on date,
    id uuid not null,
    likely integer not null,
    mark text,
    name text not null,
    not_before date,
    owner_id uuid,
    p80 integer,
    part text,
    person_id uuid,
    plan_id uuid not null,
    side text not null,
    step text,
    stored_by text default actor() not null,
    stored_from timestamp with time zone default now() not null,
    took integer,
    version integer default 1 not null,
    vulnerable boolean default false not null
);

create table plan_task_history (
    begun_on date,
    done_on date,
    ended_by text not null,
    id uuid not null,
    likely integer not null,
    mark text,
    name text not null,
    not_before date,
    owner_id uuid,
    p80 integer,
    part text,
    person_id uuid,
    plan_id uuid not null,
    side text not null,
    step text,
    stored_by text not null,
    stored_from timestamp with time zone not null,
    stored_until timestamp with time zone not null,
    took integer,
    version integer not null,
    vulnerable boolean not null
);

create table plan_template (
    id uuid not null,
    name text not null,
    product_id uuid,
    size text,
    stored_by text default actor() not null,
    stored_from timestamp with time zone default now() not null,
    version integer default 1 not null
);

create table plan_template_edition (
    edition integer not null,
    id uuid not null,
    made_by uuid,
    made_on date not null,
    steps jsonb not null,
    stored_by text default actor() not null,
    stored_from timestamp with time zone default now() not null,
    template_id uuid not null,
    version integer default 1 not null
);

create table plan_template_edition_history (
    edition integer not null,
    ended_by text not null,
    id uuid not null,
    made_by uuid,
    made_on date not null,
    steps jsonb not null,
    stored_by text not null,
    stored_from timestamp with time zone not null,
    stored_until timestamp with time zone not null,
    template_id uuid not null,
    version integer not null
);

create table plan_template_history (
    ended_by text not null,
    id uuid not null,
    name text not null,
    product_id uuid,
    size text,
    stored_by text not null,
    stored_from timestamp with time zone not null,
    stored_until timestamp with time zone not null,
    version integer not null
);

create table plan_wait (
    elapsed boolean default false not null,
    id uuid not null,
    kind text not null,
    lag integer default 0 not null,
    on_id uuid not null,
    stored_by text default actor() not null,
    stored_from timestamp with time zone default now() not null,
    task_id uuid not null,
    version integer default 1 not null
);

create table plan_wait_history (
    elapsed boolean not null,
    ended_by text not null,
    id uuid not null,
    kind text not null,
    lag integer not null,
    on_id uuid not null,
    stored_by text not null,
    stored_from timestamp with time zone not null,
    stored_until timestamp with time zone not null,
    task_id uuid not null,
    version integer not null
);

create table planned_interaction (
    called_off_on date,
    channel text not null,
    deal_id uuid not null,
    id uuid not null,
    interaction_id uuid,
    kind text,
    planned_for date not null,
    purpose text not null,
    stored_by text default actor() not null,
    stored_from timestamp with time zone default now() not null,
    version integer default 1 not null
);

create table planned_interaction_history (
    called_off_on date,
    channel text not null,
    deal_id uuid not null,
    ended_by text not null,
    id uuid not null,
    interaction_id uuid,
    kind text,
    planned_for date not null,
    purpose text not null,
    stored_by text not null,
    stored_from timestamp with time zone not null,
    stored_until timestamp with time zone not null,
    version integer not null
);

create table planned_person (
    id uuid not null,
    person_id uuid not null,
    planned_interaction_id uuid not null,
    stored_by text default actor() not null,
    stored_from timestamp with time zone default now() not null,
    version integer default 1 not null
);

create table planned_person_history (
    ended_by text not null,
    id uuid not null,
    person_id uuid not null,
    planned_interaction_id uuid not null,
    stored_by text not null,
    stored_from timestamp with time zone not null,
    stored_until timestamp with time zone not null,
    version integer not null
);

create table playbook (
    chapters jsonb not null,
    edition integer not null,
    id uuid not null,
    made_at timestamp with time zone default now() not null,
    stored_by text default actor() not null,
    stored_from timestamp with time zone default now() not null,
    version integer default 1 not null
);

create table playbook_history (
    chapters jsonb not null,
    edition integer not null,
    ended_by text not null,
    id uuid not null,
    made_at timestamp with time zone not null,
    stored_by text not null,
    stored_from timestamp with time zone not null,
    stored_until timestamp with time zone not null,
    version integer not null
);

create table product (
    active boolean default true not null,
    currency text,
    external_id text,
    family text,
    id uuid not null,
    name text not null,
    price numeric,
    source text,
    stored_by text default actor() not null,
    stored_from timestamp with time zone default now() not null,
    version integer default 1 not null
);

create table product_history (
    active boolean not null,
    currency text,
    ended_by text not null,
    external_id text,
    family text,
    id uuid not null,
    name text not null,
    price numeric,
    source text,
    stored_by text not null,
    stored_from timestamp with time zone not null,
    stored_until timestamp with time zone not null,
    version integer not null
);

create table provisioned_team (
    external_id text,
    team_id uuid not null
);

create table provisioned_user (
    display_name text,
    external_id text,
    family_name text,
    given_name text,
    removed boolean default false not null,
    user_id uuid not null,
    user_name text not null
);

create table quota (
    amount numeric not null,
    currency text not null,
    id uuid not null,
    quarter_begins date not null,
    stored_by text default actor() not null,
    stored_from timestamp with time zone default now() not null,
    user_id uuid not null,
    version integer default 1 not null
);

create table quota_history (
    amount numeric not null,
    currency text not null,
    ended_by text not null,
    id uuid not null,
    quarter_begins date not null,
    stored_by text not null,
    stored_from timestamp with time zone not null,
    stored_until timestamp with time zone not null,
    user_id uuid not null,
    version integer not null
);

create table rating (
    channel text not null,
    criterion_id uuid not null,
    happened_on date not null,
    heard_by uuid,
    high smallint not null,
    id uuid not null,
    low smallint not null,
    option_id uuid not null,
    sayer_id uuid,
    stored_by text default actor() not null,
    stored_from timestamp with time zone default now() not null,
    version integer default 1 not null,
    words text default ''::text not null
);

create table rating_history (
    channel text not null,
    criterion_id uuid not null,
    ended_by text not null,
    happened_on date not null,
    heard_by uuid,
    high smallint not null,
    id uuid not null,
    low smallint not null,
    option_id uuid not null,
    sayer_id uuid,
    stored_by text not null,
    stored_from timestamp with time zone not null,
    stored_until timestamp with time zone not null,
    version integer not null,
    words text not null
);

create table readiness_checklist (
    edition integer not null,
    id uuid not null,
    made_by uuid,
    made_on date not null,
    product_id uuid not null,
    stored_by text default actor() not null,
    stored_from timestamp with time zone default now() not null,
    version integer default 1 not null
);

create table readiness_checklist_history (
    edition integer not null,
    ended_by text not null,
    id uuid not null,
    made_by uuid,
    made_on date not null,
    product_id uuid not null,
    stored_by text not null,
    stored_from timestamp with time zone not null,
    stored_until timestamp with time zone not null,
    version integer not null
);

create table readiness_item (
    area text not null,
    checklist_id uuid not null,
    id uuid not null,
    place integer not null,
    stored_by text default actor() not null,
    stored_from timestamp with time zone default now() not null,
    version integer default 1 not null,
    words text not null
);

create table readiness_item_history (
    area text not null,
    checklist_id uuid not null,
    ended_by text not null,
    id uuid not null,
    place integer not null,
    stored_by text not null,
    stored_from timestamp with time zone not null,
    stored_until timestamp with time zone not null,
    version integer not null,
    words text not null
);

create table readiness_point (
    area text not null,
    deal_id uuid not null,
    due_on date,
    id uuid not null,
    item_id uuid,
    owner_id uuid,
    since date not null,
    stored_by text default actor() not null,
    stored_from timestamp with time zone default now() not null,
    until date,
    version integer default 1 not null,
    words text not null
);

create table readiness_point_history (
    area text not null,
    deal_id uuid not null,
    due_on date,
    ended_by text not null,
    id uuid not null,
    item_id uuid,
    owner_id uuid,
    since date not null,
    stored_by text not null,
    stored_from timestamp with time zone not null,
    stored_until timestamp with time zone not null,
    until date,
    version integer not null,
    words text not null
);

create table readiness_word (
    channel text not null,
    happened_on date not null,
    heard_by uuid,
    id uuid not null,
    interaction_id uuid,
    point_id uuid not null,
    sayer_id uuid,
    says text not null,
    stored_by text default actor() not null,
    stored_from timestamp with time zone default now() not null,
    version integer default 1 not null,
    words text not null
);

create table readiness_word_history (
    channel text not null,
    ended_by text not null,
    happened_on date not null,
    heard_by uuid,
    id uuid not null,
    interaction_id uuid,
    point_id uuid not null,
    sayer_id uuid,
    says text not null,
    stored_by text not null,
    stored_from timestamp with time zone not null,
    stored_until timestamp with time zone not null,
    version integer not null,
    words text not null
);

create table recovery_code (
    code_hash bytea not null,
    used_at timestamp with time zone,
    user_id uuid not null
);

create table required_second_factor (
    id uuid not null,
    role text not null,
    stored_by text default actor() not null,
    stored_from timestamp with time zone default now() not null,
    version integer default 1 not null
);

create table required_second_factor_history (
    ended_by text not null,
    id uuid not null,
    role text not null,
    stored_by text not null,
    stored_from timestamp with time zone not null,
    stored_until timestamp with time zone not null,
    version integer not null
);

create table retention (
    id uuid not null,
    months integer,
    only_one boolean default true not null,
    stored_by text default actor() not null,
    stored_from timestamp with time zone default now() not null,
    version integer default 1 not null
);

create table retention_history (
    ended_by text not null,
    id uuid not null,
    months integer,
    only_one boolean not null,
    stored_by text not null,
    stored_from timestamp with time zone not null,
    stored_until timestamp with time zone not null,
    version integer not null
);

create table rival_move (
    counter text,
    counter_by date,
    deal_id uuid not null,
    id uuid not null,
    move text not null,
    rival text not null,
    stored_by text default actor() not null,
    stored_from timestamp with time zone default now() not null,
    version integer default 1 not null
);

create table rival_move_history (
    counter text,
    counter_by date,
    deal_id uuid not null,
    ended_by text not null,
    id uuid not null,
    move text not null,
    rival text not null,
    stored_by text not null,
    stored_from timestamp with time zone not null,
    stored_until timestamp with time zone not null,
    version integer not null
);

create table rule_override (
    check_id text not null,
    deal_id uuid not null,
    ended_on date,
    id uuid not null,
    made_by uuid,
    made_on date not null,
    rule_id uuid,
    stored_by text default actor() not null,
    stored_from timestamp with time zone default now() not null,
    until date not null,
    version integer default 1 not null,
    why text not null
);

create table rule_override_history (
    check_id text not null,
    deal_id uuid not null,
    ended_by text not null,
    ended_on date,
    id uuid not null,
    made_by uuid,
    made_on date not null,
    rule_id uuid,
    stored_by text not null,
    stored_from timestamp with time zone not null,
    stored_until timestamp with time zone not null,
    until date not null,
    version integer not null,
    why text not null
);

create table saved_view (
    id uuid not null,
    name text not null,
    query text not null,
    shared boolean default false not null,
    stored_by text default actor() not null,
    stored_from timestamp with time zone default now() not null,
    user_id uuid not null,
    version integer default 1 not null
);

create table saved_view_history (
    ended_by text not null,
    id uuid not null,
    name text not null,
    query text not null,
    shared boolean not null,
    stored_by text not null,
    stored_from timestamp with time zone not null,
    stored_until timestamp with time zone not null,
    user_id uuid not null,
    version integer not null
);

create table scheduled_tasks (
    consecutive_failures integer,
    execution_time timestamp with time zone not null,
    last_failure timestamp with time zone,
    last_heartbeat timestamp with time zone,
    last_success timestamp with time zone,
    picked boolean not null,
    picked_by text,
    priority smallint,
    task_data bytea,
    task_instance text not null,
    task_name text not null,
    version bigint not null
);

create table second_factor (
    confirmed_at timestamp with time zone,
    last_step bigint default 0 not null,
    secret bytea not null,
    user_id uuid not null
);

create table settings (
    base_currency text,
    fiscal_month integer default 1 not null,
    id uuid not null,
    only_one boolean default true not null,
    stored_by text default actor() not null,
    stored_from timestamp with time zone default now() not null,
    version integer default 1 not null,
    zone text
);

create table settings_history (
    base_currency text,
    ended_by text not null,
    fiscal_month integer not null,
    id uuid not null,
    only_one boolean not null,
    stored_by text not null,
    stored_from timestamp with time zone not null,
    stored_until timestamp with time zone not null,
    version integer not null,
    zone text
);

create table signing_key (
    key bytea not null,
    name text not null
);

create table slip (
    agreed_id uuid not null,
    cause text not null,
    days integer not null,
    id uuid not null,
    recorded_by uuid,
    recorded_on date not null,
    stored_by text default actor() not null,
    stored_from timestamp with time zone default now() not null,
    version integer default 1 not null,
    words text default ''::text not null
);

create table slip_history (
    agreed_id uuid not null,
    cause text not null,
    days integer not null,
    ended_by text not null,
    id uuid not null,
    recorded_by uuid,
    recorded_on date not null,
    stored_by text not null,
    stored_from timestamp with time zone not null,
    stored_until timestamp with time zone not null,
    version integer not null,
    words text not null
);

create table spring_session (
    creation_time bigint not null,
    expiry_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval integer not null,
    primary_id character(36) not null,
    principal_name character varying(100),
    session_id character(36) not null
);

create table spring_session_attributes (
    attribute_bytes bytea not null,
    attribute_name character varying(200) not null,
    session_primary_id character(36) not null
);

create table stage_meaning (
    id uuid not null,
    phase text,
    stage text not null,
    status text not null,
    stored_by text default actor() not null,
    stored_from timestamp with time zone default now() not null,
    version integer default 1 not null,
    why text not null
);

create table stage_meaning_history (
    ended_by text not null,
    id uuid not null,
    phase text,
    stage text not null,
    status text not null,
    stored_by text not null,
    stored_from timestamp with time zone not null,
    stored_until timestamp with time zone not null,
    version integer not null,
    why text not null
);

create table stakeholder (
    deal_id uuid not null,
    id uuid not null,
    influence integer,
    person_id uuid not null,
    reports_to_id uuid,
    stored_by text default actor() not null,
    stored_from timestamp with time zone default now() not null,
    version integer default 1 not null
);

create table stakeholder_claim (
    id uuid not null,
    kind text not null,
    level integer,
    since date not null,
    stakeholder_id uuid not null,
    stored_by text default actor() not null,
    stored_from timestamp with time zone default now() not null,
    topic text not null,
    until date,
    version integer default 1 not null
);

create table stakeholder_claim_history (
    ended_by text not null,
    id uuid not null,
    kind text not null,
    level integer,
    since date not null,
    stakeholder_id uuid not null,
    stored_by text not null,
    stored_from timestamp with time zone not null,
    stored_until timestamp with time zone not null,
    topic text not null,
    until date,
    version integer not null
);

create table stakeholder_history (
    deal_id uuid not null,
    ended_by text not null,
    id uuid not null,
    influence integer,
    person_id uuid not null,
    reports_to_id uuid,
    stored_by text not null,
    stored_from timestamp with time zone not null,
    stored_until timestamp with time zone not null,
    version integer not null
);

create table stakeholder_influence (
    id uuid not null,
    influences_id uuid not null,
    stakeholder_id uuid not null,
    stored_by text default actor() not null,
    stored_from timestamp with time zone default now() not null,
    strength integer not null,
    version integer default 1 not null
);

create table stakeholder_influence_history (
    ended_by text not null,
    id uuid not null,
    influences_id uuid not null,
    stakeholder_id uuid not null,
    stored_by text not null,
    stored_from timestamp with time zone not null,
    stored_until timestamp with time zone not null,
    strength integer not null,
    version integer not null
);

create table strategy (
    chosen_on date not null,
    due_on date not null,
    ended_on date,
    gap_id uuid not null,
    id uuid not null,
    kind text not null,
    outcome text,
    owner_id uuid,
    stored_by text default actor() not null,
    stored_from timestamp with time zone default now() not null,
    version integer default 1 not null,
    words text default ''::text not null
);

create table strategy_history (
    chosen_on date not null,
    due_on date not null,
    ended_by text not null,
    ended_on date,
    gap_id uuid not null,
    id uuid not null,
    kind text not null,
    outcome text,
    owner_id uuid,
    stored_by text not null,
    stored_from timestamp with time zone not null,
    stored_until timestamp with time zone not null,
    version integer not null,
    words text not null
);

create table sweet_spot (
    edition integer not null,
    id uuid not null,
    line integer not null,
    made_at timestamp with time zone default now() not null,
    made_by uuid,
    rules jsonb not null,
    stored_by text default actor() not null,
    stored_from timestamp with time zone default now() not null,
    version integer default 1 not null,
    why text not null
);

create table sweet_spot_history (
    edition integer not null,
    ended_by text not null,
    id uuid not null,
    line integer not null,
    made_at timestamp with time zone not null,
    made_by uuid,
    rules jsonb not null,
    stored_by text not null,
    stored_from timestamp with time zone not null,
    stored_until timestamp with time zone not null,
    version integer not null,
    why text not null
);

create table team (
    id uuid not null,
    manager_id uuid,
    name text not null,
    stored_by text default actor() not null,
    stored_from timestamp with time zone default now() not null,
    version integer default 1 not null
);

create table team_history (
    ended_by text not null,
    id uuid not null,
    manager_id uuid,
    name text not null,
    stored_by text not null,
    stored_from timestamp with time zone not null,
    stored_until timestamp with time zone not null,
    version integer not null
);

create table tripwire (
    answer text,
    answered_on date,
    deal_id uuid not null,
    due_on date not null,
    fact_id uuid,
    id uuid not null,
    laid_by uuid,
    laid_on date not null,
    question text not null,
    stored_by text default actor() not null,
    stored_from timestamp with time zone default now() not null,
    version integer default 1 not null
);

create table tripwire_history (
    answer text,
    answered_on date,
    deal_id uuid not null,
    due_on date not null,
    ended_by text not null,
    fact_id uuid,
    id uuid not null,
    laid_by uuid,
    laid_on date not null,
    question text not null,
    stored_by text not null,
    stored_from timestamp with time zone not null,
    stored_until timestamp with time zone not null,
    version integer not null
);

create table upload (
    attempts integer default 0 not null,
    bytes bigint not null,
    files text[] not null,
    id uuid not null,
    phase text,
    problem text,
    rows bigint default 0 not null,
    said jsonb not null,
    state text not null,
    uploaded_at timestamp with time zone default now() not null,
    uploaded_by text default actor() not null,
    version integer default 1 not null,
    would jsonb
);

create table upload_part (
    bytes bytea not null,
    file integer not null,
    place integer not null,
    upload_id uuid not null
);

create table victory (
    achieved_on date,
    achieved_value numeric,
    achieved_words text default ''::text not null,
    agreed_by uuid,
    agreed_on date,
    announcement text default ''::text not null,
    audience text default ''::text not null,
    deal_id uuid not null,
    from_value numeric,
    id uuid not null,
    lifted_from uuid,
    measure text not null,
    stored_by text default actor() not null,
    stored_from timestamp with time zone default now() not null,
    to_value numeric,
    unit text default ''::text not null,
    version integer default 1 not null,
    witness_id uuid
);

create table victory_history (
    achieved_on date,
    achieved_value numeric,
    achieved_words text not null,
    agreed_by uuid,
    agreed_on date,
    announcement text not null,
    audience text not null,
    deal_id uuid not null,
    ended_by text not null,
    from_value numeric,
    id uuid not null,
    lifted_from uuid,
    measure text not null,
    stored_by text not null,
    stored_from timestamp with time zone not null,
    stored_until timestamp with time zone not null,
    to_value numeric,
    unit text not null,
    version integer not null,
    witness_id uuid
);

create table vision_choice (
    chosen_at timestamp with time zone not null,
    chosen_by uuid not null,
    deal_id uuid not null,
    id uuid not null,
    stored_by text default actor() not null,
    stored_from timestamp with time zone default now() not null,
    version integer default 1 not null
);

create table vision_choice_history (
    chosen_at timestamp with time zone not null,
    chosen_by uuid not null,
    deal_id uuid not null,
    ended_by text not null,
    id uuid not null,
    stored_by text not null,
    stored_from timestamp with time zone not null,
    stored_until timestamp with time zone not null,
    version integer not null
);

create table vision_omission (
    choice_id uuid not null,
    fact_id uuid not null,
    id uuid not null,
    stored_by text default actor() not null,
    stored_from timestamp with time zone default now() not null,
    version integer default 1 not null
);

create table vision_omission_history (
    choice_id uuid not null,
    ended_by text not null,
    fact_id uuid not null,
    id uuid not null,
    stored_by text not null,
    stored_from timestamp with time zone not null,
    stored_until timestamp with time zone not null,
    version integer not null
);

create table vulnerable_point (
    deal_id uuid not null,
    first_on date not null,
    id uuid not null,
    last_on date not null,
    task_id uuid not null
);

create table weighed_criterion (
    against_id uuid,
    criterion_id uuid not null,
    id uuid not null,
    stored_by text default actor() not null,
    stored_from timestamp with time zone default now() not null,
    value numeric not null,
    version integer default 1 not null,
    weighting_id uuid not null
);

create table weighed_criterion_history (
    against_id uuid,
    criterion_id uuid not null,
    ended_by text not null,
    id uuid not null,
    stored_by text not null,
    stored_from timestamp with time zone not null,
    stored_until timestamp with time zone not null,
    value numeric not null,
    version integer not null,
    weighting_id uuid not null
);

create table weighting (
    channel text not null,
    deal_id uuid not null,
    happened_on date not null,
    heard_by uuid,
    id uuid not null,
    method text not null,
    sayer_id uuid not null,
    stored_by text default actor() not null,
    stored_from timestamp with time zone default now() not null,
    version integer default 1 not null,
    words text default ''::text not null
);

create table weighting_history (
    channel text not null,
    deal_id uuid not null,
    ended_by text not null,
    happened_on date not null,
    heard_by uuid,
    id uuid not null,
    method text not null,
    sayer_id uuid not null,
    stored_by text not null,
    stored_from timestamp with time zone not null,
    stored_until timestamp with time zone not null,
    version integer not null,
    words text not null
);

create table work_calendar (
    country text,
    id uuid not null,
    organization_id uuid,
    region text default ''::text not null,
    stored_by text default actor() not null,
    stored_from timestamp with time zone default now() not null,
    version integer default 1 not null,
    weekend text not null
);

create table work_calendar_history (
    country text,
    ended_by text not null,
    id uuid not null,
    organization_id uuid,
    region text not null,
    stored_by text not null,
    stored_from timestamp with time zone not null,
    stored_until timestamp with time zone not null,
    version integer not null,
    weekend text not null
);

alter table absence add constraint absence_check CHECK ((last_on >= first_on));

alter table absence add constraint one_who_is_away CHECK (((user_id IS NULL) <> (person_id IS NULL)));

alter table absence add constraint absence_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);

alter table absence add constraint absence_user_id_fkey FOREIGN KEY (user_id) REFERENCES app_user(id);

alter table absence add constraint absence_pkey PRIMARY KEY (id);

alter table absence_history add constraint absence_history_check CHECK ((stored_from < stored_until));

alter table access_link add constraint access_link_check CHECK (((purpose = 'FIRST_ADMINISTRATOR'::text) = (user_id IS NULL)));

alter table access_link add constraint access_link_purpose_check CHECK ((purpose = ANY (ARRAY['FIRST_ADMINISTRATOR'::text, 'INVITATION'::text, 'SIGN_IN'::text])));

alter table access_link add constraint access_link_user_id_fkey FOREIGN KEY (user_id) REFERENCES app_user(id);

alter table access_link add constraint access_link_pkey PRIMARY KEY (token_hash);

alter table api_answer add constraint api_answer_key_check CHECK (((length(key) >= 1) AND (length(key) <= 200)));

alter table api_answer add constraint api_answer_user_id_fkey FOREIGN KEY (user_id) REFERENCES app_user(id) ON DELETE CASCADE;

alter table api_answer add constraint api_answer_pkey PRIMARY KEY (user_id, key);

alter table api_token add constraint api_token_name_check CHECK ((name <> ''::text));

alter table api_token add constraint api_token_user_id_fkey FOREIGN KEY (user_id) REFERENCES app_user(id);

alter table api_token add constraint api_token_pkey PRIMARY KEY (id);

alter table api_token add constraint api_token_token_hash_key UNIQUE (token_hash);

alter table app_user add constraint app_user_name_check CHECK ((name <> ''::text));

alter table app_user add constraint app_user_role_check CHECK ((role = ANY (ARRAY['SELLER'::text, 'MANAGER'::text, 'ADMINISTRATOR'::text])));

alter table app_user add constraint app_user_manager_id_fkey FOREIGN KEY (manager_id) REFERENCES app_user(id) DEFERRABLE INITIALLY DEFERRED;

alter table app_user add constraint app_user_team_id_fkey FOREIGN KEY (team_id) REFERENCES team(id);

alter table app_user add constraint app_user_pkey PRIMARY KEY (id);

alter table app_user_history add constraint app_user_history_check CHECK ((stored_from < stored_until));

alter table audit_event add constraint audit_event_kind_check CHECK ((kind = ANY (ARRAY['SIGN_IN'::text, 'ACCESS'::text, 'SETTINGS'::text, 'CHANGE'::text, 'IMPORT'::text, 'EXPORT'::text])));

alter table audit_event add constraint audit_event_pkey PRIMARY KEY (id);

alter table baseline add constraint baseline_channel_check CHECK ((channel = ANY (ARRAY['MEETING'::text, 'CALL'::text, 'EMAIL'::text, 'DOCUMENT'::text, 'ROOM'::text, 'IMPORT'::text])));

alter table baseline add constraint baseline_edition_check CHECK ((edition > 0));

alter table baseline add constraint baseline_deal_id_fkey FOREIGN KEY (deal_id) REFERENCES deal(id);

alter table baseline add constraint baseline_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);

alter table baseline add constraint baseline_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES app_user(id);

alter table baseline add constraint baseline_user_id_fkey FOREIGN KEY (user_id) REFERENCES app_user(id);

alter table baseline add constraint baseline_pkey PRIMARY KEY (id);

alter table baseline add constraint baseline_deal_id_edition_key UNIQUE (deal_id, edition);

alter table baseline_history add constraint baseline_history_check CHECK ((stored_from < stored_until));

alter table baseline_task add constraint baseline_task_check CHECK ((last_on >= first_on));

alter table baseline_task add constraint baseline_task_name_check CHECK ((name <> ''::text));

alter table baseline_task add constraint baseline_task_part_check CHECK ((part = ANY (ARRAY['LEGAL'::text, 'ORDER'::text, 'GO_LIVE'::text, 'VICTORY'::text])));

alter table baseline_task add constraint baseline_task_side_check CHECK ((side = ANY (ARRAY['OURS'::text, 'THEIRS'::text, 'BOTH'::text])));

alter table baseline_task add constraint baseline_task_baseline_id_fkey FOREIGN KEY (baseline_id) REFERENCES baseline(id);

alter table baseline_task add constraint baseline_task_pkey PRIMARY KEY (id);

alter table baseline_task add constraint baseline_task_baseline_id_task_id_key UNIQUE (baseline_id, task_id);

alter table baseline_task_history add constraint baseline_task_history_check CHECK ((stored_from < stored_until));

alter table browser_session add constraint browser_session_user_id_fkey FOREIGN KEY (user_id) REFERENCES app_user(id) ON DELETE CASCADE;

alter table browser_session add constraint browser_session_pkey PRIMARY KEY (id);

alter table browser_session add constraint browser_session_session_id_key UNIQUE (session_id);

alter table bulk_change add constraint bulk_change_field_check CHECK ((field = ANY (ARRAY['OWNER'::text, 'EXPECTED_CLOSE'::text, 'STAGE'::text, 'NEXT_STEP'::text])));

alter table bulk_change add constraint bulk_change_user_id_fkey FOREIGN KEY (user_id) REFERENCES app_user(id);

alter table bulk_change add constraint bulk_change_pkey PRIMARY KEY (id);

alter table bulk_change_deal add constraint bulk_change_deal_check CHECK ((num_nonnulls(version, left_because) = 1));

alter table bulk_change_deal add constraint bulk_change_deal_left_because_check CHECK ((left_because = ANY (ARRAY['SAME'::text, 'CLOSED'::text, 'NOT_YOURS'::text, 'CHANGED'::text])));

alter table bulk_change_deal add constraint bulk_change_deal_change_id_fkey FOREIGN KEY (change_id) REFERENCES bulk_change(id) ON DELETE CASCADE;

alter table bulk_change_deal add constraint bulk_change_deal_deal_id_fkey FOREIGN KEY (deal_id) REFERENCES deal(id) ON DELETE CASCADE;

alter table bulk_change_deal add constraint bulk_change_deal_pkey PRIMARY KEY (change_id, deal_id);

alter table buying_evidence add constraint buying_evidence_channel_check CHECK ((channel = ANY (ARRAY['MEETING'::text, 'CALL'::text, 'EMAIL'::text, 'DOCUMENT'::text, 'ROOM'::text, 'IMPORT'::text])));

alter table buying_evidence add constraint buying_evidence_check CHECK ((num_nonnulls(claim_id, hypothesis_id, statement_id) = 1));

alter table buying_evidence add constraint buying_evidence_claim_id_fkey FOREIGN KEY (claim_id) REFERENCES stakeholder_claim(id);

alter table buying_evidence add constraint buying_evidence_heard_by_fkey FOREIGN KEY (heard_by) REFERENCES app_user(id);

alter table buying_evidence add constraint buying_evidence_hypothesis_id_fkey FOREIGN KEY (hypothesis_id) REFERENCES decider_hypothesis(id);

alter table buying_evidence add constraint buying_evidence_interaction_id_fkey FOREIGN KEY (interaction_id) REFERENCES interaction(id);

alter table buying_evidence add constraint buying_evidence_sayer_id_fkey FOREIGN KEY (sayer_id) REFERENCES person(id);

alter table buying_evidence add constraint buying_evidence_statement_id_fkey FOREIGN KEY (statement_id) REFERENCES coach_statement(id);

alter table buying_evidence add constraint buying_evidence_pkey PRIMARY KEY (id);

alter table buying_evidence_history add constraint buying_evidence_history_check CHECK ((stored_from < stored_until));

alter table carried_field add constraint carried_field_pkey PRIMARY KEY (kind, field, import_id);

alter table choice_option add constraint choice_option_check CHECK (((kind = 'RIVAL'::text) = (organization_id IS NOT NULL)));

alter table choice_option add constraint choice_option_kind_check CHECK ((kind = ANY (ARRAY['US'::text, 'RIVAL'::text, 'IN_HOUSE'::text, 'DO_NOTHING'::text])));

alter table choice_option add constraint choice_option_words_check CHECK ((words <> ''::text));

alter table choice_option add constraint choice_option_deal_id_fkey FOREIGN KEY (deal_id) REFERENCES deal(id);

alter table choice_option add constraint choice_option_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id);

alter table choice_option add constraint choice_option_pkey PRIMARY KEY (id);

alter table choice_option add constraint choice_option_deal_id_kind_organization_id_key UNIQUE NULLS NOT DISTINCT (deal_id, kind, organization_id);

alter table choice_option_history add constraint choice_option_history_check CHECK ((stored_from < stored_until));

alter table chosen_option add constraint chosen_option_channel_check CHECK ((channel = ANY (ARRAY['MEETING'::text, 'CALL'::text, 'EMAIL'::text, 'DOCUMENT'::text, 'ROOM'::text, 'IMPORT'::text])));

alter table chosen_option add constraint chosen_option_deal_id_fkey FOREIGN KEY (deal_id) REFERENCES deal(id);

alter table chosen_option add constraint chosen_option_heard_by_fkey FOREIGN KEY (heard_by) REFERENCES app_user(id);

alter table chosen_option add constraint chosen_option_option_id_fkey FOREIGN KEY (option_id) REFERENCES choice_option(id);

alter table chosen_option add constraint chosen_option_sayer_id_fkey FOREIGN KEY (sayer_id) REFERENCES person(id);

alter table chosen_option add constraint chosen_option_pkey PRIMARY KEY (id);

alter table chosen_option add constraint chosen_option_deal_id_key UNIQUE (deal_id);

alter table chosen_option_history add constraint chosen_option_history_check CHECK ((stored_from < stored_until));

alter table class_snapshot add constraint class_snapshot_pkey PRIMARY KEY (id);

alter table closure add constraint closure_check CHECK ((last_on >= first_on));

alter table closure add constraint closure_why_check CHECK ((why <> ''::text));

alter table closure add constraint closure_calendar_id_fkey FOREIGN KEY (calendar_id) REFERENCES work_calendar(id);

alter table closure add constraint closure_pkey PRIMARY KEY (id);

alter table closure_history add constraint closure_history_check CHECK ((stored_from < stored_until));

alter table coach_statement add constraint coach_statement_channel_check CHECK ((channel = ANY (ARRAY['MEETING'::text, 'CALL'::text, 'EMAIL'::text, 'DOCUMENT'::text, 'ROOM'::text, 'IMPORT'::text])));

alter table coach_statement add constraint coach_statement_check CHECK ((check_on >= said_on));

alter table coach_statement add constraint coach_statement_check1 CHECK ((checked_on >= said_on));

alter table coach_statement add constraint coach_statement_check2 CHECK (((verdict IS NULL) = (checked_on IS NULL)));

alter table coach_statement add constraint coach_statement_verdict_check CHECK ((verdict = ANY (ARRAY['TRUE'::text, 'FALSE'::text, 'UNCLEAR'::text])));

alter table coach_statement add constraint coach_statement_words_check CHECK ((words <> ''::text));

alter table coach_statement add constraint coach_statement_stakeholder_id_fkey FOREIGN KEY (stakeholder_id) REFERENCES stakeholder(id);

alter table coach_statement add constraint coach_statement_pkey PRIMARY KEY (id);

alter table coach_statement_history add constraint coach_statement_history_check CHECK ((stored_from < stored_until));

alter table company_identity add constraint company_identity_user_id_fkey FOREIGN KEY (user_id) REFERENCES app_user(id) ON DELETE CASCADE;

alter table company_identity add constraint company_identity_pkey PRIMARY KEY (id);

alter table company_identity add constraint company_identity_issuer_subject_key UNIQUE (issuer, subject);

alter table company_identity add constraint company_identity_user_id_issuer_key UNIQUE (user_id, issuer);

alter table concern add constraint concern_kind_check CHECK ((kind = ANY (ARRAY['BUDGET'::text, 'TRUST'::text, 'PERSONAL'::text, 'ORGANISATION'::text, 'TECHNICAL'::text, 'CONTRACTUAL'::text, 'COMMITTEE'::text])));

alter table concern add constraint concern_severity_check CHECK ((severity = ANY (ARRAY['MILD'::text, 'SERIOUS'::text, 'SEVERE'::text])));

alter table concern add constraint concern_words_check CHECK ((words <> ''::text));

alter table concern add constraint concern_deal_id_fkey FOREIGN KEY (deal_id) REFERENCES deal(id);

alter table concern add constraint concern_holder_id_fkey FOREIGN KEY (holder_id) REFERENCES person(id);

alter table concern add constraint concern_pkey PRIMARY KEY (id);

alter table concern add constraint concern_id_holder_id_key UNIQUE (id, holder_id);

alter table concern_history add constraint concern_history_check CHECK ((stored_from < stored_until));

alter table concern_signal add constraint concern_signal_channel_check CHECK ((channel = ANY (ARRAY['MEETING'::text, 'CALL'::text, 'EMAIL'::text, 'DOCUMENT'::text, 'ROOM'::text, 'IMPORT'::text])));

alter table concern_signal add constraint concern_signal_kind_check CHECK ((kind = ANY (ARRAY['RAISED_AGAIN'::text, 'POSTPONED'::text, 'PRICE'::text, 'SILENCE'::text, 'DENIED'::text])));

alter table concern_signal add constraint one_of_theirs_denies_a_concern CHECK (((kind <> 'DENIED'::text) OR (sayer_id IS NOT NULL)));

alter table concern_signal add constraint concern_signal_deal_id_fkey FOREIGN KEY (deal_id) REFERENCES deal(id);

alter table concern_signal add constraint concern_signal_heard_by_fkey FOREIGN KEY (heard_by) REFERENCES app_user(id);

alter table concern_signal add constraint concern_signal_interaction_id_fkey FOREIGN KEY (interaction_id) REFERENCES interaction(id);

alter table concern_signal add constraint concern_signal_sayer_id_fkey FOREIGN KEY (sayer_id) REFERENCES person(id);

alter table concern_signal add constraint concern_signal_pkey PRIMARY KEY (id);

alter table concern_signal_history add constraint concern_signal_history_check CHECK ((stored_from < stored_until));

alter table concern_word add constraint concern_word_channel_check CHECK ((channel = ANY (ARRAY['MEETING'::text, 'CALL'::text, 'EMAIL'::text, 'DOCUMENT'::text, 'ROOM'::text, 'IMPORT'::text])));

alter table concern_word add constraint concern_word_says_check CHECK ((says = ANY (ARRAY['VOICED'::text, 'ANSWERED'::text, 'RESOLVED'::text])));

alter table concern_word add constraint only_its_holder_says_that_a_concern_is_resolved CHECK (((says <> 'RESOLVED'::text) OR ((sayer_id IS NOT NULL) AND (sayer_id = holder_id))));

alter table concern_word add constraint concern_word_concern_id_holder_id_fkey FOREIGN KEY (concern_id, holder_id) REFERENCES concern(id, holder_id);

alter table concern_word add constraint concern_word_heard_by_fkey FOREIGN KEY (heard_by) REFERENCES app_user(id);

alter table concern_word add constraint concern_word_interaction_id_fkey FOREIGN KEY (interaction_id) REFERENCES interaction(id);

alter table concern_word add constraint concern_word_sayer_id_fkey FOREIGN KEY (sayer_id) REFERENCES person(id);

alter table concern_word add constraint concern_word_pkey PRIMARY KEY (id);

alter table concern_word_history add constraint concern_word_history_check CHECK ((stored_from < stored_until));

alter table contact_role add constraint contact_role_deal_id_fkey FOREIGN KEY (deal_id) REFERENCES deal(id);

alter table contact_role add constraint contact_role_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);

alter table contact_role add constraint contact_role_pkey PRIMARY KEY (id);

alter table contact_role_history add constraint contact_role_history_check CHECK ((stored_from < stored_until));

alter table credential add constraint credential_email_check CHECK ((email <> ''::text));

alter table credential add constraint credential_user_id_fkey FOREIGN KEY (user_id) REFERENCES app_user(id);

alter table credential add constraint credential_pkey PRIMARY KEY (user_id);

alter table criterion add constraint criterion_words_check CHECK ((words <> ''::text));

alter table criterion add constraint criterion_deal_id_fkey FOREIGN KEY (deal_id) REFERENCES deal(id);

alter table criterion add constraint criterion_pkey PRIMARY KEY (id);

alter table criterion_history add constraint criterion_history_check CHECK ((stored_from < stored_until));

alter table criterion_holder add constraint criterion_holder_criterion_id_fkey FOREIGN KEY (criterion_id) REFERENCES criterion(id);

alter table criterion_holder add constraint criterion_holder_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);

alter table criterion_holder add constraint criterion_holder_pkey PRIMARY KEY (id);

alter table criterion_holder add constraint criterion_holder_criterion_id_person_id_key UNIQUE (criterion_id, person_id);

alter table criterion_holder_history add constraint criterion_holder_history_check CHECK ((stored_from < stored_until));

alter table critical_date add constraint critical_date_part_check CHECK ((part = ANY (ARRAY['GO_LIVE'::text, 'VICTORY'::text])));

alter table critical_date add constraint critical_date_deal_id_fkey FOREIGN KEY (deal_id) REFERENCES deal(id);

alter table critical_date add constraint critical_date_pkey PRIMARY KEY (id);

alter table critical_date add constraint critical_date_deal_id_part_key UNIQUE (deal_id, part);

alter table critical_date_history add constraint critical_date_history_check CHECK ((stored_from < stored_until));

alter table deal add constraint deal_check CHECK (((status <> 'OPEN'::text) OR (closed_on IS NULL)));

alter table deal add constraint deal_currency_check CHECK ((currency ~ '^[A-Z]{3}$'::text));

alter table deal add constraint deal_lane_check CHECK ((lane = ANY (ARRAY['VALUE'::text, 'CONVENIENCE'::text])));

alter table deal add constraint deal_name_check CHECK ((name <> ''::text));

alter table deal add constraint deal_status_check CHECK ((status = ANY (ARRAY['OPEN'::text, 'WON'::text, 'LOST'::text, 'WALKED'::text])));

alter table deal add constraint deal_next_step_owner_id_fkey FOREIGN KEY (next_step_owner_id) REFERENCES app_user(id);

alter table deal add constraint deal_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id);

alter table deal add constraint deal_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES app_user(id);

alter table deal add constraint deal_pkey PRIMARY KEY (id);

alter table deal_change add constraint deal_change_check CHECK ((from_value IS DISTINCT FROM to_value));

alter table deal_change add constraint deal_change_field_check CHECK ((field = ANY (ARRAY['STAGE'::text, 'AMOUNT'::text, 'EXPECTED_CLOSE'::text])));

alter table deal_change add constraint deal_change_deal_id_fkey FOREIGN KEY (deal_id) REFERENCES deal(id);

alter table deal_change add constraint deal_change_pkey PRIMARY KEY (id);

alter table deal_change_history add constraint deal_change_history_check CHECK ((stored_from < stored_until));

alter table deal_history add constraint deal_history_check CHECK ((stored_from < stored_until));

alter table deal_line add constraint deal_line_currency_check CHECK ((currency ~ '^[A-Z]{3}$'::text));

alter table deal_line add constraint deal_line_deal_id_fkey FOREIGN KEY (deal_id) REFERENCES deal(id);

alter table deal_line add constraint deal_line_product_id_fkey FOREIGN KEY (product_id) REFERENCES product(id);

alter table deal_line add constraint deal_line_pkey PRIMARY KEY (id);

alter table deal_line_history add constraint deal_line_history_check CHECK ((stored_from < stored_until));

alter table deal_member add constraint deal_member_deal_id_fkey FOREIGN KEY (deal_id) REFERENCES deal(id);

alter table deal_member add constraint deal_member_user_id_fkey FOREIGN KEY (user_id) REFERENCES app_user(id);

alter table deal_member add constraint deal_member_pkey PRIMARY KEY (id);

alter table deal_member add constraint deal_member_deal_id_user_id_key UNIQUE (deal_id, user_id);

alter table deal_member_history add constraint deal_member_history_check CHECK ((stored_from < stored_until));

alter table deal_review add constraint deal_review_phase_check CHECK ((phase = ANY (ARRAY['CHANGES_OVER_TIME'::text, 'RECOGNITION'::text, 'EVALUATION'::text, 'RESOLUTION'::text, 'IMPLEMENTATION'::text])));

alter table deal_review add constraint deal_review_readership_check CHECK ((readership = ANY (ARRAY['EVERYBODY'::text, 'TEAM'::text, 'OTHERS'::text])));

alter table deal_review add constraint deal_review_stations_check CHECK (((array_length(string_to_array(stations, ','::text), 1) = 8) AND (stations !~ '[^-+,@p0-9]'::text)));

alter table deal_review add constraint deal_review_verdict_check CHECK ((verdict = ANY (ARRAY['WALK_AWAY'::text, 'IN_DANGER'::text, 'NOT_A_DEAL_YET'::text, 'AT_RISK'::text, 'UNPROVEN'::text, 'ON_THE_LINE'::text, 'WAITING_FOR_US'::text, 'WAITING_FOR_THEM'::text, 'WON'::text, 'LOST'::text, 'WALKED'::text])));

alter table deal_review add constraint deal_review_deal_id_fkey FOREIGN KEY (deal_id) REFERENCES deal(id) ON DELETE CASCADE;

alter table deal_review add constraint deal_review_pkey PRIMARY KEY (deal_id, readership);

alter table decider_hypothesis add constraint decider_hypothesis_check CHECK ((closed_on >= made_on));

alter table decider_hypothesis add constraint decider_hypothesis_check1 CHECK (((outcome IS NULL) = (closed_on IS NULL)));

alter table decider_hypothesis add constraint decider_hypothesis_outcome_check CHECK ((outcome = ANY (ARRAY['CONFIRMED'::text, 'REFUTED'::text, 'UNCLEAR'::text])));

alter table decider_hypothesis add constraint decider_hypothesis_probability_check CHECK (((probability > (0)::numeric) AND (probability <= (1)::numeric)));

alter table decider_hypothesis add constraint decider_hypothesis_question_check CHECK ((question <> ''::text));

alter table decider_hypothesis add constraint decider_hypothesis_stakeholder_id_fkey FOREIGN KEY (stakeholder_id) REFERENCES stakeholder(id);

alter table decider_hypothesis add constraint decider_hypothesis_pkey PRIMARY KEY (id);

alter table decider_hypothesis_history add constraint decider_hypothesis_history_check CHECK ((stored_from < stored_until));

alter table decision_template add constraint decision_template_deal_id_fkey FOREIGN KEY (deal_id) REFERENCES deal(id);

alter table decision_template add constraint decision_template_pkey PRIMARY KEY (id);

alter table decision_template_edition add constraint decision_template_edition_edition_check CHECK ((edition > 0));

alter table decision_template_edition add constraint decision_template_edition_name_check CHECK ((name <> ''::text));

alter table decision_template_edition add constraint decision_template_edition_problem_check CHECK ((problem <> ''::text));

alter table decision_template_edition add constraint decision_template_edition_made_by_fkey FOREIGN KEY (made_by) REFERENCES app_user(id);

alter table decision_template_edition add constraint decision_template_edition_template_id_fkey FOREIGN KEY (template_id) REFERENCES decision_template(id);

alter table decision_template_edition add constraint decision_template_edition_pkey PRIMARY KEY (id);

alter table decision_template_edition add constraint decision_template_edition_template_id_edition_key UNIQUE (template_id, edition);

alter table decision_template_edition_history add constraint decision_template_edition_history_check CHECK ((stored_from < stored_until));

alter table decision_template_history add constraint decision_template_history_check CHECK ((stored_from < stored_until));

alter table decision_template_item add constraint decision_template_item_kind_check CHECK ((kind = ANY (ARRAY['REQUIREMENT'::text, 'CRITERION'::text, 'STEP'::text])));

alter table decision_template_item add constraint decision_template_item_words_check CHECK ((words <> ''::text));

alter table decision_template_item add constraint decision_template_item_edition_id_fkey FOREIGN KEY (edition_id) REFERENCES decision_template_edition(id);

alter table decision_template_item add constraint decision_template_item_pkey PRIMARY KEY (id);

alter table decision_template_item add constraint decision_template_item_edition_id_place_key UNIQUE (edition_id, place);

alter table decision_template_item_history add constraint decision_template_item_history_check CHECK ((stored_from < stored_until));

alter table decision_template_use add constraint decision_template_use_deal_id_fkey FOREIGN KEY (deal_id) REFERENCES deal(id);

alter table decision_template_use add constraint decision_template_use_edition_id_fkey FOREIGN KEY (edition_id) REFERENCES decision_template_edition(id);

alter table decision_template_use add constraint decision_template_use_used_by_fkey FOREIGN KEY (used_by) REFERENCES app_user(id);

alter table decision_template_use add constraint decision_template_use_pkey PRIMARY KEY (id);

alter table decision_template_use add constraint decision_template_use_deal_id_key UNIQUE (deal_id);

alter table decision_template_use_history add constraint decision_template_use_history_check CHECK ((stored_from < stored_until));

alter table disqualification add constraint disqualification_alternative_check CHECK ((alternative = ANY (ARRAY['COMPETITOR'::text, 'DO_NOTHING'::text, 'IN_HOUSE'::text])));

alter table disqualification add constraint disqualification_check CHECK ((num_nonnulls(evidence, fact_id) > 0));

alter table disqualification add constraint disqualification_check1 CHECK (((alternative <> 'COMPETITOR'::text) OR (alternative_name IS NOT NULL)));

alter table disqualification add constraint disqualification_check2 CHECK (((winnable IS NULL) = (followed_on IS NULL)));

alter table disqualification add constraint disqualification_hours_back_check CHECK ((hours_back >= (0)::numeric));

alter table disqualification add constraint disqualification_reason_check CHECK ((reason = ANY (ARRAY['KNOCK_OUT'::text, 'POOR_FIT'::text, 'NO_EVENT'::text, 'NO_OWNER'::text, 'NO_ACCESS'::text, 'NO_MONEY'::text, 'RIVAL_CHOSEN'::text, 'TRIPWIRE'::text, 'OTHER'::text])));

alter table disqualification add constraint disqualification_winnable_check CHECK ((winnable = ANY (ARRAY['YES'::text, 'NO'::text, 'NOT_KNOWN'::text])));

alter table disqualification add constraint disqualification_words_check CHECK ((words <> ''::text));

alter table disqualification add constraint disqualification_deal_id_fkey FOREIGN KEY (deal_id) REFERENCES deal(id);

alter table disqualification add constraint disqualification_fact_id_fkey FOREIGN KEY (fact_id) REFERENCES fact(id);

alter table disqualification add constraint disqualification_walked_by_fkey FOREIGN KEY (walked_by) REFERENCES app_user(id);

alter table disqualification add constraint disqualification_pkey PRIMARY KEY (id);

alter table disqualification_history add constraint disqualification_history_check CHECK ((stored_from < stored_until));

alter table erasure add constraint erasure_why_check CHECK ((why = ANY (ARRAY['ASKED'::text, 'RETENTION'::text])));

alter table erasure add constraint erasure_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;

alter table erasure add constraint erasure_pkey PRIMARY KEY (id);

alter table erasure add constraint erasure_person_id_key UNIQUE (person_id);

alter table evidence add constraint evidence_channel_check CHECK ((channel = ANY (ARRAY['MEETING'::text, 'CALL'::text, 'EMAIL'::text, 'DOCUMENT'::text, 'ROOM'::text, 'IMPORT'::text])));

alter table evidence add constraint evidence_fact_id_fkey FOREIGN KEY (fact_id) REFERENCES fact(id);

alter table evidence add constraint evidence_heard_by_fkey FOREIGN KEY (heard_by) REFERENCES app_user(id);

alter table evidence add constraint evidence_interaction_id_fkey FOREIGN KEY (interaction_id) REFERENCES interaction(id);

alter table evidence add constraint evidence_sayer_id_fkey FOREIGN KEY (sayer_id) REFERENCES person(id);

alter table evidence add constraint evidence_pkey PRIMARY KEY (id);

alter table evidence_history add constraint evidence_history_check CHECK ((stored_from < stored_until));

alter table exchange_rate add constraint exchange_rate_check CHECK (((base ~ '^[A-Z]{3}$'::text) AND (base <> currency)));

alter table exchange_rate add constraint exchange_rate_currency_check CHECK ((currency ~ '^[A-Z]{3}$'::text));

alter table exchange_rate add constraint exchange_rate_rate_check CHECK ((rate > (0)::numeric));

alter table exchange_rate add constraint exchange_rate_pkey PRIMARY KEY (id);

alter table exchange_rate add constraint exchange_rate_base_currency_valid_from_key UNIQUE (base, currency, valid_from);

alter table exchange_rate_history add constraint exchange_rate_history_check CHECK ((stored_from < stored_until));

alter table fact add constraint fact_answer_check CHECK ((answer = ANY (ARRAY['KNOWN'::text, 'ASKED_UNKNOWN'::text, 'ASKED_NONE'::text, 'NOT_RELEVANT'::text])));

alter table fact add constraint fact_check CHECK ((num_nonnulls(deal_id, organization_id, person_id) = 1));

alter table fact add constraint fact_check1 CHECK (((until IS NULL) OR (until >= since)));

alter table fact add constraint fact_check2 CHECK (((answer <> 'NOT_RELEVANT'::text) OR (words <> ''::text)));

alter table fact add constraint fact_kind_check CHECK ((kind = ANY (ARRAY['EVENT_OWNER'::text, 'EVENT_DATE'::text, 'EVENT_PRESSURE'::text, 'EVENT_RESULT'::text, 'EVENT_COST'::text, 'SYMPTOM'::text, 'NEED'::text, 'CONSEQUENCE'::text, 'CASE_OWNER'::text, 'CASE_COST'::text, 'CASE_POINT'::text, 'CLOSE_DATE'::text, 'CONSENSUS'::text, 'EXIT_SIGN'::text, 'QUESTION'::text, 'EXTRA'::text])));

alter table fact add constraint fact_about_person_id_fkey FOREIGN KEY (about_person_id) REFERENCES person(id);

alter table fact add constraint fact_deal_id_fkey FOREIGN KEY (deal_id) REFERENCES deal(id);

alter table fact add constraint fact_follows_id_fkey FOREIGN KEY (follows_id) REFERENCES fact(id);

alter table fact add constraint fact_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id);

alter table fact add constraint fact_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);

alter table fact add constraint fact_superseded_by_fkey FOREIGN KEY (superseded_by) REFERENCES fact(id) DEFERRABLE INITIALLY DEFERRED;

alter table fact add constraint fact_pkey PRIMARY KEY (id);

alter table fact_history add constraint fact_history_check CHECK ((stored_from < stored_until));

alter table gap add constraint gap_kind_check CHECK ((kind = ANY (ARRAY['VALUE'::text, 'CREDIBILITY'::text, 'PERFORMANCE'::text])));

alter table gap add constraint gap_criterion_id_fkey FOREIGN KEY (criterion_id) REFERENCES criterion(id);

alter table gap add constraint gap_option_id_fkey FOREIGN KEY (option_id) REFERENCES choice_option(id);

alter table gap add constraint gap_pkey PRIMARY KEY (id);

alter table gap add constraint gap_criterion_id_option_id_key UNIQUE (criterion_id, option_id);

alter table gap_history add constraint gap_history_check CHECK ((stored_from < stored_until));

alter table half_life add constraint half_life_days_check CHECK (((days >= 1) AND (days <= 3650)));

alter table half_life add constraint half_life_grade_check CHECK ((grade = ANY (ARRAY['ASSUMED'::text, 'STATED'::text, 'CORROBORATED'::text, 'SHOWN'::text])));

alter table half_life add constraint half_life_pkey PRIMARY KEY (id);

alter table half_life add constraint half_life_is_day_grade_key UNIQUE (is_day, grade);

alter table half_life_history add constraint half_life_history_check CHECK ((stored_from < stored_until));

alter table import add constraint import_pkey PRIMARY KEY (id);

alter table interaction add constraint interaction_channel_check CHECK ((channel = ANY (ARRAY['MEETING'::text, 'CALL'::text, 'EMAIL'::text, 'DOCUMENT'::text, 'ROOM'::text, 'IMPORT'::text])));

alter table interaction add constraint interaction_check CHECK (((deal_id IS NOT NULL) OR (organization_id IS NOT NULL)));

alter table interaction add constraint interaction_direction_check CHECK ((direction = ANY (ARRAY['OURS'::text, 'THEIRS'::text, 'BOTH'::text, 'UNKNOWN'::text])));

alter table interaction add constraint interaction_kind_check CHECK ((kind = ANY (ARRAY['DISCOVER'::text, 'PRESENT'::text, 'PROPOSE'::text, 'NEGOTIATE'::text, 'DELIVER'::text])));

alter table interaction add constraint interaction_minutes_check CHECK ((minutes >= 0));

alter table interaction add constraint interaction_deal_id_fkey FOREIGN KEY (deal_id) REFERENCES deal(id);

alter table interaction add constraint interaction_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id);

alter table interaction add constraint interaction_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES app_user(id);

alter table interaction add constraint interaction_pkey PRIMARY KEY (id);

alter table interaction_history add constraint interaction_history_check CHECK ((stored_from < stored_until));

alter table interaction_person add constraint interaction_person_interaction_id_fkey FOREIGN KEY (interaction_id) REFERENCES interaction(id);

alter table interaction_person add constraint interaction_person_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);

alter table interaction_person add constraint interaction_person_pkey PRIMARY KEY (id);

alter table interaction_person add constraint interaction_person_interaction_id_person_id_key UNIQUE (interaction_id, person_id);

alter table interaction_person_history add constraint interaction_person_history_check CHECK ((stored_from < stored_until));

alter table last_write add constraint last_write_pkey PRIMARY KEY (user_id);

alter table must_say_yes add constraint must_say_yes_answerer_id_fkey FOREIGN KEY (answerer_id) REFERENCES app_user(id);

alter table must_say_yes add constraint must_say_yes_deal_id_fkey FOREIGN KEY (deal_id) REFERENCES deal(id);

alter table must_say_yes add constraint must_say_yes_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);

alter table must_say_yes add constraint must_say_yes_pkey PRIMARY KEY (id);

alter table must_say_yes add constraint must_say_yes_deal_id_person_id_key UNIQUE (deal_id, person_id);

alter table must_say_yes_history add constraint must_say_yes_history_check CHECK ((stored_from < stored_until));

alter table organization add constraint organization_employees_check CHECK ((employees >= 0));

alter table organization add constraint organization_name_check CHECK ((name <> ''::text));

alter table organization add constraint organization_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES app_user(id);

alter table organization add constraint organization_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES organization(id) DEFERRABLE INITIALLY DEFERRED;

alter table organization add constraint organization_pkey PRIMARY KEY (id);

alter table organization_history add constraint organization_history_check CHECK ((stored_from < stored_until));

alter table passkey add constraint passkey_user_id_fkey FOREIGN KEY (user_id) REFERENCES passkey_holder(user_id) ON DELETE CASCADE;

alter table passkey add constraint passkey_pkey PRIMARY KEY (id);

alter table passkey add constraint passkey_credential_id_key UNIQUE (credential_id);

alter table passkey_holder add constraint passkey_holder_user_id_fkey FOREIGN KEY (user_id) REFERENCES app_user(id) ON DELETE CASCADE;

alter table passkey_holder add constraint passkey_holder_pkey PRIMARY KEY (user_id);

alter table passkey_holder add constraint passkey_holder_handle_key UNIQUE (handle);

alter table person add constraint person_check CHECK ((reports_to_id <> id));

alter table person add constraint person_name_check CHECK ((name <> ''::text));

alter table person add constraint person_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id);

alter table person add constraint person_reports_to_id_fkey FOREIGN KEY (reports_to_id) REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED;

alter table person add constraint person_pkey PRIMARY KEY (id);

alter table person_history add constraint person_history_check CHECK ((stored_from < stored_until));

alter table plan add constraint plan_deal_id_fkey FOREIGN KEY (deal_id) REFERENCES deal(id);

alter table plan add constraint plan_template_id_fkey FOREIGN KEY (template_id) REFERENCES plan_template(id);

alter table plan add constraint plan_pkey PRIMARY KEY (id);

alter table plan add constraint plan_deal_id_key UNIQUE (deal_id);

alter table plan_chance add constraint plan_chance_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plan(id);

alter table plan_chance add constraint plan_chance_pkey PRIMARY KEY (id);

alter table plan_chance add constraint plan_chance_plan_id_key UNIQUE (plan_id);

alter table plan_confirmation add constraint confirmed_a_plan CHECK ((num_nonnulls(confirmed_on, plan_version, mark) = ANY (ARRAY[0, 3])));

alter table plan_confirmation add constraint plan_confirmation_check CHECK ((confirmed_on >= named_on));

alter table plan_confirmation add constraint plan_confirmation_check1 CHECK ((superseded_on >= named_on));

alter table plan_confirmation add constraint plan_confirmation_role_check CHECK ((role = ANY (ARRAY['ACCOUNT_MANAGER'::text, 'DELIVERY'::text])));

alter table plan_confirmation add constraint plan_confirmation_deal_id_fkey FOREIGN KEY (deal_id) REFERENCES deal(id);

alter table plan_confirmation add constraint plan_confirmation_named_by_fkey FOREIGN KEY (named_by) REFERENCES app_user(id);

alter table plan_confirmation add constraint plan_confirmation_user_id_fkey FOREIGN KEY (user_id) REFERENCES app_user(id);

alter table plan_confirmation add constraint plan_confirmation_pkey PRIMARY KEY (id);

alter table plan_confirmation_history add constraint plan_confirmation_history_check CHECK ((stored_from < stored_until));

alter table plan_drift add constraint plan_drift_days_check CHECK ((days > 0));

alter table plan_drift add constraint plan_drift_part_check CHECK ((part = ANY (ARRAY['GO_LIVE'::text, 'VICTORY'::text])));

alter table plan_drift add constraint plan_drift_deal_id_fkey FOREIGN KEY (deal_id) REFERENCES deal(id);

alter table plan_drift add constraint plan_drift_pkey PRIMARY KEY (id);

alter table plan_drift add constraint plan_drift_deal_id_part_key UNIQUE (deal_id, part);

alter table plan_event add constraint plan_event_check CHECK ((last_on >= first_on));

alter table plan_event add constraint plan_event_sequence_check CHECK ((sequence >= 0));

alter table plan_event add constraint plan_event_deal_id_fkey FOREIGN KEY (deal_id) REFERENCES deal(id);

alter table plan_event add constraint plan_event_pkey PRIMARY KEY (id);

alter table plan_event add constraint plan_event_uid_key UNIQUE (uid);

alter table plan_feed add constraint plan_feed_deal_id_fkey FOREIGN KEY (deal_id) REFERENCES deal(id);

alter table plan_feed add constraint plan_feed_user_id_fkey FOREIGN KEY (user_id) REFERENCES app_user(id);

alter table plan_feed add constraint plan_feed_pkey PRIMARY KEY (id);

alter table plan_feed add constraint plan_feed_token_hash_key UNIQUE (token_hash);

alter table plan_history add constraint plan_history_check CHECK ((stored_from < stored_until));

alter table plan_outlook add constraint late_for_something CHECK (((late > 0) = (late_part IS NOT NULL)));

alter table plan_outlook add constraint plan_outlook_go_live_check CHECK (((go_live >= (0)::numeric) AND (go_live <= (1)::numeric)));

alter table plan_outlook add constraint plan_outlook_late_check CHECK ((late >= 0));

alter table plan_outlook add constraint plan_outlook_late_part_check CHECK ((late_part = ANY (ARRAY['GO_LIVE'::text, 'VICTORY'::text])));

alter table plan_outlook add constraint plan_outlook_victory_check CHECK (((victory >= (0)::numeric) AND (victory <= (1)::numeric)));

alter table plan_outlook add constraint plan_outlook_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plan(id);

alter table plan_outlook add constraint plan_outlook_pkey PRIMARY KEY (id);

alter table plan_outlook add constraint plan_outlook_plan_id_key UNIQUE (plan_id);

alter table plan_outlook_history add constraint plan_outlook_history_check CHECK ((stored_from < stored_until));

alter table plan_proposal add constraint accepted_by_somebody CHECK (((accepted_by IS NULL) = (accepted_at IS NULL)));

alter table plan_proposal add constraint plan_proposal_accepted_by_fkey FOREIGN KEY (accepted_by) REFERENCES app_user(id);

alter table plan_proposal add constraint plan_proposal_deal_id_fkey FOREIGN KEY (deal_id) REFERENCES deal(id);

alter table plan_proposal add constraint plan_proposal_sent_by_fkey FOREIGN KEY (sent_by) REFERENCES app_user(id);

alter table plan_proposal add constraint plan_proposal_pkey PRIMARY KEY (id);

alter table plan_proposal_history add constraint plan_proposal_history_check CHECK ((stored_from < stored_until));

alter table plan_task add constraint plan_task_check CHECK (((p80 >= likely) AND (p80 <= 5000)));

alter table plan_task add constraint plan_task_check1 CHECK ((done_on >= begun_on));

alter table plan_task add constraint plan_task_likely_check CHECK (((likely >= 0) AND (likely <= 1000)));

alter table plan_task add constraint plan_task_mark_check CHECK ((mark = ANY (ARRAY['TRAINING'::text, 'CUT_OVER'::text, 'QUICK_WIN'::text])));

alter table plan_task add constraint plan_task_name_check CHECK ((name <> ''::text));

alter table plan_task add constraint plan_task_part_check CHECK ((part = ANY (ARRAY['LEGAL'::text, 'ORDER'::text, 'GO_LIVE'::text, 'VICTORY'::text])));

alter table plan_task add constraint plan_task_side_check CHECK ((side = ANY (ARRAY['OURS'::text, 'THEIRS'::text, 'BOTH'::text])));

alter table plan_task add constraint plan_task_took_check CHECK ((took >= 0));

alter table plan_task add constraint took_when_done CHECK (((took IS NULL) OR (done_on IS NOT NULL)));

alter table plan_task add constraint plan_task_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES app_user(id);

alter table plan_task add constraint plan_task_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);

alter table plan_task add constraint plan_task_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES plan(id);

alter table plan_task add constraint plan_task_pkey PRIMARY KEY (id);

alter table plan_task_history add constraint plan_task_history_check CHECK ((stored_from < stored_until));

alter table plan_template add constraint plan_template_name_check CHECK ((name <> ''::text));

alter table plan_template add constraint plan_template_size_check CHECK ((size = ANY (ARRAY['SMALL'::text, 'MEDIUM'::text, 'LARGE'::text])));

alter table plan_template add constraint plan_template_product_id_fkey FOREIGN KEY (product_id) REFERENCES product(id);

alter table plan_template add constraint plan_template_pkey PRIMARY KEY (id);

alter table plan_template_edition add constraint plan_template_edition_edition_check CHECK ((edition > 0));

alter table plan_template_edition add constraint plan_template_edition_made_by_fkey FOREIGN KEY (made_by) REFERENCES app_user(id);

alter table plan_template_edition add constraint plan_template_edition_template_id_fkey FOREIGN KEY (template_id) REFERENCES plan_template(id);

alter table plan_template_edition add constraint plan_template_edition_pkey PRIMARY KEY (id);

alter table plan_template_edition add constraint plan_template_edition_template_id_edition_key UNIQUE (template_id, edition);

alter table plan_template_edition_history add constraint plan_template_edition_history_check CHECK ((stored_from < stored_until));

alter table plan_template_history add constraint plan_template_history_check CHECK ((stored_from < stored_until));

alter table plan_wait add constraint nothing_waits_for_itself CHECK ((task_id <> on_id));

alter table plan_wait add constraint plan_wait_kind_check CHECK ((kind = ANY (ARRAY['FINISH_START'::text, 'START_START'::text, 'FINISH_FINISH'::text, 'START_FINISH'::text])));

alter table plan_wait add constraint plan_wait_lag_check CHECK (((lag >= '-1000'::integer) AND (lag <= 1000)));

alter table plan_wait add constraint plan_wait_on_id_fkey FOREIGN KEY (on_id) REFERENCES plan_task(id);

alter table plan_wait add constraint plan_wait_task_id_fkey FOREIGN KEY (task_id) REFERENCES plan_task(id);

alter table plan_wait add constraint plan_wait_pkey PRIMARY KEY (id);

alter table plan_wait add constraint plan_wait_task_id_on_id_kind_key UNIQUE (task_id, on_id, kind);

alter table plan_wait_history add constraint plan_wait_history_check CHECK ((stored_from < stored_until));

alter table planned_interaction add constraint planned_interaction_channel_check CHECK ((channel = ANY (ARRAY['MEETING'::text, 'CALL'::text, 'EMAIL'::text])));

alter table planned_interaction add constraint planned_interaction_check CHECK ((num_nonnulls(interaction_id, called_off_on) <= 1));

alter table planned_interaction add constraint planned_interaction_kind_check CHECK ((kind = ANY (ARRAY['DISCOVER'::text, 'PRESENT'::text, 'PROPOSE'::text, 'NEGOTIATE'::text, 'DELIVER'::text])));

alter table planned_interaction add constraint planned_interaction_purpose_check CHECK ((purpose <> ''::text));

alter table planned_interaction add constraint planned_interaction_deal_id_fkey FOREIGN KEY (deal_id) REFERENCES deal(id);

alter table planned_interaction add constraint planned_interaction_interaction_id_fkey FOREIGN KEY (interaction_id) REFERENCES interaction(id);

alter table planned_interaction add constraint planned_interaction_pkey PRIMARY KEY (id);

alter table planned_interaction_history add constraint planned_interaction_history_check CHECK ((stored_from < stored_until));

alter table planned_person add constraint planned_person_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);

alter table planned_person add constraint planned_person_planned_interaction_id_fkey FOREIGN KEY (planned_interaction_id) REFERENCES planned_interaction(id);

alter table planned_person add constraint planned_person_pkey PRIMARY KEY (id);

alter table planned_person add constraint planned_person_planned_interaction_id_person_id_key UNIQUE (planned_interaction_id, person_id);

alter table planned_person_history add constraint planned_person_history_check CHECK ((stored_from < stored_until));

alter table playbook add constraint playbook_edition_check CHECK ((edition > 1));

alter table playbook add constraint playbook_pkey PRIMARY KEY (id);

alter table playbook add constraint playbook_edition_key UNIQUE (edition);

alter table playbook_history add constraint playbook_history_check CHECK ((stored_from < stored_until));

alter table product add constraint product_currency_check CHECK ((currency ~ '^[A-Z]{3}$'::text));

alter table product add constraint product_name_check CHECK ((name <> ''::text));

alter table product add constraint product_pkey PRIMARY KEY (id);

alter table product_history add constraint product_history_check CHECK ((stored_from < stored_until));

alter table provisioned_team add constraint provisioned_team_team_id_fkey FOREIGN KEY (team_id) REFERENCES team(id) ON DELETE CASCADE;

alter table provisioned_team add constraint provisioned_team_pkey PRIMARY KEY (team_id);

alter table provisioned_user add constraint provisioned_user_user_name_check CHECK ((user_name <> ''::text));

alter table provisioned_user add constraint provisioned_user_user_id_fkey FOREIGN KEY (user_id) REFERENCES app_user(id) ON DELETE CASCADE;

alter table provisioned_user add constraint provisioned_user_pkey PRIMARY KEY (user_id);

alter table quota add constraint quota_amount_check CHECK ((amount > (0)::numeric));

alter table quota add constraint quota_currency_check CHECK ((currency ~ '^[A-Z]{3}$'::text));

alter table quota add constraint quota_quarter_begins_check CHECK ((EXTRACT(day FROM quarter_begins) = (1)::numeric));

alter table quota add constraint quota_user_id_fkey FOREIGN KEY (user_id) REFERENCES app_user(id);

alter table quota add constraint quota_pkey PRIMARY KEY (id);

alter table quota add constraint quota_user_id_quarter_begins_key UNIQUE (user_id, quarter_begins);

alter table quota_history add constraint quota_history_check CHECK ((stored_from < stored_until));

alter table rating add constraint rating_channel_check CHECK ((channel = ANY (ARRAY['MEETING'::text, 'CALL'::text, 'EMAIL'::text, 'DOCUMENT'::text, 'ROOM'::text, 'IMPORT'::text])));

alter table rating add constraint rating_check CHECK ((low <= high));

alter table rating add constraint rating_high_check CHECK ((high <= 100));

alter table rating add constraint rating_low_check CHECK ((low >= 0));

alter table rating add constraint rating_criterion_id_fkey FOREIGN KEY (criterion_id) REFERENCES criterion(id);

alter table rating add constraint rating_heard_by_fkey FOREIGN KEY (heard_by) REFERENCES app_user(id);

alter table rating add constraint rating_option_id_fkey FOREIGN KEY (option_id) REFERENCES choice_option(id);

alter table rating add constraint rating_sayer_id_fkey FOREIGN KEY (sayer_id) REFERENCES person(id);

alter table rating add constraint rating_pkey PRIMARY KEY (id);

alter table rating add constraint rating_criterion_id_option_id_sayer_id_key UNIQUE NULLS NOT DISTINCT (criterion_id, option_id, sayer_id);

alter table rating_history add constraint rating_history_check CHECK ((stored_from < stored_until));

alter table readiness_checklist add constraint readiness_checklist_edition_check CHECK ((edition > 0));

alter table readiness_checklist add constraint readiness_checklist_made_by_fkey FOREIGN KEY (made_by) REFERENCES app_user(id);

alter table readiness_checklist add constraint readiness_checklist_product_id_fkey FOREIGN KEY (product_id) REFERENCES product(id);

alter table readiness_checklist add constraint readiness_checklist_pkey PRIMARY KEY (id);

alter table readiness_checklist add constraint readiness_checklist_product_id_edition_key UNIQUE (product_id, edition);

alter table readiness_checklist_history add constraint readiness_checklist_history_check CHECK ((stored_from < stored_until));

alter table readiness_item add constraint readiness_item_area_check CHECK ((area = ANY (ARRAY['PEOPLE'::text, 'PROCESS'::text, 'DATA'::text, 'SPONSOR'::text])));

alter table readiness_item add constraint readiness_item_words_check CHECK ((words <> ''::text));

alter table readiness_item add constraint readiness_item_checklist_id_fkey FOREIGN KEY (checklist_id) REFERENCES readiness_checklist(id);

alter table readiness_item add constraint readiness_item_pkey PRIMARY KEY (id);

alter table readiness_item add constraint readiness_item_checklist_id_place_key UNIQUE (checklist_id, place);

alter table readiness_item_history add constraint readiness_item_history_check CHECK ((stored_from < stored_until));

alter table readiness_point add constraint readiness_point_area_check CHECK ((area = ANY (ARRAY['PEOPLE'::text, 'PROCESS'::text, 'DATA'::text, 'SPONSOR'::text])));

alter table readiness_point add constraint readiness_point_check CHECK ((until >= since));

alter table readiness_point add constraint readiness_point_words_check CHECK ((words <> ''::text));

alter table readiness_point add constraint readiness_point_deal_id_fkey FOREIGN KEY (deal_id) REFERENCES deal(id);

alter table readiness_point add constraint readiness_point_item_id_fkey FOREIGN KEY (item_id) REFERENCES readiness_item(id);

alter table readiness_point add constraint readiness_point_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES person(id);

alter table readiness_point add constraint readiness_point_pkey PRIMARY KEY (id);

alter table readiness_point_history add constraint readiness_point_history_check CHECK ((stored_from < stored_until));

alter table readiness_word add constraint one_of_theirs_acknowledges_advice CHECK (((says <> 'ACKNOWLEDGED'::text) OR (sayer_id IS NOT NULL)));

alter table readiness_word add constraint readiness_word_channel_check CHECK ((channel = ANY (ARRAY['MEETING'::text, 'CALL'::text, 'EMAIL'::text, 'DOCUMENT'::text, 'ROOM'::text, 'IMPORT'::text])));

alter table readiness_word add constraint readiness_word_says_check CHECK ((says = ANY (ARRAY['MISSING'::text, 'ADVISED'::text, 'ACKNOWLEDGED'::text, 'IN_PLACE'::text])));

alter table readiness_word add constraint readiness_word_heard_by_fkey FOREIGN KEY (heard_by) REFERENCES app_user(id);

alter table readiness_word add constraint readiness_word_interaction_id_fkey FOREIGN KEY (interaction_id) REFERENCES interaction(id);

alter table readiness_word add constraint readiness_word_point_id_fkey FOREIGN KEY (point_id) REFERENCES readiness_point(id);

alter table readiness_word add constraint readiness_word_sayer_id_fkey FOREIGN KEY (sayer_id) REFERENCES person(id);

alter table readiness_word add constraint readiness_word_pkey PRIMARY KEY (id);

alter table readiness_word_history add constraint readiness_word_history_check CHECK ((stored_from < stored_until));

alter table recovery_code add constraint recovery_code_user_id_fkey FOREIGN KEY (user_id) REFERENCES app_user(id);

alter table recovery_code add constraint recovery_code_pkey PRIMARY KEY (code_hash);

alter table required_second_factor add constraint required_second_factor_role_check CHECK ((role = ANY (ARRAY['SELLER'::text, 'MANAGER'::text, 'ADMINISTRATOR'::text])));

alter table required_second_factor add constraint required_second_factor_pkey PRIMARY KEY (id);

alter table required_second_factor add constraint required_second_factor_role_key UNIQUE (role);

alter table required_second_factor_history add constraint required_second_factor_history_check CHECK ((stored_from < stored_until));

alter table retention add constraint retention_months_check CHECK (((months >= 1) AND (months <= 600)));

alter table retention add constraint retention_only_one_check CHECK (only_one);

alter table retention add constraint retention_pkey PRIMARY KEY (id);

alter table retention add constraint retention_only_one_key UNIQUE (only_one);

alter table retention_history add constraint retention_history_check CHECK ((stored_from < stored_until));

alter table rival_move add constraint rival_move_move_check CHECK ((move <> ''::text));

alter table rival_move add constraint rival_move_rival_check CHECK ((rival <> ''::text));

alter table rival_move add constraint rival_move_deal_id_fkey FOREIGN KEY (deal_id) REFERENCES deal(id);

alter table rival_move add constraint rival_move_pkey PRIMARY KEY (id);

alter table rival_move_history add constraint rival_move_history_check CHECK ((stored_from < stored_until));

alter table rule_override add constraint rule_override_check CHECK (((check_id = 'knock-out'::text) = (rule_id IS NOT NULL)));

alter table rule_override add constraint rule_override_check_id_check CHECK ((check_id = ANY (ARRAY['knock-out'::text, 'two-quarters-without-event'::text, 'decider-against'::text])));

alter table rule_override add constraint rule_override_why_check CHECK ((why <> ''::text));

alter table rule_override add constraint rule_override_deal_id_fkey FOREIGN KEY (deal_id) REFERENCES deal(id);

alter table rule_override add constraint rule_override_made_by_fkey FOREIGN KEY (made_by) REFERENCES app_user(id);

alter table rule_override add constraint rule_override_pkey PRIMARY KEY (id);

alter table rule_override_history add constraint rule_override_history_check CHECK ((stored_from < stored_until));

alter table saved_view add constraint saved_view_name_check CHECK ((name <> ''::text));

alter table saved_view add constraint saved_view_user_id_fkey FOREIGN KEY (user_id) REFERENCES app_user(id);

alter table saved_view add constraint saved_view_pkey PRIMARY KEY (id);

alter table saved_view_history add constraint saved_view_history_check CHECK ((stored_from < stored_until));

alter table scheduled_tasks add constraint scheduled_tasks_pkey PRIMARY KEY (task_name, task_instance);

alter table second_factor add constraint second_factor_user_id_fkey FOREIGN KEY (user_id) REFERENCES app_user(id);

alter table second_factor add constraint second_factor_pkey PRIMARY KEY (user_id);

alter table settings add constraint settings_base_currency_check CHECK ((base_currency ~ '^[A-Z]{3}$'::text));

alter table settings add constraint settings_fiscal_month_check CHECK (((fiscal_month >= 1) AND (fiscal_month <= 12)));

alter table settings add constraint settings_only_one_check CHECK (only_one);

alter table settings add constraint settings_pkey PRIMARY KEY (id);

alter table settings add constraint settings_only_one_key UNIQUE (only_one);

alter table settings_history add constraint settings_history_check CHECK ((stored_from < stored_until));

alter table signing_key add constraint signing_key_pkey PRIMARY KEY (name);

alter table slip add constraint slip_cause_check CHECK ((cause = ANY (ARRAY['THEIRS'::text, 'OURS'::text, 'BOTH'::text, 'THIRD_PARTY'::text])));

alter table slip add constraint slip_days_check CHECK ((days > 0));

alter table slip add constraint slip_agreed_id_fkey FOREIGN KEY (agreed_id) REFERENCES baseline_task(id);

alter table slip add constraint slip_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES app_user(id);

alter table slip add constraint slip_pkey PRIMARY KEY (id);

alter table slip_history add constraint slip_history_check CHECK ((stored_from < stored_until));

alter table spring_session add constraint spring_session_pkey PRIMARY KEY (primary_id);

alter table spring_session add constraint spring_session_session_id_key UNIQUE (session_id);

alter table spring_session_attributes add constraint spring_session_attributes_session_primary_id_fkey FOREIGN KEY (session_primary_id) REFERENCES spring_session(primary_id) ON DELETE CASCADE;

alter table spring_session_attributes add constraint spring_session_attributes_pkey PRIMARY KEY (session_primary_id, attribute_name);

alter table stage_meaning add constraint stage_meaning_phase_check CHECK ((phase = ANY (ARRAY['CHANGES_OVER_TIME'::text, 'RECOGNITION'::text, 'EVALUATION'::text, 'RESOLUTION'::text, 'IMPLEMENTATION'::text])));

alter table stage_meaning add constraint stage_meaning_stage_check CHECK ((stage <> ''::text));

alter table stage_meaning add constraint stage_meaning_status_check CHECK ((status = ANY (ARRAY['OPEN'::text, 'WON'::text, 'LOST'::text, 'WALKED'::text])));

alter table stage_meaning add constraint stage_meaning_pkey PRIMARY KEY (id);

alter table stage_meaning add constraint stage_meaning_stage_key UNIQUE (stage);

alter table stage_meaning_history add constraint stage_meaning_history_check CHECK ((stored_from < stored_until));

alter table stakeholder add constraint stakeholder_check CHECK ((reports_to_id <> id));

alter table stakeholder add constraint stakeholder_influence_check CHECK (((influence >= 1) AND (influence <= 5)));

alter table stakeholder add constraint stakeholder_deal_id_fkey FOREIGN KEY (deal_id) REFERENCES deal(id);

alter table stakeholder add constraint stakeholder_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);

alter table stakeholder add constraint stakeholder_reports_to_id_fkey FOREIGN KEY (reports_to_id) REFERENCES stakeholder(id) DEFERRABLE INITIALLY DEFERRED;

alter table stakeholder add constraint stakeholder_pkey PRIMARY KEY (id);

alter table stakeholder add constraint stakeholder_deal_id_person_id_key UNIQUE (deal_id, person_id);

alter table stakeholder_claim add constraint stakeholder_claim_check CHECK ((until >= since));

alter table stakeholder_claim add constraint stakeholder_claim_check1 CHECK (
CASE kind
    WHEN 'ROLE'::text THEN (topic = ANY (ARRAY['ECONOMIC_OWNER'::text, 'DECIDES'::text, 'USER'::text, 'TECHNICAL'::text, 'PROCUREMENT'::text, 'LEGAL'::text, 'SPONSOR'::text, 'COACH'::text]))
    WHEN 'DISPOSITION'::text THEN (topic = ANY (ARRAY['ENEMY'::text, 'OPPONENT'::text, 'NEUTRAL'::text, 'SUPPORTER'::text, 'CHAMPION'::text]))
    WHEN 'RAPPORT'::text THEN (topic = ANY (ARRAY['PERSONAL'::text, 'TECHNICAL'::text, 'BUSINESS'::text]))
    ELSE (topic = ''::text)
END);

alter table stakeholder_claim add constraint stakeholder_claim_check2 CHECK (
CASE
    WHEN (kind = 'RAPPORT'::text) THEN ((COALESCE(level, '-1'::integer) >= 0) AND (COALESCE(level, '-1'::integer) <= 3))
    ELSE (level IS NULL)
END);

alter table stakeholder_claim add constraint stakeholder_claim_kind_check CHECK ((kind = ANY (ARRAY['ROLE'::text, 'DISPOSITION'::text, 'RAPPORT'::text, 'REASON'::text, 'FOUGHT'::text])));

alter table stakeholder_claim add constraint stakeholder_claim_stakeholder_id_fkey FOREIGN KEY (stakeholder_id) REFERENCES stakeholder(id);

alter table stakeholder_claim add constraint stakeholder_claim_pkey PRIMARY KEY (id);

alter table stakeholder_claim_history add constraint stakeholder_claim_history_check CHECK ((stored_from < stored_until));

alter table stakeholder_history add constraint stakeholder_history_check CHECK ((stored_from < stored_until));

alter table stakeholder_influence add constraint stakeholder_influence_check1 CHECK ((stakeholder_id <> influences_id));

alter table stakeholder_influence add constraint stakeholder_influence_strength_check CHECK (((strength >= 1) AND (strength <= 3)));

alter table stakeholder_influence add constraint stakeholder_influence_influences_id_fkey FOREIGN KEY (influences_id) REFERENCES stakeholder(id);

alter table stakeholder_influence add constraint stakeholder_influence_stakeholder_id_fkey FOREIGN KEY (stakeholder_id) REFERENCES stakeholder(id);

alter table stakeholder_influence add constraint stakeholder_influence_pkey PRIMARY KEY (id);

alter table stakeholder_influence add constraint stakeholder_influence_stakeholder_id_influences_id_key UNIQUE (stakeholder_id, influences_id);

alter table stakeholder_influence_history add constraint stakeholder_influence_history_check CHECK ((stored_from < stored_until));

alter table strategy add constraint strategy_check CHECK ((ended_on >= chosen_on));

alter table strategy add constraint strategy_check1 CHECK (((outcome IS NULL) = (ended_on IS NULL)));

alter table strategy add constraint strategy_kind_check CHECK ((kind = ANY (ARRAY['STRENGTHEN'::text, 'OVERTAKE'::text, 'REDEFINE'::text, 'TRADE_OFF'::text])));

alter table strategy add constraint strategy_outcome_check CHECK ((outcome = ANY (ARRAY['WORKED'::text, 'FAILED'::text, 'NOT_NEEDED'::text])));

alter table strategy add constraint strategy_gap_id_fkey FOREIGN KEY (gap_id) REFERENCES gap(id);

alter table strategy add constraint strategy_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES app_user(id);

alter table strategy add constraint strategy_pkey PRIMARY KEY (id);

alter table strategy_history add constraint strategy_history_check CHECK ((stored_from < stored_until));

alter table sweet_spot add constraint sweet_spot_edition_check CHECK ((edition > 0));

alter table sweet_spot add constraint sweet_spot_line_check CHECK (((line >= 0) AND (line <= 100)));

alter table sweet_spot add constraint sweet_spot_made_by_fkey FOREIGN KEY (made_by) REFERENCES app_user(id);

alter table sweet_spot add constraint sweet_spot_pkey PRIMARY KEY (id);

alter table sweet_spot add constraint sweet_spot_edition_key UNIQUE (edition);

alter table sweet_spot_history add constraint sweet_spot_history_check CHECK ((stored_from < stored_until));

alter table team add constraint team_name_check CHECK ((name <> ''::text));

alter table team add constraint team_manager_id_fkey FOREIGN KEY (manager_id) REFERENCES app_user(id) DEFERRABLE INITIALLY DEFERRED;

alter table team add constraint team_pkey PRIMARY KEY (id);

alter table team_history add constraint team_history_check CHECK ((stored_from < stored_until));

alter table tripwire add constraint tripwire_check CHECK ((answered_on >= laid_on));

alter table tripwire add constraint tripwire_check1 CHECK (((answered_on IS NULL) = (answer IS NULL)));

alter table tripwire add constraint tripwire_check2 CHECK (((fact_id IS NULL) OR (answered_on IS NOT NULL)));

alter table tripwire add constraint tripwire_question_check CHECK ((question <> ''::text));

alter table tripwire add constraint tripwire_deal_id_fkey FOREIGN KEY (deal_id) REFERENCES deal(id);

alter table tripwire add constraint tripwire_fact_id_fkey FOREIGN KEY (fact_id) REFERENCES fact(id);

alter table tripwire add constraint tripwire_laid_by_fkey FOREIGN KEY (laid_by) REFERENCES app_user(id);

alter table tripwire add constraint tripwire_pkey PRIMARY KEY (id);

alter table tripwire_history add constraint tripwire_history_check CHECK ((stored_from < stored_until));

alter table upload add constraint upload_check CHECK (((state = 'FAILED'::text) = (problem IS NOT NULL)));

alter table upload add constraint upload_state_check CHECK ((state = ANY (ARRAY['UPLOADED'::text, 'UNDERSTOOD'::text, 'RUNNING'::text, 'FAILED'::text])));

alter table upload add constraint upload_pkey PRIMARY KEY (id);

alter table upload_part add constraint upload_part_upload_id_fkey FOREIGN KEY (upload_id) REFERENCES upload(id) ON DELETE CASCADE;

alter table upload_part add constraint upload_part_pkey PRIMARY KEY (upload_id, file, place);

alter table victory add constraint achieved_with_a_number CHECK (((achieved_on IS NULL) OR (achieved_value IS NOT NULL)));

alter table victory add constraint agreed_by_one_of_theirs CHECK (((agreed_by IS NULL) = (agreed_on IS NULL)));

alter table victory add constraint victory_measure_check CHECK ((measure <> ''::text));

alter table victory add constraint victory_agreed_by_fkey FOREIGN KEY (agreed_by) REFERENCES person(id);

alter table victory add constraint victory_deal_id_fkey FOREIGN KEY (deal_id) REFERENCES deal(id);

alter table victory add constraint victory_lifted_from_fkey FOREIGN KEY (lifted_from) REFERENCES person(id);

alter table victory add constraint victory_witness_id_fkey FOREIGN KEY (witness_id) REFERENCES person(id);

alter table victory add constraint victory_pkey PRIMARY KEY (id);

alter table victory add constraint victory_deal_id_key UNIQUE (deal_id);

alter table victory_history add constraint victory_history_check CHECK ((stored_from < stored_until));

alter table vision_choice add constraint vision_choice_chosen_by_fkey FOREIGN KEY (chosen_by) REFERENCES app_user(id);

alter table vision_choice add constraint vision_choice_deal_id_fkey FOREIGN KEY (deal_id) REFERENCES deal(id);

alter table vision_choice add constraint vision_choice_pkey PRIMARY KEY (id);

alter table vision_choice add constraint vision_choice_deal_id_key UNIQUE (deal_id);

alter table vision_choice_history add constraint vision_choice_history_check CHECK ((stored_from < stored_until));

alter table vision_omission add constraint vision_omission_choice_id_fkey FOREIGN KEY (choice_id) REFERENCES vision_choice(id);

alter table vision_omission add constraint vision_omission_fact_id_fkey FOREIGN KEY (fact_id) REFERENCES fact(id) ON DELETE CASCADE;

alter table vision_omission add constraint vision_omission_pkey PRIMARY KEY (id);

alter table vision_omission add constraint vision_omission_choice_id_fact_id_key UNIQUE (choice_id, fact_id);

alter table vision_omission_history add constraint vision_omission_history_check CHECK ((stored_from < stored_until));

alter table vulnerable_point add constraint vulnerable_point_check CHECK ((last_on >= first_on));

alter table vulnerable_point add constraint vulnerable_point_deal_id_fkey FOREIGN KEY (deal_id) REFERENCES deal(id);

alter table vulnerable_point add constraint vulnerable_point_task_id_fkey FOREIGN KEY (task_id) REFERENCES plan_task(id) ON DELETE CASCADE;

alter table vulnerable_point add constraint vulnerable_point_pkey PRIMARY KEY (id);

alter table vulnerable_point add constraint vulnerable_point_task_id_key UNIQUE (task_id);

alter table weighed_criterion add constraint weighed_criterion_check CHECK (((against_id IS NULL) OR (value > (0)::numeric)));

alter table weighed_criterion add constraint weighed_criterion_check1 CHECK ((against_id <> criterion_id));

alter table weighed_criterion add constraint weighed_criterion_value_check CHECK ((value >= (0)::numeric));

alter table weighed_criterion add constraint weighed_criterion_against_id_fkey FOREIGN KEY (against_id) REFERENCES criterion(id);

alter table weighed_criterion add constraint weighed_criterion_criterion_id_fkey FOREIGN KEY (criterion_id) REFERENCES criterion(id);

alter table weighed_criterion add constraint weighed_criterion_weighting_id_fkey FOREIGN KEY (weighting_id) REFERENCES weighting(id);

alter table weighed_criterion add constraint weighed_criterion_pkey PRIMARY KEY (id);

alter table weighed_criterion add constraint weighed_criterion_weighting_id_criterion_id_against_id_key UNIQUE NULLS NOT DISTINCT (weighting_id, criterion_id, against_id);

alter table weighed_criterion_history add constraint weighed_criterion_history_check CHECK ((stored_from < stored_until));

alter table weighting add constraint weighting_channel_check CHECK ((channel = ANY (ARRAY['MEETING'::text, 'CALL'::text, 'EMAIL'::text, 'DOCUMENT'::text, 'ROOM'::text, 'IMPORT'::text])));

alter table weighting add constraint weighting_method_check CHECK ((method = ANY (ARRAY['RANKS'::text, 'SWING'::text, 'PAIRS'::text])));

alter table weighting add constraint weighting_deal_id_fkey FOREIGN KEY (deal_id) REFERENCES deal(id);

alter table weighting add constraint weighting_heard_by_fkey FOREIGN KEY (heard_by) REFERENCES app_user(id);

alter table weighting add constraint weighting_sayer_id_fkey FOREIGN KEY (sayer_id) REFERENCES person(id);

alter table weighting add constraint weighting_pkey PRIMARY KEY (id);

alter table weighting add constraint weighting_deal_id_sayer_id_key UNIQUE (deal_id, sayer_id);

alter table weighting_history add constraint weighting_history_check CHECK ((stored_from < stored_until));

alter table work_calendar add constraint work_calendar_country_check CHECK ((country ~ '^[A-Z]{2}$'::text));

alter table work_calendar add constraint work_calendar_weekend_check CHECK ((weekend = ANY (ARRAY['SATURDAY_SUNDAY'::text, 'FRIDAY_SATURDAY'::text, 'THURSDAY_FRIDAY'::text, 'SUNDAY'::text, 'FRIDAY'::text, 'NONE'::text])));

alter table work_calendar add constraint work_calendar_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id);

alter table work_calendar add constraint work_calendar_pkey PRIMARY KEY (id);

alter table work_calendar add constraint one_calendar_a_side UNIQUE NULLS NOT DISTINCT (organization_id);

alter table work_calendar_history add constraint work_calendar_history_check CHECK ((stored_from < stored_until));

CREATE INDEX absence_of_a_person ON public.absence USING btree (person_id) WHERE (person_id IS NOT NULL);

CREATE INDEX absence_of_a_user ON public.absence USING btree (user_id) WHERE (user_id IS NOT NULL);

CREATE INDEX absence_history_ended_by_day ON public.absence_history USING btree (stored_until);

CREATE INDEX absence_history_of_a_row ON public.absence_history USING btree (id, stored_from);

CREATE INDEX access_link_of_a_user ON public.access_link USING btree (user_id);

CREATE INDEX api_answer_by_age ON public.api_answer USING btree (made_at);

CREATE INDEX api_token_of_a_user ON public.api_token USING btree (user_id);

CREATE INDEX app_user_by_email ON public.app_user USING btree (lower(email));

CREATE UNIQUE INDEX app_user_by_external_id ON public.app_user USING btree (source, external_id);

CREATE INDEX app_user_by_manager ON public.app_user USING btree (manager_id);

CREATE INDEX app_user_by_name ON public.app_user USING btree (lower(name));

CREATE INDEX app_user_by_team ON public.app_user USING btree (team_id);

CREATE INDEX app_user_history_ended_by_day ON public.app_user_history USING btree (stored_until);

CREATE INDEX app_user_history_of_a_row ON public.app_user_history USING btree (id, stored_from);

CREATE INDEX audit_event_about ON public.audit_event USING btree (subject_id, at, id);

CREATE INDEX audit_event_by_time ON public.audit_event USING btree (at, id);

CREATE INDEX audit_event_of_a_kind ON public.audit_event USING btree (kind, at, id);

CREATE UNIQUE INDEX audit_event_of_a_transaction ON public.audit_event USING btree (at, transaction);

CREATE INDEX audit_event_of_an_actor ON public.audit_event USING btree (actor, at, id);

CREATE INDEX baseline_by_person ON public.baseline USING btree (person_id);

CREATE INDEX baseline_history_ended_by_day ON public.baseline_history USING btree (stored_until);

CREATE INDEX baseline_history_of_a_row ON public.baseline_history USING btree (id, stored_from);

CREATE INDEX baseline_task_history_ended_by_day ON public.baseline_task_history USING btree (stored_until);

CREATE INDEX baseline_task_history_of_a_row ON public.baseline_task_history USING btree (id, stored_from);

CREATE INDEX browser_session_of_a_session_there ON public.browser_session USING btree (session_there);

CREATE INDEX browser_session_of_a_subject ON public.browser_session USING btree (subject);

CREATE INDEX browser_session_of_a_user ON public.browser_session USING btree (user_id);

CREATE INDEX bulk_change_deal_by_deal ON public.bulk_change_deal USING btree (deal_id);

CREATE INDEX buying_evidence_by_interaction ON public.buying_evidence USING btree (interaction_id) WHERE (interaction_id IS NOT NULL);

CREATE INDEX buying_evidence_by_sayer ON public.buying_evidence USING btree (sayer_id) WHERE (sayer_id IS NOT NULL);

CREATE INDEX buying_evidence_of_a_claim ON public.buying_evidence USING btree (claim_id) WHERE (claim_id IS NOT NULL);

CREATE INDEX buying_evidence_of_a_hypothesis ON public.buying_evidence USING btree (hypothesis_id) WHERE (hypothesis_id IS NOT NULL);

CREATE INDEX buying_evidence_of_a_statement ON public.buying_evidence USING btree (statement_id) WHERE (statement_id IS NOT NULL);

CREATE INDEX buying_evidence_history_ended_by_day ON public.buying_evidence_history USING btree (stored_until);

CREATE INDEX buying_evidence_history_of_a_claim ON public.buying_evidence_history USING btree (claim_id) WHERE (claim_id IS NOT NULL);

CREATE INDEX buying_evidence_history_of_a_hypothesis ON public.buying_evidence_history USING btree (hypothesis_id) WHERE (hypothesis_id IS NOT NULL);

CREATE INDEX buying_evidence_history_of_a_row ON public.buying_evidence_history USING btree (id, stored_from);

CREATE INDEX buying_evidence_history_of_a_statement ON public.buying_evidence_history USING btree (statement_id) WHERE (statement_id IS NOT NULL);

CREATE INDEX choice_option_by_rival ON public.choice_option USING btree (organization_id) WHERE (organization_id IS NOT NULL);

CREATE INDEX choice_option_history_ended_by_day ON public.choice_option_history USING btree (stored_until);

CREATE INDEX choice_option_history_of_a_deal ON public.choice_option_history USING btree (deal_id);

CREATE INDEX choice_option_history_of_a_row ON public.choice_option_history USING btree (id, stored_from);

CREATE INDEX chosen_option_by_option ON public.chosen_option USING btree (option_id);

CREATE INDEX chosen_option_by_sayer ON public.chosen_option USING btree (sayer_id) WHERE (sayer_id IS NOT NULL);

CREATE INDEX chosen_option_history_ended_by_day ON public.chosen_option_history USING btree (stored_until);

CREATE INDEX chosen_option_history_of_a_row ON public.chosen_option_history USING btree (id, stored_from);

CREATE INDEX class_snapshot_of_a_day ON public.class_snapshot USING btree (as_of, made_at);

CREATE INDEX closure_of_a_calendar ON public.closure USING btree (calendar_id, first_on);

CREATE INDEX closure_history_ended_by_day ON public.closure_history USING btree (stored_until);

CREATE INDEX closure_history_of_a_row ON public.closure_history USING btree (id, stored_from);

CREATE INDEX coach_statement_of_somebody ON public.coach_statement USING btree (stakeholder_id, id);

CREATE INDEX coach_statement_history_ended_by_day ON public.coach_statement_history USING btree (stored_until);

CREATE INDEX coach_statement_history_of_a_row ON public.coach_statement_history USING btree (id, stored_from);

CREATE INDEX coach_statement_history_of_somebody ON public.coach_statement_history USING btree (stakeholder_id);

CREATE INDEX concern_of_a_deal ON public.concern USING btree (deal_id, id);

CREATE INDEX concern_of_a_person ON public.concern USING btree (holder_id);

CREATE INDEX concern_history_ended_by_day ON public.concern_history USING btree (stored_until);

CREATE INDEX concern_history_of_a_deal ON public.concern_history USING btree (deal_id);

CREATE INDEX concern_history_of_a_row ON public.concern_history USING btree (id, stored_from);

CREATE INDEX concern_signal_by_interaction ON public.concern_signal USING btree (interaction_id) WHERE (interaction_id IS NOT NULL);

CREATE INDEX concern_signal_by_sayer ON public.concern_signal USING btree (sayer_id) WHERE (sayer_id IS NOT NULL);

CREATE INDEX concern_signal_of_a_deal ON public.concern_signal USING btree (deal_id, happened_on);

CREATE INDEX concern_signal_history_ended_by_day ON public.concern_signal_history USING btree (stored_until);

CREATE INDEX concern_signal_history_of_a_deal ON public.concern_signal_history USING btree (deal_id);

CREATE INDEX concern_signal_history_of_a_row ON public.concern_signal_history USING btree (id, stored_from);

CREATE INDEX concern_word_by_interaction ON public.concern_word USING btree (interaction_id) WHERE (interaction_id IS NOT NULL);

CREATE INDEX concern_word_by_sayer ON public.concern_word USING btree (sayer_id) WHERE (sayer_id IS NOT NULL);

CREATE INDEX concern_word_of_a_concern ON public.concern_word USING btree (concern_id, happened_on, id);

CREATE INDEX concern_word_history_ended_by_day ON public.concern_word_history USING btree (stored_until);

CREATE INDEX concern_word_history_of_a_concern ON public.concern_word_history USING btree (concern_id);

CREATE INDEX concern_word_history_of_a_row ON public.concern_word_history USING btree (id, stored_from);

CREATE INDEX contact_role_by_deal ON public.contact_role USING btree (deal_id);

CREATE UNIQUE INDEX contact_role_by_external_id ON public.contact_role USING btree (source, external_id);

CREATE INDEX contact_role_by_person ON public.contact_role USING btree (person_id);

CREATE INDEX contact_role_history_ended_by_day ON public.contact_role_history USING btree (stored_until);

CREATE INDEX contact_role_history_of_a_deal ON public.contact_role_history USING btree (deal_id);

CREATE INDEX contact_role_history_of_a_person ON public.contact_role_history USING btree (person_id);

CREATE INDEX contact_role_history_of_a_row ON public.contact_role_history USING btree (id, stored_from);

CREATE UNIQUE INDEX credential_by_email ON public.credential USING btree (lower(email));

CREATE INDEX criterion_of_a_deal ON public.criterion USING btree (deal_id, id);

CREATE INDEX criterion_history_ended_by_day ON public.criterion_history USING btree (stored_until);

CREATE INDEX criterion_history_of_a_deal ON public.criterion_history USING btree (deal_id);

CREATE INDEX criterion_history_of_a_row ON public.criterion_history USING btree (id, stored_from);

CREATE INDEX criterion_holder_by_person ON public.criterion_holder USING btree (person_id);

CREATE INDEX criterion_holder_history_ended_by_day ON public.criterion_holder_history USING btree (stored_until);

CREATE INDEX criterion_holder_history_of_a_row ON public.criterion_holder_history USING btree (id, stored_from);

CREATE INDEX criterion_holder_history_of_one ON public.criterion_holder_history USING btree (criterion_id);

CREATE INDEX critical_date_history_ended_by_day ON public.critical_date_history USING btree (stored_until);

CREATE INDEX critical_date_history_of_a_row ON public.critical_date_history USING btree (id, stored_from);

CREATE INDEX deal_by_amount ON public.deal USING btree (status, COALESCE(amount, '-Infinity'::numeric), id);

CREATE INDEX deal_by_expected_close ON public.deal USING btree (status, COALESCE(expected_close, 'infinity'::date), id) INCLUDE (expected_close, currency, amount, owner_id, restricted);

CREATE UNIQUE INDEX deal_by_external_id ON public.deal USING btree (source, external_id);

CREATE INDEX deal_by_latest_opening ON public.deal USING btree (status, COALESCE(opened_on, '-infinity'::date), id);

CREATE INDEX deal_by_opening ON public.deal USING btree (status, COALESCE(opened_on, 'infinity'::date), id);

CREATE INDEX deal_by_organization ON public.deal USING btree (organization_id);

CREATE INDEX deal_by_part_of_name ON public.deal USING gin (name gin_trgm_ops);

CREATE INDEX deal_by_words ON public.deal USING gin (to_tsvector('simple'::regconfig, name));

CREATE INDEX deal_in_a_stage ON public.deal USING btree (status, stage);

CREATE INDEX deal_of_an_owner ON public.deal USING btree (owner_id, status) INCLUDE (id, amount, currency, expected_close, next_step_on, restricted);

CREATE INDEX deal_with_a_next_step ON public.deal USING btree (next_step_on) WHERE ((status = 'OPEN'::text) AND (next_step_on IS NOT NULL));

CREATE INDEX deal_won_by_an_owner ON public.deal USING btree (owner_id, closed_on) WHERE (status = 'WON'::text);

CREATE INDEX deal_change_by_day ON public.deal_change USING btree (changed_on, id) INCLUDE (deal_id);

CREATE INDEX deal_change_by_deal ON public.deal_change USING btree (deal_id, changed_on, place);

CREATE UNIQUE INDEX deal_change_by_external_id ON public.deal_change USING btree (source, external_id, field);

CREATE INDEX deal_change_history_ended_by_day ON public.deal_change_history USING btree (stored_until);

CREATE INDEX deal_change_history_of_a_deal ON public.deal_change_history USING btree (deal_id);

CREATE INDEX deal_change_history_of_a_row ON public.deal_change_history USING btree (id, stored_from);

CREATE INDEX deal_history_ended_by_day ON public.deal_history USING btree (stored_until);

CREATE INDEX deal_history_of_a_row ON public.deal_history USING btree (id, stored_from);

CREATE INDEX deal_history_of_an_account ON public.deal_history USING btree (organization_id) WHERE (organization_id IS NOT NULL);

CREATE INDEX deal_line_by_deal ON public.deal_line USING btree (deal_id);

CREATE UNIQUE INDEX deal_line_by_external_id ON public.deal_line USING btree (source, external_id);

CREATE INDEX deal_line_by_product ON public.deal_line USING btree (product_id);

CREATE INDEX deal_line_history_ended_by_day ON public.deal_line_history USING btree (stored_until);

CREATE INDEX deal_line_history_of_a_deal ON public.deal_line_history USING btree (deal_id);

CREATE INDEX deal_line_history_of_a_row ON public.deal_line_history USING btree (id, stored_from);

CREATE INDEX deal_member_by_user ON public.deal_member USING btree (user_id);

CREATE INDEX deal_member_history_ended_by_day ON public.deal_member_history USING btree (stored_until);

CREATE INDEX deal_member_history_of_a_deal ON public.deal_member_history USING btree (deal_id);

CREATE INDEX deal_member_history_of_a_row ON public.deal_member_history USING btree (id, stored_from);

CREATE INDEX deal_review_by_account ON public.deal_review USING btree (status, ((account IS NULL)), COALESCE(account, ''::text), deal_id) INCLUDE (readership);

CREATE INDEX deal_review_due ON public.deal_review USING btree (changes_on) WHERE (changes_on IS NOT NULL);

CREATE INDEX deal_review_newest_of_a_verdict ON public.deal_review USING btree (status, standing, COALESCE(opened_on, '-infinity'::date), deal_id) INCLUDE (readership);

CREATE INDEX deal_review_of_a_phase ON public.deal_review USING btree (status, phase, standing, COALESCE((- amount), 'Infinity'::numeric), deal_id) INCLUDE (readership) WHERE (phase IS NOT NULL);

CREATE INDEX deal_review_worst_first ON public.deal_review USING btree (status, standing, COALESCE((- amount), 'Infinity'::numeric), deal_id) INCLUDE (readership);

CREATE INDEX decider_hypothesis_on_somebody ON public.decider_hypothesis USING btree (stakeholder_id, id);

CREATE INDEX decider_hypothesis_history_ended_by_day ON public.decider_hypothesis_history USING btree (stored_until);

CREATE INDEX decider_hypothesis_history_of_a_row ON public.decider_hypothesis_history USING btree (id, stored_from);

CREATE INDEX decider_hypothesis_history_on_somebody ON public.decider_hypothesis_history USING btree (stakeholder_id);

CREATE INDEX decision_template_from_a_deal ON public.decision_template USING btree (deal_id) WHERE (deal_id IS NOT NULL);

CREATE INDEX decision_template_edition_history_ended_by_day ON public.decision_template_edition_history USING btree (stored_until);

CREATE INDEX decision_template_edition_history_of_a_row ON public.decision_template_edition_history USING btree (id, stored_from);

CREATE INDEX decision_template_history_ended_by_day ON public.decision_template_history USING btree (stored_until);

CREATE INDEX decision_template_history_of_a_row ON public.decision_template_history USING btree (id, stored_from);

CREATE INDEX decision_template_item_history_ended_by_day ON public.decision_template_item_history USING btree (stored_until);

CREATE INDEX decision_template_item_history_of_a_row ON public.decision_template_item_history USING btree (id, stored_from);

CREATE INDEX decision_template_use_of_an_edition ON public.decision_template_use USING btree (edition_id);

CREATE INDEX decision_template_use_history_ended_by_day ON public.decision_template_use_history USING btree (stored_until);

CREATE INDEX decision_template_use_history_of_a_row ON public.decision_template_use_history USING btree (id, stored_from);

CREATE INDEX disqualification_by_fact ON public.disqualification USING btree (fact_id);

CREATE INDEX disqualification_of_a_deal ON public.disqualification USING btree (deal_id, id);

CREATE INDEX disqualification_to_look_again ON public.disqualification USING btree (look_again_on) WHERE ((reopened_on IS NULL) AND (followed_on IS NULL));

CREATE INDEX disqualification_history_ended_by_day ON public.disqualification_history USING btree (stored_until);

CREATE INDEX disqualification_history_of_a_row ON public.disqualification_history USING btree (id, stored_from);

CREATE INDEX erasure_by_day ON public.erasure USING btree (erased_at);

CREATE INDEX evidence_by_fact ON public.evidence USING btree (fact_id);

CREATE INDEX evidence_by_interaction ON public.evidence USING btree (interaction_id) WHERE (interaction_id IS NOT NULL);

CREATE INDEX evidence_by_sayer ON public.evidence USING btree (sayer_id) WHERE (sayer_id IS NOT NULL);

CREATE INDEX evidence_history_ended_by_day ON public.evidence_history USING btree (stored_until);

CREATE INDEX evidence_history_of_a_fact ON public.evidence_history USING btree (fact_id);

CREATE INDEX evidence_history_of_a_row ON public.evidence_history USING btree (id, stored_from);

CREATE INDEX evidence_history_of_a_sayer ON public.evidence_history USING btree (sayer_id) WHERE (sayer_id IS NOT NULL);

CREATE INDEX exchange_rate_history_ended_by_day ON public.exchange_rate_history USING btree (stored_until);

CREATE INDEX exchange_rate_history_of_a_row ON public.exchange_rate_history USING btree (id, stored_from);

CREATE INDEX fact_by_deal ON public.fact USING btree (deal_id) WHERE (deal_id IS NOT NULL);

CREATE INDEX fact_by_organization ON public.fact USING btree (organization_id) WHERE (organization_id IS NOT NULL);

CREATE INDEX fact_by_person ON public.fact USING btree (person_id) WHERE (person_id IS NOT NULL);

CREATE INDEX fact_history_ended_by_day ON public.fact_history USING btree (stored_until);

CREATE INDEX fact_history_of_a_deal ON public.fact_history USING btree (deal_id) WHERE (deal_id IS NOT NULL);

CREATE INDEX fact_history_of_a_row ON public.fact_history USING btree (id, stored_from);

CREATE INDEX gap_by_option ON public.gap USING btree (option_id);

CREATE INDEX gap_history_ended_by_day ON public.gap_history USING btree (stored_until);

CREATE INDEX gap_history_of_a_criterion ON public.gap_history USING btree (criterion_id);

CREATE INDEX gap_history_of_a_row ON public.gap_history USING btree (id, stored_from);

CREATE INDEX half_life_history_ended_by_day ON public.half_life_history USING btree (stored_until);

CREATE INDEX half_life_history_of_a_row ON public.half_life_history USING btree (id, stored_from);

CREATE INDEX interaction_by_deal ON public.interaction USING btree (deal_id, happened_on);

CREATE UNIQUE INDEX interaction_by_external_id ON public.interaction USING btree (source, external_id);

CREATE INDEX interaction_by_organization ON public.interaction USING btree (organization_id, happened_on);

CREATE INDEX interaction_of_the_buyer_by_day ON public.interaction USING btree (happened_on, id) INCLUDE (deal_id) WHERE ((deal_id IS NOT NULL) AND (direction = ANY (ARRAY['THEIRS'::text, 'BOTH'::text])));

CREATE INDEX interaction_history_ended_by_day ON public.interaction_history USING btree (stored_until);

CREATE INDEX interaction_history_of_a_deal ON public.interaction_history USING btree (deal_id) WHERE (deal_id IS NOT NULL);

CREATE INDEX interaction_history_of_a_row ON public.interaction_history USING btree (id, stored_from);

CREATE INDEX interaction_person_by_person ON public.interaction_person USING btree (person_id);

CREATE INDEX interaction_person_history_ended_by_day ON public.interaction_person_history USING btree (stored_until);

CREATE INDEX interaction_person_history_of_a_person ON public.interaction_person_history USING btree (person_id);

CREATE INDEX interaction_person_history_of_a_row ON public.interaction_person_history USING btree (id, stored_from);

CREATE INDEX interaction_person_history_of_one ON public.interaction_person_history USING btree (interaction_id);

CREATE INDEX must_say_yes_of_a_person ON public.must_say_yes USING btree (person_id);

CREATE INDEX must_say_yes_history_ended_by_day ON public.must_say_yes_history USING btree (stored_until);

CREATE INDEX must_say_yes_history_of_a_deal ON public.must_say_yes_history USING btree (deal_id);

CREATE INDEX must_say_yes_history_of_a_row ON public.must_say_yes_history USING btree (id, stored_from);

CREATE UNIQUE INDEX organization_by_external_id ON public.organization USING btree (source, external_id);

CREATE INDEX organization_by_name ON public.organization USING btree (lower(name));

CREATE INDEX organization_by_owner ON public.organization USING btree (owner_id);

CREATE INDEX organization_by_parent ON public.organization USING btree (parent_id);

CREATE INDEX organization_by_part_of_name ON public.organization USING gin (name gin_trgm_ops);

CREATE INDEX organization_by_words ON public.organization USING gin (to_tsvector('simple'::regconfig, name));

CREATE INDEX organization_history_ended_by_day ON public.organization_history USING btree (stored_until);

CREATE INDEX organization_history_of_a_row ON public.organization_history USING btree (id, stored_from);

CREATE INDEX passkey_of_a_user ON public.passkey USING btree (user_id, made_at);

CREATE INDEX person_by_email ON public.person USING btree (lower(email));

CREATE UNIQUE INDEX person_by_external_id ON public.person USING btree (source, external_id);

CREATE INDEX person_by_name ON public.person USING btree (lower(name));

CREATE INDEX person_by_organization ON public.person USING btree (organization_id);

CREATE INDEX person_by_reports_to ON public.person USING btree (reports_to_id);

CREATE INDEX person_by_words ON public.person USING gin (to_tsvector('simple'::regconfig, name));

CREATE INDEX person_history_ended_by_day ON public.person_history USING btree (stored_until);

CREATE INDEX person_history_of_a_row ON public.person_history USING btree (id, stored_from);

CREATE INDEX person_history_of_an_account ON public.person_history USING btree (organization_id) WHERE (organization_id IS NOT NULL);

CREATE INDEX plan_of_a_template ON public.plan USING btree (template_id) WHERE (template_id IS NOT NULL);

CREATE INDEX plan_chance_of_a_day ON public.plan_chance USING btree (as_of);

CREATE INDEX plan_chance_that_is_due ON public.plan_chance USING btree (plan_id) WHERE due;

CREATE INDEX plan_confirmation_asked_of_a_user ON public.plan_confirmation USING btree (user_id, id) WHERE (superseded_on IS NULL);

CREATE INDEX plan_confirmation_of_a_deal ON public.plan_confirmation USING btree (deal_id, id);

CREATE UNIQUE INDEX plan_confirmation_that_stands ON public.plan_confirmation USING btree (deal_id, role) WHERE (superseded_on IS NULL);

CREATE INDEX plan_confirmation_history_ended_by_day ON public.plan_confirmation_history USING btree (stored_until);

CREATE INDEX plan_confirmation_history_of_a_row ON public.plan_confirmation_history USING btree (id, stored_from);

CREATE INDEX plan_drift_by_day ON public.plan_drift USING btree (since DESC, id);

CREATE INDEX plan_drift_by_task ON public.plan_drift USING btree (task_id);

CREATE INDEX plan_event_of_a_deal ON public.plan_event USING btree (deal_id, uid);

CREATE UNIQUE INDEX plan_feed_in_use ON public.plan_feed USING btree (deal_id, user_id) WHERE (revoked_at IS NULL);

CREATE INDEX plan_feed_of_a_user ON public.plan_feed USING btree (user_id);

CREATE INDEX plan_history_ended_by_day ON public.plan_history USING btree (stored_until);

CREATE INDEX plan_history_of_a_row ON public.plan_history USING btree (id, stored_from);

CREATE INDEX plan_outlook_history_ended_by_day ON public.plan_outlook_history USING btree (stored_until);

CREATE INDEX plan_outlook_history_of_a_row ON public.plan_outlook_history USING btree (id, stored_from);

CREATE INDEX plan_proposal_by_a_sender ON public.plan_proposal USING btree (sent_by);

CREATE INDEX plan_proposal_by_an_acceptor ON public.plan_proposal USING btree (accepted_by) WHERE (accepted_by IS NOT NULL);

CREATE INDEX plan_proposal_of_a_deal ON public.plan_proposal USING btree (deal_id, id);

CREATE INDEX plan_proposal_history_ended_by_day ON public.plan_proposal_history USING btree (stored_until);

CREATE INDEX plan_proposal_history_of_a_row ON public.plan_proposal_history USING btree (id, stored_from);

CREATE UNIQUE INDEX plan_task_by_part ON public.plan_task USING btree (plan_id, part) WHERE (part IS NOT NULL);

CREATE INDEX plan_task_by_step ON public.plan_task USING btree (step) WHERE ((step IS NOT NULL) AND (begun_on IS NOT NULL));

CREATE INDEX plan_task_of_a_person ON public.plan_task USING btree (person_id) WHERE (person_id IS NOT NULL);

CREATE INDEX plan_task_of_a_plan ON public.plan_task USING btree (plan_id, id);

CREATE INDEX plan_task_of_an_owner ON public.plan_task USING btree (owner_id) WHERE (owner_id IS NOT NULL);

CREATE INDEX plan_task_history_ended_by_day ON public.plan_task_history USING btree (stored_until);

CREATE INDEX plan_task_history_of_a_row ON public.plan_task_history USING btree (id, stored_from);

CREATE UNIQUE INDEX plan_template_by_name ON public.plan_template USING btree (lower(name));

CREATE INDEX plan_template_of_a_product ON public.plan_template USING btree (product_id) WHERE (product_id IS NOT NULL);

CREATE INDEX plan_template_edition_history_ended_by_day ON public.plan_template_edition_history USING btree (stored_until);

CREATE INDEX plan_template_edition_history_of_a_row ON public.plan_template_edition_history USING btree (id, stored_from);

CREATE INDEX plan_template_history_ended_by_day ON public.plan_template_history USING btree (stored_until);

CREATE INDEX plan_template_history_of_a_row ON public.plan_template_history USING btree (id, stored_from);

CREATE INDEX plan_wait_on_a_task ON public.plan_wait USING btree (on_id);

CREATE INDEX plan_wait_history_ended_by_day ON public.plan_wait_history USING btree (stored_until);

CREATE INDEX plan_wait_history_of_a_row ON public.plan_wait_history USING btree (id, stored_from);

CREATE INDEX planned_interaction_by_interaction ON public.planned_interaction USING btree (interaction_id) WHERE (interaction_id IS NOT NULL);

CREATE INDEX planned_interaction_of_a_day ON public.planned_interaction USING btree (planned_for, deal_id) WHERE ((interaction_id IS NULL) AND (called_off_on IS NULL));

CREATE INDEX planned_interaction_of_a_deal ON public.planned_interaction USING btree (deal_id);

CREATE INDEX planned_interaction_to_come ON public.planned_interaction USING btree (deal_id, planned_for) WHERE ((interaction_id IS NULL) AND (called_off_on IS NULL));

CREATE INDEX planned_interaction_history_ended_by_day ON public.planned_interaction_history USING btree (stored_until);

CREATE INDEX planned_interaction_history_of_a_row ON public.planned_interaction_history USING btree (id, stored_from);

CREATE INDEX planned_person_by_person ON public.planned_person USING btree (person_id);

CREATE INDEX planned_person_history_ended_by_day ON public.planned_person_history USING btree (stored_until);

CREATE INDEX planned_person_history_of_a_row ON public.planned_person_history USING btree (id, stored_from);

CREATE INDEX playbook_history_ended_by_day ON public.playbook_history USING btree (stored_until);

CREATE INDEX playbook_history_of_a_row ON public.playbook_history USING btree (id, stored_from);

CREATE UNIQUE INDEX product_by_external_id ON public.product USING btree (source, external_id);

CREATE INDEX product_by_name ON public.product USING btree (lower(name));

CREATE INDEX product_history_ended_by_day ON public.product_history USING btree (stored_until);

CREATE INDEX product_history_of_a_row ON public.product_history USING btree (id, stored_from);

CREATE UNIQUE INDEX provisioned_team_by_external_id ON public.provisioned_team USING btree (external_id);

CREATE UNIQUE INDEX provisioned_user_by_external_id ON public.provisioned_user USING btree (external_id) WHERE (NOT removed);

CREATE UNIQUE INDEX provisioned_user_by_user_name ON public.provisioned_user USING btree (lower(user_name)) WHERE (NOT removed);

CREATE INDEX quota_of_a_quarter ON public.quota USING btree (quarter_begins);

CREATE INDEX quota_history_ended_by_day ON public.quota_history USING btree (stored_until);

CREATE INDEX quota_history_of_a_row ON public.quota_history USING btree (id, stored_from);

CREATE INDEX rating_by_option ON public.rating USING btree (option_id);

CREATE INDEX rating_by_sayer ON public.rating USING btree (sayer_id) WHERE (sayer_id IS NOT NULL);

CREATE INDEX rating_history_ended_by_day ON public.rating_history USING btree (stored_until);

CREATE INDEX rating_history_of_a_criterion ON public.rating_history USING btree (criterion_id);

CREATE INDEX rating_history_of_a_row ON public.rating_history USING btree (id, stored_from);

CREATE INDEX readiness_checklist_history_ended_by_day ON public.readiness_checklist_history USING btree (stored_until);

CREATE INDEX readiness_checklist_history_of_a_row ON public.readiness_checklist_history USING btree (id, stored_from);

CREATE INDEX readiness_item_history_ended_by_day ON public.readiness_item_history USING btree (stored_until);

CREATE INDEX readiness_item_history_of_a_row ON public.readiness_item_history USING btree (id, stored_from);

CREATE INDEX readiness_point_of_a_deal ON public.readiness_point USING btree (deal_id, id);

CREATE INDEX readiness_point_of_an_item ON public.readiness_point USING btree (item_id) WHERE (item_id IS NOT NULL);

CREATE INDEX readiness_point_of_an_owner ON public.readiness_point USING btree (owner_id) WHERE (owner_id IS NOT NULL);

CREATE INDEX readiness_point_history_ended_by_day ON public.readiness_point_history USING btree (stored_until);

CREATE INDEX readiness_point_history_of_a_deal ON public.readiness_point_history USING btree (deal_id);

CREATE INDEX readiness_point_history_of_a_row ON public.readiness_point_history USING btree (id, stored_from);

CREATE INDEX readiness_word_by_interaction ON public.readiness_word USING btree (interaction_id) WHERE (interaction_id IS NOT NULL);

CREATE INDEX readiness_word_by_sayer ON public.readiness_word USING btree (sayer_id) WHERE (sayer_id IS NOT NULL);

CREATE INDEX readiness_word_of_a_point ON public.readiness_word USING btree (point_id, happened_on, id);

CREATE INDEX readiness_word_history_ended_by_day ON public.readiness_word_history USING btree (stored_until);

CREATE INDEX readiness_word_history_of_a_point ON public.readiness_word_history USING btree (point_id);

CREATE INDEX readiness_word_history_of_a_row ON public.readiness_word_history USING btree (id, stored_from);

CREATE INDEX recovery_code_of_a_user ON public.recovery_code USING btree (user_id);

CREATE INDEX required_second_factor_history_ended_by_day ON public.required_second_factor_history USING btree (stored_until);

CREATE INDEX required_second_factor_history_of_a_row ON public.required_second_factor_history USING btree (id, stored_from);

CREATE INDEX retention_history_ended_by_day ON public.retention_history USING btree (stored_until);

CREATE INDEX retention_history_of_a_row ON public.retention_history USING btree (id, stored_from);

CREATE INDEX rival_move_of_a_deal ON public.rival_move USING btree (deal_id, id);

CREATE INDEX rival_move_history_ended_by_day ON public.rival_move_history USING btree (stored_until);

CREATE INDEX rival_move_history_of_a_deal ON public.rival_move_history USING btree (deal_id);

CREATE INDEX rival_move_history_of_a_row ON public.rival_move_history USING btree (id, stored_from);

CREATE INDEX rule_override_of_a_deal ON public.rule_override USING btree (deal_id, id);

CREATE INDEX rule_override_history_ended_by_day ON public.rule_override_history USING btree (stored_until);

CREATE INDEX rule_override_history_of_a_row ON public.rule_override_history USING btree (id, stored_from);

CREATE UNIQUE INDEX saved_view_by_name ON public.saved_view USING btree (user_id, lower(name));

CREATE INDEX saved_view_of_everybody ON public.saved_view USING btree (lower(name)) WHERE shared;

CREATE INDEX saved_view_history_ended_by_day ON public.saved_view_history USING btree (stored_until);

CREATE INDEX saved_view_history_of_a_row ON public.saved_view_history USING btree (id, stored_from);

CREATE INDEX scheduled_tasks_by_heartbeat ON public.scheduled_tasks USING btree (last_heartbeat);

CREATE INDEX scheduled_tasks_due ON public.scheduled_tasks USING btree (execution_time);

CREATE INDEX settings_history_ended_by_day ON public.settings_history USING btree (stored_until);

CREATE INDEX settings_history_of_a_row ON public.settings_history USING btree (id, stored_from);

CREATE INDEX slip_of_a_task ON public.slip USING btree (agreed_id, id);

CREATE INDEX slip_history_ended_by_day ON public.slip_history USING btree (stored_until);

CREATE INDEX slip_history_of_a_row ON public.slip_history USING btree (id, stored_from);

CREATE INDEX spring_session_by_expiry ON public.spring_session USING btree (expiry_time);

CREATE INDEX spring_session_of_a_user ON public.spring_session USING btree (principal_name);

CREATE INDEX stage_meaning_history_ended_by_day ON public.stage_meaning_history USING btree (stored_until);

CREATE INDEX stage_meaning_history_of_a_row ON public.stage_meaning_history USING btree (id, stored_from);

CREATE INDEX stakeholder_by_reports_to ON public.stakeholder USING btree (reports_to_id);

CREATE INDEX stakeholder_of_a_person ON public.stakeholder USING btree (person_id);

CREATE INDEX stakeholder_claim_on_somebody ON public.stakeholder_claim USING btree (stakeholder_id, id);

CREATE UNIQUE INDEX stakeholder_claim_that_holds ON public.stakeholder_claim USING btree (stakeholder_id, kind, (
CASE kind
    WHEN 'DISPOSITION'::text THEN ''::text
    ELSE topic
END)) WHERE ((until IS NULL) AND (kind = ANY (ARRAY['ROLE'::text, 'DISPOSITION'::text, 'RAPPORT'::text])));

CREATE INDEX stakeholder_claim_history_ended_by_day ON public.stakeholder_claim_history USING btree (stored_until);

CREATE INDEX stakeholder_claim_history_of_a_row ON public.stakeholder_claim_history USING btree (id, stored_from);

CREATE INDEX stakeholder_claim_history_on_somebody ON public.stakeholder_claim_history USING btree (stakeholder_id);

CREATE INDEX stakeholder_history_ended_by_day ON public.stakeholder_history USING btree (stored_until);

CREATE INDEX stakeholder_history_of_a_deal ON public.stakeholder_history USING btree (deal_id);

CREATE INDEX stakeholder_history_of_a_row ON public.stakeholder_history USING btree (id, stored_from);

CREATE INDEX stakeholder_influence_on_somebody ON public.stakeholder_influence USING btree (influences_id);

CREATE INDEX stakeholder_influence_history_ended_by_day ON public.stakeholder_influence_history USING btree (stored_until);

CREATE INDEX stakeholder_influence_history_of_a_row ON public.stakeholder_influence_history USING btree (id, stored_from);

CREATE INDEX stakeholder_influence_history_of_one ON public.stakeholder_influence_history USING btree (stakeholder_id);

CREATE UNIQUE INDEX strategy_in_progress ON public.strategy USING btree (gap_id) WHERE (outcome IS NULL);

CREATE INDEX strategy_of_a_gap ON public.strategy USING btree (gap_id, id);

CREATE INDEX strategy_history_ended_by_day ON public.strategy_history USING btree (stored_until);

CREATE INDEX strategy_history_of_a_gap ON public.strategy_history USING btree (gap_id);

CREATE INDEX strategy_history_of_a_row ON public.strategy_history USING btree (id, stored_from);

CREATE INDEX sweet_spot_history_ended_by_day ON public.sweet_spot_history USING btree (stored_until);

CREATE INDEX sweet_spot_history_of_a_row ON public.sweet_spot_history USING btree (id, stored_from);

CREATE INDEX team_by_manager ON public.team USING btree (manager_id);

CREATE UNIQUE INDEX team_by_name ON public.team USING btree (lower(name));

CREATE INDEX team_history_ended_by_day ON public.team_history USING btree (stored_until);

CREATE INDEX team_history_of_a_row ON public.team_history USING btree (id, stored_from);

CREATE INDEX tripwire_answered_by_a_fact ON public.tripwire USING btree (fact_id);

CREATE INDEX tripwire_of_a_deal ON public.tripwire USING btree (deal_id, id);

CREATE INDEX tripwire_history_ended_by_day ON public.tripwire_history USING btree (stored_until);

CREATE INDEX tripwire_history_of_a_row ON public.tripwire_history USING btree (id, stored_from);

CREATE INDEX victory_by_agreement ON public.victory USING btree (agreed_by) WHERE (agreed_by IS NOT NULL);

CREATE INDEX victory_by_witness ON public.victory USING btree (witness_id) WHERE (witness_id IS NOT NULL);

CREATE INDEX victory_of_whom_it_relieved ON public.victory USING btree (lifted_from) WHERE (lifted_from IS NOT NULL);

CREATE INDEX victory_history_ended_by_day ON public.victory_history USING btree (stored_until);

CREATE INDEX victory_history_of_a_row ON public.victory_history USING btree (id, stored_from);

CREATE INDEX vision_choice_by_a_user ON public.vision_choice USING btree (chosen_by);

CREATE INDEX vision_choice_history_ended_by_day ON public.vision_choice_history USING btree (stored_until);

CREATE INDEX vision_choice_history_of_a_row ON public.vision_choice_history USING btree (id, stored_from);

CREATE INDEX vision_omission_of_a_fact ON public.vision_omission USING btree (fact_id);

CREATE INDEX vision_omission_history_ended_by_day ON public.vision_omission_history USING btree (stored_until);

CREATE INDEX vision_omission_history_of_a_row ON public.vision_omission_history USING btree (id, stored_from);

CREATE INDEX vulnerable_point_by_day ON public.vulnerable_point USING btree (first_on, id);

CREATE INDEX vulnerable_point_of_a_deal ON public.vulnerable_point USING btree (deal_id);

CREATE INDEX weighed_criterion_by_criterion ON public.weighed_criterion USING btree (criterion_id);

CREATE INDEX weighed_criterion_by_other ON public.weighed_criterion USING btree (against_id) WHERE (against_id IS NOT NULL);

CREATE INDEX weighed_criterion_history_ended_by_day ON public.weighed_criterion_history USING btree (stored_until);

CREATE INDEX weighed_criterion_history_of_a_row ON public.weighed_criterion_history USING btree (id, stored_from);

CREATE INDEX weighed_criterion_history_of_a_weighting ON public.weighed_criterion_history USING btree (weighting_id);

CREATE INDEX weighting_by_sayer ON public.weighting USING btree (sayer_id);

CREATE INDEX weighting_history_ended_by_day ON public.weighting_history USING btree (stored_until);

CREATE INDEX weighting_history_of_a_deal ON public.weighting_history USING btree (deal_id);

CREATE INDEX weighting_history_of_a_row ON public.weighting_history USING btree (id, stored_from);

CREATE INDEX work_calendar_history_ended_by_day ON public.work_calendar_history USING btree (stored_until);

CREATE INDEX work_calendar_history_of_a_row ON public.work_calendar_history USING btree (id, stored_from);

CREATE OR REPLACE FUNCTION public.absence_at(instant timestamp with time zone)
 RETURNS SETOF absence
 LANGUAGE sql
 STABLE
AS $function$
            select id, user_id, person_id, first_on, last_on, version, stored_from, stored_by from absence where stored_from <= instant
            union all
            select id, user_id, person_id, first_on, last_on, version, stored_from, stored_by from absence_history where stored_from <= instant and stored_until > instant
        $function$;

CREATE OR REPLACE FUNCTION public.absence_keeps_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
        declare
            moment timestamptz := greatest(now(), old.stored_from + interval '1 microsecond');
        begin
            insert into absence_history (id, user_id, person_id, first_on, last_on, version, stored_from, stored_by, stored_until, ended_by) values (old.id, old.user_id, old.person_id, old.first_on, old.last_on, old.version, old.stored_from, old.stored_by, moment, actor());
            if tg_op = 'DELETE' then
                return old;
            end if;
            new.stored_from := moment;
            new.stored_by := actor();
            new.version := old.version + 1;
            return new;
        end
        $function$;

CREATE OR REPLACE FUNCTION public.actor()
 RETURNS text
 LANGUAGE sql
 STABLE
RETURN COALESCE(NULLIF(current_setting('throughline.actor'::text, true), ''::text), 'system'::text);

CREATE OR REPLACE FUNCTION public.app_user_at(instant timestamp with time zone)
 RETURNS SETOF app_user
 LANGUAGE sql
 STABLE
AS $function$
            select id, name, email, title, team_id, manager_id, active, source, external_id, version, stored_from, stored_by, role, locale, zone from app_user where stored_from <= instant
            union all
            select id, name, email, title, team_id, manager_id, active, source, external_id, version, stored_from, stored_by, role, locale, zone from app_user_history where stored_from <= instant and stored_until > instant
        $function$;

CREATE OR REPLACE FUNCTION public.app_user_keeps_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
        declare
            moment timestamptz := greatest(now(), old.stored_from + interval '1 microsecond');
        begin
            insert into app_user_history (id, name, email, title, team_id, manager_id, active, source, external_id, version, stored_from, stored_by, role, locale, zone, stored_until, ended_by) values (old.id, old.name, old.email, old.title, old.team_id, old.manager_id, old.active, old.source, old.external_id, old.version, old.stored_from, old.stored_by, old.role, old.locale, old.zone, moment, actor());
            if tg_op = 'DELETE' then
                return old;
            end if;
            new.stored_from := moment;
            new.stored_by := actor();
            new.version := old.version + 1;
            return new;
        end
        $function$;

CREATE OR REPLACE FUNCTION public.audit_kind(written text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
RETURN CASE WHEN (written = ANY (ARRAY['app_user'::text, 'team'::text, 'required_second_factor'::text])) THEN 'ACCESS'::text WHEN (written = ANY (ARRAY['settings'::text, 'exchange_rate'::text, 'quota'::text, 'half_life'::text, 'retention'::text, 'sweet_spot'::text, 'playbook'::text])) THEN 'SETTINGS'::text ELSE 'CHANGE'::text END;

CREATE OR REPLACE FUNCTION public.baseline_at(instant timestamp with time zone)
 RETURNS SETOF baseline
 LANGUAGE sql
 STABLE
AS $function$
            select id, deal_id, edition, person_id, user_id, agreed_on, channel, words, go_live_on, victory_on, recorded_by, recorded_on, version, stored_from, stored_by from baseline where stored_from <= instant
            union all
            select id, deal_id, edition, person_id, user_id, agreed_on, channel, words, go_live_on, victory_on, recorded_by, recorded_on, version, stored_from, stored_by from baseline_history where stored_from <= instant and stored_until > instant
        $function$;

CREATE OR REPLACE FUNCTION public.baseline_keeps_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
        declare
            moment timestamptz := greatest(now(), old.stored_from + interval '1 microsecond');
        begin
            insert into baseline_history (id, deal_id, edition, person_id, user_id, agreed_on, channel, words, go_live_on, victory_on, recorded_by, recorded_on, version, stored_from, stored_by, stored_until, ended_by) values (old.id, old.deal_id, old.edition, old.person_id, old.user_id, old.agreed_on, old.channel, old.words, old.go_live_on, old.victory_on, old.recorded_by, old.recorded_on, old.version, old.stored_from, old.stored_by, moment, actor());
            if tg_op = 'DELETE' then
                return old;
            end if;
            new.stored_from := moment;
            new.stored_by := actor();
            new.version := old.version + 1;
            return new;
        end
        $function$;

CREATE OR REPLACE FUNCTION public.baseline_task_at(instant timestamp with time zone)
 RETURNS SETOF baseline_task
 LANGUAGE sql
 STABLE
AS $function$
            select id, baseline_id, task_id, name, side, part, first_on, last_on, version, stored_from, stored_by from baseline_task where stored_from <= instant
            union all
            select id, baseline_id, task_id, name, side, part, first_on, last_on, version, stored_from, stored_by from baseline_task_history where stored_from <= instant and stored_until > instant
        $function$;

CREATE OR REPLACE FUNCTION public.baseline_task_keeps_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
        declare
            moment timestamptz := greatest(now(), old.stored_from + interval '1 microsecond');
        begin
            insert into baseline_task_history (id, baseline_id, task_id, name, side, part, first_on, last_on, version, stored_from, stored_by, stored_until, ended_by) values (old.id, old.baseline_id, old.task_id, old.name, old.side, old.part, old.first_on, old.last_on, old.version, old.stored_from, old.stored_by, moment, actor());
            if tg_op = 'DELETE' then
                return old;
            end if;
            new.stored_from := moment;
            new.stored_by := actor();
            new.version := old.version + 1;
            return new;
        end
        $function$;

CREATE OR REPLACE FUNCTION public.buying_evidence_at(instant timestamp with time zone)
 RETURNS SETOF buying_evidence
 LANGUAGE sql
 STABLE
AS $function$
            select id, claim_id, hypothesis_id, statement_id, sayer_id, heard_by, happened_on, channel, act, words, interaction_id, version, stored_from, stored_by from buying_evidence where stored_from <= instant
            union all
            select id, claim_id, hypothesis_id, statement_id, sayer_id, heard_by, happened_on, channel, act, words, interaction_id, version, stored_from, stored_by from buying_evidence_history where stored_from <= instant and stored_until > instant
        $function$;

CREATE OR REPLACE FUNCTION public.buying_evidence_keeps_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
        declare
            moment timestamptz := greatest(now(), old.stored_from + interval '1 microsecond');
        begin
            insert into buying_evidence_history (id, claim_id, hypothesis_id, statement_id, sayer_id, heard_by, happened_on, channel, act, words, interaction_id, version, stored_from, stored_by, stored_until, ended_by) values (old.id, old.claim_id, old.hypothesis_id, old.statement_id, old.sayer_id, old.heard_by, old.happened_on, old.channel, old.act, old.words, old.interaction_id, old.version, old.stored_from, old.stored_by, moment, actor());
            if tg_op = 'DELETE' then
                return old;
            end if;
            new.stored_from := moment;
            new.stored_by := actor();
            new.version := old.version + 1;
            return new;
        end
        $function$;

CREATE OR REPLACE FUNCTION public.choice_option_at(instant timestamp with time zone)
 RETURNS SETOF choice_option
 LANGUAGE sql
 STABLE
AS $function$
            select id, deal_id, kind, organization_id, words, version, stored_from, stored_by from choice_option where stored_from <= instant
            union all
            select id, deal_id, kind, organization_id, words, version, stored_from, stored_by from choice_option_history where stored_from <= instant and stored_until > instant
        $function$;

CREATE OR REPLACE FUNCTION public.choice_option_keeps_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
        declare
            moment timestamptz := greatest(now(), old.stored_from + interval '1 microsecond');
        begin
            insert into choice_option_history (id, deal_id, kind, organization_id, words, version, stored_from, stored_by, stored_until, ended_by) values (old.id, old.deal_id, old.kind, old.organization_id, old.words, old.version, old.stored_from, old.stored_by, moment, actor());
            if tg_op = 'DELETE' then
                return old;
            end if;
            new.stored_from := moment;
            new.stored_by := actor();
            new.version := old.version + 1;
            return new;
        end
        $function$;

CREATE OR REPLACE FUNCTION public.chosen_option_at(instant timestamp with time zone)
 RETURNS SETOF chosen_option
 LANGUAGE sql
 STABLE
AS $function$
            select id, deal_id, option_id, sayer_id, happened_on, channel, words, heard_by, version, stored_from, stored_by from chosen_option where stored_from <= instant
            union all
            select id, deal_id, option_id, sayer_id, happened_on, channel, words, heard_by, version, stored_from, stored_by from chosen_option_history where stored_from <= instant and stored_until > instant
        $function$;

CREATE OR REPLACE FUNCTION public.chosen_option_keeps_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
        declare
            moment timestamptz := greatest(now(), old.stored_from + interval '1 microsecond');
        begin
            insert into chosen_option_history (id, deal_id, option_id, sayer_id, happened_on, channel, words, heard_by, version, stored_from, stored_by, stored_until, ended_by) values (old.id, old.deal_id, old.option_id, old.sayer_id, old.happened_on, old.channel, old.words, old.heard_by, old.version, old.stored_from, old.stored_by, moment, actor());
            if tg_op = 'DELETE' then
                return old;
            end if;
            new.stored_from := moment;
            new.stored_by := actor();
            new.version := old.version + 1;
            return new;
        end
        $function$;

CREATE OR REPLACE FUNCTION public.closure_at(instant timestamp with time zone)
 RETURNS SETOF closure
 LANGUAGE sql
 STABLE
AS $function$
            select id, calendar_id, first_on, last_on, why, version, stored_from, stored_by from closure where stored_from <= instant
            union all
            select id, calendar_id, first_on, last_on, why, version, stored_from, stored_by from closure_history where stored_from <= instant and stored_until > instant
        $function$;

CREATE OR REPLACE FUNCTION public.closure_keeps_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
        declare
            moment timestamptz := greatest(now(), old.stored_from + interval '1 microsecond');
        begin
            insert into closure_history (id, calendar_id, first_on, last_on, why, version, stored_from, stored_by, stored_until, ended_by) values (old.id, old.calendar_id, old.first_on, old.last_on, old.why, old.version, old.stored_from, old.stored_by, moment, actor());
            if tg_op = 'DELETE' then
                return old;
            end if;
            new.stored_from := moment;
            new.stored_by := actor();
            new.version := old.version + 1;
            return new;
        end
        $function$;

CREATE OR REPLACE FUNCTION public.coach_statement_at(instant timestamp with time zone)
 RETURNS SETOF coach_statement
 LANGUAGE sql
 STABLE
AS $function$
            select id, stakeholder_id, words, said_on, channel, check_on, verdict, checked_on, version, stored_from, stored_by from coach_statement where stored_from <= instant
            union all
            select id, stakeholder_id, words, said_on, channel, check_on, verdict, checked_on, version, stored_from, stored_by from coach_statement_history where stored_from <= instant and stored_until > instant
        $function$;

CREATE OR REPLACE FUNCTION public.coach_statement_keeps_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
        declare
            moment timestamptz := greatest(now(), old.stored_from + interval '1 microsecond');
        begin
            insert into coach_statement_history (id, stakeholder_id, words, said_on, channel, check_on, verdict, checked_on, version, stored_from, stored_by, stored_until, ended_by) values (old.id, old.stakeholder_id, old.words, old.said_on, old.channel, old.check_on, old.verdict, old.checked_on, old.version, old.stored_from, old.stored_by, moment, actor());
            if tg_op = 'DELETE' then
                return old;
            end if;
            new.stored_from := moment;
            new.stored_by := actor();
            new.version := old.version + 1;
            return new;
        end
        $function$;

CREATE OR REPLACE FUNCTION public.concern_at(instant timestamp with time zone)
 RETURNS SETOF concern
 LANGUAGE sql
 STABLE
AS $function$
            select id, deal_id, holder_id, kind, severity, words, version, stored_from, stored_by from concern where stored_from <= instant
            union all
            select id, deal_id, holder_id, kind, severity, words, version, stored_from, stored_by from concern_history where stored_from <= instant and stored_until > instant
        $function$;

CREATE OR REPLACE FUNCTION public.concern_keeps_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
        declare
            moment timestamptz := greatest(now(), old.stored_from + interval '1 microsecond');
        begin
            insert into concern_history (id, deal_id, holder_id, kind, severity, words, version, stored_from, stored_by, stored_until, ended_by) values (old.id, old.deal_id, old.holder_id, old.kind, old.severity, old.words, old.version, old.stored_from, old.stored_by, moment, actor());
            if tg_op = 'DELETE' then
                return old;
            end if;
            new.stored_from := moment;
            new.stored_by := actor();
            new.version := old.version + 1;
            return new;
        end
        $function$;

CREATE OR REPLACE FUNCTION public.concern_signal_at(instant timestamp with time zone)
 RETURNS SETOF concern_signal
 LANGUAGE sql
 STABLE
AS $function$
            select id, deal_id, kind, sayer_id, heard_by, happened_on, channel, words, interaction_id, version, stored_from, stored_by from concern_signal where stored_from <= instant
            union all
            select id, deal_id, kind, sayer_id, heard_by, happened_on, channel, words, interaction_id, version, stored_from, stored_by from concern_signal_history where stored_from <= instant and stored_until > instant
        $function$;

CREATE OR REPLACE FUNCTION public.concern_signal_keeps_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
        declare
            moment timestamptz := greatest(now(), old.stored_from + interval '1 microsecond');
        begin
            insert into concern_signal_history (id, deal_id, kind, sayer_id, heard_by, happened_on, channel, words, interaction_id, version, stored_from, stored_by, stored_until, ended_by) values (old.id, old.deal_id, old.kind, old.sayer_id, old.heard_by, old.happened_on, old.channel, old.words, old.interaction_id, old.version, old.stored_from, old.stored_by, moment, actor());
            if tg_op = 'DELETE' then
                return old;
            end if;
            new.stored_from := moment;
            new.stored_by := actor();
            new.version := old.version + 1;
            return new;
        end
        $function$;

CREATE OR REPLACE FUNCTION public.concern_word_at(instant timestamp with time zone)
 RETURNS SETOF concern_word
 LANGUAGE sql
 STABLE
AS $function$
            select id, concern_id, holder_id, says, sayer_id, heard_by, happened_on, channel, words, interaction_id, version, stored_from, stored_by from concern_word where stored_from <= instant
            union all
            select id, concern_id, holder_id, says, sayer_id, heard_by, happened_on, channel, words, interaction_id, version, stored_from, stored_by from concern_word_history where stored_from <= instant and stored_until > instant
        $function$;

CREATE OR REPLACE FUNCTION public.concern_word_keeps_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
        declare
            moment timestamptz := greatest(now(), old.stored_from + interval '1 microsecond');
        begin
            insert into concern_word_history (id, concern_id, holder_id, says, sayer_id, heard_by, happened_on, channel, words, interaction_id, version, stored_from, stored_by, stored_until, ended_by) values (old.id, old.concern_id, old.holder_id, old.says, old.sayer_id, old.heard_by, old.happened_on, old.channel, old.words, old.interaction_id, old.version, old.stored_from, old.stored_by, moment, actor());
            if tg_op = 'DELETE' then
                return old;
            end if;
            new.stored_from := moment;
            new.stored_by := actor();
            new.version := old.version + 1;
            return new;
        end
        $function$;

CREATE OR REPLACE FUNCTION public.contact_role_at(instant timestamp with time zone)
 RETURNS SETOF contact_role
 LANGUAGE sql
 STABLE
AS $function$
            select id, deal_id, person_id, role, is_primary, source, external_id, version, stored_from, stored_by from contact_role where stored_from <= instant
            union all
            select id, deal_id, person_id, role, is_primary, source, external_id, version, stored_from, stored_by from contact_role_history where stored_from <= instant and stored_until > instant
        $function$;

CREATE OR REPLACE FUNCTION public.contact_role_keeps_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
        declare
            moment timestamptz := greatest(now(), old.stored_from + interval '1 microsecond');
        begin
            insert into contact_role_history (id, deal_id, person_id, role, is_primary, source, external_id, version, stored_from, stored_by, stored_until, ended_by) values (old.id, old.deal_id, old.person_id, old.role, old.is_primary, old.source, old.external_id, old.version, old.stored_from, old.stored_by, moment, actor());
            if tg_op = 'DELETE' then
                return old;
            end if;
            new.stored_from := moment;
            new.stored_by := actor();
            new.version := old.version + 1;
            return new;
        end
        $function$;

CREATE OR REPLACE FUNCTION public.criterion_at(instant timestamp with time zone)
 RETURNS SETOF criterion
 LANGUAGE sql
 STABLE
AS $function$
            select id, deal_id, words, formal, mandatory, version, stored_from, stored_by from criterion where stored_from <= instant
            union all
            select id, deal_id, words, formal, mandatory, version, stored_from, stored_by from criterion_history where stored_from <= instant and stored_until > instant
        $function$;

CREATE OR REPLACE FUNCTION public.criterion_holder_at(instant timestamp with time zone)
 RETURNS SETOF criterion_holder
 LANGUAGE sql
 STABLE
AS $function$
            select id, criterion_id, person_id, version, stored_from, stored_by from criterion_holder where stored_from <= instant
            union all
            select id, criterion_id, person_id, version, stored_from, stored_by from criterion_holder_history where stored_from <= instant and stored_until > instant
        $function$;

CREATE OR REPLACE FUNCTION public.criterion_holder_keeps_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
        declare
            moment timestamptz := greatest(now(), old.stored_from + interval '1 microsecond');
        begin
            insert into criterion_holder_history (id, criterion_id, person_id, version, stored_from, stored_by, stored_until, ended_by) values (old.id, old.criterion_id, old.person_id, old.version, old.stored_from, old.stored_by, moment, actor());
            if tg_op = 'DELETE' then
                return old;
            end if;
            new.stored_from := moment;
            new.stored_by := actor();
            new.version := old.version + 1;
            return new;
        end
        $function$;

CREATE OR REPLACE FUNCTION public.criterion_keeps_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
        declare
            moment timestamptz := greatest(now(), old.stored_from + interval '1 microsecond');
        begin
            insert into criterion_history (id, deal_id, words, formal, mandatory, version, stored_from, stored_by, stored_until, ended_by) values (old.id, old.deal_id, old.words, old.formal, old.mandatory, old.version, old.stored_from, old.stored_by, moment, actor());
            if tg_op = 'DELETE' then
                return old;
            end if;
            new.stored_from := moment;
            new.stored_by := actor();
            new.version := old.version + 1;
            return new;
        end
        $function$;

CREATE OR REPLACE FUNCTION public.critical_date_at(instant timestamp with time zone)
 RETURNS SETOF critical_date
 LANGUAGE sql
 STABLE
AS $function$
            select id, deal_id, part, on_day, hard, why, version, stored_from, stored_by from critical_date where stored_from <= instant
            union all
            select id, deal_id, part, on_day, hard, why, version, stored_from, stored_by from critical_date_history where stored_from <= instant and stored_until > instant
        $function$;

CREATE OR REPLACE FUNCTION public.critical_date_keeps_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
        declare
            moment timestamptz := greatest(now(), old.stored_from + interval '1 microsecond');
        begin
            insert into critical_date_history (id, deal_id, part, on_day, hard, why, version, stored_from, stored_by, stored_until, ended_by) values (old.id, old.deal_id, old.part, old.on_day, old.hard, old.why, old.version, old.stored_from, old.stored_by, moment, actor());
            if tg_op = 'DELETE' then
                return old;
            end if;
            new.stored_from := moment;
            new.stored_by := actor();
            new.version := old.version + 1;
            return new;
        end
        $function$;

CREATE OR REPLACE FUNCTION public.deal_at(instant timestamp with time zone)
 RETURNS SETOF deal
 LANGUAGE sql
 STABLE
AS $function$
            select id, name, name_made, organization_id, owner_id, status, stage, amount, currency, opened_on, expected_close, closed_on, reason, next_step, next_step_on, next_step_owner_id, lead_source, type, product, lane, restricted, source, external_id, version, stored_from, stored_by from deal where stored_from <= instant
            union all
            select id, name, name_made, organization_id, owner_id, status, stage, amount, currency, opened_on, expected_close, closed_on, reason, next_step, next_step_on, next_step_owner_id, lead_source, type, product, lane, restricted, source, external_id, version, stored_from, stored_by from deal_history where stored_from <= instant and stored_until > instant
        $function$;

CREATE OR REPLACE FUNCTION public.deal_change_at(instant timestamp with time zone)
 RETURNS SETOF deal_change
 LANGUAGE sql
 STABLE
AS $function$
            select id, deal_id, field, changed_on, place, from_value, to_value, source, external_id, version, stored_from, stored_by from deal_change where stored_from <= instant
            union all
            select id, deal_id, field, changed_on, place, from_value, to_value, source, external_id, version, stored_from, stored_by from deal_change_history where stored_from <= instant and stored_until > instant
        $function$;

CREATE OR REPLACE FUNCTION public.deal_change_keeps_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
        declare
            moment timestamptz := greatest(now(), old.stored_from + interval '1 microsecond');
        begin
            insert into deal_change_history (id, deal_id, field, changed_on, place, from_value, to_value, source, external_id, version, stored_from, stored_by, stored_until, ended_by) values (old.id, old.deal_id, old.field, old.changed_on, old.place, old.from_value, old.to_value, old.source, old.external_id, old.version, old.stored_from, old.stored_by, moment, actor());
            if tg_op = 'DELETE' then
                return old;
            end if;
            new.stored_from := moment;
            new.stored_by := actor();
            new.version := old.version + 1;
            return new;
        end
        $function$;

CREATE OR REPLACE FUNCTION public.deal_keeps_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
        declare
            moment timestamptz := greatest(now(), old.stored_from + interval '1 microsecond');
        begin
            insert into deal_history (id, name, name_made, organization_id, owner_id, status, stage, amount, currency, opened_on, expected_close, closed_on, reason, next_step, next_step_on, next_step_owner_id, lead_source, type, product, lane, restricted, source, external_id, version, stored_from, stored_by, stored_until, ended_by) values (old.id, old.name, old.name_made, old.organization_id, old.owner_id, old.status, old.stage, old.amount, old.currency, old.opened_on, old.expected_close, old.closed_on, old.reason, old.next_step, old.next_step_on, old.next_step_owner_id, old.lead_source, old.type, old.product, old.lane, old.restricted, old.source, old.external_id, old.version, old.stored_from, old.stored_by, moment, actor());
            if tg_op = 'DELETE' then
                return old;
            end if;
            new.stored_from := moment;
            new.stored_by := actor();
            new.version := old.version + 1;
            return new;
        end
        $function$;

CREATE OR REPLACE FUNCTION public.deal_line_at(instant timestamp with time zone)
 RETURNS SETOF deal_line
 LANGUAGE sql
 STABLE
AS $function$
            select id, deal_id, product_id, quantity, price, amount, currency, source, external_id, version, stored_from, stored_by from deal_line where stored_from <= instant
            union all
            select id, deal_id, product_id, quantity, price, amount, currency, source, external_id, version, stored_from, stored_by from deal_line_history where stored_from <= instant and stored_until > instant
        $function$;

CREATE OR REPLACE FUNCTION public.deal_line_keeps_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
        declare
            moment timestamptz := greatest(now(), old.stored_from + interval '1 microsecond');
        begin
            insert into deal_line_history (id, deal_id, product_id, quantity, price, amount, currency, source, external_id, version, stored_from, stored_by, stored_until, ended_by) values (old.id, old.deal_id, old.product_id, old.quantity, old.price, old.amount, old.currency, old.source, old.external_id, old.version, old.stored_from, old.stored_by, moment, actor());
            if tg_op = 'DELETE' then
                return old;
            end if;
            new.stored_from := moment;
            new.stored_by := actor();
            new.version := old.version + 1;
            return new;
        end
        $function$;

CREATE OR REPLACE FUNCTION public.deal_member_at(instant timestamp with time zone)
 RETURNS SETOF deal_member
 LANGUAGE sql
 STABLE
AS $function$
            select id, deal_id, user_id, version, stored_from, stored_by from deal_member where stored_from <= instant
            union all
            select id, deal_id, user_id, version, stored_from, stored_by from deal_member_history where stored_from <= instant and stored_until > instant
        $function$;

CREATE OR REPLACE FUNCTION public.deal_member_keeps_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
        declare
            moment timestamptz := greatest(now(), old.stored_from + interval '1 microsecond');
        begin
            insert into deal_member_history (id, deal_id, user_id, version, stored_from, stored_by, stored_until, ended_by) values (old.id, old.deal_id, old.user_id, old.version, old.stored_from, old.stored_by, moment, actor());
            if tg_op = 'DELETE' then
                return old;
            end if;
            new.stored_from := moment;
            new.stored_by := actor();
            new.version := old.version + 1;
            return new;
        end
        $function$;

CREATE OR REPLACE FUNCTION public.decider_hypothesis_at(instant timestamp with time zone)
 RETURNS SETOF decider_hypothesis
 LANGUAGE sql
 STABLE
AS $function$
            select id, stakeholder_id, probability, question, ask_by, made_on, outcome, closed_on, version, stored_from, stored_by from decider_hypothesis where stored_from <= instant
            union all
            select id, stakeholder_id, probability, question, ask_by, made_on, outcome, closed_on, version, stored_from, stored_by from decider_hypothesis_history where stored_from <= instant and stored_until > instant
        $function$;

CREATE OR REPLACE FUNCTION public.decider_hypothesis_keeps_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
        declare
            moment timestamptz := greatest(now(), old.stored_from + interval '1 microsecond');
        begin
            insert into decider_hypothesis_history (id, stakeholder_id, probability, question, ask_by, made_on, outcome, closed_on, version, stored_from, stored_by, stored_until, ended_by) values (old.id, old.stakeholder_id, old.probability, old.question, old.ask_by, old.made_on, old.outcome, old.closed_on, old.version, old.stored_from, old.stored_by, moment, actor());
            if tg_op = 'DELETE' then
                return old;
            end if;
            new.stored_from := moment;
            new.stored_by := actor();
            new.version := old.version + 1;
            return new;
        end
        $function$;

CREATE OR REPLACE FUNCTION public.decision_template_at(instant timestamp with time zone)
 RETURNS SETOF decision_template
 LANGUAGE sql
 STABLE
AS $function$
            select id, deal_id, version, stored_from, stored_by from decision_template where stored_from <= instant
            union all
            select id, deal_id, version, stored_from, stored_by from decision_template_history where stored_from <= instant and stored_until > instant
        $function$;

CREATE OR REPLACE FUNCTION public.decision_template_edition_at(instant timestamp with time zone)
 RETURNS SETOF decision_template_edition
 LANGUAGE sql
 STABLE
AS $function$
            select id, template_id, edition, name, problem, made_by, made_on, version, stored_from, stored_by from decision_template_edition where stored_from <= instant
            union all
            select id, template_id, edition, name, problem, made_by, made_on, version, stored_from, stored_by from decision_template_edition_history where stored_from <= instant and stored_until > instant
        $function$;

CREATE OR REPLACE FUNCTION public.decision_template_edition_keeps_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
        declare
            moment timestamptz := greatest(now(), old.stored_from + interval '1 microsecond');
        begin
            insert into decision_template_edition_history (id, template_id, edition, name, problem, made_by, made_on, version, stored_from, stored_by, stored_until, ended_by) values (old.id, old.template_id, old.edition, old.name, old.problem, old.made_by, old.made_on, old.version, old.stored_from, old.stored_by, moment, actor());
            if tg_op = 'DELETE' then
                return old;
            end if;
            new.stored_from := moment;
            new.stored_by := actor();
            new.version := old.version + 1;
            return new;
        end
        $function$;

CREATE OR REPLACE FUNCTION public.decision_template_item_at(instant timestamp with time zone)
 RETURNS SETOF decision_template_item
 LANGUAGE sql
 STABLE
AS $function$
            select id, edition_id, kind, words, place, version, stored_from, stored_by from decision_template_item where stored_from <= instant
            union all
            select id, edition_id, kind, words, place, version, stored_from, stored_by from decision_template_item_history where stored_from <= instant and stored_until > instant
        $function$;

CREATE OR REPLACE FUNCTION public.decision_template_item_keeps_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
        declare
            moment timestamptz := greatest(now(), old.stored_from + interval '1 microsecond');
        begin
            insert into decision_template_item_history (id, edition_id, kind, words, place, version, stored_from, stored_by, stored_until, ended_by) values (old.id, old.edition_id, old.kind, old.words, old.place, old.version, old.stored_from, old.stored_by, moment, actor());
            if tg_op = 'DELETE' then
                return old;
            end if;
            new.stored_from := moment;
            new.stored_by := actor();
            new.version := old.version + 1;
            return new;
        end
        $function$;

CREATE OR REPLACE FUNCTION public.decision_template_keeps_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
        declare
            moment timestamptz := greatest(now(), old.stored_from + interval '1 microsecond');
        begin
            insert into decision_template_history (id, deal_id, version, stored_from, stored_by, stored_until, ended_by) values (old.id, old.deal_id, old.version, old.stored_from, old.stored_by, moment, actor());
            if tg_op = 'DELETE' then
                return old;
            end if;
            new.stored_from := moment;
            new.stored_by := actor();
            new.version := old.version + 1;
            return new;
        end
        $function$;

CREATE OR REPLACE FUNCTION public.decision_template_use_at(instant timestamp with time zone)
 RETURNS SETOF decision_template_use
 LANGUAGE sql
 STABLE
AS $function$
            select id, edition_id, deal_id, used_by, used_on, version, stored_from, stored_by from decision_template_use where stored_from <= instant
            union all
            select id, edition_id, deal_id, used_by, used_on, version, stored_from, stored_by from decision_template_use_history where stored_from <= instant and stored_until > instant
        $function$;

CREATE OR REPLACE FUNCTION public.decision_template_use_keeps_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
        declare
            moment timestamptz := greatest(now(), old.stored_from + interval '1 microsecond');
        begin
            insert into decision_template_use_history (id, edition_id, deal_id, used_by, used_on, version, stored_from, stored_by, stored_until, ended_by) values (old.id, old.edition_id, old.deal_id, old.used_by, old.used_on, old.version, old.stored_from, old.stored_by, moment, actor());
            if tg_op = 'DELETE' then
                return old;
            end if;
            new.stored_from := moment;
            new.stored_by := actor();
            new.version := old.version + 1;
            return new;
        end
        $function$;

CREATE OR REPLACE FUNCTION public.disqualification_at(instant timestamp with time zone)
 RETURNS SETOF disqualification
 LANGUAGE sql
 STABLE
AS $function$
            select id, deal_id, walked_on, walked_by, reason, words, evidence, evidence_by, fact_id, alternative, alternative_name, look_again_on, hours_back, reopened_on, winnable, followed_on, followed_words, version, stored_from, stored_by from disqualification where stored_from <= instant
            union all
            select id, deal_id, walked_on, walked_by, reason, words, evidence, evidence_by, fact_id, alternative, alternative_name, look_again_on, hours_back, reopened_on, winnable, followed_on, followed_words, version, stored_from, stored_by from disqualification_history where stored_from <= instant and stored_until > instant
        $function$;

CREATE OR REPLACE FUNCTION public.disqualification_keeps_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
        declare
            moment timestamptz := greatest(now(), old.stored_from + interval '1 microsecond');
        begin
            insert into disqualification_history (id, deal_id, walked_on, walked_by, reason, words, evidence, evidence_by, fact_id, alternative, alternative_name, look_again_on, hours_back, reopened_on, winnable, followed_on, followed_words, version, stored_from, stored_by, stored_until, ended_by) values (old.id, old.deal_id, old.walked_on, old.walked_by, old.reason, old.words, old.evidence, old.evidence_by, old.fact_id, old.alternative, old.alternative_name, old.look_again_on, old.hours_back, old.reopened_on, old.winnable, old.followed_on, old.followed_words, old.version, old.stored_from, old.stored_by, moment, actor());
            if tg_op = 'DELETE' then
                return old;
            end if;
            new.stored_from := moment;
            new.stored_by := actor();
            new.version := old.version + 1;
            return new;
        end
        $function$;

CREATE OR REPLACE FUNCTION public.evidence_at(instant timestamp with time zone)
 RETURNS SETOF evidence
 LANGUAGE sql
 STABLE
AS $function$
            select id, fact_id, sayer_id, heard_by, happened_on, channel, act, words, interaction_id, version, stored_from, stored_by from evidence where stored_from <= instant
            union all
            select id, fact_id, sayer_id, heard_by, happened_on, channel, act, words, interaction_id, version, stored_from, stored_by from evidence_history where stored_from <= instant and stored_until > instant
        $function$;

CREATE OR REPLACE FUNCTION public.evidence_keeps_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
        declare
            moment timestamptz := greatest(now(), old.stored_from + interval '1 microsecond');
        begin
            insert into evidence_history (id, fact_id, sayer_id, heard_by, happened_on, channel, act, words, interaction_id, version, stored_from, stored_by, stored_until, ended_by) values (old.id, old.fact_id, old.sayer_id, old.heard_by, old.happened_on, old.channel, old.act, old.words, old.interaction_id, old.version, old.stored_from, old.stored_by, moment, actor());
            if tg_op = 'DELETE' then
                return old;
            end if;
            new.stored_from := moment;
            new.stored_by := actor();
            new.version := old.version + 1;
            return new;
        end
        $function$;

CREATE OR REPLACE FUNCTION public.exchange_rate_at(instant timestamp with time zone)
 RETURNS SETOF exchange_rate
 LANGUAGE sql
 STABLE
AS $function$
            select id, currency, base, valid_from, rate, version, stored_from, stored_by from exchange_rate where stored_from <= instant
            union all
            select id, currency, base, valid_from, rate, version, stored_from, stored_by from exchange_rate_history where stored_from <= instant and stored_until > instant
        $function$;

CREATE OR REPLACE FUNCTION public.exchange_rate_keeps_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
        declare
            moment timestamptz := greatest(now(), old.stored_from + interval '1 microsecond');
        begin
            insert into exchange_rate_history (id, currency, base, valid_from, rate, version, stored_from, stored_by, stored_until, ended_by) values (old.id, old.currency, old.base, old.valid_from, old.rate, old.version, old.stored_from, old.stored_by, moment, actor());
            if tg_op = 'DELETE' then
                return old;
            end if;
            new.stored_from := moment;
            new.stored_by := actor();
            new.version := old.version + 1;
            return new;
        end
        $function$;

CREATE OR REPLACE FUNCTION public.fact_at(instant timestamp with time zone)
 RETURNS SETOF fact
 LANGUAGE sql
 STABLE
AS $function$
            select id, deal_id, organization_id, person_id, kind, topic, answer, words, day, about_person_id, follows_id, measure_from, measure_to, unit, since, until, superseded_by, source, version, stored_from, stored_by from fact where stored_from <= instant
            union all
            select id, deal_id, organization_id, person_id, kind, topic, answer, words, day, about_person_id, follows_id, measure_from, measure_to, unit, since, until, superseded_by, source, version, stored_from, stored_by from fact_history where stored_from <= instant and stored_until > instant
        $function$;

CREATE OR REPLACE FUNCTION public.fact_keeps_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
        declare
            moment timestamptz := greatest(now(), old.stored_from + interval '1 microsecond');
        begin
            insert into fact_history (id, deal_id, organization_id, person_id, kind, topic, answer, words, day, about_person_id, follows_id, measure_from, measure_to, unit, since, until, superseded_by, source, version, stored_from, stored_by, stored_until, ended_by) values (old.id, old.deal_id, old.organization_id, old.person_id, old.kind, old.topic, old.answer, old.words, old.day, old.about_person_id, old.follows_id, old.measure_from, old.measure_to, old.unit, old.since, old.until, old.superseded_by, old.source, old.version, old.stored_from, old.stored_by, moment, actor());
            if tg_op = 'DELETE' then
                return old;
            end if;
            new.stored_from := moment;
            new.stored_by := actor();
            new.version := old.version + 1;
            return new;
        end
        $function$;

CREATE OR REPLACE FUNCTION public.gap_at(instant timestamp with time zone)
 RETURNS SETOF gap
 LANGUAGE sql
 STABLE
AS $function$
            select id, criterion_id, option_id, kind, fix_on, version, stored_from, stored_by from gap where stored_from <= instant
            union all
            select id, criterion_id, option_id, kind, fix_on, version, stored_from, stored_by from gap_history where stored_from <= instant and stored_until > instant
        $function$;

CREATE OR REPLACE FUNCTION public.gap_keeps_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
        declare
            moment timestamptz := greatest(now(), old.stored_from + interval '1 microsecond');
        begin
            insert into gap_history (id, criterion_id, option_id, kind, fix_on, version, stored_from, stored_by, stored_until, ended_by) values (old.id, old.criterion_id, old.option_id, old.kind, old.fix_on, old.version, old.stored_from, old.stored_by, moment, actor());
            if tg_op = 'DELETE' then
                return old;
            end if;
            new.stored_from := moment;
            new.stored_by := actor();
            new.version := old.version + 1;
            return new;
        end
        $function$;

CREATE OR REPLACE FUNCTION public.half_life_at(instant timestamp with time zone)
 RETURNS SETOF half_life
 LANGUAGE sql
 STABLE
AS $function$
            select id, is_day, grade, days, version, stored_from, stored_by from half_life where stored_from <= instant
            union all
            select id, is_day, grade, days, version, stored_from, stored_by from half_life_history where stored_from <= instant and stored_until > instant
        $function$;

CREATE OR REPLACE FUNCTION public.half_life_keeps_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
        declare
            moment timestamptz := greatest(now(), old.stored_from + interval '1 microsecond');
        begin
            insert into half_life_history (id, is_day, grade, days, version, stored_from, stored_by, stored_until, ended_by) values (old.id, old.is_day, old.grade, old.days, old.version, old.stored_from, old.stored_by, moment, actor());
            if tg_op = 'DELETE' then
                return old;
            end if;
            new.stored_from := moment;
            new.stored_by := actor();
            new.version := old.version + 1;
            return new;
        end
        $function$;

CREATE OR REPLACE FUNCTION public.hypotheses_add_up()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    perform from deal
    where id = (select deal_id from stakeholder where stakeholder.id = new.stakeholder_id)
    for no key update;
    if (
        select sum(probability)
        from decider_hypothesis
        join stakeholder on stakeholder.id = decider_hypothesis.stakeholder_id
        where stakeholder.deal_id = (select deal_id from stakeholder where stakeholder.id = new.stakeholder_id)
        and outcome is null) > 1 then
        raise check_violation using message = 'The open hypotheses of a deal add up to more than 1.';
    end if;
    return null;
end
$function$;

CREATE OR REPLACE FUNCTION public.interaction_at(instant timestamp with time zone)
 RETURNS SETOF interaction
 LANGUAGE sql
 STABLE
AS $function$
            select id, deal_id, organization_id, happened_on, channel, kind, direction, subject, words, minutes, owner_id, source, external_id, version, stored_from, stored_by from interaction where stored_from <= instant
            union all
            select id, deal_id, organization_id, happened_on, channel, kind, direction, subject, words, minutes, owner_id, source, external_id, version, stored_from, stored_by from interaction_history where stored_from <= instant and stored_until > instant
        $function$;

CREATE OR REPLACE FUNCTION public.interaction_keeps_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
        declare
            moment timestamptz := greatest(now(), old.stored_from + interval '1 microsecond');
        begin
            insert into interaction_history (id, deal_id, organization_id, happened_on, channel, kind, direction, subject, words, minutes, owner_id, source, external_id, version, stored_from, stored_by, stored_until, ended_by) values (old.id, old.deal_id, old.organization_id, old.happened_on, old.channel, old.kind, old.direction, old.subject, old.words, old.minutes, old.owner_id, old.source, old.external_id, old.version, old.stored_from, old.stored_by, moment, actor());
            if tg_op = 'DELETE' then
                return old;
            end if;
            new.stored_from := moment;
            new.stored_by := actor();
            new.version := old.version + 1;
            return new;
        end
        $function$;

CREATE OR REPLACE FUNCTION public.interaction_person_at(instant timestamp with time zone)
 RETURNS SETOF interaction_person
 LANGUAGE sql
 STABLE
AS $function$
            select id, interaction_id, person_id, version, stored_from, stored_by from interaction_person where stored_from <= instant
            union all
            select id, interaction_id, person_id, version, stored_from, stored_by from interaction_person_history where stored_from <= instant and stored_until > instant
        $function$;

CREATE OR REPLACE FUNCTION public.interaction_person_keeps_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
        declare
            moment timestamptz := greatest(now(), old.stored_from + interval '1 microsecond');
        begin
            insert into interaction_person_history (id, interaction_id, person_id, version, stored_from, stored_by, stored_until, ended_by) values (old.id, old.interaction_id, old.person_id, old.version, old.stored_from, old.stored_by, moment, actor());
            if tg_op = 'DELETE' then
                return old;
            end if;
            new.stored_from := moment;
            new.stored_by := actor();
            new.version := old.version + 1;
            return new;
        end
        $function$;

CREATE OR REPLACE FUNCTION public.keep_audit(tracked text)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
begin
    execute format('create trigger %I after insert or update or delete on %I for each statement execute function keeps_audit()',
        tracked || '_keeps_audit', tracked);
end
$function$;

CREATE OR REPLACE FUNCTION public.keep_history(tracked text)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
declare
    columns text;
    old_columns text;
begin
    select string_agg(quote_ident(attname), ', ' order by attnum),
        string_agg('old.' || quote_ident(attname), ', ' order by attnum)
    into columns, old_columns
    from pg_attribute
    where attrelid = tracked::regclass
    and attnum > 0
    and not attisdropped;
    execute format($make$
        create or replace function %1$I() returns trigger language plpgsql as $trigger$
        declare
            moment timestamptz := greatest(now(), old.stored_from + interval '1 microsecond');
        begin
            insert into %2$I (%3$s, stored_until, ended_by) values (%4$s, moment, actor());
            if tg_op = 'DELETE' then
                return old;
            end if;
            new.stored_from := moment;
            new.stored_by := actor();
            new.version := old.version + 1;
            return new;
        end
        $trigger$ $make$, tracked || '_keeps_history', tracked || '_history', columns, old_columns);
    execute format($make$
        create or replace function %1$I(instant timestamptz) returns setof %2$I language sql stable as $at$
            select %3$s from %2$I where stored_from <= instant
            union all
            select %3$s from %4$I where stored_from <= instant and stored_until > instant
        $at$ $make$, tracked || '_at', tracked, columns, tracked || '_history');
end
$function$;

CREATE OR REPLACE FUNCTION public.keep_snapshots()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
    raise exception 'A snapshot is kept: reviews name it.';
end
$function$;

CREATE OR REPLACE FUNCTION public.keeps_audit()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
    noted text := coalesce(told('noted'), '');
    imports boolean := actor() like 'import:%';
begin
    if noted = 'all' or position(' ' || tg_table_name || ' ' in noted) > 0 then
        return null;
    end if;
    insert into audit_event (kind, act, written_as, subject_kind, subject_id, tables, transaction)
    values (
        case when imports or coalesce(told('act'), '') ~ '(undo|/imports/|/worked-example)' then 'IMPORT'
            else audit_kind(tg_table_name) end,
        coalesce(told('act'), case when imports then 'import' else 'background' end),
        actor(),
        case when imports then 'imports' else told('subject_kind') end,
        case when imports then substring(actor() from 8 for 36)::uuid else told('subject_id')::uuid end,
        array[tg_table_name],
        pg_current_xact_id()::text::bigint)
    on conflict (at, transaction) do update
    set tables = audit_event.tables || excluded.tables;
    perform set_config('throughline.noted', noted || ' ' || tg_table_name || ' ', true);
    return null;
end
$function$;

CREATE OR REPLACE FUNCTION public.must_say_yes_at(instant timestamp with time zone)
 RETURNS SETOF must_say_yes
 LANGUAGE sql
 STABLE
AS $function$
            select id, deal_id, person_id, answer, answerer_id, answer_by, version, stored_from, stored_by from must_say_yes where stored_from <= instant
            union all
            select id, deal_id, person_id, answer, answerer_id, answer_by, version, stored_from, stored_by from must_say_yes_history where stored_from <= instant and stored_until > instant
        $function$;

CREATE OR REPLACE FUNCTION public.must_say_yes_keeps_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
        declare
            moment timestamptz := greatest(now(), old.stored_from + interval '1 microsecond');
        begin
            insert into must_say_yes_history (id, deal_id, person_id, answer, answerer_id, answer_by, version, stored_from, stored_by, stored_until, ended_by) values (old.id, old.deal_id, old.person_id, old.answer, old.answerer_id, old.answer_by, old.version, old.stored_from, old.stored_by, moment, actor());
            if tg_op = 'DELETE' then
                return old;
            end if;
            new.stored_from := moment;
            new.stored_by := actor();
            new.version := old.version + 1;
            return new;
        end
        $function$;

CREATE OR REPLACE FUNCTION public.next_id()
 RETURNS uuid
 LANGUAGE sql
RETURN ((OVERLAY(lpad(to_hex((floor((EXTRACT(epoch FROM clock_timestamp()) * (4096000)::numeric)))::bigint), 15, '0'::text) PLACING '7'::text FROM 13 FOR 0) || "right"((gen_random_uuid())::text, 17)))::uuid;

CREATE OR REPLACE FUNCTION public.organization_at(instant timestamp with time zone)
 RETURNS SETOF organization
 LANGUAGE sql
 STABLE
AS $function$
            select id, name, industry, type, employees, revenue, country, city, website, founded, parent_id, owner_id, source, external_id, version, stored_from, stored_by from organization where stored_from <= instant
            union all
            select id, name, industry, type, employees, revenue, country, city, website, founded, parent_id, owner_id, source, external_id, version, stored_from, stored_by from organization_history where stored_from <= instant and stored_until > instant
        $function$;

CREATE OR REPLACE FUNCTION public.organization_keeps_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
        declare
            moment timestamptz := greatest(now(), old.stored_from + interval '1 microsecond');
        begin
            insert into organization_history (id, name, industry, type, employees, revenue, country, city, website, founded, parent_id, owner_id, source, external_id, version, stored_from, stored_by, stored_until, ended_by) values (old.id, old.name, old.industry, old.type, old.employees, old.revenue, old.country, old.city, old.website, old.founded, old.parent_id, old.owner_id, old.source, old.external_id, old.version, old.stored_from, old.stored_by, moment, actor());
            if tg_op = 'DELETE' then
                return old;
            end if;
            new.stored_from := moment;
            new.stored_by := actor();
            new.version := old.version + 1;
            return new;
        end
        $function$;

CREATE OR REPLACE FUNCTION public.people_of(looking uuid)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE ROWS 20
AS $function$
    with recursive people (id) as (
        select looking
        union
        select app_user.id
        from people
        join lateral (
            select reports.id
            from app_user reports
            where reports.manager_id = people.id
            union all
            select members.id
            from team
            join app_user members on members.team_id = team.id
            where team.manager_id = people.id
        ) app_user on true
    )
    select id
    from people
$function$;

CREATE OR REPLACE FUNCTION public.person_at(instant timestamp with time zone)
 RETURNS SETOF person
 LANGUAGE sql
 STABLE
AS $function$
            select id, organization_id, name, email, phone, title, department, reports_to_id, source, external_id, version, stored_from, stored_by from person where stored_from <= instant
            union all
            select id, organization_id, name, email, phone, title, department, reports_to_id, source, external_id, version, stored_from, stored_by from person_history where stored_from <= instant and stored_until > instant
        $function$;

CREATE OR REPLACE FUNCTION public.person_keeps_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
        declare
            moment timestamptz := greatest(now(), old.stored_from + interval '1 microsecond');
        begin
            insert into person_history (id, organization_id, name, email, phone, title, department, reports_to_id, source, external_id, version, stored_from, stored_by, stored_until, ended_by) values (old.id, old.organization_id, old.name, old.email, old.phone, old.title, old.department, old.reports_to_id, old.source, old.external_id, old.version, old.stored_from, old.stored_by, moment, actor());
            if tg_op = 'DELETE' then
                return old;
            end if;
            new.stored_from := moment;
            new.stored_by := actor();
            new.version := old.version + 1;
            return new;
        end
        $function$;

CREATE OR REPLACE FUNCTION public.plan_at(instant timestamp with time zone)
 RETURNS SETOF plan
 LANGUAGE sql
 STABLE
AS $function$
            select id, deal_id, template_id, edition, version, stored_from, stored_by from plan where stored_from <= instant
            union all
            select id, deal_id, template_id, edition, version, stored_from, stored_by from plan_history where stored_from <= instant and stored_until > instant
        $function$;

CREATE OR REPLACE FUNCTION public.plan_confirmation_at(instant timestamp with time zone)
 RETURNS SETOF plan_confirmation
 LANGUAGE sql
 STABLE
AS $function$
            select id, deal_id, role, user_id, named_by, named_on, confirmed_on, plan_version, mark, superseded_on, version, stored_from, stored_by from plan_confirmation where stored_from <= instant
            union all
            select id, deal_id, role, user_id, named_by, named_on, confirmed_on, plan_version, mark, superseded_on, version, stored_from, stored_by from plan_confirmation_history where stored_from <= instant and stored_until > instant
        $function$;

CREATE OR REPLACE FUNCTION public.plan_confirmation_keeps_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
        declare
            moment timestamptz := greatest(now(), old.stored_from + interval '1 microsecond');
        begin
            insert into plan_confirmation_history (id, deal_id, role, user_id, named_by, named_on, confirmed_on, plan_version, mark, superseded_on, version, stored_from, stored_by, stored_until, ended_by) values (old.id, old.deal_id, old.role, old.user_id, old.named_by, old.named_on, old.confirmed_on, old.plan_version, old.mark, old.superseded_on, old.version, old.stored_from, old.stored_by, moment, actor());
            if tg_op = 'DELETE' then
                return old;
            end if;
            new.stored_from := moment;
            new.stored_by := actor();
            new.version := old.version + 1;
            return new;
        end
        $function$;

CREATE OR REPLACE FUNCTION public.plan_keeps_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
        declare
            moment timestamptz := greatest(now(), old.stored_from + interval '1 microsecond');
        begin
            insert into plan_history (id, deal_id, template_id, edition, version, stored_from, stored_by, stored_until, ended_by) values (old.id, old.deal_id, old.template_id, old.edition, old.version, old.stored_from, old.stored_by, moment, actor());
            if tg_op = 'DELETE' then
                return old;
            end if;
            new.stored_from := moment;
            new.stored_by := actor();
            new.version := old.version + 1;
            return new;
        end
        $function$;

CREATE OR REPLACE FUNCTION public.plan_mark(of_deal uuid)
 RETURNS text
 LANGUAGE sql
 STABLE
AS $function$
    select md5(coalesce(string_agg(part, ' ' order by part), ''))
    from (
        select concat_ws('|', task.id, name, side, part, likely, not_before) as part
        from plan
        join plan_task task on task.plan_id = plan.id
        where plan.deal_id = of_deal
        union all
        select concat_ws('|', task_id, on_id, kind, lag, elapsed)
        from plan
        join plan_task task on task.plan_id = plan.id
        join plan_wait on plan_wait.task_id = task.id
        where plan.deal_id = of_deal
        union all
        select concat_ws('|', part, on_day)
        from critical_date
        where deal_id = of_deal) as of_the_plan
$function$;

CREATE OR REPLACE FUNCTION public.plan_outlook_at(instant timestamp with time zone)
 RETURNS SETOF plan_outlook
 LANGUAGE sql
 STABLE
AS $function$
            select id, plan_id, since, late, late_part, go_live, victory, sign_by, version, stored_from, stored_by from plan_outlook where stored_from <= instant
            union all
            select id, plan_id, since, late, late_part, go_live, victory, sign_by, version, stored_from, stored_by from plan_outlook_history where stored_from <= instant and stored_until > instant
        $function$;

CREATE OR REPLACE FUNCTION public.plan_outlook_keeps_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
        declare
            moment timestamptz := greatest(now(), old.stored_from + interval '1 microsecond');
        begin
            insert into plan_outlook_history (id, plan_id, since, late, late_part, go_live, victory, sign_by, version, stored_from, stored_by, stored_until, ended_by) values (old.id, old.plan_id, old.since, old.late, old.late_part, old.go_live, old.victory, old.sign_by, old.version, old.stored_from, old.stored_by, moment, actor());
            if tg_op = 'DELETE' then
                return old;
            end if;
            new.stored_from := moment;
            new.stored_by := actor();
            new.version := old.version + 1;
            return new;
        end
        $function$;

CREATE OR REPLACE FUNCTION public.plan_proposal_at(instant timestamp with time zone)
 RETURNS SETOF plan_proposal
 LANGUAGE sql
 STABLE
AS $function$
            select id, deal_id, sent_by, sent_at, file, words, accepted_by, accepted_at, version, stored_from, stored_by from plan_proposal where stored_from <= instant
            union all
            select id, deal_id, sent_by, sent_at, file, words, accepted_by, accepted_at, version, stored_from, stored_by from plan_proposal_history where stored_from <= instant and stored_until > instant
        $function$;

CREATE OR REPLACE FUNCTION public.plan_proposal_keeps_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
        declare
            moment timestamptz := greatest(now(), old.stored_from + interval '1 microsecond');
        begin
            insert into plan_proposal_history (id, deal_id, sent_by, sent_at, file, words, accepted_by, accepted_at, version, stored_from, stored_by, stored_until, ended_by) values (old.id, old.deal_id, old.sent_by, old.sent_at, old.file, old.words, old.accepted_by, old.accepted_at, old.version, old.stored_from, old.stored_by, moment, actor());
            if tg_op = 'DELETE' then
                return old;
            end if;
            new.stored_from := moment;
            new.stored_by := actor();
            new.version := old.version + 1;
            return new;
        end
        $function$;

CREATE OR REPLACE FUNCTION public.plan_task_at(instant timestamp with time zone)
 RETURNS SETOF plan_task
 LANGUAGE sql
 STABLE
AS $function$
            select id, plan_id, name, side, part, step, likely, p80, vulnerable, owner_id, person_id, not_before, begun_on, done_on, took, version, stored_from, stored_by, mark from plan_task where stored_from <= instant
            union all
            select id, plan_id, name, side, part, step, likely, p80, vulnerable, owner_id, person_id, not_before, begun_on, done_on, took, version, stored_from, stored_by, mark from plan_task_history where stored_from <= instant and stored_until > instant
        $function$;

CREATE OR REPLACE FUNCTION public.plan_task_keeps_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
        declare
            moment timestamptz := greatest(now(), old.stored_from + interval '1 microsecond');
        begin
            insert into plan_task_history (id, plan_id, name, side, part, step, likely, p80, vulnerable, owner_id, person_id, not_before, begun_on, done_on, took, version, stored_from, stored_by, mark, stored_until, ended_by) values (old.id, old.plan_id, old.name, old.side, old.part, old.step, old.likely, old.p80, old.vulnerable, old.owner_id, old.person_id, old.not_before, old.begun_on, old.done_on, old.took, old.version, old.stored_from, old.stored_by, old.mark, moment, actor());
            if tg_op = 'DELETE' then
                return old;
            end if;
            new.stored_from := moment;
            new.stored_by := actor();
            new.version := old.version + 1;
            return new;
        end
        $function$;

CREATE OR REPLACE FUNCTION public.plan_template_at(instant timestamp with time zone)
 RETURNS SETOF plan_template
 LANGUAGE sql
 STABLE
AS $function$
            select id, name, product_id, size, version, stored_from, stored_by from plan_template where stored_from <= instant
            union all
            select id, name, product_id, size, version, stored_from, stored_by from plan_template_history where stored_from <= instant and stored_until > instant
        $function$;

CREATE OR REPLACE FUNCTION public.plan_template_edition_at(instant timestamp with time zone)
 RETURNS SETOF plan_template_edition
 LANGUAGE sql
 STABLE
AS $function$
            select id, template_id, edition, steps, made_by, made_on, version, stored_from, stored_by from plan_template_edition where stored_from <= instant
            union all
            select id, template_id, edition, steps, made_by, made_on, version, stored_from, stored_by from plan_template_edition_history where stored_from <= instant and stored_until > instant
        $function$;

CREATE OR REPLACE FUNCTION public.plan_template_edition_keeps_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
        declare
            moment timestamptz := greatest(now(), old.stored_from + interval '1 microsecond');
        begin
            insert into plan_template_edition_history (id, template_id, edition, steps, made_by, made_on, version, stored_from, stored_by, stored_until, ended_by) values (old.id, old.template_id, old.edition, old.steps, old.made_by, old.made_on, old.version, old.stored_from, old.stored_by, moment, actor());
            if tg_op = 'DELETE' then
                return old;
            end if;
            new.stored_from := moment;
            new.stored_by := actor();
            new.version := old.version + 1;
            return new;
        end
        $function$;

CREATE OR REPLACE FUNCTION public.plan_template_keeps_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
        declare
            moment timestamptz := greatest(now(), old.stored_from + interval '1 microsecond');
        begin
            insert into plan_template_history (id, name, product_id, size, version, stored_from, stored_by, stored_until, ended_by) values (old.id, old.name, old.product_id, old.size, old.version, old.stored_from, old.stored_by, moment, actor());
            if tg_op = 'DELETE' then
                return old;
            end if;
            new.stored_from := moment;
            new.stored_by := actor();
            new.version := old.version + 1;
            return new;
        end
        $function$;

CREATE OR REPLACE FUNCTION public.plan_wait_at(instant timestamp with time zone)
 RETURNS SETOF plan_wait
 LANGUAGE sql
 STABLE
AS $function$
            select id, task_id, on_id, kind, lag, elapsed, version, stored_from, stored_by from plan_wait where stored_from <= instant
            union all
            select id, task_id, on_id, kind, lag, elapsed, version, stored_from, stored_by from plan_wait_history where stored_from <= instant and stored_until > instant
        $function$;

CREATE OR REPLACE FUNCTION public.plan_wait_keeps_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
        declare
            moment timestamptz := greatest(now(), old.stored_from + interval '1 microsecond');
        begin
            insert into plan_wait_history (id, task_id, on_id, kind, lag, elapsed, version, stored_from, stored_by, stored_until, ended_by) values (old.id, old.task_id, old.on_id, old.kind, old.lag, old.elapsed, old.version, old.stored_from, old.stored_by, moment, actor());
            if tg_op = 'DELETE' then
                return old;
            end if;
            new.stored_from := moment;
            new.stored_by := actor();
            new.version := old.version + 1;
            return new;
        end
        $function$;

CREATE OR REPLACE FUNCTION public.planned_interaction_at(instant timestamp with time zone)
 RETURNS SETOF planned_interaction
 LANGUAGE sql
 STABLE
AS $function$
            select id, deal_id, planned_for, channel, kind, purpose, interaction_id, called_off_on, version, stored_from, stored_by from planned_interaction where stored_from <= instant
            union all
            select id, deal_id, planned_for, channel, kind, purpose, interaction_id, called_off_on, version, stored_from, stored_by from planned_interaction_history where stored_from <= instant and stored_until > instant
        $function$;

CREATE OR REPLACE FUNCTION public.planned_interaction_keeps_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
        declare
            moment timestamptz := greatest(now(), old.stored_from + interval '1 microsecond');
        begin
            insert into planned_interaction_history (id, deal_id, planned_for, channel, kind, purpose, interaction_id, called_off_on, version, stored_from, stored_by, stored_until, ended_by) values (old.id, old.deal_id, old.planned_for, old.channel, old.kind, old.purpose, old.interaction_id, old.called_off_on, old.version, old.stored_from, old.stored_by, moment, actor());
            if tg_op = 'DELETE' then
                return old;
            end if;
            new.stored_from := moment;
            new.stored_by := actor();
            new.version := old.version + 1;
            return new;
        end
        $function$;

CREATE OR REPLACE FUNCTION public.planned_person_at(instant timestamp with time zone)
 RETURNS SETOF planned_person
 LANGUAGE sql
 STABLE
AS $function$
            select id, planned_interaction_id, person_id, version, stored_from, stored_by from planned_person where stored_from <= instant
            union all
            select id, planned_interaction_id, person_id, version, stored_from, stored_by from planned_person_history where stored_from <= instant and stored_until > instant
        $function$;

CREATE OR REPLACE FUNCTION public.planned_person_keeps_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
        declare
            moment timestamptz := greatest(now(), old.stored_from + interval '1 microsecond');
        begin
            insert into planned_person_history (id, planned_interaction_id, person_id, version, stored_from, stored_by, stored_until, ended_by) values (old.id, old.planned_interaction_id, old.person_id, old.version, old.stored_from, old.stored_by, moment, actor());
            if tg_op = 'DELETE' then
                return old;
            end if;
            new.stored_from := moment;
            new.stored_by := actor();
            new.version := old.version + 1;
            return new;
        end
        $function$;

CREATE OR REPLACE FUNCTION public.playbook_at(instant timestamp with time zone)
 RETURNS SETOF playbook
 LANGUAGE sql
 STABLE
AS $function$
            select id, edition, made_at, chapters, version, stored_from, stored_by from playbook where stored_from <= instant
            union all
            select id, edition, made_at, chapters, version, stored_from, stored_by from playbook_history where stored_from <= instant and stored_until > instant
        $function$;

CREATE OR REPLACE FUNCTION public.playbook_keeps_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
        declare
            moment timestamptz := greatest(now(), old.stored_from + interval '1 microsecond');
        begin
            insert into playbook_history (id, edition, made_at, chapters, version, stored_from, stored_by, stored_until, ended_by) values (old.id, old.edition, old.made_at, old.chapters, old.version, old.stored_from, old.stored_by, moment, actor());
            if tg_op = 'DELETE' then
                return old;
            end if;
            new.stored_from := moment;
            new.stored_by := actor();
            new.version := old.version + 1;
            return new;
        end
        $function$;

CREATE OR REPLACE FUNCTION public.product_at(instant timestamp with time zone)
 RETURNS SETOF product
 LANGUAGE sql
 STABLE
AS $function$
            select id, name, family, price, currency, active, source, external_id, version, stored_from, stored_by from product where stored_from <= instant
            union all
            select id, name, family, price, currency, active, source, external_id, version, stored_from, stored_by from product_history where stored_from <= instant and stored_until > instant
        $function$;

CREATE OR REPLACE FUNCTION public.product_keeps_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
        declare
            moment timestamptz := greatest(now(), old.stored_from + interval '1 microsecond');
        begin
            insert into product_history (id, name, family, price, currency, active, source, external_id, version, stored_from, stored_by, stored_until, ended_by) values (old.id, old.name, old.family, old.price, old.currency, old.active, old.source, old.external_id, old.version, old.stored_from, old.stored_by, moment, actor());
            if tg_op = 'DELETE' then
                return old;
            end if;
            new.stored_from := moment;
            new.stored_by := actor();
            new.version := old.version + 1;
            return new;
        end
        $function$;

CREATE OR REPLACE FUNCTION public.quota_at(instant timestamp with time zone)
 RETURNS SETOF quota
 LANGUAGE sql
 STABLE
AS $function$
            select id, user_id, quarter_begins, amount, currency, version, stored_from, stored_by from quota where stored_from <= instant
            union all
            select id, user_id, quarter_begins, amount, currency, version, stored_from, stored_by from quota_history where stored_from <= instant and stored_until > instant
        $function$;

CREATE OR REPLACE FUNCTION public.quota_keeps_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
        declare
            moment timestamptz := greatest(now(), old.stored_from + interval '1 microsecond');
        begin
            insert into quota_history (id, user_id, quarter_begins, amount, currency, version, stored_from, stored_by, stored_until, ended_by) values (old.id, old.user_id, old.quarter_begins, old.amount, old.currency, old.version, old.stored_from, old.stored_by, moment, actor());
            if tg_op = 'DELETE' then
                return old;
            end if;
            new.stored_from := moment;
            new.stored_by := actor();
            new.version := old.version + 1;
            return new;
        end
        $function$;

CREATE OR REPLACE FUNCTION public.rating_at(instant timestamp with time zone)
 RETURNS SETOF rating
 LANGUAGE sql
 STABLE
AS $function$
            select id, criterion_id, option_id, sayer_id, low, high, happened_on, channel, words, heard_by, version, stored_from, stored_by from rating where stored_from <= instant
            union all
            select id, criterion_id, option_id, sayer_id, low, high, happened_on, channel, words, heard_by, version, stored_from, stored_by from rating_history where stored_from <= instant and stored_until > instant
        $function$;

CREATE OR REPLACE FUNCTION public.rating_keeps_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
        declare
            moment timestamptz := greatest(now(), old.stored_from + interval '1 microsecond');
        begin
            insert into rating_history (id, criterion_id, option_id, sayer_id, low, high, happened_on, channel, words, heard_by, version, stored_from, stored_by, stored_until, ended_by) values (old.id, old.criterion_id, old.option_id, old.sayer_id, old.low, old.high, old.happened_on, old.channel, old.words, old.heard_by, old.version, old.stored_from, old.stored_by, moment, actor());
            if tg_op = 'DELETE' then
                return old;
            end if;
            new.stored_from := moment;
            new.stored_by := actor();
            new.version := old.version + 1;
            return new;
        end
        $function$;

CREATE OR REPLACE FUNCTION public.rating_said(deal uuid, as_of date, known timestamp with time zone)
 RETURNS SETOF rating
 LANGUAGE sql
 STABLE
AS $function$
    select distinct on (said.id) said.*
    from (
        select id, criterion_id, option_id, sayer_id, low, high, happened_on, channel, words, heard_by, version,
            stored_from, stored_by
        from rating
        union all
        select id, criterion_id, option_id, sayer_id, low, high, happened_on, channel, words, heard_by, version,
            stored_from, stored_by
        from rating_history
    ) as said
    where said.criterion_id in (select id from criterion_at(known) where deal_id = deal)
    and said.stored_from <= known
    and said.happened_on <= as_of
    and exists (select from rating_at(known) as standing where standing.id = said.id)
    order by said.id, said.stored_from desc
$function$;

CREATE OR REPLACE FUNCTION public.readiness_checklist_at(instant timestamp with time zone)
 RETURNS SETOF readiness_checklist
 LANGUAGE sql
 STABLE
AS $function$
            select id, product_id, edition, made_by, made_on, version, stored_from, stored_by from readiness_checklist where stored_from <= instant
            union all
            select id, product_id, edition, made_by, made_on, version, stored_from, stored_by from readiness_checklist_history where stored_from <= instant and stored_until > instant
        $function$;

CREATE OR REPLACE FUNCTION public.readiness_checklist_keeps_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
        declare
            moment timestamptz := greatest(now(), old.stored_from + interval '1 microsecond');
        begin
            insert into readiness_checklist_history (id, product_id, edition, made_by, made_on, version, stored_from, stored_by, stored_until, ended_by) values (old.id, old.product_id, old.edition, old.made_by, old.made_on, old.version, old.stored_from, old.stored_by, moment, actor());
            if tg_op = 'DELETE' then
                return old;
            end if;
            new.stored_from := moment;
            new.stored_by := actor();
            new.version := old.version + 1;
            return new;
        end
        $function$;

CREATE OR REPLACE FUNCTION public.readiness_item_at(instant timestamp with time zone)
 RETURNS SETOF readiness_item
 LANGUAGE sql
 STABLE
AS $function$
            select id, checklist_id, area, words, place, version, stored_from, stored_by from readiness_item where stored_from <= instant
            union all
            select id, checklist_id, area, words, place, version, stored_from, stored_by from readiness_item_history where stored_from <= instant and stored_until > instant
        $function$;

CREATE OR REPLACE FUNCTION public.readiness_item_keeps_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
        declare
            moment timestamptz := greatest(now(), old.stored_from + interval '1 microsecond');
        begin
            insert into readiness_item_history (id, checklist_id, area, words, place, version, stored_from, stored_by, stored_until, ended_by) values (old.id, old.checklist_id, old.area, old.words, old.place, old.version, old.stored_from, old.stored_by, moment, actor());
            if tg_op = 'DELETE' then
                return old;
            end if;
            new.stored_from := moment;
            new.stored_by := actor();
            new.version := old.version + 1;
            return new;
        end
        $function$;

CREATE OR REPLACE FUNCTION public.readiness_point_at(instant timestamp with time zone)
 RETURNS SETOF readiness_point
 LANGUAGE sql
 STABLE
AS $function$
            select id, deal_id, item_id, area, words, owner_id, due_on, since, until, version, stored_from, stored_by from readiness_point where stored_from <= instant
            union all
            select id, deal_id, item_id, area, words, owner_id, due_on, since, until, version, stored_from, stored_by from readiness_point_history where stored_from <= instant and stored_until > instant
        $function$;

CREATE OR REPLACE FUNCTION public.readiness_point_keeps_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
        declare
            moment timestamptz := greatest(now(), old.stored_from + interval '1 microsecond');
        begin
            insert into readiness_point_history (id, deal_id, item_id, area, words, owner_id, due_on, since, until, version, stored_from, stored_by, stored_until, ended_by) values (old.id, old.deal_id, old.item_id, old.area, old.words, old.owner_id, old.due_on, old.since, old.until, old.version, old.stored_from, old.stored_by, moment, actor());
            if tg_op = 'DELETE' then
                return old;
            end if;
            new.stored_from := moment;
            new.stored_by := actor();
            new.version := old.version + 1;
            return new;
        end
        $function$;

CREATE OR REPLACE FUNCTION public.readiness_word_at(instant timestamp with time zone)
 RETURNS SETOF readiness_word
 LANGUAGE sql
 STABLE
AS $function$
            select id, point_id, says, sayer_id, heard_by, happened_on, channel, words, interaction_id, version, stored_from, stored_by from readiness_word where stored_from <= instant
            union all
            select id, point_id, says, sayer_id, heard_by, happened_on, channel, words, interaction_id, version, stored_from, stored_by from readiness_word_history where stored_from <= instant and stored_until > instant
        $function$;

CREATE OR REPLACE FUNCTION public.readiness_word_keeps_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
        declare
            moment timestamptz := greatest(now(), old.stored_from + interval '1 microsecond');
        begin
            insert into readiness_word_history (id, point_id, says, sayer_id, heard_by, happened_on, channel, words, interaction_id, version, stored_from, stored_by, stored_until, ended_by) values (old.id, old.point_id, old.says, old.sayer_id, old.heard_by, old.happened_on, old.channel, old.words, old.interaction_id, old.version, old.stored_from, old.stored_by, moment, actor());
            if tg_op = 'DELETE' then
                return old;
            end if;
            new.stored_from := moment;
            new.stored_by := actor();
            new.version := old.version + 1;
            return new;
        end
        $function$;

CREATE OR REPLACE FUNCTION public.required_second_factor_at(instant timestamp with time zone)
 RETURNS SETOF required_second_factor
 LANGUAGE sql
 STABLE
AS $function$
            select id, role, version, stored_from, stored_by from required_second_factor where stored_from <= instant
            union all
            select id, role, version, stored_from, stored_by from required_second_factor_history where stored_from <= instant and stored_until > instant
        $function$;

CREATE OR REPLACE FUNCTION public.required_second_factor_keeps_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
        declare
            moment timestamptz := greatest(now(), old.stored_from + interval '1 microsecond');
        begin
            insert into required_second_factor_history (id, role, version, stored_from, stored_by, stored_until, ended_by) values (old.id, old.role, old.version, old.stored_from, old.stored_by, moment, actor());
            if tg_op = 'DELETE' then
                return old;
            end if;
            new.stored_from := moment;
            new.stored_by := actor();
            new.version := old.version + 1;
            return new;
        end
        $function$;

CREATE OR REPLACE FUNCTION public.retention_at(instant timestamp with time zone)
 RETURNS SETOF retention
 LANGUAGE sql
 STABLE
AS $function$
            select id, only_one, months, version, stored_from, stored_by from retention where stored_from <= instant
            union all
            select id, only_one, months, version, stored_from, stored_by from retention_history where stored_from <= instant and stored_until > instant
        $function$;

CREATE OR REPLACE FUNCTION public.retention_keeps_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
        declare
            moment timestamptz := greatest(now(), old.stored_from + interval '1 microsecond');
        begin
            insert into retention_history (id, only_one, months, version, stored_from, stored_by, stored_until, ended_by) values (old.id, old.only_one, old.months, old.version, old.stored_from, old.stored_by, moment, actor());
            if tg_op = 'DELETE' then
                return old;
            end if;
            new.stored_from := moment;
            new.stored_by := actor();
            new.version := old.version + 1;
            return new;
        end
        $function$;

CREATE OR REPLACE FUNCTION public.rival_move_at(instant timestamp with time zone)
 RETURNS SETOF rival_move
 LANGUAGE sql
 STABLE
AS $function$
            select id, deal_id, rival, move, counter, counter_by, version, stored_from, stored_by from rival_move where stored_from <= instant
            union all
            select id, deal_id, rival, move, counter, counter_by, version, stored_from, stored_by from rival_move_history where stored_from <= instant and stored_until > instant
        $function$;

CREATE OR REPLACE FUNCTION public.rival_move_keeps_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
        declare
            moment timestamptz := greatest(now(), old.stored_from + interval '1 microsecond');
        begin
            insert into rival_move_history (id, deal_id, rival, move, counter, counter_by, version, stored_from, stored_by, stored_until, ended_by) values (old.id, old.deal_id, old.rival, old.move, old.counter, old.counter_by, old.version, old.stored_from, old.stored_by, moment, actor());
            if tg_op = 'DELETE' then
                return old;
            end if;
            new.stored_from := moment;
            new.stored_by := actor();
            new.version := old.version + 1;
            return new;
        end
        $function$;

CREATE OR REPLACE FUNCTION public.rule_override_at(instant timestamp with time zone)
 RETURNS SETOF rule_override
 LANGUAGE sql
 STABLE
AS $function$
            select id, deal_id, check_id, rule_id, why, made_on, made_by, until, ended_on, version, stored_from, stored_by from rule_override where stored_from <= instant
            union all
            select id, deal_id, check_id, rule_id, why, made_on, made_by, until, ended_on, version, stored_from, stored_by from rule_override_history where stored_from <= instant and stored_until > instant
        $function$;

CREATE OR REPLACE FUNCTION public.rule_override_keeps_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
        declare
            moment timestamptz := greatest(now(), old.stored_from + interval '1 microsecond');
        begin
            insert into rule_override_history (id, deal_id, check_id, rule_id, why, made_on, made_by, until, ended_on, version, stored_from, stored_by, stored_until, ended_by) values (old.id, old.deal_id, old.check_id, old.rule_id, old.why, old.made_on, old.made_by, old.until, old.ended_on, old.version, old.stored_from, old.stored_by, moment, actor());
            if tg_op = 'DELETE' then
                return old;
            end if;
            new.stored_from := moment;
            new.stored_by := actor();
            new.version := old.version + 1;
            return new;
        end
        $function$;

CREATE OR REPLACE FUNCTION public.saved_view_at(instant timestamp with time zone)
 RETURNS SETOF saved_view
 LANGUAGE sql
 STABLE
AS $function$
            select id, user_id, name, query, shared, version, stored_from, stored_by from saved_view where stored_from <= instant
            union all
            select id, user_id, name, query, shared, version, stored_from, stored_by from saved_view_history where stored_from <= instant and stored_until > instant
        $function$;

CREATE OR REPLACE FUNCTION public.saved_view_keeps_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
        declare
            moment timestamptz := greatest(now(), old.stored_from + interval '1 microsecond');
        begin
            insert into saved_view_history (id, user_id, name, query, shared, version, stored_from, stored_by, stored_until, ended_by) values (old.id, old.user_id, old.name, old.query, old.shared, old.version, old.stored_from, old.stored_by, moment, actor());
            if tg_op = 'DELETE' then
                return old;
            end if;
            new.stored_from := moment;
            new.stored_by := actor();
            new.version := old.version + 1;
            return new;
        end
        $function$;

CREATE OR REPLACE FUNCTION public.settings_at(instant timestamp with time zone)
 RETURNS SETOF settings
 LANGUAGE sql
 STABLE
AS $function$
            select id, only_one, zone, fiscal_month, base_currency, version, stored_from, stored_by from settings where stored_from <= instant
            union all
            select id, only_one, zone, fiscal_month, base_currency, version, stored_from, stored_by from settings_history where stored_from <= instant and stored_until > instant
        $function$;

CREATE OR REPLACE FUNCTION public.settings_keeps_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
        declare
            moment timestamptz := greatest(now(), old.stored_from + interval '1 microsecond');
        begin
            insert into settings_history (id, only_one, zone, fiscal_month, base_currency, version, stored_from, stored_by, stored_until, ended_by) values (old.id, old.only_one, old.zone, old.fiscal_month, old.base_currency, old.version, old.stored_from, old.stored_by, moment, actor());
            if tg_op = 'DELETE' then
                return old;
            end if;
            new.stored_from := moment;
            new.stored_by := actor();
            new.version := old.version + 1;
            return new;
        end
        $function$;

CREATE OR REPLACE FUNCTION public.slip_at(instant timestamp with time zone)
 RETURNS SETOF slip
 LANGUAGE sql
 STABLE
AS $function$
            select id, agreed_id, days, cause, words, recorded_by, recorded_on, version, stored_from, stored_by from slip where stored_from <= instant
            union all
            select id, agreed_id, days, cause, words, recorded_by, recorded_on, version, stored_from, stored_by from slip_history where stored_from <= instant and stored_until > instant
        $function$;

CREATE OR REPLACE FUNCTION public.slip_keeps_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
        declare
            moment timestamptz := greatest(now(), old.stored_from + interval '1 microsecond');
        begin
            insert into slip_history (id, agreed_id, days, cause, words, recorded_by, recorded_on, version, stored_from, stored_by, stored_until, ended_by) values (old.id, old.agreed_id, old.days, old.cause, old.words, old.recorded_by, old.recorded_on, old.version, old.stored_from, old.stored_by, moment, actor());
            if tg_op = 'DELETE' then
                return old;
            end if;
            new.stored_from := moment;
            new.stored_by := actor();
            new.version := old.version + 1;
            return new;
        end
        $function$;

CREATE OR REPLACE FUNCTION public.stage_meaning_at(instant timestamp with time zone)
 RETURNS SETOF stage_meaning
 LANGUAGE sql
 STABLE
AS $function$
            select id, stage, status, phase, why, version, stored_from, stored_by from stage_meaning where stored_from <= instant
            union all
            select id, stage, status, phase, why, version, stored_from, stored_by from stage_meaning_history where stored_from <= instant and stored_until > instant
        $function$;

CREATE OR REPLACE FUNCTION public.stage_meaning_keeps_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
        declare
            moment timestamptz := greatest(now(), old.stored_from + interval '1 microsecond');
        begin
            insert into stage_meaning_history (id, stage, status, phase, why, version, stored_from, stored_by, stored_until, ended_by) values (old.id, old.stage, old.status, old.phase, old.why, old.version, old.stored_from, old.stored_by, moment, actor());
            if tg_op = 'DELETE' then
                return old;
            end if;
            new.stored_from := moment;
            new.stored_by := actor();
            new.version := old.version + 1;
            return new;
        end
        $function$;

CREATE OR REPLACE FUNCTION public.stakeholder_at(instant timestamp with time zone)
 RETURNS SETOF stakeholder
 LANGUAGE sql
 STABLE
AS $function$
            select id, deal_id, person_id, influence, reports_to_id, version, stored_from, stored_by from stakeholder where stored_from <= instant
            union all
            select id, deal_id, person_id, influence, reports_to_id, version, stored_from, stored_by from stakeholder_history where stored_from <= instant and stored_until > instant
        $function$;

CREATE OR REPLACE FUNCTION public.stakeholder_claim_at(instant timestamp with time zone)
 RETURNS SETOF stakeholder_claim
 LANGUAGE sql
 STABLE
AS $function$
            select id, stakeholder_id, kind, topic, level, since, until, version, stored_from, stored_by from stakeholder_claim where stored_from <= instant
            union all
            select id, stakeholder_id, kind, topic, level, since, until, version, stored_from, stored_by from stakeholder_claim_history where stored_from <= instant and stored_until > instant
        $function$;

CREATE OR REPLACE FUNCTION public.stakeholder_claim_keeps_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
        declare
            moment timestamptz := greatest(now(), old.stored_from + interval '1 microsecond');
        begin
            insert into stakeholder_claim_history (id, stakeholder_id, kind, topic, level, since, until, version, stored_from, stored_by, stored_until, ended_by) values (old.id, old.stakeholder_id, old.kind, old.topic, old.level, old.since, old.until, old.version, old.stored_from, old.stored_by, moment, actor());
            if tg_op = 'DELETE' then
                return old;
            end if;
            new.stored_from := moment;
            new.stored_by := actor();
            new.version := old.version + 1;
            return new;
        end
        $function$;

CREATE OR REPLACE FUNCTION public.stakeholder_influence_at(instant timestamp with time zone)
 RETURNS SETOF stakeholder_influence
 LANGUAGE sql
 STABLE
AS $function$
            select id, stakeholder_id, influences_id, strength, version, stored_from, stored_by from stakeholder_influence where stored_from <= instant
            union all
            select id, stakeholder_id, influences_id, strength, version, stored_from, stored_by from stakeholder_influence_history where stored_from <= instant and stored_until > instant
        $function$;

CREATE OR REPLACE FUNCTION public.stakeholder_influence_keeps_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
        declare
            moment timestamptz := greatest(now(), old.stored_from + interval '1 microsecond');
        begin
            insert into stakeholder_influence_history (id, stakeholder_id, influences_id, strength, version, stored_from, stored_by, stored_until, ended_by) values (old.id, old.stakeholder_id, old.influences_id, old.strength, old.version, old.stored_from, old.stored_by, moment, actor());
            if tg_op = 'DELETE' then
                return old;
            end if;
            new.stored_from := moment;
            new.stored_by := actor();
            new.version := old.version + 1;
            return new;
        end
        $function$;

CREATE OR REPLACE FUNCTION public.stakeholder_keeps_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
        declare
            moment timestamptz := greatest(now(), old.stored_from + interval '1 microsecond');
        begin
            insert into stakeholder_history (id, deal_id, person_id, influence, reports_to_id, version, stored_from, stored_by, stored_until, ended_by) values (old.id, old.deal_id, old.person_id, old.influence, old.reports_to_id, old.version, old.stored_from, old.stored_by, moment, actor());
            if tg_op = 'DELETE' then
                return old;
            end if;
            new.stored_from := moment;
            new.stored_by := actor();
            new.version := old.version + 1;
            return new;
        end
        $function$;

CREATE OR REPLACE FUNCTION public.strategy_at(instant timestamp with time zone)
 RETURNS SETOF strategy
 LANGUAGE sql
 STABLE
AS $function$
            select id, gap_id, kind, owner_id, due_on, chosen_on, outcome, ended_on, words, version, stored_from, stored_by from strategy where stored_from <= instant
            union all
            select id, gap_id, kind, owner_id, due_on, chosen_on, outcome, ended_on, words, version, stored_from, stored_by from strategy_history where stored_from <= instant and stored_until > instant
        $function$;

CREATE OR REPLACE FUNCTION public.strategy_keeps_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
        declare
            moment timestamptz := greatest(now(), old.stored_from + interval '1 microsecond');
        begin
            insert into strategy_history (id, gap_id, kind, owner_id, due_on, chosen_on, outcome, ended_on, words, version, stored_from, stored_by, stored_until, ended_by) values (old.id, old.gap_id, old.kind, old.owner_id, old.due_on, old.chosen_on, old.outcome, old.ended_on, old.words, old.version, old.stored_from, old.stored_by, moment, actor());
            if tg_op = 'DELETE' then
                return old;
            end if;
            new.stored_from := moment;
            new.stored_by := actor();
            new.version := old.version + 1;
            return new;
        end
        $function$;

CREATE OR REPLACE FUNCTION public.sweet_spot_at(instant timestamp with time zone)
 RETURNS SETOF sweet_spot
 LANGUAGE sql
 STABLE
AS $function$
            select id, edition, line, rules, why, made_by, made_at, version, stored_from, stored_by from sweet_spot where stored_from <= instant
            union all
            select id, edition, line, rules, why, made_by, made_at, version, stored_from, stored_by from sweet_spot_history where stored_from <= instant and stored_until > instant
        $function$;

CREATE OR REPLACE FUNCTION public.sweet_spot_keeps_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
        declare
            moment timestamptz := greatest(now(), old.stored_from + interval '1 microsecond');
        begin
            insert into sweet_spot_history (id, edition, line, rules, why, made_by, made_at, version, stored_from, stored_by, stored_until, ended_by) values (old.id, old.edition, old.line, old.rules, old.why, old.made_by, old.made_at, old.version, old.stored_from, old.stored_by, moment, actor());
            if tg_op = 'DELETE' then
                return old;
            end if;
            new.stored_from := moment;
            new.stored_by := actor();
            new.version := old.version + 1;
            return new;
        end
        $function$;

CREATE OR REPLACE FUNCTION public.team_at(instant timestamp with time zone)
 RETURNS SETOF team
 LANGUAGE sql
 STABLE
AS $function$
            select id, name, manager_id, version, stored_from, stored_by from team where stored_from <= instant
            union all
            select id, name, manager_id, version, stored_from, stored_by from team_history where stored_from <= instant and stored_until > instant
        $function$;

CREATE OR REPLACE FUNCTION public.team_keeps_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
        declare
            moment timestamptz := greatest(now(), old.stored_from + interval '1 microsecond');
        begin
            insert into team_history (id, name, manager_id, version, stored_from, stored_by, stored_until, ended_by) values (old.id, old.name, old.manager_id, old.version, old.stored_from, old.stored_by, moment, actor());
            if tg_op = 'DELETE' then
                return old;
            end if;
            new.stored_from := moment;
            new.stored_by := actor();
            new.version := old.version + 1;
            return new;
        end
        $function$;

CREATE OR REPLACE FUNCTION public.told(what text)
 RETURNS text
 LANGUAGE sql
 STABLE
RETURN NULLIF(current_setting(('throughline.'::text || what), true), ''::text);

CREATE OR REPLACE FUNCTION public.track(tracked text)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
begin
    execute format('alter table %I
        add column version int not null default 1,
        add column stored_from timestamptz not null default now(),
        add column stored_by text not null default actor()', tracked);
    execute format('create table %I (like %I,
        stored_until timestamptz not null,
        ended_by text not null,
        check (stored_from < stored_until))', tracked || '_history', tracked);
    execute format('create index %I on %I (id, stored_from)', tracked || '_history_of_a_row', tracked || '_history');
    execute format('create index %I on %I (stored_until)', tracked || '_history_ended_by_day', tracked || '_history');
    perform keep_history(tracked);
    execute format('create trigger %1$I before update or delete on %2$I for each row execute function %1$I()',
        tracked || '_keeps_history', tracked);
    perform keep_audit(tracked);
end
$function$;

CREATE OR REPLACE FUNCTION public.tripwire_at(instant timestamp with time zone)
 RETURNS SETOF tripwire
 LANGUAGE sql
 STABLE
AS $function$
            select id, deal_id, question, due_on, laid_on, laid_by, answered_on, answer, fact_id, version, stored_from, stored_by from tripwire where stored_from <= instant
            union all
            select id, deal_id, question, due_on, laid_on, laid_by, answered_on, answer, fact_id, version, stored_from, stored_by from tripwire_history where stored_from <= instant and stored_until > instant
        $function$;

CREATE OR REPLACE FUNCTION public.tripwire_keeps_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
        declare
            moment timestamptz := greatest(now(), old.stored_from + interval '1 microsecond');
        begin
            insert into tripwire_history (id, deal_id, question, due_on, laid_on, laid_by, answered_on, answer, fact_id, version, stored_from, stored_by, stored_until, ended_by) values (old.id, old.deal_id, old.question, old.due_on, old.laid_on, old.laid_by, old.answered_on, old.answer, old.fact_id, old.version, old.stored_from, old.stored_by, moment, actor());
            if tg_op = 'DELETE' then
                return old;
            end if;
            new.stored_from := moment;
            new.stored_by := actor();
            new.version := old.version + 1;
            return new;
        end
        $function$;

CREATE OR REPLACE FUNCTION public.victory_at(instant timestamp with time zone)
 RETURNS SETOF victory
 LANGUAGE sql
 STABLE
AS $function$
            select id, deal_id, measure, unit, from_value, to_value, witness_id, audience, announcement, agreed_by, agreed_on, achieved_on, achieved_value, achieved_words, lifted_from, version, stored_from, stored_by from victory where stored_from <= instant
            union all
            select id, deal_id, measure, unit, from_value, to_value, witness_id, audience, announcement, agreed_by, agreed_on, achieved_on, achieved_value, achieved_words, lifted_from, version, stored_from, stored_by from victory_history where stored_from <= instant and stored_until > instant
        $function$;

CREATE OR REPLACE FUNCTION public.victory_keeps_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
        declare
            moment timestamptz := greatest(now(), old.stored_from + interval '1 microsecond');
        begin
            insert into victory_history (id, deal_id, measure, unit, from_value, to_value, witness_id, audience, announcement, agreed_by, agreed_on, achieved_on, achieved_value, achieved_words, lifted_from, version, stored_from, stored_by, stored_until, ended_by) values (old.id, old.deal_id, old.measure, old.unit, old.from_value, old.to_value, old.witness_id, old.audience, old.announcement, old.agreed_by, old.agreed_on, old.achieved_on, old.achieved_value, old.achieved_words, old.lifted_from, old.version, old.stored_from, old.stored_by, moment, actor());
            if tg_op = 'DELETE' then
                return old;
            end if;
            new.stored_from := moment;
            new.stored_by := actor();
            new.version := old.version + 1;
            return new;
        end
        $function$;

CREATE OR REPLACE FUNCTION public.vision_choice_at(instant timestamp with time zone)
 RETURNS SETOF vision_choice
 LANGUAGE sql
 STABLE
AS $function$
            select id, deal_id, chosen_by, chosen_at, version, stored_from, stored_by from vision_choice where stored_from <= instant
            union all
            select id, deal_id, chosen_by, chosen_at, version, stored_from, stored_by from vision_choice_history where stored_from <= instant and stored_until > instant
        $function$;

CREATE OR REPLACE FUNCTION public.vision_choice_keeps_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
        declare
            moment timestamptz := greatest(now(), old.stored_from + interval '1 microsecond');
        begin
            insert into vision_choice_history (id, deal_id, chosen_by, chosen_at, version, stored_from, stored_by, stored_until, ended_by) values (old.id, old.deal_id, old.chosen_by, old.chosen_at, old.version, old.stored_from, old.stored_by, moment, actor());
            if tg_op = 'DELETE' then
                return old;
            end if;
            new.stored_from := moment;
            new.stored_by := actor();
            new.version := old.version + 1;
            return new;
        end
        $function$;

CREATE OR REPLACE FUNCTION public.vision_omission_at(instant timestamp with time zone)
 RETURNS SETOF vision_omission
 LANGUAGE sql
 STABLE
AS $function$
            select id, choice_id, fact_id, version, stored_from, stored_by from vision_omission where stored_from <= instant
            union all
            select id, choice_id, fact_id, version, stored_from, stored_by from vision_omission_history where stored_from <= instant and stored_until > instant
        $function$;

CREATE OR REPLACE FUNCTION public.vision_omission_keeps_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
        declare
            moment timestamptz := greatest(now(), old.stored_from + interval '1 microsecond');
        begin
            insert into vision_omission_history (id, choice_id, fact_id, version, stored_from, stored_by, stored_until, ended_by) values (old.id, old.choice_id, old.fact_id, old.version, old.stored_from, old.stored_by, moment, actor());
            if tg_op = 'DELETE' then
                return old;
            end if;
            new.stored_from := moment;
            new.stored_by := actor();
            new.version := old.version + 1;
            return new;
        end
        $function$;

CREATE OR REPLACE FUNCTION public.weighed_criterion_at(instant timestamp with time zone)
 RETURNS SETOF weighed_criterion
 LANGUAGE sql
 STABLE
AS $function$
            select id, weighting_id, criterion_id, against_id, value, version, stored_from, stored_by from weighed_criterion where stored_from <= instant
            union all
            select id, weighting_id, criterion_id, against_id, value, version, stored_from, stored_by from weighed_criterion_history where stored_from <= instant and stored_until > instant
        $function$;

CREATE OR REPLACE FUNCTION public.weighed_criterion_keeps_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
        declare
            moment timestamptz := greatest(now(), old.stored_from + interval '1 microsecond');
        begin
            insert into weighed_criterion_history (id, weighting_id, criterion_id, against_id, value, version, stored_from, stored_by, stored_until, ended_by) values (old.id, old.weighting_id, old.criterion_id, old.against_id, old.value, old.version, old.stored_from, old.stored_by, moment, actor());
            if tg_op = 'DELETE' then
                return old;
            end if;
            new.stored_from := moment;
            new.stored_by := actor();
            new.version := old.version + 1;
            return new;
        end
        $function$;

CREATE OR REPLACE FUNCTION public.weighting_at(instant timestamp with time zone)
 RETURNS SETOF weighting
 LANGUAGE sql
 STABLE
AS $function$
            select id, deal_id, sayer_id, method, happened_on, channel, words, heard_by, version, stored_from, stored_by from weighting where stored_from <= instant
            union all
            select id, deal_id, sayer_id, method, happened_on, channel, words, heard_by, version, stored_from, stored_by from weighting_history where stored_from <= instant and stored_until > instant
        $function$;

CREATE OR REPLACE FUNCTION public.weighting_keeps_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
        declare
            moment timestamptz := greatest(now(), old.stored_from + interval '1 microsecond');
        begin
            insert into weighting_history (id, deal_id, sayer_id, method, happened_on, channel, words, heard_by, version, stored_from, stored_by, stored_until, ended_by) values (old.id, old.deal_id, old.sayer_id, old.method, old.happened_on, old.channel, old.words, old.heard_by, old.version, old.stored_from, old.stored_by, moment, actor());
            if tg_op = 'DELETE' then
                return old;
            end if;
            new.stored_from := moment;
            new.stored_by := actor();
            new.version := old.version + 1;
            return new;
        end
        $function$;

CREATE OR REPLACE FUNCTION public.weighting_said(deal uuid, as_of date, known timestamp with time zone)
 RETURNS SETOF weighting
 LANGUAGE sql
 STABLE
AS $function$
    select distinct on (said.id) said.*
    from (
        select id, deal_id, sayer_id, method, happened_on, channel, words, heard_by, version, stored_from, stored_by
        from weighting
        union all
        select id, deal_id, sayer_id, method, happened_on, channel, words, heard_by, version, stored_from, stored_by
        from weighting_history
    ) as said
    where said.deal_id = deal
    and said.stored_from <= known
    and said.happened_on <= as_of
    and exists (select from weighting_at(known) as standing where standing.id = said.id)
    order by said.id, said.stored_from desc
$function$;

CREATE OR REPLACE FUNCTION public.work_calendar_at(instant timestamp with time zone)
 RETURNS SETOF work_calendar
 LANGUAGE sql
 STABLE
AS $function$
            select id, organization_id, weekend, country, region, version, stored_from, stored_by from work_calendar where stored_from <= instant
            union all
            select id, organization_id, weekend, country, region, version, stored_from, stored_by from work_calendar_history where stored_from <= instant and stored_until > instant
        $function$;

CREATE OR REPLACE FUNCTION public.work_calendar_keeps_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
        declare
            moment timestamptz := greatest(now(), old.stored_from + interval '1 microsecond');
        begin
            insert into work_calendar_history (id, organization_id, weekend, country, region, version, stored_from, stored_by, stored_until, ended_by) values (old.id, old.organization_id, old.weekend, old.country, old.region, old.version, old.stored_from, old.stored_by, moment, actor());
            if tg_op = 'DELETE' then
                return old;
            end if;
            new.stored_from := moment;
            new.stored_by := actor();
            new.version := old.version + 1;
            return new;
        end
        $function$;

CREATE TRIGGER absence_keeps_audit AFTER INSERT OR DELETE OR UPDATE ON public.absence FOR EACH STATEMENT EXECUTE FUNCTION keeps_audit();

CREATE TRIGGER absence_keeps_history BEFORE DELETE OR UPDATE ON public.absence FOR EACH ROW EXECUTE FUNCTION absence_keeps_history();

CREATE TRIGGER app_user_keeps_audit AFTER INSERT OR DELETE OR UPDATE ON public.app_user FOR EACH STATEMENT EXECUTE FUNCTION keeps_audit();

CREATE TRIGGER app_user_keeps_history BEFORE DELETE OR UPDATE ON public.app_user FOR EACH ROW EXECUTE FUNCTION app_user_keeps_history();

CREATE TRIGGER baseline_keeps_audit AFTER INSERT OR DELETE OR UPDATE ON public.baseline FOR EACH STATEMENT EXECUTE FUNCTION keeps_audit();

CREATE TRIGGER baseline_keeps_history BEFORE DELETE OR UPDATE ON public.baseline FOR EACH ROW EXECUTE FUNCTION baseline_keeps_history();

CREATE TRIGGER baseline_task_keeps_audit AFTER INSERT OR DELETE OR UPDATE ON public.baseline_task FOR EACH STATEMENT EXECUTE FUNCTION keeps_audit();

CREATE TRIGGER baseline_task_keeps_history BEFORE DELETE OR UPDATE ON public.baseline_task FOR EACH ROW EXECUTE FUNCTION baseline_task_keeps_history();

CREATE TRIGGER buying_evidence_keeps_audit AFTER INSERT OR DELETE OR UPDATE ON public.buying_evidence FOR EACH STATEMENT EXECUTE FUNCTION keeps_audit();

CREATE TRIGGER buying_evidence_keeps_history BEFORE DELETE OR UPDATE ON public.buying_evidence FOR EACH ROW EXECUTE FUNCTION buying_evidence_keeps_history();

CREATE TRIGGER choice_option_keeps_audit AFTER INSERT OR DELETE OR UPDATE ON public.choice_option FOR EACH STATEMENT EXECUTE FUNCTION keeps_audit();

CREATE TRIGGER choice_option_keeps_history BEFORE DELETE OR UPDATE ON public.choice_option FOR EACH ROW EXECUTE FUNCTION choice_option_keeps_history();

CREATE TRIGGER chosen_option_keeps_audit AFTER INSERT OR DELETE OR UPDATE ON public.chosen_option FOR EACH STATEMENT EXECUTE FUNCTION keeps_audit();

CREATE TRIGGER chosen_option_keeps_history BEFORE DELETE OR UPDATE ON public.chosen_option FOR EACH ROW EXECUTE FUNCTION chosen_option_keeps_history();

CREATE TRIGGER class_snapshot_is_kept BEFORE DELETE OR UPDATE ON public.class_snapshot FOR EACH STATEMENT EXECUTE FUNCTION keep_snapshots();

CREATE TRIGGER closure_keeps_audit AFTER INSERT OR DELETE OR UPDATE ON public.closure FOR EACH STATEMENT EXECUTE FUNCTION keeps_audit();

CREATE TRIGGER closure_keeps_history BEFORE DELETE OR UPDATE ON public.closure FOR EACH ROW EXECUTE FUNCTION closure_keeps_history();

CREATE TRIGGER coach_statement_keeps_audit AFTER INSERT OR DELETE OR UPDATE ON public.coach_statement FOR EACH STATEMENT EXECUTE FUNCTION keeps_audit();

CREATE TRIGGER coach_statement_keeps_history BEFORE DELETE OR UPDATE ON public.coach_statement FOR EACH ROW EXECUTE FUNCTION coach_statement_keeps_history();

CREATE TRIGGER concern_keeps_audit AFTER INSERT OR DELETE OR UPDATE ON public.concern FOR EACH STATEMENT EXECUTE FUNCTION keeps_audit();

CREATE TRIGGER concern_keeps_history BEFORE DELETE OR UPDATE ON public.concern FOR EACH ROW EXECUTE FUNCTION concern_keeps_history();

CREATE TRIGGER concern_signal_keeps_audit AFTER INSERT OR DELETE OR UPDATE ON public.concern_signal FOR EACH STATEMENT EXECUTE FUNCTION keeps_audit();

CREATE TRIGGER concern_signal_keeps_history BEFORE DELETE OR UPDATE ON public.concern_signal FOR EACH ROW EXECUTE FUNCTION concern_signal_keeps_history();

CREATE TRIGGER concern_word_keeps_audit AFTER INSERT OR DELETE OR UPDATE ON public.concern_word FOR EACH STATEMENT EXECUTE FUNCTION keeps_audit();

CREATE TRIGGER concern_word_keeps_history BEFORE DELETE OR UPDATE ON public.concern_word FOR EACH ROW EXECUTE FUNCTION concern_word_keeps_history();

CREATE TRIGGER contact_role_keeps_audit AFTER INSERT OR DELETE OR UPDATE ON public.contact_role FOR EACH STATEMENT EXECUTE FUNCTION keeps_audit();

CREATE TRIGGER contact_role_keeps_history BEFORE DELETE OR UPDATE ON public.contact_role FOR EACH ROW EXECUTE FUNCTION contact_role_keeps_history();

CREATE TRIGGER criterion_keeps_audit AFTER INSERT OR DELETE OR UPDATE ON public.criterion FOR EACH STATEMENT EXECUTE FUNCTION keeps_audit();

CREATE TRIGGER criterion_keeps_history BEFORE DELETE OR UPDATE ON public.criterion FOR EACH ROW EXECUTE FUNCTION criterion_keeps_history();

CREATE TRIGGER criterion_holder_keeps_audit AFTER INSERT OR DELETE OR UPDATE ON public.criterion_holder FOR EACH STATEMENT EXECUTE FUNCTION keeps_audit();

CREATE TRIGGER criterion_holder_keeps_history BEFORE DELETE OR UPDATE ON public.criterion_holder FOR EACH ROW EXECUTE FUNCTION criterion_holder_keeps_history();

CREATE TRIGGER critical_date_keeps_audit AFTER INSERT OR DELETE OR UPDATE ON public.critical_date FOR EACH STATEMENT EXECUTE FUNCTION keeps_audit();

CREATE TRIGGER critical_date_keeps_history BEFORE DELETE OR UPDATE ON public.critical_date FOR EACH ROW EXECUTE FUNCTION critical_date_keeps_history();

CREATE TRIGGER deal_keeps_audit AFTER INSERT OR DELETE OR UPDATE ON public.deal FOR EACH STATEMENT EXECUTE FUNCTION keeps_audit();

CREATE TRIGGER deal_keeps_history BEFORE DELETE OR UPDATE ON public.deal FOR EACH ROW EXECUTE FUNCTION deal_keeps_history();

CREATE TRIGGER deal_change_keeps_audit AFTER INSERT OR DELETE OR UPDATE ON public.deal_change FOR EACH STATEMENT EXECUTE FUNCTION keeps_audit();

CREATE TRIGGER deal_change_keeps_history BEFORE DELETE OR UPDATE ON public.deal_change FOR EACH ROW EXECUTE FUNCTION deal_change_keeps_history();

CREATE TRIGGER deal_line_keeps_audit AFTER INSERT OR DELETE OR UPDATE ON public.deal_line FOR EACH STATEMENT EXECUTE FUNCTION keeps_audit();

CREATE TRIGGER deal_line_keeps_history BEFORE DELETE OR UPDATE ON public.deal_line FOR EACH ROW EXECUTE FUNCTION deal_line_keeps_history();

CREATE TRIGGER deal_member_keeps_audit AFTER INSERT OR DELETE OR UPDATE ON public.deal_member FOR EACH STATEMENT EXECUTE FUNCTION keeps_audit();

CREATE TRIGGER deal_member_keeps_history BEFORE DELETE OR UPDATE ON public.deal_member FOR EACH ROW EXECUTE FUNCTION deal_member_keeps_history();

CREATE TRIGGER decider_hypothesis_keeps_audit AFTER INSERT OR DELETE OR UPDATE ON public.decider_hypothesis FOR EACH STATEMENT EXECUTE FUNCTION keeps_audit();

CREATE TRIGGER decider_hypothesis_keeps_history BEFORE DELETE OR UPDATE ON public.decider_hypothesis FOR EACH ROW EXECUTE FUNCTION decider_hypothesis_keeps_history();

CREATE TRIGGER hypotheses_add_up AFTER INSERT OR UPDATE ON public.decider_hypothesis FOR EACH ROW EXECUTE FUNCTION hypotheses_add_up();

CREATE TRIGGER decision_template_keeps_audit AFTER INSERT OR DELETE OR UPDATE ON public.decision_template FOR EACH STATEMENT EXECUTE FUNCTION keeps_audit();

CREATE TRIGGER decision_template_keeps_history BEFORE DELETE OR UPDATE ON public.decision_template FOR EACH ROW EXECUTE FUNCTION decision_template_keeps_history();

CREATE TRIGGER decision_template_edition_keeps_audit AFTER INSERT OR DELETE OR UPDATE ON public.decision_template_edition FOR EACH STATEMENT EXECUTE FUNCTION keeps_audit();

CREATE TRIGGER decision_template_edition_keeps_history BEFORE DELETE OR UPDATE ON public.decision_template_edition FOR EACH ROW EXECUTE FUNCTION decision_template_edition_keeps_history();

CREATE TRIGGER decision_template_item_keeps_audit AFTER INSERT OR DELETE OR UPDATE ON public.decision_template_item FOR EACH STATEMENT EXECUTE FUNCTION keeps_audit();

CREATE TRIGGER decision_template_item_keeps_history BEFORE DELETE OR UPDATE ON public.decision_template_item FOR EACH ROW EXECUTE FUNCTION decision_template_item_keeps_history();

CREATE TRIGGER decision_template_use_keeps_audit AFTER INSERT OR DELETE OR UPDATE ON public.decision_template_use FOR EACH STATEMENT EXECUTE FUNCTION keeps_audit();

CREATE TRIGGER decision_template_use_keeps_history BEFORE DELETE OR UPDATE ON public.decision_template_use FOR EACH ROW EXECUTE FUNCTION decision_template_use_keeps_history();

CREATE TRIGGER disqualification_keeps_audit AFTER INSERT OR DELETE OR UPDATE ON public.disqualification FOR EACH STATEMENT EXECUTE FUNCTION keeps_audit();

CREATE TRIGGER disqualification_keeps_history BEFORE DELETE OR UPDATE ON public.disqualification FOR EACH ROW EXECUTE FUNCTION disqualification_keeps_history();

CREATE TRIGGER evidence_keeps_audit AFTER INSERT OR DELETE OR UPDATE ON public.evidence FOR EACH STATEMENT EXECUTE FUNCTION keeps_audit();

CREATE TRIGGER evidence_keeps_history BEFORE DELETE OR UPDATE ON public.evidence FOR EACH ROW EXECUTE FUNCTION evidence_keeps_history();

CREATE TRIGGER exchange_rate_keeps_audit AFTER INSERT OR DELETE OR UPDATE ON public.exchange_rate FOR EACH STATEMENT EXECUTE FUNCTION keeps_audit();

CREATE TRIGGER exchange_rate_keeps_history BEFORE DELETE OR UPDATE ON public.exchange_rate FOR EACH ROW EXECUTE FUNCTION exchange_rate_keeps_history();

CREATE TRIGGER fact_keeps_audit AFTER INSERT OR DELETE OR UPDATE ON public.fact FOR EACH STATEMENT EXECUTE FUNCTION keeps_audit();

CREATE TRIGGER fact_keeps_history BEFORE DELETE OR UPDATE ON public.fact FOR EACH ROW EXECUTE FUNCTION fact_keeps_history();

CREATE TRIGGER gap_keeps_audit AFTER INSERT OR DELETE OR UPDATE ON public.gap FOR EACH STATEMENT EXECUTE FUNCTION keeps_audit();

CREATE TRIGGER gap_keeps_history BEFORE DELETE OR UPDATE ON public.gap FOR EACH ROW EXECUTE FUNCTION gap_keeps_history();

CREATE TRIGGER half_life_keeps_audit AFTER INSERT OR DELETE OR UPDATE ON public.half_life FOR EACH STATEMENT EXECUTE FUNCTION keeps_audit();

CREATE TRIGGER half_life_keeps_history BEFORE DELETE OR UPDATE ON public.half_life FOR EACH ROW EXECUTE FUNCTION half_life_keeps_history();

CREATE TRIGGER interaction_keeps_audit AFTER INSERT OR DELETE OR UPDATE ON public.interaction FOR EACH STATEMENT EXECUTE FUNCTION keeps_audit();

CREATE TRIGGER interaction_keeps_history BEFORE DELETE OR UPDATE ON public.interaction FOR EACH ROW EXECUTE FUNCTION interaction_keeps_history();

CREATE TRIGGER interaction_person_keeps_audit AFTER INSERT OR DELETE OR UPDATE ON public.interaction_person FOR EACH STATEMENT EXECUTE FUNCTION keeps_audit();

CREATE TRIGGER interaction_person_keeps_history BEFORE DELETE OR UPDATE ON public.interaction_person FOR EACH ROW EXECUTE FUNCTION interaction_person_keeps_history();

CREATE TRIGGER must_say_yes_keeps_audit AFTER INSERT OR DELETE OR UPDATE ON public.must_say_yes FOR EACH STATEMENT EXECUTE FUNCTION keeps_audit();

CREATE TRIGGER must_say_yes_keeps_history BEFORE DELETE OR UPDATE ON public.must_say_yes FOR EACH ROW EXECUTE FUNCTION must_say_yes_keeps_history();

CREATE TRIGGER organization_keeps_audit AFTER INSERT OR DELETE OR UPDATE ON public.organization FOR EACH STATEMENT EXECUTE FUNCTION keeps_audit();

CREATE TRIGGER organization_keeps_history BEFORE DELETE OR UPDATE ON public.organization FOR EACH ROW EXECUTE FUNCTION organization_keeps_history();

CREATE TRIGGER person_keeps_audit AFTER INSERT OR DELETE OR UPDATE ON public.person FOR EACH STATEMENT EXECUTE FUNCTION keeps_audit();

CREATE TRIGGER person_keeps_history BEFORE DELETE OR UPDATE ON public.person FOR EACH ROW EXECUTE FUNCTION person_keeps_history();

CREATE TRIGGER plan_keeps_audit AFTER INSERT OR DELETE OR UPDATE ON public.plan FOR EACH STATEMENT EXECUTE FUNCTION keeps_audit();

CREATE TRIGGER plan_keeps_history BEFORE DELETE OR UPDATE ON public.plan FOR EACH ROW EXECUTE FUNCTION plan_keeps_history();

CREATE TRIGGER plan_confirmation_keeps_audit AFTER INSERT OR DELETE OR UPDATE ON public.plan_confirmation FOR EACH STATEMENT EXECUTE FUNCTION keeps_audit();

CREATE TRIGGER plan_confirmation_keeps_history BEFORE DELETE OR UPDATE ON public.plan_confirmation FOR EACH ROW EXECUTE FUNCTION plan_confirmation_keeps_history();

CREATE TRIGGER plan_outlook_keeps_audit AFTER INSERT OR DELETE OR UPDATE ON public.plan_outlook FOR EACH STATEMENT EXECUTE FUNCTION keeps_audit();

CREATE TRIGGER plan_outlook_keeps_history BEFORE DELETE OR UPDATE ON public.plan_outlook FOR EACH ROW EXECUTE FUNCTION plan_outlook_keeps_history();

CREATE TRIGGER plan_proposal_keeps_audit AFTER INSERT OR DELETE OR UPDATE ON public.plan_proposal FOR EACH STATEMENT EXECUTE FUNCTION keeps_audit();

CREATE TRIGGER plan_proposal_keeps_history BEFORE DELETE OR UPDATE ON public.plan_proposal FOR EACH ROW EXECUTE FUNCTION plan_proposal_keeps_history();

CREATE TRIGGER plan_task_keeps_audit AFTER INSERT OR DELETE OR UPDATE ON public.plan_task FOR EACH STATEMENT EXECUTE FUNCTION keeps_audit();

CREATE TRIGGER plan_task_keeps_history BEFORE DELETE OR UPDATE ON public.plan_task FOR EACH ROW EXECUTE FUNCTION plan_task_keeps_history();

CREATE TRIGGER plan_template_keeps_audit AFTER INSERT OR DELETE OR UPDATE ON public.plan_template FOR EACH STATEMENT EXECUTE FUNCTION keeps_audit();

CREATE TRIGGER plan_template_keeps_history BEFORE DELETE OR UPDATE ON public.plan_template FOR EACH ROW EXECUTE FUNCTION plan_template_keeps_history();

CREATE TRIGGER plan_template_edition_keeps_audit AFTER INSERT OR DELETE OR UPDATE ON public.plan_template_edition FOR EACH STATEMENT EXECUTE FUNCTION keeps_audit();

CREATE TRIGGER plan_template_edition_keeps_history BEFORE DELETE OR UPDATE ON public.plan_template_edition FOR EACH ROW EXECUTE FUNCTION plan_template_edition_keeps_history();

CREATE TRIGGER plan_wait_keeps_audit AFTER INSERT OR DELETE OR UPDATE ON public.plan_wait FOR EACH STATEMENT EXECUTE FUNCTION keeps_audit();

CREATE TRIGGER plan_wait_keeps_history BEFORE DELETE OR UPDATE ON public.plan_wait FOR EACH ROW EXECUTE FUNCTION plan_wait_keeps_history();

CREATE TRIGGER planned_interaction_keeps_audit AFTER INSERT OR DELETE OR UPDATE ON public.planned_interaction FOR EACH STATEMENT EXECUTE FUNCTION keeps_audit();

CREATE TRIGGER planned_interaction_keeps_history BEFORE DELETE OR UPDATE ON public.planned_interaction FOR EACH ROW EXECUTE FUNCTION planned_interaction_keeps_history();

CREATE TRIGGER planned_person_keeps_audit AFTER INSERT OR DELETE OR UPDATE ON public.planned_person FOR EACH STATEMENT EXECUTE FUNCTION keeps_audit();

CREATE TRIGGER planned_person_keeps_history BEFORE DELETE OR UPDATE ON public.planned_person FOR EACH ROW EXECUTE FUNCTION planned_person_keeps_history();

CREATE TRIGGER playbook_keeps_audit AFTER INSERT OR DELETE OR UPDATE ON public.playbook FOR EACH STATEMENT EXECUTE FUNCTION keeps_audit();

CREATE TRIGGER playbook_keeps_history BEFORE DELETE OR UPDATE ON public.playbook FOR EACH ROW EXECUTE FUNCTION playbook_keeps_history();

CREATE TRIGGER product_keeps_audit AFTER INSERT OR DELETE OR UPDATE ON public.product FOR EACH STATEMENT EXECUTE FUNCTION keeps_audit();

CREATE TRIGGER product_keeps_history BEFORE DELETE OR UPDATE ON public.product FOR EACH ROW EXECUTE FUNCTION product_keeps_history();

CREATE TRIGGER quota_keeps_audit AFTER INSERT OR DELETE OR UPDATE ON public.quota FOR EACH STATEMENT EXECUTE FUNCTION keeps_audit();

CREATE TRIGGER quota_keeps_history BEFORE DELETE OR UPDATE ON public.quota FOR EACH ROW EXECUTE FUNCTION quota_keeps_history();

CREATE TRIGGER rating_keeps_audit AFTER INSERT OR DELETE OR UPDATE ON public.rating FOR EACH STATEMENT EXECUTE FUNCTION keeps_audit();

CREATE TRIGGER rating_keeps_history BEFORE DELETE OR UPDATE ON public.rating FOR EACH ROW EXECUTE FUNCTION rating_keeps_history();

CREATE TRIGGER readiness_checklist_keeps_audit AFTER INSERT OR DELETE OR UPDATE ON public.readiness_checklist FOR EACH STATEMENT EXECUTE FUNCTION keeps_audit();

CREATE TRIGGER readiness_checklist_keeps_history BEFORE DELETE OR UPDATE ON public.readiness_checklist FOR EACH ROW EXECUTE FUNCTION readiness_checklist_keeps_history();

CREATE TRIGGER readiness_item_keeps_audit AFTER INSERT OR DELETE OR UPDATE ON public.readiness_item FOR EACH STATEMENT EXECUTE FUNCTION keeps_audit();

CREATE TRIGGER readiness_item_keeps_history BEFORE DELETE OR UPDATE ON public.readiness_item FOR EACH ROW EXECUTE FUNCTION readiness_item_keeps_history();

CREATE TRIGGER readiness_point_keeps_audit AFTER INSERT OR DELETE OR UPDATE ON public.readiness_point FOR EACH STATEMENT EXECUTE FUNCTION keeps_audit();

CREATE TRIGGER readiness_point_keeps_history BEFORE DELETE OR UPDATE ON public.readiness_point FOR EACH ROW EXECUTE FUNCTION readiness_point_keeps_history();

CREATE TRIGGER readiness_word_keeps_audit AFTER INSERT OR DELETE OR UPDATE ON public.readiness_word FOR EACH STATEMENT EXECUTE FUNCTION keeps_audit();

CREATE TRIGGER readiness_word_keeps_history BEFORE DELETE OR UPDATE ON public.readiness_word FOR EACH ROW EXECUTE FUNCTION readiness_word_keeps_history();

CREATE TRIGGER required_second_factor_keeps_audit AFTER INSERT OR DELETE OR UPDATE ON public.required_second_factor FOR EACH STATEMENT EXECUTE FUNCTION keeps_audit();

CREATE TRIGGER required_second_factor_keeps_history BEFORE DELETE OR UPDATE ON public.required_second_factor FOR EACH ROW EXECUTE FUNCTION required_second_factor_keeps_history();

CREATE TRIGGER retention_keeps_audit AFTER INSERT OR DELETE OR UPDATE ON public.retention FOR EACH STATEMENT EXECUTE FUNCTION keeps_audit();

CREATE TRIGGER retention_keeps_history BEFORE DELETE OR UPDATE ON public.retention FOR EACH ROW EXECUTE FUNCTION retention_keeps_history();

CREATE TRIGGER rival_move_keeps_audit AFTER INSERT OR DELETE OR UPDATE ON public.rival_move FOR EACH STATEMENT EXECUTE FUNCTION keeps_audit();

CREATE TRIGGER rival_move_keeps_history BEFORE DELETE OR UPDATE ON public.rival_move FOR EACH ROW EXECUTE FUNCTION rival_move_keeps_history();

CREATE TRIGGER rule_override_keeps_audit AFTER INSERT OR DELETE OR UPDATE ON public.rule_override FOR EACH STATEMENT EXECUTE FUNCTION keeps_audit();

CREATE TRIGGER rule_override_keeps_history BEFORE DELETE OR UPDATE ON public.rule_override FOR EACH ROW EXECUTE FUNCTION rule_override_keeps_history();

CREATE TRIGGER saved_view_keeps_audit AFTER INSERT OR DELETE OR UPDATE ON public.saved_view FOR EACH STATEMENT EXECUTE FUNCTION keeps_audit();

CREATE TRIGGER saved_view_keeps_history BEFORE DELETE OR UPDATE ON public.saved_view FOR EACH ROW EXECUTE FUNCTION saved_view_keeps_history();

CREATE TRIGGER settings_keeps_audit AFTER INSERT OR DELETE OR UPDATE ON public.settings FOR EACH STATEMENT EXECUTE FUNCTION keeps_audit();

CREATE TRIGGER settings_keeps_history BEFORE DELETE OR UPDATE ON public.settings FOR EACH ROW EXECUTE FUNCTION settings_keeps_history();

CREATE TRIGGER slip_keeps_audit AFTER INSERT OR DELETE OR UPDATE ON public.slip FOR EACH STATEMENT EXECUTE FUNCTION keeps_audit();

CREATE TRIGGER slip_keeps_history BEFORE DELETE OR UPDATE ON public.slip FOR EACH ROW EXECUTE FUNCTION slip_keeps_history();

CREATE TRIGGER stage_meaning_keeps_audit AFTER INSERT OR DELETE OR UPDATE ON public.stage_meaning FOR EACH STATEMENT EXECUTE FUNCTION keeps_audit();

CREATE TRIGGER stage_meaning_keeps_history BEFORE DELETE OR UPDATE ON public.stage_meaning FOR EACH ROW EXECUTE FUNCTION stage_meaning_keeps_history();

CREATE TRIGGER stakeholder_keeps_audit AFTER INSERT OR DELETE OR UPDATE ON public.stakeholder FOR EACH STATEMENT EXECUTE FUNCTION keeps_audit();

CREATE TRIGGER stakeholder_keeps_history BEFORE DELETE OR UPDATE ON public.stakeholder FOR EACH ROW EXECUTE FUNCTION stakeholder_keeps_history();

CREATE TRIGGER stakeholder_claim_keeps_audit AFTER INSERT OR DELETE OR UPDATE ON public.stakeholder_claim FOR EACH STATEMENT EXECUTE FUNCTION keeps_audit();

CREATE TRIGGER stakeholder_claim_keeps_history BEFORE DELETE OR UPDATE ON public.stakeholder_claim FOR EACH ROW EXECUTE FUNCTION stakeholder_claim_keeps_history();

CREATE TRIGGER stakeholder_influence_keeps_audit AFTER INSERT OR DELETE OR UPDATE ON public.stakeholder_influence FOR EACH STATEMENT EXECUTE FUNCTION keeps_audit();

CREATE TRIGGER stakeholder_influence_keeps_history BEFORE DELETE OR UPDATE ON public.stakeholder_influence FOR EACH ROW EXECUTE FUNCTION stakeholder_influence_keeps_history();

CREATE TRIGGER strategy_keeps_audit AFTER INSERT OR DELETE OR UPDATE ON public.strategy FOR EACH STATEMENT EXECUTE FUNCTION keeps_audit();

CREATE TRIGGER strategy_keeps_history BEFORE DELETE OR UPDATE ON public.strategy FOR EACH ROW EXECUTE FUNCTION strategy_keeps_history();

CREATE TRIGGER sweet_spot_keeps_audit AFTER INSERT OR DELETE OR UPDATE ON public.sweet_spot FOR EACH STATEMENT EXECUTE FUNCTION keeps_audit();

CREATE TRIGGER sweet_spot_keeps_history BEFORE DELETE OR UPDATE ON public.sweet_spot FOR EACH ROW EXECUTE FUNCTION sweet_spot_keeps_history();

CREATE TRIGGER team_keeps_audit AFTER INSERT OR DELETE OR UPDATE ON public.team FOR EACH STATEMENT EXECUTE FUNCTION keeps_audit();

CREATE TRIGGER team_keeps_history BEFORE DELETE OR UPDATE ON public.team FOR EACH ROW EXECUTE FUNCTION team_keeps_history();

CREATE TRIGGER tripwire_keeps_audit AFTER INSERT OR DELETE OR UPDATE ON public.tripwire FOR EACH STATEMENT EXECUTE FUNCTION keeps_audit();

CREATE TRIGGER tripwire_keeps_history BEFORE DELETE OR UPDATE ON public.tripwire FOR EACH ROW EXECUTE FUNCTION tripwire_keeps_history();

CREATE TRIGGER victory_keeps_audit AFTER INSERT OR DELETE OR UPDATE ON public.victory FOR EACH STATEMENT EXECUTE FUNCTION keeps_audit();

CREATE TRIGGER victory_keeps_history BEFORE DELETE OR UPDATE ON public.victory FOR EACH ROW EXECUTE FUNCTION victory_keeps_history();

CREATE TRIGGER vision_choice_keeps_audit AFTER INSERT OR DELETE OR UPDATE ON public.vision_choice FOR EACH STATEMENT EXECUTE FUNCTION keeps_audit();

CREATE TRIGGER vision_choice_keeps_history BEFORE DELETE OR UPDATE ON public.vision_choice FOR EACH ROW EXECUTE FUNCTION vision_choice_keeps_history();

CREATE TRIGGER vision_omission_keeps_audit AFTER INSERT OR DELETE OR UPDATE ON public.vision_omission FOR EACH STATEMENT EXECUTE FUNCTION keeps_audit();

CREATE TRIGGER vision_omission_keeps_history BEFORE DELETE OR UPDATE ON public.vision_omission FOR EACH ROW EXECUTE FUNCTION vision_omission_keeps_history();

CREATE TRIGGER weighed_criterion_keeps_audit AFTER INSERT OR DELETE OR UPDATE ON public.weighed_criterion FOR EACH STATEMENT EXECUTE FUNCTION keeps_audit();

CREATE TRIGGER weighed_criterion_keeps_history BEFORE DELETE OR UPDATE ON public.weighed_criterion FOR EACH ROW EXECUTE FUNCTION weighed_criterion_keeps_history();

CREATE TRIGGER weighting_keeps_audit AFTER INSERT OR DELETE OR UPDATE ON public.weighting FOR EACH STATEMENT EXECUTE FUNCTION keeps_audit();

CREATE TRIGGER weighting_keeps_history BEFORE DELETE OR UPDATE ON public.weighting FOR EACH ROW EXECUTE FUNCTION weighting_keeps_history();

CREATE TRIGGER work_calendar_keeps_audit AFTER INSERT OR DELETE OR UPDATE ON public.work_calendar FOR EACH STATEMENT EXECUTE FUNCTION keeps_audit();

CREATE TRIGGER work_calendar_keeps_history BEFORE DELETE OR UPDATE ON public.work_calendar FOR EACH ROW EXECUTE FUNCTION work_calendar_keeps_history();
