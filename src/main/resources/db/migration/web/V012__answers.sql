-- What the API answered to a request that carried a key, so that sending it again does nothing twice. Kept for a day;
-- not tracked: it says nothing that the records don't.
create table api_answer (
    user_id uuid not null references app_user on delete cascade,
    key text not null check (length(key) between 1 and 200),
    -- a hash of its path and body
    request text not null,
    status int,
    location text,
    tag text,
    body text,
    made_at timestamptz not null,
    primary key (user_id, key)
);
create index api_answer_by_age on api_answer (made_at);
