-- What somebody on the buyer's side fears about going ahead. Whose fear it is never changes.
create table concern (
    id uuid primary key,
    deal_id uuid not null references deal,
    holder_id uuid not null references person,
    kind text not null check (kind in ('BUDGET', 'TRUST', 'PERSONAL', 'ORGANISATION', 'TECHNICAL', 'CONTRACTUAL',
        'COMMITTEE')),
    severity text not null check (severity in ('MILD', 'SERIOUS', 'SEVERE')),
    words text not null check (words <> ''),
    unique (id, holder_id)
);
select track('concern');
create index concern_of_a_deal on concern (deal_id, id);
create index concern_of_a_person on concern (holder_id);

-- What was said of it. Its state follows from these and is never stored.
create table concern_word (
    id uuid primary key,
    concern_id uuid not null,
    holder_id uuid not null,
    says text not null check (says in ('VOICED', 'ANSWERED', 'RESOLVED')),
    sayer_id uuid references person,
    heard_by uuid references app_user,
    happened_on date not null,
    channel text not null check (channel in ('MEETING', 'CALL', 'EMAIL', 'DOCUMENT', 'ROOM', 'IMPORT')),
    words text not null,
    interaction_id uuid references interaction,
    foreign key (concern_id, holder_id) references concern (id, holder_id),
    constraint only_its_holder_says_that_a_concern_is_resolved
        check (says <> 'RESOLVED' or (sayer_id is not null and sayer_id = holder_id))
);
select track('concern_word');
create index concern_word_of_a_concern on concern_word (concern_id, happened_on, id);
create index concern_word_by_sayer on concern_word (sayer_id) where sayer_id is not null;
create index concern_word_by_interaction on concern_word (interaction_id) where interaction_id is not null;

-- Signs of a concern that nobody names, and that somebody was asked and denied that there is one.
create table concern_signal (
    id uuid primary key,
    deal_id uuid not null references deal,
    kind text not null check (kind in ('RAISED_AGAIN', 'POSTPONED', 'PRICE', 'SILENCE', 'DENIED')),
    sayer_id uuid references person,
    heard_by uuid references app_user,
    happened_on date not null,
    channel text not null check (channel in ('MEETING', 'CALL', 'EMAIL', 'DOCUMENT', 'ROOM', 'IMPORT')),
    words text not null,
    interaction_id uuid references interaction,
    constraint one_of_theirs_denies_a_concern check (kind <> 'DENIED' or sayer_id is not null)
);
select track('concern_signal');
create index concern_signal_of_a_deal on concern_signal (deal_id, happened_on);
create index concern_signal_by_sayer on concern_signal (sayer_id) where sayer_id is not null;
create index concern_signal_by_interaction on concern_signal (interaction_id) where interaction_id is not null;
