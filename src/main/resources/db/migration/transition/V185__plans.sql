-- When a side works. Without an account it is our own side, of which there is one. Nobody works on the weekend, on the
-- public holidays of the place, and while it is closed.
create table work_calendar (
    id uuid primary key,
    organization_id uuid references organization,
    weekend text not null check (weekend in (
        'SATURDAY_SUNDAY', 'FRIDAY_SATURDAY', 'THURSDAY_FRIDAY', 'SUNDAY', 'FRIDAY', 'NONE')),
    country text check (country ~ '^[A-Z]{2}$'),
    region text not null default '',
    constraint one_calendar_a_side unique nulls not distinct (organization_id)
);
select track('work_calendar');

create table closure (
    id uuid primary key,
    calendar_id uuid not null references work_calendar,
    first_on date not null,
    last_on date not null check (last_on >= first_on),
    why text not null check (why <> '')
);
select track('closure');
create index closure_of_a_calendar on closure (calendar_id, first_on);

-- Somebody is away, of ours or of theirs; what they do waits.
create table absence (
    id uuid primary key,
    user_id uuid references app_user,
    person_id uuid references person,
    first_on date not null,
    last_on date not null check (last_on >= first_on),
    constraint one_who_is_away check ((user_id is null) <> (person_id is null))
);
select track('absence');
create index absence_of_a_user on absence (user_id) where user_id is not null;
create index absence_of_a_person on absence (person_id) where person_id is not null;

-- The steps that deals of a kind go through. A change makes a new edition; editions are never changed.
create table plan_template (
    id uuid primary key,
    name text not null check (name <> ''),
    product_id uuid references product,
    size text check (size in ('SMALL', 'MEDIUM', 'LARGE'))
);
select track('plan_template');
create unique index plan_template_by_name on plan_template (lower(name));
create index plan_template_of_a_product on plan_template (product_id) where product_id is not null;

create table plan_template_edition (
    id uuid primary key,
    template_id uuid not null references plan_template,
    edition int not null check (edition > 0),
    steps jsonb not null,
    made_by uuid references app_user,
    made_on date not null,
    unique (template_id, edition)
);
select track('plan_template_edition');

-- How the customer of a deal comes to their day.
create table plan (
    id uuid primary key,
    deal_id uuid not null unique references deal,
    template_id uuid references plan_template,
    edition int
);
select track('plan');
create index plan_of_a_template on plan (template_id) where template_id is not null;

-- A step of a plan, in working days; without any it is a milestone. Its days are computed and never stored, but for
-- those on which it began and was over.
create table plan_task (
    id uuid primary key,
    plan_id uuid not null references plan,
    name text not null check (name <> ''),
    side text not null check (side in ('OURS', 'THEIRS', 'BOTH')),
    part text check (part in ('LEGAL', 'ORDER', 'GO_LIVE', 'VICTORY')),
    step text,
    likely int not null check (likely between 0 and 1000),
    p80 int check (p80 between likely and 5000),
    vulnerable boolean not null default false,
    owner_id uuid references app_user,
    person_id uuid references person,
    not_before date,
    begun_on date,
    done_on date check (done_on >= begun_on),
    took int check (took >= 0),
    constraint took_when_done check (took is null or done_on is not null)
);
select track('plan_task');
create index plan_task_of_a_plan on plan_task (plan_id, id);
create unique index plan_task_by_part on plan_task (plan_id, part) where part is not null;
create index plan_task_by_step on plan_task (step) where step is not null and begun_on is not null;
create index plan_task_of_an_owner on plan_task (owner_id) where owner_id is not null;
create index plan_task_of_a_person on plan_task (person_id) where person_id is not null;

-- That a task waits for another. That none waits for itself in a circle is checked with the plan locked.
create table plan_wait (
    id uuid primary key,
    task_id uuid not null references plan_task,
    on_id uuid not null references plan_task,
    kind text not null check (kind in ('FINISH_START', 'START_START', 'FINISH_FINISH', 'START_FINISH')),
    lag int not null default 0 check (lag between -1000 and 1000),
    elapsed boolean not null default false,
    unique (task_id, on_id, kind),
    constraint nothing_waits_for_itself check (task_id <> on_id)
);
select track('plan_wait');
create index plan_wait_on_a_task on plan_wait (on_id);

-- The days from which a plan walks back. They may be known before there is a plan.
create table critical_date (
    id uuid primary key,
    deal_id uuid not null references deal,
    part text not null check (part in ('GO_LIVE', 'VICTORY')),
    on_day date not null,
    hard boolean not null,
    why text not null default '',
    unique (deal_id, part)
);
select track('critical_date');

-- A small, early victory that the customer can announce, and what came of it.
create table victory (
    id uuid primary key,
    deal_id uuid not null unique references deal,
    measure text not null check (measure <> ''),
    unit text not null default '',
    from_value numeric,
    to_value numeric,
    witness_id uuid references person,
    audience text not null default '',
    announcement text not null default '',
    agreed_by uuid references person,
    agreed_on date,
    achieved_on date,
    achieved_value numeric,
    achieved_words text not null default '',
    lifted_from uuid references person,
    constraint agreed_by_one_of_theirs check ((agreed_by is null) = (agreed_on is null)),
    constraint achieved_with_a_number check (achieved_on is null or achieved_value is not null)
);
select track('victory');
create index victory_by_witness on victory (witness_id) where witness_id is not null;
create index victory_by_agreement on victory (agreed_by) where agreed_by is not null;
create index victory_of_whom_it_relieved on victory (lifted_from) where lifted_from is not null;

-- How likely the days of a plan are met, as computed at its last change.
create table plan_chance (
    id uuid primary key,
    plan_id uuid not null unique references plan,
    as_of date not null,
    figures jsonb not null
);
