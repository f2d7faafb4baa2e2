-- Who works on a deal beside its owner.
create table deal_member (
    id uuid primary key,
    deal_id uuid not null references deal,
    user_id uuid not null references app_user,
    unique (deal_id, user_id)
);
select track('deal_member');
create index deal_member_by_user on deal_member (user_id);

create index team_by_manager on team (manager_id);

-- The user and everybody below: who has them as manager, or is in a team that they manage, and so on downwards.
-- Managers may go round in a circle; each user comes once.
create function people_of(looking uuid) returns setof uuid
    language sql stable rows 20 as
$$
    with recursive people (id) as (
        select looking
        union
        select app_user.id
        from people
        join lateral (
            select reports.id
            from app_user reports
            where reports.manager_id = people.id
            union all
            select members.id
            from team
            join app_user members on members.team_id = team.id
            where team.manager_id = people.id
        ) app_user on true
    )
    select id
    from people
$$;
