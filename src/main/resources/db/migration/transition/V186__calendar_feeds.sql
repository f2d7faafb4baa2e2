-- An address at which somebody's calendar reads the plan of a deal without signing in. A calendar is read as long as
-- that user may see the deal.
create table plan_feed (
    id uuid primary key,
    deal_id uuid not null references deal,
    user_id uuid not null references app_user,
    token_hash bytea not null unique,
    used_on date,
    revoked_at timestamptz,
    made_by text not null default actor(),
    made_at timestamptz not null
);
create unique index plan_feed_in_use on plan_feed (deal_id, user_id) where revoked_at is null;
create index plan_feed_of_a_user on plan_feed (user_id);

-- What calendars were last shown of each event of a plan, and how often that changed. It is not computed again: a
-- calendar takes only what has a higher number than it knows. Of what is gone the number is kept, for it may come back.
create table plan_event (
    id uuid primary key,
    deal_id uuid not null references deal,
    uid text not null unique,
    first_on date not null,
    last_on date not null check (last_on >= first_on),
    shown text not null,
    sequence int not null default 0 check (sequence >= 0),
    changed_at timestamptz not null,
    gone_on date
);
create index plan_event_of_a_deal on plan_event (deal_id, uid);
