-- Which option the customer of a deal that we did not win chose in the end. Without a sayer it is our own belief.
create table chosen_option (
    id uuid primary key,
    deal_id uuid not null unique references deal,
    option_id uuid not null references choice_option,
    sayer_id uuid references person,
    happened_on date not null,
    channel text not null check (channel in ('MEETING', 'CALL', 'EMAIL', 'DOCUMENT', 'ROOM', 'IMPORT')),
    words text not null default '',
    heard_by uuid references app_user
);
select track('chosen_option');
create index chosen_option_by_option on chosen_option (option_id);
create index chosen_option_by_sayer on chosen_option (sayer_id) where sayer_id is not null;
