-- An authenticator app with which a user proves who they are, besides the password (RFC 6238). Not tracked, like
-- passwords.
create table second_factor (
    user_id uuid primary key references app_user,
    -- sealed with a key of this installation
    secret bytea not null,
    -- null until a first code showed that the app has it
    confirmed_at timestamptz,
    -- the last time step that a code was taken for: none is good twice
    last_step bigint not null default 0
);

-- For whoever lost the app: each lets in once. Only hashes are kept.
create table recovery_code (
    code_hash bytea primary key,
    user_id uuid not null references app_user,
    used_at timestamptz
);
create index recovery_code_of_a_user on recovery_code (user_id);

-- The roles that nobody has without one.
create table required_second_factor (
    id uuid primary key,
    role text not null unique check (role in ('SELLER', 'MANAGER', 'ADMINISTRATOR'))
);
select track('required_second_factor');
