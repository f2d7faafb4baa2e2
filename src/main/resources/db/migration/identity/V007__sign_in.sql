alter table app_user
    add column role text not null default 'SELLER' check (role in ('SELLER', 'MANAGER', 'ADMINISTRATOR')),
    add column locale text,
    add column zone text;
alter table app_user_history
    add column role text not null default 'SELLER',
    add column locale text,
    add column zone text;
select keep_history('app_user');

-- How a user proves who they are. Who has no row here can't sign in. Not tracked: an old password is of no use to
-- anybody but a thief.
create table credential (
    user_id uuid primary key references app_user,
    email text not null check (email <> ''),
    password text not null,
    failures int not null default 0,
    locked_until timestamptz,
    changed_at timestamptz not null default now()
);
create unique index credential_by_email on credential (lower(email));

-- A link that lets somebody in once: the first administrator, an invited user, a signed-out one. Only a hash is kept.
create table access_link (
    token_hash bytea primary key,
    purpose text not null check (purpose in ('FIRST_ADMINISTRATOR', 'INVITATION', 'SIGN_IN')),
    user_id uuid references app_user,
    expires_at timestamptz not null,
    used_at timestamptz,
    made_by text not null default actor(),
    made_at timestamptz not null default now(),
    check ((purpose = 'FIRST_ADMINISTRATOR') = (user_id is null))
);
create index access_link_of_a_user on access_link (user_id);

-- For scripts: acts as its user, within its scopes. Only a hash is kept.
create table api_token (
    id uuid primary key,
    user_id uuid not null references app_user,
    name text not null check (name <> ''),
    token_hash bytea not null unique,
    scopes text[] not null,
    expires_at timestamptz not null,
    used_on date,
    revoked_at timestamptz,
    made_by text not null default actor(),
    made_at timestamptz not null default now()
);
create index api_token_of_a_user on api_token (user_id);

-- Spring Session's own tables.
create table spring_session (
    primary_id char(36) primary key,
    session_id char(36) not null unique,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval int not null,
    expiry_time bigint not null,
    principal_name varchar(100)
);
create index spring_session_by_expiry on spring_session (expiry_time);
create index spring_session_of_a_user on spring_session (principal_name);

create table spring_session_attributes (
    session_primary_id char(36) not null references spring_session on delete cascade,
    attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    primary key (session_primary_id, attribute_name)
);
