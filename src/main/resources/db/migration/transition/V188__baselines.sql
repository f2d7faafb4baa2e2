-- What both agree on in a plan: its tasks, whose they are, how long they take, what they wait for, and the pinned days.
-- Not who does a task, and not how far it is. The mark is another one as soon as any of it is.
create function plan_mark(of_deal uuid) returns text
    language sql stable as
$$
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
$$;

-- Who of ours confirms plan and promises before both sides agree on them. Whoever is named next supersedes whoever was,
-- and who confirms again supersedes what they confirmed before; rows stay.
create table plan_confirmation (
    id uuid primary key,
    deal_id uuid not null references deal,
    role text not null check (role in ('ACCOUNT_MANAGER', 'DELIVERY')),
    user_id uuid not null references app_user,
    named_by uuid references app_user,
    named_on date not null,
    confirmed_on date check (confirmed_on >= named_on),
    -- of the plan that was confirmed
    plan_version int,
    mark text,
    superseded_on date check (superseded_on >= named_on),
    constraint confirmed_a_plan check (num_nonnulls(confirmed_on, plan_version, mark) in (0, 3))
);
select track('plan_confirmation');
create index plan_confirmation_of_a_deal on plan_confirmation (deal_id, id);
create unique index plan_confirmation_that_stands on plan_confirmation (deal_id, role) where superseded_on is null;
create index plan_confirmation_asked_of_a_user on plan_confirmation (user_id, id) where superseded_on is null;

-- What both sides agreed on. It never changes; the next one supersedes it.
create table baseline (
    id uuid primary key,
    deal_id uuid not null references deal,
    edition int not null check (edition > 0),
    person_id uuid not null references person,
    user_id uuid not null references app_user,
    agreed_on date not null,
    channel text not null check (channel in ('MEETING', 'CALL', 'EMAIL', 'DOCUMENT', 'ROOM', 'IMPORT')),
    words text not null default '',
    go_live_on date,
    victory_on date,
    recorded_by uuid references app_user,
    recorded_on date not null,
    unique (deal_id, edition)
);
select track('baseline');
create index baseline_by_person on baseline (person_id);

-- The days of each task as they were; the task itself may be gone from the plan since.
create table baseline_task (
    id uuid primary key,
    baseline_id uuid not null references baseline,
    task_id uuid not null,
    name text not null check (name <> ''),
    side text not null check (side in ('OURS', 'THEIRS', 'BOTH')),
    part text check (part in ('LEGAL', 'ORDER', 'GO_LIVE', 'VICTORY')),
    first_on date not null,
    last_on date not null check (last_on >= first_on),
    unique (baseline_id, task_id)
);
select track('baseline_task');

-- Why a task is later than agreed, and by how many working days of its own when that was said.
create table slip (
    id uuid primary key,
    agreed_id uuid not null references baseline_task,
    days int not null check (days > 0),
    cause text not null check (cause in ('THEIRS', 'OURS', 'BOTH', 'THIRD_PARTY')),
    words text not null default '',
    recorded_by uuid references app_user,
    recorded_on date not null
);
select track('slip');
create index slip_of_a_task on slip (agreed_id, id);

-- A pinned day that comes later than agreed, as computed at the plan's last change and each night.
create table plan_drift (
    id uuid primary key,
    deal_id uuid not null references deal,
    part text not null check (part in ('GO_LIVE', 'VICTORY')),
    days int not null check (days > 0),
    -- the task that moves it most, where one does
    task_id uuid,
    since date not null,
    unique (deal_id, part)
);
create index plan_drift_by_day on plan_drift (since desc, id);
create index plan_drift_by_task on plan_drift (task_id);
