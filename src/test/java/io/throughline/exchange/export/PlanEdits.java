package io.throughline.exchange.export;

/// What [Edit] writes of the way to the customer's day.
final class PlanEdits {
    private PlanEdits() {}

    /// Calendars, absences, templates, and plans with all that hangs on them.
    static final String PLAN = """
        with c as (
            insert into work_calendar (id, organization_id, weekend, country, region)
            select gen_random_uuid(), id, 'FRIDAY', 'NO', '' from (select id from organization limit 2) o
            on conflict do nothing
            returning id
        ), x as (
            insert into closure (id, calendar_id, first_on, last_on, why)
            select gen_random_uuid(), id, '2024-02-29', date '2024-02-29' + :number, 'x' || :one from c
        ), a as (
            insert into absence (id, person_id, first_on, last_on)
            select gen_random_uuid(), id, '2024-02-29', date '2024-02-29' + :number
            from (select id from person limit 1) p
        ), t as (
            insert into plan_template (id, name, size) values (gen_random_uuid(), gen_random_uuid()::text, 'SMALL')
            returning id
        ), e as (
            insert into plan_template_edition (id, template_id, edition, steps, made_on)
            select gen_random_uuid(), id, 1, to_jsonb(:other::text), '2024-02-29' from t
        ), p as (
            insert into plan (id, deal_id, template_id, edition)
            select gen_random_uuid(), d.id, t.id, 1
            from t
            cross join (select id from deal order by length(name) % (:number + 2) limit 2) d
            on conflict do nothing
            returning id, deal_id
        ), k as (
            insert into plan_task (id, plan_id, name, side, part, step, likely, p80, mark, person_id, begun_on, done_on, took)
            select gen_random_uuid(), p.id, 'x' || :other, 'BOTH', part, :one, :number, :number + 1, 'TRAINING',
                (select id from person limit 1), '2024-02-29', '2024-03-01', 2
            from p
            cross join (values ('LEGAL'), ('ORDER')) as part (part)
            returning id, plan_id, part
        ), i as (
            insert into vulnerable_point (id, task_id, deal_id, first_on, last_on)
            select gen_random_uuid(), k.id, p.deal_id, '2024-02-29', '2024-03-01'
            from k
            join p on p.id = k.plan_id
        ), w as (
            insert into plan_wait (id, task_id, on_id, kind, lag, elapsed)
            select gen_random_uuid(), o.id, l.id, 'FINISH_START', :number, true
            from k o
            join k l on l.plan_id = o.plan_id and l.part = 'LEGAL' and o.part = 'ORDER'
        ), f as (
            insert into plan_chance (id, plan_id, as_of, figures)
            select gen_random_uuid(), id, '2024-02-29', to_jsonb(:one::text) from p
        ), o as (
            insert into plan_outlook (id, plan_id, since, late, late_part, go_live)
            select gen_random_uuid(), id, '2024-02-29', 1 + :number, 'GO_LIVE', 0.25 from p
        ), v as (
            insert into plan_event (id, deal_id, uid, first_on, last_on, shown, sequence, changed_at, gone_on)
            select gen_random_uuid(), deal_id, id::text, '2024-02-29', '2024-03-01', :one, :number, now(), '2024-03-02'
            from p
        ), u as (
            insert into plan_proposal (id, deal_id, sent_by, sent_at, file, words)
            select gen_random_uuid(), deal_id, app_user.id, now(), :other, :one
            from p
            cross join (select id from app_user limit 1) app_user
        ), r as (
            insert into vision_choice (id, deal_id, chosen_by, chosen_at)
            select gen_random_uuid(), deal_id, app_user.id, now()
            from p
            cross join (select id from app_user limit 1) app_user
            on conflict do nothing
            returning id
        ), s as (
            insert into vision_omission (id, choice_id, fact_id)
            select gen_random_uuid(), r.id, fact.id
            from r
            cross join (select id from fact limit 2) fact
        ), d as (
            insert into critical_date (id, deal_id, part, on_day, hard, why)
            select gen_random_uuid(), deal_id, 'GO_LIVE', '2024-02-29', true, :other from p
            on conflict do nothing
        )
        insert into victory (id, deal_id, measure, unit, from_value, to_value, witness_id, announcement)
        select gen_random_uuid(), deal_id, 'x' || :one, :other, :number, :number / 7.0, (select id from person limit 1), :one
        from p
        on conflict do nothing""";

    /// What both sides agreed on, and what came later than that.
    static final String AGREE = """
        with d as (
            select id from deal order by length(name) % (:number + 2) limit 2
        ), u as (
            select id from app_user limit 1
        ), c as (
            insert into plan_confirmation (id, deal_id, role, user_id, named_by, named_on, confirmed_on, plan_version, mark)
            select gen_random_uuid(), d.id, 'DELIVERY', u.id, u.id, '2024-02-29', '2024-03-01', :number, 'x' || :one
            from d
            cross join u
            on conflict do nothing
        ), b as (
            insert into baseline (id, deal_id, edition, person_id, user_id, agreed_on, channel, words, go_live_on,
                recorded_on)
            select gen_random_uuid(), d.id, :number + 1, p.id, u.id, '2024-02-29', 'CALL', :other, '2024-02-29',
                '2024-03-01'
            from d
            cross join u
            cross join (select id from person limit 1) p
            on conflict do nothing
            returning id, deal_id
        ), t as (
            insert into baseline_task (id, baseline_id, task_id, name, side, part, first_on, last_on)
            select gen_random_uuid(), id, gen_random_uuid(), 'x' || :one, 'BOTH', 'LEGAL', '2024-02-29', '2024-03-01'
            from b
            returning id
        ), s as (
            insert into slip (id, agreed_id, days, cause, words, recorded_on)
            select gen_random_uuid(), id, 1 + :number, 'OURS', :other, '2024-02-29' from t
        )
        insert into plan_drift (id, deal_id, part, days, since)
        select gen_random_uuid(), deal_id, 'GO_LIVE', 1 + :number, '2024-02-29' from b
        on conflict do nothing""";
}
