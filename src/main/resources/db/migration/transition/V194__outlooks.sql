-- What a plan comes to, of which its deal's verdict speaks: computed at its last change and each night, and written anew
-- only where it says something else.
create table plan_outlook (
    id uuid primary key,
    plan_id uuid not null unique references plan,
    since date not null,
    -- by how many working days the pinned day that is missed most is missed, and which it is
    late int not null check (late >= 0),
    late_part text check (late_part in ('GO_LIVE', 'VICTORY')),
    go_live numeric(5, 4) check (go_live between 0 and 1),
    victory numeric(5, 4) check (victory between 0 and 1),
    sign_by date,
    constraint late_for_something check ((late > 0) = (late_part is not null))
);
select track('plan_outlook');
