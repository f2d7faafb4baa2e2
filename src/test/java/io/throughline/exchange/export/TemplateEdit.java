package io.throughline.exchange.export;

/// A decision template that a deal took, and what the customer of a deal chose.
final class TemplateEdit {
    static final String SQL = """
            with o as (
                insert into choice_option (id, deal_id, kind)
                select gen_random_uuid(), id, 'IN_HOUSE'
                from (select id from deal order by id desc limit 1) d
                on conflict do nothing
                returning id, deal_id
            ), c as (
                insert into chosen_option (id, deal_id, option_id, sayer_id, happened_on, channel, words)
                select gen_random_uuid(), o.deal_id, o.id, p.id, date '2024-02-29' + :number, 'CALL', :other
                from o, (select id from person order by id limit 1) p
            ), t as (
                insert into decision_template (id, deal_id)
                select gen_random_uuid(), id from (select id from deal order by id limit 1) d
                returning id, deal_id
            ), e as (
                insert into decision_template_edition (id, template_id, edition, name, problem, made_on)
                select gen_random_uuid(), id, 1 + :number, 'x' || :one, 'x' || :other, '2024-02-29' from t
                returning id, template_id
            ), i as (
                insert into decision_template_item (id, edition_id, kind, words, place)
                select gen_random_uuid(), id, 'STEP', 'x' || :one, :number from e
            )
            insert into decision_template_use (id, edition_id, deal_id, used_on)
            select gen_random_uuid(), e.id, t.deal_id, date '2024-02-29' + :number
            from e
            join t on t.id = e.template_id
            on conflict do nothing""";

    private TemplateEdit() {}
}
