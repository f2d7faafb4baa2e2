package io.throughline.exchange.load;

/// Dated changes that follow from the deals themselves, so that no earlier day knows what came later. They carry the
/// source `close` or `seen` and give way to what the system's own history tells of the same deal and field.
///
/// - `close`: the stage that a deal closed in, and an amount that was only known at the close, hold from the day it
///   closed.
/// - `seen`: a stage, amount or expected close that is another than at the import before holds from the day of this
///   import, the first on which we know it.
record DealMoves(Run run) {
    private static final int AFTER_ALL_OTHERS = 1000;

    void write() {
        update("create temp table moved on commit drop as" + moved());
        update("analyze moved");
        giveWay();
        correctCloses();
        closeMoved();
        seeMoved();
        closeStages();
        closeAmounts();
    }

    /// What is another than at the import before, unless the system's history tells of it itself.
    private static String moved() {
        return """

                select deal.id as deal_id, told.field, told.earlier, told.later, deal.closed_on,
                    deal.status <> 'OPEN' and deal.closed_on is not null as closed, before.status = 'OPEN' as was_open
                from deal_history before
                join deal on deal.id = before.id
                cross join lateral (values
                    ('STAGE', before.stage, deal.stage),
                    ('AMOUNT', pg_temp.money(before.amount, before.currency),
                        pg_temp.money(deal.amount, deal.currency)),
                    ('EXPECTED_CLOSE', before.expected_close::text, deal.expected_close::text)
                ) as told (field, earlier, later)
                where before.ended_by = :actor
                and before.stored_by <> :actor
                and told.earlier is distinct from told.later
                and not exists (
                    select from deal_change c
                    where c.deal_id = deal.id
                    and c.field = told.field
                    and c.to_value is not distinct from told.later
                    and c.stored_by = :actor)""";
    }

    private void giveWay() {
        update("""
                delete from deal_change concluded
                using deal_change told
                where told.stored_by = :actor
                and told.source not in ('close', 'seen')
                and concluded.deal_id = told.deal_id
                and concluded.field = told.field
                and concluded.to_value is not distinct from told.to_value
                and concluded.source in ('close', 'seen')
                and concluded.stored_by like 'import:%'""");
    }

    /// The day or the value of a close that was known already was put right.
    private void correctCloses() {
        update("""
                update deal_change c
                set changed_on = deal.closed_on,
                    to_value = case when moved.deal_id is null then c.to_value else moved.later end
                from deal_history before
                join deal on deal.id = before.id
                join deal_change own on own.deal_id = deal.id and own.source = 'close'
                left join moved on moved.deal_id = deal.id and moved.field = own.field
                where before.ended_by = :actor
                and before.stored_by <> :actor
                and before.status <> 'OPEN'
                and deal.status <> 'OPEN'
                and deal.closed_on is not null
                and c.id = own.id
                and c.stored_by like 'import:%'
                and (moved.deal_id is null or moved.later is distinct from c.from_value)
                and (c.changed_on <> deal.closed_on or moved.deal_id is not null)""");
    }

    private void closeMoved() {
        update("""
                insert into deal_change (id, deal_id, field, changed_on, place, from_value, to_value, source,
                    external_id)
                select next_id(), deal_id, field, closed_on, %d, earlier, later, 'close', deal_id::text
                from moved
                where closed
                and was_open
                on conflict (source, external_id, field) do update
                set changed_on = excluded.changed_on, from_value = excluded.from_value, to_value = excluded.to_value""".formatted(AFTER_ALL_OTHERS));
    }

    private void seeMoved() {
        update("""
                insert into deal_change (id, deal_id, field, changed_on, place, from_value, to_value, source,
                    external_id)
                select next_id(), deal_id, field, :today, %d, earlier, later, 'seen',
                    deal_id::text || ':' || :actor
                from moved
                where not (closed and was_open)
                and not exists (
                    select from deal_change c
                    where c.deal_id = moved.deal_id
                    and c.field = moved.field
                    and c.source = 'close'
                    and c.to_value is not distinct from moved.later
                    and moved.closed)""".formatted(AFTER_ALL_OTHERS));
    }

    /// A closed deal of whose stages nothing else is known.
    private void closeStages() {
        update("""
                insert into deal_change (id, deal_id, field, changed_on, place, to_value, source, external_id)
                select next_id(), deal.id, 'STAGE', closed_on, %d, stage, 'close', deal.id::text
                from deal
                where deal.stored_by = :actor
                and status <> 'OPEN'
                and closed_on is not null
                and stage is not null
                and not exists (
                    select from deal_change c where c.deal_id = deal.id and c.field = 'STAGE')""".formatted(AFTER_ALL_OTHERS));
    }

    /// An amount that the file gives as one of the close.
    private void closeAmounts() {
        update("""
                insert into deal_change (id, deal_id, field, changed_on, place, from_value, to_value, source,
                    external_id)
                select next_id(), deal.id, 'AMOUNT', closed_on, %d, closing.earlier,
                    pg_temp.money(deal.amount, deal.currency), 'close', deal.id::text
                from closing
                join deal on deal.id = closing.deal_id
                where deal.stored_by = :actor
                and closed_on is not null
                and closing.earlier is distinct from pg_temp.money(deal.amount, deal.currency)
                and not exists (
                    select from deal_change c where c.deal_id = deal.id and c.field = 'AMOUNT')""".formatted(AFTER_ALL_OTHERS));
    }

    private void update(String sql) {
        run.jdbc()
                .sql(sql)
                .param("actor", run.actor())
                .param("today", run.today().date())
                .update();
    }
}
