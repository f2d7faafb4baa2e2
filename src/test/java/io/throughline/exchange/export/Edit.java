package io.throughline.exchange.export;

import io.throughline.exchange.schema.Catalogue;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Something that somebody does to what is stored, with words and a number that chance gives.
record Edit(Act act, String one, String other, int number) {
    void make(JdbcClient jdbc) {
        jdbc.sql("select set_config('throughline.actor', :actor, true)")
                .param("actor", "person " + number)
                .query(row -> {});
        act.make(jdbc, this);
    }

    enum Act {
        ADD("""
                with a as (
                    insert into organization (id, name, city, parent_id, revenue)
                    values (gen_random_uuid(), 'x' || :one, :other, (select id from organization limit 1), :number / 7.0)
                    returning id
                ), p as (
                    insert into person (id, name, title, organization_id)
                    select gen_random_uuid(), 'y' || :other, :one, id from a
                ), d as (
                    insert into deal (id, name, organization_id, status, stage, amount, currency, opened_on)
                    select gen_random_uuid(), 'z' || :one, id, 'OPEN', :other, -:number, 'EUR', date '2024-02-29' + :number
                    from a
                    returning id
                )
                insert into fact (id, deal_id, kind, topic, answer, words, since)
                select gen_random_uuid(), id, 'EXTRA', :one, 'KNOWN', :other, '0001-01-01' from d"""),
        RENAME("update organization set name = 'x' || :one where ctid in (select ctid from organization limit 3)"),
        RESTAGE("update deal set stage = :other, amount = nullif(:number, 3) where length(name) % 3 = :number % 3"),
        CLEAR("update person set title = null where length(name) % 2 = :number % 2"),
        SUPERSEDE("""
                update fact
                set until = '2025-01-01', superseded_by = (select id from fact order by id limit 1)
                where length(words) % 3 = :number % 3"""),
        REMOVE("""
                delete from person p
                where length(name) % 4 = :number % 4
                and not exists (select from contact_role where person_id = p.id)
                and not exists (select from interaction_person where person_id = p.id)
                and not exists (select from evidence where sayer_id = p.id)
                and not exists (select from stakeholder where person_id = p.id)
                and not exists (select from buying_evidence where sayer_id = p.id)
                and not exists (select from weighting where sayer_id = p.id)
                and not exists (select from rating where sayer_id = p.id)
                and not exists (select from chosen_option where sayer_id = p.id)
                and not exists (select from criterion_holder where person_id = p.id)
                and not exists (select from concern where holder_id = p.id)
                and not exists (select from concern_word where sayer_id = p.id)
                and not exists (select from concern_signal where sayer_id = p.id)
                and not exists (select from must_say_yes where person_id = p.id)
                and not exists (select from readiness_point where owner_id = p.id)
                and not exists (select from readiness_word where sayer_id = p.id)
                and not exists (select from plan_task where person_id = p.id)
                and not exists (select from absence where person_id = p.id)
                and not exists (select from baseline where person_id = p.id)
                and not exists (select from victory where p.id in (witness_id, agreed_by, lifted_from))"""),
        USER("""
                with boss as (
                    insert into app_user (id, name, email) values (gen_random_uuid(), 'b' || :one, :other) returning id
                ), team as (
                    insert into team (id, name, manager_id)
                    select gen_random_uuid(), gen_random_uuid()::text, id from boss
                    returning id, manager_id
                )
                insert into app_user (id, name, team_id, manager_id)
                select gen_random_uuid(), 'u' || :other, id, manager_id from team"""),
        SNAPSHOT("""
                insert into class_snapshot (id, as_of, figures)
                values (gen_random_uuid(), '2026-01-01', to_jsonb(:one::text))"""),
        SELL("""
                with p as (
                    insert into product (id, name, family, price, currency, active)
                    values (gen_random_uuid(), 'p' || :other, :one, :number / 3.0, 'EUR', :number % 2 = 0)
                    returning id
                ), s as (
                    insert into stage_meaning (id, stage, status, why)
                    values (gen_random_uuid(), 's' || gen_random_uuid() || :one, 'OPEN', :other)
                )
                insert into deal_line (id, deal_id, product_id, quantity, source, external_id)
                select gen_random_uuid(), d.id, p.id, :number, :one, gen_random_uuid()::text
                from p
                cross join (select id from deal limit 2) d"""),
        MEET("""
                with d as (
                    select id from deal limit 2
                ), i as (
                    insert into interaction (id, deal_id, happened_on, channel, direction, subject, words, minutes)
                    select gen_random_uuid(), id, date '2024-02-29' - :number, 'CALL', 'THEIRS', :one, :other, :number
                    from d
                    returning id
                ), who as (
                    select id from person limit 2
                ), took_part as (
                    insert into interaction_person (id, interaction_id, person_id)
                    select gen_random_uuid(), i.id, who.id from i cross join who
                ), plan as (
                    insert into planned_interaction (id, deal_id, planned_for, channel, purpose, called_off_on)
                    select gen_random_uuid(), id, date '2024-02-29' + :number, 'CALL', 'x' || :one,
                        case when :number % 2 = 0 then date '2024-02-29' end
                    from d
                    returning id
                ), invited as (
                    insert into planned_person (id, planned_interaction_id, person_id)
                    select gen_random_uuid(), plan.id, who.id from plan cross join who
                ), role as (
                    insert into contact_role (id, deal_id, person_id, role)
                    select gen_random_uuid(), d.id, who.id, :other from d cross join who
                )
                insert into evidence (id, fact_id, sayer_id, happened_on, channel, act, words, interaction_id)
                select gen_random_uuid(), f.id, (select id from who limit 1), '2024-02-29', 'CALL', :number > 4, :one, i.id
                from i
                cross join (select id from fact limit 2) f"""),
        KNOW("""
                with p as (
                    insert into person (id, name) values (gen_random_uuid(), 'k' || :one) returning id
                ), who as (
                    select id from p
                    union all
                    (select id from person limit 1)
                ), s as (
                    insert into stakeholder (id, deal_id, person_id, influence)
                    select gen_random_uuid(), d.id, who.id, 1 + :number % 5
                    from (select id from deal limit 2) d
                    cross join who
                    on conflict do nothing
                    returning id, deal_id, person_id
                ), sway as (
                    insert into stakeholder_influence (id, stakeholder_id, influences_id, strength)
                    select gen_random_uuid(), s.id, other.id, 1 + :number % 3
                    from s
                    join s other on other.deal_id = s.deal_id and other.id > s.id
                ), c as (
                    insert into stakeholder_claim (id, stakeholder_id, kind, topic, level, since, until)
                    select gen_random_uuid(), id, 'RAPPORT', 'TECHNICAL', :number % 4, '2024-02-29',
                        date '2024-02-29' + :number
                    from s
                    returning id
                ), h as (
                    insert into decider_hypothesis (id, stakeholder_id, probability, question, ask_by, made_on, outcome,
                        closed_on)
                    select gen_random_uuid(), id, (1 + :number) / 1000.0, 'x' || :one, '2024-03-01', '2024-02-29',
                        'UNCLEAR', '2024-03-02'
                    from s
                    returning id
                ), t as (
                    insert into coach_statement (id, stakeholder_id, words, said_on, channel, check_on, verdict, checked_on)
                    select gen_random_uuid(), id, 'x' || :other, '2024-02-29', 'CALL', date '2024-02-29' + :number,
                        'TRUE', '2024-03-05'
                    from s
                    returning id
                )
                insert into buying_evidence (id, claim_id, hypothesis_id, statement_id, sayer_id, happened_on, channel, act,
                    words)
                select gen_random_uuid(), claim, hypothesis, statement, (select person_id from s limit 1), '2024-02-29',
                    'CALL', :number > 4, :one
                from (
                    select id, null::uuid, null::uuid from c
                    union all
                    select null, id, null from h
                    union all
                    select null, null, id from t
                ) as one (claim, hypothesis, statement)"""),
        MOVE("""
                insert into deal_change (id, deal_id, field, changed_on, place, from_value, to_value)
                select gen_random_uuid(), id, 'STAGE', date '2024-02-29' + :number, :number, 'x' || :one, :other
                from deal
                where 'x' || :one <> :other
                limit 3"""),
        IMPORT("""
                with i as (
                    insert into import (id, summary, undone_by)
                    values (gen_random_uuid(), jsonb_build_object('words', :one::text, 'rows', :number), :other)
                    returning id
                )
                insert into carried_field (kind, field, import_id)
                select 'deal', 'x' || :one, id from i"""),
        REVIEW("""
                insert into deal_review (deal_id, readership, as_of, snapshot_id, verdict, sentence, ask, findings, unknown)
                select id, 'EVERYBODY', '2026-01-01', gen_random_uuid(), 'AT_RISK', :one, :other, to_jsonb(:other::text),
                    array[:one, :other]
                from deal
                on conflict (deal_id, readership) do update
                set sentence = excluded.sentence || '!', findings = excluded.findings"""),
        TEAM("""
                insert into deal_member (id, deal_id, user_id)
                select gen_random_uuid(), deal.id, app_user.id
                from deal
                cross join app_user
                limit 2
                on conflict do nothing"""),
        BULK("""
                with c as (
                    insert into bulk_change (id, user_id, made_at, field, to_value)
                    select gen_random_uuid(), id, now(), 'STAGE', :other from app_user limit 1
                    returning id
                )
                insert into bulk_change_deal (change_id, deal_id, from_value, version)
                select c.id, deal.id, :one, :number from c cross join (select id from deal limit 2) deal"""),
        VIEW("""
                insert into saved_view (id, user_id, name, query, shared)
                select gen_random_uuid(), id, 'v' || :one, :other, :number % 2 = 0
                from app_user
                limit 2
                on conflict do nothing"""),
        DECIDE("""
                with s as (
                    insert into settings (id, zone, fiscal_month) values (gen_random_uuid(), :one, 1 + :number)
                    on conflict do nothing
                ), r as (
                    insert into exchange_rate (id, currency, base, valid_from, rate)
                    values (gen_random_uuid(), 'USD', 'EUR', date '2024-02-29' + :number, 1 / 7.0 + :number)
                    on conflict do nothing
                ), f as (
                    insert into required_second_factor (id, role) values (gen_random_uuid(), 'MANAGER')
                    on conflict do nothing
                ), h as (
                    insert into half_life (id, is_day, grade, days)
                    values (gen_random_uuid(), :number % 2 = 0, 'STATED', 1 + :number)
                    on conflict do nothing
                )
                insert into quota (id, user_id, quarter_begins, amount, currency)
                select gen_random_uuid(), id, '2026-01-01', 1 + :number / 3.0, 'EUR'
                from app_user
                where length(:other) >= 0
                limit 1
                on conflict do nothing"""),
        PLAYBOOK("""
                insert into playbook (id, edition, chapters)
                select gen_random_uuid(), coalesce(max(edition), 1) + 1,
                    jsonb_build_array(jsonb_build_object('words', :one::text, 'other', :other::text))
                from playbook
                where :number >= 0"""),
        SPOT("""
                insert into sweet_spot (id, edition, line, rules, why, made_by)
                select gen_random_uuid(), coalesce(max(edition), 0) + 1, :number, jsonb_build_array(:one::text), :other,
                    (select id from app_user limit 1)
                from sweet_spot"""),
        STAY("""
                with t as (
                    insert into tripwire (id, deal_id, question, due_on, laid_on, answered_on, answer, fact_id)
                    select gen_random_uuid(), id, 'x' || :one, date '2024-02-29' + :number, '2024-02-29', '2024-02-29',
                        :other, (select id from fact limit 1)
                    from deal
                    limit 2
                )
                insert into rule_override (id, deal_id, check_id, rule_id, why, made_on, until)
                select gen_random_uuid(), id, 'knock-out', gen_random_uuid(), 'x' || :other, date '2024-02-29' - :number,
                    '2024-02-29'
                from deal
                where length(:one) >= 0
                limit 2"""),
        WALK("""
                insert into disqualification (id, deal_id, walked_on, reason, words, evidence, alternative,
                    alternative_name, hours_back, reopened_on, winnable, followed_on, followed_words)
                select gen_random_uuid(), id, '2024-02-29', 'OTHER', 'x' || :one, :other, 'COMPETITOR', :one,
                    :number / 7.0, '2024-03-01', 'YES', '2024-03-01', :other
                from deal
                limit 2"""),
        CHOOSE("""
                with c as (
                    insert into criterion (id, deal_id, words, mandatory)
                    select gen_random_uuid(), id, 'x' || :one, :number % 2 = 0
                    from deal
                    order by id
                    limit 1
                    returning id, deal_id
                ), h as (
                    insert into criterion_holder (id, criterion_id, person_id)
                    select gen_random_uuid(), c.id, p.id
                    from c, (select id from person order by id limit 1) p
                ), o as (
                    insert into choice_option (id, deal_id, kind, organization_id, words)
                    select gen_random_uuid(), deal_id, 'RIVAL', organization.id, 'x' || :other
                    from c, (select id from organization order by id limit 1) organization
                    on conflict do nothing
                    returning id
                ), r as (
                    insert into rating (id, criterion_id, option_id, sayer_id, low, high, happened_on, channel, words)
                    select gen_random_uuid(), c.id, o.id, p.id, 0, 100, date '2024-02-29' + :number, 'CALL', :other
                    from c, o, (select id from person order by id limit 1) p
                ), g as (
                    insert into gap (id, criterion_id, option_id, kind, fix_on)
                    select gen_random_uuid(), c.id, o.id, 'VALUE', date '2024-02-29' + :number
                    from c, o
                    returning id
                ), s as (
                    insert into strategy (id, gap_id, kind, due_on, chosen_on, outcome, ended_on, words)
                    select gen_random_uuid(), g.id, 'REDEFINE', '2024-02-29', '2024-02-29', 'WORKED', '2024-03-01', :one
                    from g
                ), w as (
                    insert into weighting (id, deal_id, sayer_id, method, happened_on, channel, words)
                    select gen_random_uuid(), c.deal_id, p.id, 'PAIRS', '2024-02-29', 'CALL', :one
                    from c, (select id from person order by id limit 1) p
                    on conflict do nothing
                    returning id
                )
                insert into weighed_criterion (id, weighting_id, criterion_id, value)
                select gen_random_uuid(), w.id, c.id, 1 + :number / 7.0
                from c, w"""),
        TEMPLATE(TemplateEdit.SQL),
        FEAR("""
                with who as (
                    select id from person limit 1
                ), c as (
                    insert into concern (id, deal_id, holder_id, kind, severity, words)
                    select gen_random_uuid(), d.id, who.id, 'TRUST', 'SEVERE', 'x' || :one
                    from (select id from deal limit 2) d
                    cross join who
                    returning id, deal_id, holder_id
                ), w as (
                    insert into concern_word (id, concern_id, holder_id, says, sayer_id, happened_on, channel, words)
                    select gen_random_uuid(), id, holder_id, 'RESOLVED', holder_id, date '2024-02-29' + :number, 'CALL', :other
                    from c
                ), s as (
                    insert into concern_signal (id, deal_id, kind, sayer_id, happened_on, channel, words)
                    select gen_random_uuid(), deal_id, 'PRICE', holder_id, date '2024-02-29' - :number, 'EMAIL', :one from c
                ), y as (
                    insert into must_say_yes (id, deal_id, person_id, answer, answer_by)
                    select gen_random_uuid(), deal_id, holder_id, :other, '2024-02-29' from c
                    on conflict do nothing
                )
                insert into rival_move (id, deal_id, rival, move, counter)
                select gen_random_uuid(), deal_id, 'x' || :other, 'x' || :one, :other from c"""),
        READY("""
                with l as (
                    insert into readiness_checklist (id, product_id, edition, made_on)
                    select gen_random_uuid(), product.id, 1 + (
                        select coalesce(max(edition), 0) from readiness_checklist where product_id = product.id), '2024-02-29'
                    from (select id from product limit 1) product
                    returning id
                ), i as (
                    insert into readiness_item (id, checklist_id, area, words, place)
                    select gen_random_uuid(), id, 'DATA', 'x' || :one, :number from l
                    returning id, words
                ), p as (
                    insert into readiness_point (id, deal_id, item_id, area, words, owner_id, due_on, since, until)
                    select gen_random_uuid(), d.id, i.id, 'DATA', i.words, (select id from person limit 1), '2024-03-01',
                        '2024-02-29', date '2024-02-29' + :number
                    from i
                    cross join (select id from deal limit 2) d
                    returning id, owner_id
                )
                insert into readiness_word (id, point_id, says, sayer_id, happened_on, channel, words)
                select gen_random_uuid(), id, 'IN_PLACE', owner_id, '2024-02-29', 'CALL', :other from p"""),
        PLAN(PlanEdits.PLAN),
        AGREE(PlanEdits.AGREE),
        FORGET("""
                with r as (
                    insert into retention (id, months) values (gen_random_uuid(), 1 + :number)
                    on conflict do nothing
                )
                insert into erasure (id, person_id, why)
                select gen_random_uuid(), id, 'ASKED'
                from person
                where length(:one) >= 0
                and length(:other) >= 0
                limit 1
                on conflict do nothing"""),
        /// A row of each table that keeps its history is stored anew, and so leaves the old one there.
        TOUCH("") {
            @Override
            void make(JdbcClient jdbc, Edit edit) {
                for (var table : Catalogue.tracked(jdbc))
                    jdbc.sql("update %1$s set id = id where ctid in (select ctid from %1$s limit %2$d)"
                                    .formatted(table.name(), edit.number + 1))
                            .update();
            }
        };

        private final String sql;

        Act(String sql) {
            this.sql = sql;
        }

        void make(JdbcClient jdbc, Edit edit) {
            jdbc.sql(sql)
                    .param("one", edit.one)
                    .param("other", edit.other)
                    .param("number", edit.number)
                    .update();
        }
    }
}
