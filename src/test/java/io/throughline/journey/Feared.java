package io.throughline.journey;

import org.springframework.jdbc.core.simple.JdbcClient;

/// What the customer of a deal fears, as [Pages] shows it.
record Feared(JdbcClient jdbc, String deal) {
    /// A deal with concerns in each state, an end game, and something that its customer must have in place.
    void write() {
        jdbc.sql("""
                        with who as (
                            select id from person order by name limit 1
                        ), c as (
                            insert into concern (id, deal_id, holder_id, kind, severity, words)
                            select next_id(), cast(:deal as uuid), who.id, 'PERSONAL', severity,
                                'If the yard stands still on the first day, it is my name that is called'
                            from who
                            cross join (values ('SEVERE'), ('MILD'), ('SERIOUS')) as one (severity)
                            returning id, holder_id, severity
                        ), w as (
                            insert into concern_word (id, concern_id, holder_id, says, sayer_id, happened_on, channel, words)
                            select next_id(), id, holder_id, says, sayer, on_day, 'MEETING', 'It is my name that is called'
                            from (
                                select id, holder_id, 'VOICED' as says, holder_id as sayer, current_date - 20 as on_day from c
                                union all
                                select id, holder_id, 'ANSWERED', null, current_date - 9 from c where severity <> 'SERIOUS'
                                union all
                                select id, holder_id, 'RESOLVED', holder_id, current_date - 3 from c where severity = 'MILD'
                                union all
                                select id, holder_id, 'VOICED', holder_id, current_date - 1 from c where severity = 'MILD'
                            ) as said
                        ), s as (
                            insert into concern_signal (id, deal_id, kind, sayer_id, happened_on, channel, words)
                            select next_id(), cast(:deal as uuid), 'PRICE', id, current_date - 2, 'EMAIL', 'Ten percent less'
                            from who
                        ), y as (
                            insert into must_say_yes (id, deal_id, person_id, answer, answer_by)
                            select next_id(), cast(:deal as uuid), id, 'A week beside the old one', current_date - 1 from who
                            on conflict do nothing
                        ), m as (
                            insert into rival_move (id, deal_id, rival, move, counter)
                            values (next_id(), cast(:deal as uuid), 'Orbis', 'Call the board and halve the price', null)
                        ), l as (
                            insert into readiness_checklist (id, product_id, edition, made_on)
                            select next_id(), id, 1, current_date
                            from product
                            where id not in (select product_id from readiness_checklist)
                            order by name
                            limit 1
                            returning id
                        ), i as (
                            insert into readiness_item (id, checklist_id, area, words, place)
                            select next_id(), l.id, area, words, place
                            from l
                            cross join (values
                                ('PEOPLE', 'Two planners who have a day a week for it', 1),
                                ('DATA', 'The addresses of the yard are clean', 2)) as one (area, words, place)
                            returning id, area, words
                        ), p as (
                            insert into readiness_point (id, deal_id, item_id, area, words, owner_id, due_on, since)
                            select next_id(), cast(:deal as uuid), i.id, area, words, who.id, current_date - 1, current_date - 9
                            from i
                            cross join who
                            returning id
                        )
                        insert into readiness_word (id, point_id, says, happened_on, channel, words)
                        select next_id(), id, 'MISSING', current_date - 5, 'CALL', 'Nobody has time for it' from p""").param("deal", deal).update();
    }
}
