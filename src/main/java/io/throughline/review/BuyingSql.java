package io.throughline.review;

/// The part of [PictureSql#AROUND] that is about the buying team: a row for each person, criterion, option, concern and
/// so on of a deal, with what hangs on it as JSON.
final class BuyingSql {
    private BuyingSql() {}

    private static final String PEOPLE = """
            select stakeholder.deal_id, 'STAKEHOLDER', null, 0, person.id, person.name, null, null,
                cast(jsonb_build_object(
                    'claims', (
                        select jsonb_agg(jsonb_build_object('id', claim.id, 'kind', claim.kind, 'topic', claim.topic,
                            'level', claim.level, 'since', claim.since, 'until', claim.until, 'heard', (
                                select jsonb_agg(jsonb_build_object('id', heard.id, 'sayer', heard.sayer_id,
                                    'on', heard.happened_on, 'channel', heard.channel, 'act', heard.act)
                                    order by heard.happened_on, heard.id)
                                from {buying_evidence} heard
                                where heard.claim_id = claim.id
                                and heard.happened_on <= :asOf)) order by claim.since, claim.id)
                        from {stakeholder_claim} claim
                        where claim.stakeholder_id = stakeholder.id
                        and claim.since <= :asOf),
                    'hypotheses', (
                        select jsonb_agg(jsonb_build_object('id', one.id, 'probability', one.probability,
                            'question', one.question, 'askBy', one.ask_by, 'madeOn', one.made_on,
                            'outcome', case when one.closed_on <= :asOf then one.outcome end,
                            'closedOn', case when one.closed_on <= :asOf then one.closed_on end) order by one.id)
                        from {decider_hypothesis} one
                        where one.stakeholder_id = stakeholder.id
                        and one.made_on <= :asOf),
                    'statements', (
                        select jsonb_agg(jsonb_build_object('id', one.id, 'words', one.words, 'saidOn', one.said_on,
                            'channel', one.channel, 'checkOn', one.check_on,
                            'verdict', case when one.checked_on <= :asOf then one.verdict end,
                            'checkedOn', case when one.checked_on <= :asOf then one.checked_on end) order by one.id)
                        from {coach_statement} one
                        where one.stakeholder_id = stakeholder.id
                        and one.said_on <= :asOf)) as text), null
            from {stakeholder} stakeholder
            join {person} person on person.id = stakeholder.person_id
            where {among stakeholder.deal_id}""";

    private static final String CHOICE = """
            select criterion.deal_id, 'CRITERION', null, 0, criterion.id, criterion.words, null, null,
                cast(jsonb_build_object('formal', criterion.formal, 'mandatory', criterion.mandatory,
                    'ratings', (
                        select jsonb_agg(jsonb_build_object('id', one.id, 'option', one.option_id, 'low', one.low,
                            'high', one.high, 'sayer', one.sayer_id, 'on', one.happened_on, 'channel', one.channel)
                            order by one.id)
                        from {rating} one
                        where one.criterion_id = criterion.id
                        and one.happened_on <= :asOf),
                    'gaps', (
                        select jsonb_agg(jsonb_build_object('id', gap.id, 'option', gap.option_id, 'kind', gap.kind,
                            'fixOn', gap.fix_on, 'strategies', (
                                select jsonb_agg(jsonb_build_object('id', one.id, 'kind', one.kind,
                                    'dueOn', one.due_on, 'chosenOn', one.chosen_on,
                                    'outcome', case when one.ended_on <= :asOf then one.outcome end,
                                    'endedOn', case when one.ended_on <= :asOf then one.ended_on end) order by one.id)
                                from {strategy} one
                                where one.gap_id = gap.id
                                and one.chosen_on <= :asOf)) order by gap.id)
                        from {gap} gap
                        where gap.criterion_id = criterion.id)) as text), null
            from {criterion} criterion
            where {among criterion.deal_id}
            union all
            select choice_option.deal_id, 'OPTION', null, 0, choice_option.id, choice_option.kind, organization.name,
                choice_option.words, null, array[choice_option.organization_id]
            from {choice_option} choice_option
            left join {organization} organization on organization.id = choice_option.organization_id
            where {among choice_option.deal_id}
            union all
            select weighting.deal_id, 'WEIGHTING', weighting.happened_on, 0, weighting.id, weighting.method,
                weighting.channel, null,
                cast((
                    select jsonb_agg(jsonb_build_object('criterion', one.criterion_id, 'against', one.against_id,
                        'value', one.value) order by one.id)
                    from {weighed_criterion} one
                    where one.weighting_id = weighting.id) as text), array[weighting.sayer_id]
            from {weighting} weighting
            where weighting.happened_on <= :asOf
            and {among weighting.deal_id}""";

    private static final String CONCERNS = """
            select concern.deal_id, 'CONCERN', null, 0, concern.id, concern.words, concern.kind, concern.severity,
                cast(jsonb_build_object('holder', holder.name, 'said', (
                    select jsonb_agg(jsonb_build_object('id', one.id, 'says', one.says, 'sayer', one.sayer_id,
                        'on', one.happened_on, 'channel', one.channel) order by one.happened_on, one.id)
                    from {concern_word} one
                    where one.concern_id = concern.id
                    and one.happened_on <= :asOf)) as text), array[concern.holder_id]
            from {concern} concern
            join {person} holder on holder.id = concern.holder_id
            where {among concern.deal_id}
            union all
            select deal_id, 'SIGNAL', happened_on, 0, id, kind, words, null, null, null
            from {concern_signal} concern_signal
            where happened_on <= :asOf
            and {among deal_id}
            union all
            select deal_id, 'POSTPONED', called_off_on, 0, id, purpose, null, null, null, null
            from {planned_interaction} planned_interaction
            where called_off_on <= :asOf
            and {among deal_id}
            union all
            select planned.deal_id, 'POSTPONED', cast(was.stored_until at time zone :zone as date), was.version,
                planned.id, planned.purpose, null, null, null, null
            from {planned_interaction} planned
            join planned_interaction_history was on was.id = planned.id {past: and was.stored_until <= :knownAt}
            where cast(was.stored_until at time zone :zone as date) <= :asOf
            and was.planned_for < coalesce(
                (select planned_for from planned_interaction_history next
                    where next.id = was.id and next.version = was.version + 1),
                planned.planned_for)
            and {among planned.deal_id}
            union all
            select deal_id, 'PLANNED', planned_for, cast(interaction_id is not null as int), id, channel,
                cast(called_off_on as text), null, null,
                array(select person_id from {planned_person} part where part.planned_interaction_id = planned.id)
            from {planned_interaction} planned
            where {among deal_id}""";

    private static final String READINESS = """
            select point.deal_id, 'READINESS', null, 0, point.id, point.words, point.area, null,
                cast(jsonb_build_object('since', point.since, 'until', point.until, 'said', (
                    select jsonb_agg(jsonb_build_object('id', one.id, 'says', one.says, 'sayer', one.sayer_id,
                        'on', one.happened_on, 'channel', one.channel) order by one.happened_on, one.id)
                    from {readiness_word} one
                    where one.point_id = point.id
                    and one.happened_on <= :asOf)) as text), null
            from {readiness_point} point
            where point.since <= :asOf
            and {among point.deal_id}""";

    static final String BRANCHES = String.join("\nunion all\n", PEOPLE, CHOICE, CONCERNS, READINESS);
}
