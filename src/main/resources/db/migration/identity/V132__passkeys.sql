-- Passkeys (Web Authentication): a device signs instead of somebody typing. Not tracked, like passwords: the audit says
-- when one was made and removed.

-- As whom devices know a user: chance alone, so that a device says nothing about them.
create table passkey_holder (
    user_id uuid primary key references app_user on delete cascade,
    handle bytea not null unique
);

create table passkey (
    id uuid primary key,
    user_id uuid not null references passkey_holder on delete cascade,
    -- what its user calls it
    name text not null,
    credential_id bytea not null unique,
    public_key bytea not null,
    -- what the device said of itself when it was made; what it signs is checked by it
    attestation bytea not null,
    -- never goes back; stays 0 where a passkey is on several devices
    signature_count bigint not null,
    transports text[] not null,
    backup_eligible boolean not null,
    backed_up boolean not null,
    made_at timestamptz not null,
    used_at timestamptz
);
create index passkey_of_a_user on passkey (user_id, made_at);
