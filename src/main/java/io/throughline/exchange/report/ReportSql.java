package io.throughline.exchange.report;

/// The SQL of the report. `reported_deal` holds each reviewed deal as it stood on the day, for one transaction;
/// `{seen}` stands for the rule of who reads it. As it leaves
/// the house, it holds nothing private: of each deal the review that is for everybody.
final class ReportSql {
    private ReportSql() {}

    static final String TABLE = """
            create temp table reported_deal (
                deal_id uuid primary key,
                status text not null,
                stage text,
                amount numeric,
                currency text,
                opened_on date,
                expected_close date,
                last_change date,
                age_days integer,
                verdict text not null,
                readership text not null
            ) on commit drop""";

    /// A review of an earlier day still stands, as long as time alone has not changed it: see
    /// [io.throughline.review.Reviews#reviewDue()].
    ///
    /// The same rule as [io.throughline.deals.Deal#asOf]: where a change or the close came after the day, the last
    /// change up to the day tells, else what the first later one replaced; else what stands now. A stage that
    /// only a later close brought was not known yet.
    static final String FILL = """
            insert into reported_deal
            with told as (
                select distinct on (deal_id, field) deal_id, field,
                    case when changed_on <= :asOf then to_value else from_value end as value,
                    bool_or(changed_on > :asOf) over (partition by deal_id, field) as later
                from deal_change
                order by deal_id, field, changed_on <= :asOf desc,
                    case when changed_on <= :asOf then changed_on end desc,
                    case when changed_on <= :asOf then place end desc,
                    changed_on, place
            ),
            changed as (
                select deal_id, max(changed_on) as last_change
                from deal_change
                where changed_on <= :asOf
                group by deal_id
            ),
            standing as (
                select deal.id, review.verdict, review.readership, deal.opened_on, changed.last_change,
                    case when deal.closed_on > :asOf then 'OPEN' else deal.status end as status,
                    case when deal.closed_on <= :asOf then deal.closed_on end as closed_on,
                    case when stage.later or (stage.deal_id is not null and deal.closed_on > :asOf) then stage.value
                        when deal.closed_on > :asOf then null
                        else deal.stage end as stage,
                    case when amount.later or (amount.deal_id is not null and deal.closed_on > :asOf)
                        then split_part(amount.value, ' ', 1)::numeric else deal.amount end as amount,
                    case when amount.later or (amount.deal_id is not null and deal.closed_on > :asOf)
                        then nullif(split_part(amount.value, ' ', 2), '') else deal.currency end as currency,
                    case when close.later or (close.deal_id is not null and deal.closed_on > :asOf)
                        then close.value::date else deal.expected_close end as expected_close
                from deal
                join deal_review review on review.deal_id = deal.id and review.as_of <= :asOf
                    and review.readership <> 'TEAM'
                left join changed on changed.deal_id = deal.id
                left join told stage on stage.deal_id = deal.id and stage.field = 'STAGE'
                left join told amount on amount.deal_id = deal.id and amount.field = 'AMOUNT'
                left join told close on close.deal_id = deal.id and close.field = 'EXPECTED_CLOSE'
                where {seen}
            )
            select id, status, stage, amount, currency, opened_on, expected_close, last_change,
                case
                    when coalesce(closed_on, expected_close) < opened_on then null
                    when status = 'OPEN' then cast(:asOf as date) - opened_on
                    else closed_on - opened_on
                end,
                verdict, readership
            from standing""";

    static final String AGES = """
            select age_days, count(*) as deals
            from reported_deal
            where status = 'OPEN'
            group by age_days""";

    static final String TOTALS = """
            select verdict, currency, count(*) as deals, count(amount) as amounts, sum(amount) as total
            from reported_deal
            where status = 'OPEN'
            group by verdict, currency
            order by total desc nulls last, currency""";

    static final String CLOSED = """
            select count(*) filter (where status = 'WON') as won,
                count(*) filter (where status = 'LOST') as lost,
                count(*) filter (where status = 'WALKED') as walked
            from reported_deal""";

    static final String MOVES = """
            select count(*) filter (where to_value > from_value) as later,
                count(*) filter (where to_value < from_value) as earlier
            from deal_change
            where field = 'EXPECTED_CLOSE'
            and changed_on <= :asOf
            and exists (select from deal where deal.id = deal_change.deal_id and {seen})""";

    static final String OPENED_LATER = """
            select count(*)
            from deal
            where opened_on > :asOf
            and {seen}""";

    static final String SNAPSHOT = """
            select id
            from class_snapshot
            where as_of <= :asOf
            order by as_of desc, made_at desc
            limit 1""";

    private static final String DEALS = """
            select reported.deal_id, deal.external_id, deal.name, organization.name as account, app_user.name as owner, reported.status,
                reported.stage, reported.amount, reported.currency, reported.opened_on, reported.expected_close,
                reported.last_change, reported.age_days, reported.verdict, review.sentence, review.ask,
                review.findings::text as findings
            from reported_deal reported
            join deal on deal.id = reported.deal_id
            join deal_review review on review.deal_id = reported.deal_id and review.readership = reported.readership
            left join organization on organization.id = deal.organization_id
            left join app_user on app_user.id = deal.owner_id
            """;

    static final String ALL_DEALS = DEALS + "order by reported.deal_id";

    /// Worst verdict first; then the largest, where each is measured by its own currency alone, as there is no rate;
    /// then the longest open.
    static final String OPEN_DEALS = """
            with size as (
                select deal_id, cume_dist() over (partition by currency order by amount) as share
                from reported_deal
                where status = 'OPEN'
                and amount is not null
            )
            """ + DEALS + """
            left join size on size.deal_id = reported.deal_id
            where reported.status = 'OPEN'
            order by array_position(array['WALK_AWAY', 'IN_DANGER', 'NOT_A_DEAL_YET', 'AT_RISK'], reported.verdict),
                size.share desc nulls last, reported.age_days desc nulls last, reported.deal_id
            """;

    static final String FIRST_DEALS = OPEN_DEALS + "limit :most";
}
