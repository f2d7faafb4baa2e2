package io.throughline.review;

/// The part of [PictureSql#AROUND] that is about the way to the customer's day: what the plan comes to, the pinned
/// days,
/// the first victory, and who of ours was brought in.
final class TransitionSql {
    private TransitionSql() {}

    static final String BRANCHES = """
            select plan.deal_id, 'OUTLOOK', outlook.since, outlook.late, plan.id, outlook.late_part,
                cast(outlook.go_live as text), cast(outlook.victory as text), cast(outlook.sign_by as text), null
            from {plan} plan
            join {plan_outlook} outlook on outlook.plan_id = plan.id
            where outlook.since <= :asOf
            and {among plan.deal_id}
            union all
            select pin.deal_id, 'PIN', pin.on_day, 0, pin.id, pin.part,
                cast((
                    select task.done_on
                    from {plan} plan
                    join {plan_task} task on task.plan_id = plan.id
                    where plan.deal_id = pin.deal_id
                    and task.part = pin.part
                    and task.done_on <= :asOf) as text),
                cast((
                    select max(agreed_on)
                    from {baseline} baseline
                    where baseline.deal_id = pin.deal_id
                    and agreed_on <= :asOf
                    and case pin.part when 'GO_LIVE' then go_live_on else victory_on end = pin.on_day) as text),
                null, null
            from {critical_date} pin
            where {among pin.deal_id}
            union all
            select victory.deal_id, 'VICTORY', null, 0, victory.id, victory.measure,
                case when victory.agreed_on <= :asOf then cast(victory.agreed_on as text) end,
                case when victory.achieved_on <= :asOf then cast(victory.achieved_on as text) end, null, null
            from {victory} victory
            where {among victory.deal_id}
            union all
            select confirmation.deal_id, 'BROUGHT_IN', confirmation.confirmed_on, 0, confirmation.id, confirmation.role,
                null, null, null, null
            from {plan_confirmation} confirmation
            where confirmation.confirmed_on <= :asOf
            and (confirmation.superseded_on is null or confirmation.superseded_on > :asOf)
            and {among confirmation.deal_id}""";
}
