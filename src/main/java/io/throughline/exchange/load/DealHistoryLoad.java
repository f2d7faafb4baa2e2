package io.throughline.exchange.load;

import static io.throughline.exchange.read.Field.*;

/// What a deal's stage, amount and close date were from when on. Each field that differs from the row before becomes a
/// dated change; what the first row says was not changed from anything known.
record DealHistoryLoad(FileLoad load) {
    void run() {
        Repeats.makeIds(load, "deal_id", "deal_name", "changed_at", "stage", "amount", "close_date");
        Repeats.ofId(load);
        Names.resolve(load, Reference.DEAL);
        load.refuse(Missing.of(Reference.DEAL));
        load.make("incoming", changes());
        count();
        insert();
        update();
    }

    private String changes() {
        return """
                with said as (
                    select s.line, s.id as external_id, deal.id as deal_id, s.changed_at,
                        s.stage, pg_temp.money(s.amount, coalesce(s.currency, deal.currency)) as amount,
                        s.close_date::text as close_date
                    from staged s
                    %s
                    join deal on deal.id = %s
                ), ordered as (
                    select said.*,
                        lag(stage) over deal as stage_before, lag(amount) over deal as amount_before,
                        lag(close_date) over deal as close_date_before,
                        row_number() over deal as nth,
                        row_number() over (partition by deal_id, changed_at::date order by changed_at, line) as place
                    from said
                    window deal as (partition by deal_id order by changed_at, line)
                )
                select line, external_id, deal_id, changed_at::date as changed_on, place, nth, field, to_value,
                    case when nth = 1 then (
                        select c.to_value
                        from deal_change c
                        where c.deal_id = ordered.deal_id
                        and c.field = told.field
                        and c.source = :source
                        and c.changed_on < changed_at::date
                        order by c.changed_on desc, c.place desc
                        limit 1)
                    else from_value end as from_value
                from ordered
                cross join lateral (values %s) as told (field, from_value, to_value)""".formatted(Reference.DEAL.joins(), Reference.DEAL.value(), fields());
    }

    private String fields() {
        var fields = new java.util.StringJoiner(", ");
        if (load.carries(STAGE)) fields.add("('STAGE', stage_before, stage)");
        if (load.carries(AMOUNT)) fields.add("('AMOUNT', amount_before, amount)");
        if (load.carries(CLOSE_DATE)) fields.add("('EXPECTED_CLOSE', close_date_before, close_date)");
        if (fields.length() == 0) fields.add("('STAGE', null::text, null::text)");
        return fields.toString();
    }

    /// A row counts as new where it brings a change that was not there.
    private void count() {
        var rows = load.number("select count(distinct line) from incoming");
        var created = load.number("""
                select count(distinct i.line)
                from incoming i
                where i.from_value is distinct from i.to_value
                and not exists (
                    select from deal_change c where c.source = :source and c.external_id = i.external_id)""");
        load.tally().took(created, rows - created);
    }

    private void insert() {
        load.sql("""
                        insert into deal_change (id, deal_id, field, changed_on, place, from_value, to_value, source,
                            external_id)
                        select next_id(), deal_id, field, changed_on, place, from_value, to_value, :source,
                            external_id
                        from incoming i
                        where from_value is distinct from to_value
                        and not exists (
                            select from deal_change c
                            where c.source = :source
                            and c.external_id = i.external_id
                            and c.field = i.field)""").update();
        load.sql("analyze deal_change").update();
    }

    /// What is there already follows the file, but for the first row of a deal: what came before it may have been cut
    /// off.
    private void update() {
        var updated = load.sql("""
                        update deal_change c
                        set deal_id = i.deal_id, changed_on = i.changed_on, from_value = i.from_value,
                            to_value = i.to_value
                        from incoming i
                        where c.source = :source
                        and c.external_id = i.external_id
                        and c.field = i.field
                        and i.nth > 1
                        and i.from_value is distinct from i.to_value
                        and c.stored_by like 'import:%'
                        and (c.deal_id, c.changed_on, c.from_value, c.to_value)
                            is distinct from (i.deal_id, i.changed_on, i.from_value, i.to_value)""").update();
        load.tally().updated(updated);
    }
}
