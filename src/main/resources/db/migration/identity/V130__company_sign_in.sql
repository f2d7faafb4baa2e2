-- As whom the company's sign-in (OpenID Connect) knows a user. Not tracked, like passwords: the audit says when it began
-- and ended.
create table company_identity (
    id uuid primary key,
    user_id uuid not null references app_user on delete cascade,
    issuer text not null,
    subject text not null,
    made_at timestamptz not null default now(),
    unique (issuer, subject),
    unique (user_id, issuer)
);
-- Who is meant by an address that it says.
create index app_user_by_email on app_user (lower(email));

-- Of a session that began there: whose it is and which one it is in the words of the company's sign-in, so that it can be
-- ended from there.
alter table browser_session
    add column issuer text,
    add column subject text,
    add column session_there text;
create index browser_session_of_a_subject on browser_session (subject);
create index browser_session_of_a_session_there on browser_session (session_there);
