-- What the company's directory calls a user whom it keeps here (SCIM, RFC 7643). Not tracked: it is the directory's own,
-- and what it changes of a user stays in the history of users.
create table provisioned_user (
    user_id uuid primary key references app_user on delete cascade,
    user_name text not null check (user_name <> ''),
    external_id text,
    display_name text,
    given_name text,
    family_name text,
    -- the directory removed them; they stay here as somebody who left
    removed boolean not null default false
);
create unique index provisioned_user_by_user_name on provisioned_user (lower(user_name)) where not removed;
create unique index provisioned_user_by_external_id on provisioned_user (external_id) where not removed;

-- The same of a team, which is a group there.
create table provisioned_team (
    team_id uuid primary key references team on delete cascade,
    external_id text
);
create unique index provisioned_team_by_external_id on provisioned_team (external_id);
