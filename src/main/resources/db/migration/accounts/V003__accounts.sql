create table organization (
    id uuid primary key,
    name text not null check (name <> ''),
    industry text,
    type text,
    employees integer check (employees >= 0),
    revenue numeric,
    country text,
    city text,
    website text,
    founded integer,
    parent_id uuid references organization deferrable initially deferred,
    owner_id uuid references app_user,
    source text,
    external_id text
);
select track('organization');
create unique index organization_by_external_id on organization (source, external_id);
create index organization_by_name on organization (lower(name));
create index organization_by_parent on organization (parent_id);
create index organization_by_owner on organization (owner_id);

create table person (
    id uuid primary key,
    organization_id uuid references organization,
    name text not null check (name <> ''),
    email text,
    phone text,
    title text,
    department text,
    reports_to_id uuid references person deferrable initially deferred,
    source text,
    external_id text,
    check (reports_to_id <> id)
);
select track('person');
create unique index person_by_external_id on person (source, external_id);
create index person_by_organization on person (organization_id);
create index person_by_name on person (lower(name));
create index person_by_email on person (lower(email));
create index person_by_reports_to on person (reports_to_id);
