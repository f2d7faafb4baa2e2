create table team (
    id uuid primary key,
    name text not null check (name <> ''),
    manager_id uuid
);
select track('team');
create unique index team_by_name on team (lower(name));

create table app_user (
    id uuid primary key,
    name text not null check (name <> ''),
    email text,
    title text,
    team_id uuid references team,
    manager_id uuid references app_user deferrable initially deferred,
    active boolean not null default true,
    source text,
    external_id text
);
select track('app_user');
alter table team add foreign key (manager_id) references app_user deferrable initially deferred;
create unique index app_user_by_external_id on app_user (source, external_id);
create index app_user_by_name on app_user (lower(name));
create index app_user_by_team on app_user (team_id);
create index app_user_by_manager on app_user (manager_id);
