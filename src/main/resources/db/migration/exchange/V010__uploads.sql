alter table import
    -- the story world, which is removed as a whole
    add column example boolean not null default false,
    -- what its files were understood to hold, for the report; null where it came by the command line
    add column intake jsonb;

-- Files that somebody brought and that are not imported yet. The row goes in the transaction of its import, which has
-- the same id: whatever still stands here was not imported.
create table upload (
    id uuid primary key,
    uploaded_at timestamptz not null default now(),
    uploaded_by text not null default actor(),
    files text[] not null,
    bytes bigint not null,
    -- how a person said that they are to be read
    said jsonb not null,
    version int not null default 1,
    state text not null check (state in ('UPLOADED', 'UNDERSTOOD', 'RUNNING', 'FAILED')),
    -- what would come of it, as of a version
    would jsonb,
    attempts int not null default 0,
    phase text,
    rows bigint not null default 0,
    problem text,
    check ((state = 'FAILED') = (problem is not null))
);

create table upload_part (
    upload_id uuid not null references upload on delete cascade,
    file int not null,
    place int not null,
    bytes bytea not null,
    primary key (upload_id, file, place)
);
-- exports are large and read once or twice: packing them takes longer than it saves
alter table upload_part alter column bytes set storage external;

-- db-scheduler's own table.
create table scheduled_tasks (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures int,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_due on scheduled_tasks (execution_time);
create index scheduled_tasks_by_heartbeat on scheduled_tasks (last_heartbeat);
