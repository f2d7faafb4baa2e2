package io.throughline.review;

import java.util.regex.Pattern;

/// The three statements that pictures are made from, for some deals (`:ids`) or for all; each in the order of the
/// deals'
/// ids. Accounts (`:accounts`) and columns of imports (`:columns`) are read where the rules of
/// the sweet spot ask for them.
final class PictureSql {
    private static final Pattern AMONG = Pattern.compile("\\{among ([a-z_.]+)}");

    /// An array, for which the index of an account's deals is looked up; a subquery would read them all.
    private static final String OF_THEIR_ACCOUNTS = """
            organization_id = any(array(
                    select theirs.organization_id from {deal} theirs where theirs.id = any(:ids)))""";

    private PictureSql() {}

    /// A statement for all deals.
    static String ofAll(String sql) {
        return AMONG.matcher(sql).replaceAll("true").replace("{of their accounts}", "true");
    }

    /// A statement for those of `:ids`.
    static String ofSome(String sql) {
        return AMONG.matcher(sql).replaceAll("$1 = any(:ids)").replace("{of their accounts}", OF_THEIR_ACCOUNTS);
    }

    static final String DEALS = """
            select deal.id, deal.name, deal.organization_id, null::text as organization, deal.owner_id,
                null::text as owner, deal.status, deal.stage, deal.amount, deal.currency, deal.opened_on,
                deal.expected_close, deal.closed_on, deal.reason, deal.next_step, deal.next_step_on,
                deal.next_step_owner_id, deal.lead_source, deal.type, deal.product, deal.lane, deal.restricted,
                deal.external_id, deal.version, organization.industry, organization.type as account_type,
                organization.country, organization.employees, organization.revenue
            from {deal} deal
            left join {organization} organization on organization.id = deal.organization_id and :accounts
            where {among deal.id}
            order by deal.id""";

    /// What hangs on a deal and is short: changes, interactions, roles, the buying team, and open deals that may be the
    /// same. Of an
    /// account's open deals only the nearest by name and by product come, so that an account with thousands of
    /// deals costs no more a deal than any other.
    static final String AROUND = """
            with open_deal as (
                select id, organization_id, opened_on, product, case when not name_made then name end as name,
                    case when not name_made then lower(regexp_replace(name, '[^[:alnum:]]', '', 'g')) end as plain_name
                from {deal} deal
                where (status = 'OPEN' or closed_on > :asOf)
                and (opened_on is null or opened_on <= :asOf)
                and organization_id is not null
                and not restricted
                {past: and exists (select from deal as now where now.id = deal.id and not now.restricted)}
                and {of their accounts}
            ),
            same_name as (
                select *
                from (
                    select *, count(*) over (partition by organization_id, plain_name) as of_it
                    from open_deal
                    where plain_name is not null
                ) as named
                where of_it > 1
            ),
            same_product as (
                select *
                from (
                    select *, opened_on - lag(opened_on) over by_day as since, lead(opened_on) over by_day - opened_on as until
                    from open_deal
                    where product is not null
                    and opened_on is not null
                    window by_day as (partition by organization_id, product order by opened_on, id)
                ) as dated
                where since <= 14
                or until <= 14
            ),
            alike as (
                select id, opened_on, null::int as within, array_agg(id) over nearest as ids,
                    array_agg(opened_on) over nearest as days, array_agg(name) over nearest as names,
                    array_agg(product) over nearest as products
                from same_name
                window nearest as (partition by organization_id, plain_name order by opened_on, id
                    rows between 3 preceding and 3 following)
                union all
                select id, opened_on, 14, array_agg(id) over nearest, array_agg(opened_on) over nearest,
                    array_agg(name) over nearest, array_agg(product) over nearest
                from same_product
                window nearest as (partition by organization_id, product order by opened_on, id
                    rows between 3 preceding and 3 following)
            ),
            sibling as (
                select distinct alike.id as deal_id, other.day, other.id, other.name, other.product
                from alike
                cross join lateral unnest(ids, days, names, products) as other (id, day, name, product)
                where other.id <> alike.id
                and (within is null or abs(other.day - alike.opened_on) <= within)
                and {among alike.id}
            )
            select deal_id, 'CHANGE' as what, changed_on as day, place, id, field as word, from_value as word2,
                to_value as word3, null::text as word4, null::uuid[] as persons
            from {deal_change} deal_change
            where {among deal_id}
            union all
            select deal_id, 'INTERACTION', happened_on, minutes, id, channel, kind, direction, subject,
                array(select person_id from {interaction_person} part where part.interaction_id = interaction.id)
            from {interaction} interaction
            where happened_on <= :asOf
            and deal_id is not null
            and {among deal_id}
            union all
            select contact_role.deal_id, 'ROLE', null, is_primary::int, person.id, person.name, role, null, null, null
            from {contact_role} contact_role
            join {person} person on person.id = contact_role.person_id
            where {among contact_role.deal_id}
            union all
            select deal_id, 'TRIPWIRE', due_on, 0, tripwire.id, question,
                case when answered_on <= :asOf then cast(answered_on as text) end, answer, cast(laid_on as text),
                array[fact_id]
            from {tripwire} tripwire
            where laid_on <= :asOf
            and {among deal_id}
            union all
            select deal_id, 'OVERRIDE', until, 0, rule_override.id, check_id,
                concat_ws(',', made_on, case when ended_on <= :asOf then ended_on end), why, app_user.name,
                array[rule_id]
            from {rule_override} rule_override
            left join {app_user} app_user on app_user.id = made_by
            where made_on <= :asOf
            and {among deal_id}
            union all
            select deal_id, 'COLUMN', null, 0, id, topic, words, null, null, null
            from {fact} fact
            where cardinality(cast(:columns as text[])) > 0
            and kind = 'EXTRA'
            and topic = any(:columns)
            and answer = 'KNOWN'
            and since <= :asOf
            and (until is null or until > :asOf)
            and deal_id is not null
            and {among deal_id}
            union all
            select deal_id, 'SIBLING', day, 0, id, name, product, null, null, null
            from sibling
            union all
            """ + BuyingSql.BRANCHES + "\nunion all\n" + TransitionSql.BRANCHES + """

            order by deal_id, day, place, id, word2""";

    /// Facts with their evidence, a row for each piece of evidence and one for a fact without any.
    static final String FACTS = """
            select fact.deal_id, fact.id, fact.kind, fact.topic, fact.answer, fact.words, fact.day,
                fact.about_person_id, about.name as about, fact.measure_from, fact.measure_to, fact.unit, fact.since,
                fact.until, evidence.id as evidence_id, evidence.sayer_id, sayer.name as sayer, evidence.happened_on,
                evidence.channel, evidence.act, evidence.words as evidence_words, evidence.interaction_id
            from {fact} fact
            left join {person} about on about.id = fact.about_person_id
            left join {evidence} evidence on evidence.fact_id = fact.id and evidence.happened_on <= :asOf
            left join {person} sayer on sayer.id = evidence.sayer_id
            where fact.kind <> 'EXTRA'
            and fact.since <= :asOf
            and fact.deal_id is not null
            and {among fact.deal_id}
            order by fact.deal_id, fact.since, fact.id, evidence.happened_on, evidence.id""";
}
