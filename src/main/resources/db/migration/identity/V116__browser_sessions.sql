-- With which browser, and from where, each session was begun, so that its user can tell one from the other. Gone soon
-- after the session.
create table browser_session (
    id uuid primary key,
    session_id char(36) not null unique,
    user_id uuid not null references app_user on delete cascade,
    browser text not null,
    address text not null,
    made_at timestamptz not null default now()
);
create index browser_session_of_a_user on browser_session (user_id);
