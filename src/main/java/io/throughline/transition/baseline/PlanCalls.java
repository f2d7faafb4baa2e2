package io.throughline.transition.baseline;

import io.throughline.base.FromReplica;
import io.throughline.base.Today;
import io.throughline.base.Viewer;
import io.throughline.deals.Visibility;
import io.throughline.transition.baseline.PlanCall.What;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What somebody should know today of the plans of deals: which they are asked to confirm, and which pinned days moved
/// of deals that are their own or their people's, that they confirmed, or in which a task of theirs is what is late.
@Repository
@FromReplica
public class PlanCalls {
    /// So many that somebody is named for are looked at, those that came last.
    private static final int LOOKED_AT = 200;

    /// A day that moved is new for so long.
    private static final int DAYS = 14;

    private static final String CALLS = """
            with asked as (
                select id, deal_id, role, named_on, confirmed_on, mark
                from plan_confirmation
                where user_id = :viewer
                and superseded_on is null
                order by id desc
                limit :looked
            ), call as (
                (select asked.deal_id, coalesce(confirmed_on, named_on) as on_day,
                    case when confirmed_on is null then 'CONFIRM' else 'CONFIRM_AGAIN' end as what, role, 0 as days,
                    null::uuid as task_id
                from asked
                join plan on plan.deal_id = asked.deal_id
                join deal on deal.id = asked.deal_id
                where deal.status = 'OPEN'
                and {seen}
                and (confirmed_on is null or mark <> plan_mark(asked.deal_id))
                order by asked.id desc
                limit :most)
                union all
                (select drift.deal_id, drift.since, drift.part, null, drift.days, drift.task_id
                from plan_drift drift
                join plan on plan.deal_id = drift.deal_id
                join deal on deal.id = drift.deal_id
                where drift.since >= :from
                and deal.status in ('OPEN', 'WON')
                and {seen}
                and {whose}
                order by drift.since desc, drift.id
                limit :most)
            )
            select call.*, deal.name as deal, organization.name as account, plan_task.name as task
            from call
            join deal on deal.id = call.deal_id
            left join organization on organization.id = deal.organization_id
            left join plan_task on plan_task.id = call.task_id
            order by role is null, on_day desc, deal_id, what
            limit :most""";

    /// Before anything is asked of a deal itself, so that each index answers alone.
    private static final String WHOSE = """
            drift.deal_id in (
                {own}
                union
                select deal_id from asked where confirmed_on is not null
                union
                select moved.deal_id
                from plan_task
                join plan_drift moved on moved.task_id = plan_task.id
                where plan_task.owner_id = :viewer)""";

    private final JdbcClient jdbc;
    private final Today today;

    PlanCalls(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /// Confirmations first.
    ///
    /// @param people the viewer and their people; not looked at for an administrator
    public List<PlanCall> of(Viewer viewer, List<UUID> people, int most) {
        var bound = new HashMap<String, Object>(Visibility.of(viewer));
        if (!viewer.isAdministrator()) bound.put("people", people);
        var whose = viewer.isAdministrator() ? "true" : WHOSE.replace("{own}", Visibility.own("deal.id", "true"));
        return jdbc.sql(CALLS.replace("{seen}", Visibility.SEEN).replace("{whose}", whose))
                .params(bound)
                .param("looked", LOOKED_AT)
                .param("from", today.date().minusDays(DAYS))
                .param("most", most)
                .query(PlanCalls::read)
                .list();
    }

    private static PlanCall read(ResultSet row, int number) throws SQLException {
        return new PlanCall(
                row.getObject("deal_id", UUID.class),
                row.getString("deal"),
                row.getString("account"),
                row.getObject("on_day", LocalDate.class),
                What.valueOf(row.getString("what")),
                role(row.getString("role")),
                row.getInt("days"),
                row.getString("task"));
    }

    private static @Nullable Professional role(@Nullable String name) {
        return name == null ? null : Professional.valueOf(name);
    }
}
