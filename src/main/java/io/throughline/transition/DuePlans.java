package io.throughline.transition;

import io.throughline.base.Today;
import io.throughline.deals.DealTouched;
import io.throughline.transition.calendar.AbsenceWritten;
import io.throughline.transition.calendar.CalendarWritten;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Plans of deals, open or won, with something still to do, whose days moved without anybody writing to them: a side
/// works on other days, somebody is away, or a day has passed. That they are due is stored with the change itself, so
/// it outlives a crash; see [PlanRenewal].
@Repository
@Transactional
public class DuePlans {
    static final int AT_ONCE = 20;

    private static final String DUE = """
            from plan_chance
            join plan on plan.id = plan_chance.plan_id
            join deal on deal.id = plan.deal_id
            where deal.status in ('OPEN', 'WON')
            and (plan_chance.due or plan_chance.as_of < :today)
            and exists (select from plan_task where plan_task.plan_id = plan.id and plan_task.done_on is null)
            """;

    private final JdbcClient jdbc;
    private final Today today;
    private final ApplicationEventPublisher events;

    DuePlans(JdbcClient jdbc, Today today, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.today = today;
        this.events = events;
    }

    /// Whose calendar it is, their plans are due; all of them where it is ours. They are locked in one order, so that
    /// two changes wait for each other.
    @EventListener
    void calendarWritten(CalendarWritten written) {
        jdbc.sql("""
                        update plan_chance
                        set due = true
                        where plan_id in (
                            select plan_id
                            from plan_chance
                            join plan on plan.id = plan_chance.plan_id
                            join deal on deal.id = plan.deal_id
                            where deal.status in ('OPEN', 'WON')
                            and (cast(:organization as uuid) is null or deal.organization_id = :organization)
                            order by plan_id
                            for update of plan_chance)""")
                .param("organization", written.organizationId(), Types.OTHER)
                .update();
    }

    /// Plans in which they still have something to do are due.
    @EventListener
    void absenceWritten(AbsenceWritten written) {
        jdbc.sql("""
                        update plan_chance
                        set due = true
                        where plan_id in (
                            select plan_id
                            from plan_chance
                            join plan on plan.id = plan_chance.plan_id
                            join deal on deal.id = plan.deal_id
                            where deal.status in ('OPEN', 'WON')
                            and plan_id in (
                                select plan_id
                                from plan_task
                                where done_on is null
                                and (owner_id = :who or person_id = :who))
                            order by plan_id
                            for update of plan_chance)""").param("who", written.whoId()).update();
    }

    /// The next deals whose plans are due, from behind one on.
    @Transactional(readOnly = true)
    List<UUID> next(UUID after) {
        return jdbc.sql("select plan.deal_id " + DUE + """
                        and plan.deal_id > :after
                        order by plan.deal_id
                        limit :most""")
                .param("today", today.date())
                .param("after", after)
                .param("most", AT_ONCE)
                .query((row, number) -> row.getObject("deal_id", UUID.class))
                .list();
    }

    /// @param moved whether something else than a day's passing moves its days
    private record Due(UUID deal, boolean moved) {}

    /// Computes the plans of some deals anew, and touches the deals. One that somebody writes to meanwhile is left to
    /// them, or to the next time.
    ///
    /// @return how many there were
    int renew(List<UUID> deals) {
        var locked = jdbc.sql("select plan.deal_id, plan_chance.due " + DUE + """
                        and plan.deal_id = any(:deals)
                        order by plan.deal_id
                        for update of plan_chance skip locked""")
                .param("today", today.date())
                .param("deals", new SqlArrayValue("uuid", deals.toArray()))
                .query((row, number) -> new Due(row.getObject("deal_id", UUID.class), row.getBoolean("due")))
                .list();
        locked.forEach(this::renew);
        jdbc.sql("""
                        update plan_chance
                        set due = false
                        from plan
                        where plan.id = plan_chance.plan_id
                        and plan.deal_id = any(:deals)
                        and plan_chance.due""")
                .param(
                        "deals",
                        new SqlArrayValue("uuid", locked.stream().map(Due::deal).toArray()))
                .update();
        return locked.size();
    }

    private void renew(Due due) {
        events.publishEvent(due.moved() ? new PlanTouched(due.deal()) : new PlanAged(due.deal()));
        events.publishEvent(new DealTouched(due.deal()));
    }
}
