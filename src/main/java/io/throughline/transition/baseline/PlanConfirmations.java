package io.throughline.transition.baseline;

import io.throughline.base.Conflict;
import io.throughline.base.Forbidden;
import io.throughline.base.Ids;
import io.throughline.base.NotFound;
import io.throughline.base.Today;
import io.throughline.base.Viewer;
import io.throughline.deals.DealTouched;
import io.throughline.transition.Task.Who;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Who confirms the plans of deals, and did. Who may see or write to the deal is asked before; that only the one who is
/// named confirms is asked here. Every write ends with [DealTouched].
@Repository
@Transactional
public class PlanConfirmations {
    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Today today;

    PlanConfirmations(JdbcClient jdbc, ApplicationEventPublisher events, Today today) {
        this.jdbc = jdbc;
        this.events = events;
        this.today = today;
    }

    /// Those that stand, one for each at most.
    @Transactional(readOnly = true)
    public List<PlanConfirmation> of(UUID dealId) {
        return all(dealId).stream().filter(PlanConfirmation::isStanding).toList();
    }

    /// Those that stood on a day.
    @Transactional(readOnly = true)
    public List<PlanConfirmation> of(UUID dealId, LocalDate on) {
        if (!on.isBefore(today.date())) return of(dealId);
        return all(dealId).stream()
                .filter(one -> !one.namedOn().isAfter(on))
                .map(one -> one.asOf(on))
                .filter(PlanConfirmation::isStanding)
                .toList();
    }

    /// All that there ever were, the account manager first, the latest first.
    @Transactional(readOnly = true)
    public List<PlanConfirmation> all(UUID dealId) {
        return jdbc.sql("""
                        select one.id, one.role, one.user_id, app_user.name as who, named_by, naming.name as named_by_name,
                            named_on, confirmed_on, plan_version, superseded_on,
                            confirmed_on is not null and one.mark is distinct from now.mark as changed
                        from plan_confirmation one
                        cross join (select plan_mark(:deal) as mark) now
                        join app_user on app_user.id = one.user_id
                        left join app_user naming on naming.id = named_by
                        where deal_id = :deal
                        order by one.role, one.id desc
                        limit :most""")
                .param("deal", dealId)
                .param("most", MOST)
                .query(PlanConfirmations::read)
                .list();
    }

    private static PlanConfirmation read(ResultSet row, int number) throws SQLException {
        var by = row.getObject("named_by", UUID.class);
        return new PlanConfirmation(
                row.getObject("id", UUID.class),
                Professional.valueOf(row.getString("role")),
                new Who(row.getObject("user_id", UUID.class), row.getString("who")),
                by == null ? null : new Who(by, row.getString("named_by_name")),
                row.getObject("named_on", LocalDate.class),
                row.getObject("confirmed_on", LocalDate.class),
                row.getObject("plan_version", Integer.class),
                row.getBoolean("changed"),
                row.getObject("superseded_on", LocalDate.class));
    }

    @Transactional(readOnly = true)
    public Optional<PlanConfirmation> find(UUID dealId, Professional role) {
        return of(dealId).stream().filter(one -> one.role() == role).findFirst();
    }

    /// Names somebody in the place of whoever was; who is named already stays as they are.
    public void name(UUID dealId, Professional role, UUID user, Viewer by) {
        lock(dealId);
        var standing = find(dealId, role);
        if (standing.filter(one -> one.user().id().equals(user)).isPresent()) return;
        standing.ifPresent(this::supersede);
        jdbc.sql("""
                        insert into plan_confirmation (id, deal_id, role, user_id, named_by, named_on)
                        values (:id, :deal, :role, :user, :by, :on)""")
                .param("id", Ids.next())
                .param("deal", dealId)
                .param("role", role.name())
                .param("user", user)
                .param("by", by.id())
                .param("on", today.date())
                .update();
        events.publishEvent(new DealTouched(dealId));
    }

    /// The viewer confirms the plan as they read it. Who confirmed it already has nothing more to do.
    ///
    /// @param version of the plan that they read, `null` where it was checked before
    /// @throws NotFound where nobody is named, or there is no plan
    /// @throws Forbidden where another one is named
    /// @throws Conflict where the plan was changed since they read it
    public void confirm(UUID dealId, Professional role, @Nullable Integer version, Viewer viewer) {
        int plan = lock(dealId).orElseThrow(() -> new NotFound("This deal has no plan."));
        var standing = find(dealId, role).orElseThrow(() -> new NotFound("Nobody is named to confirm this plan."));
        if (!standing.user().id().equals(viewer.id()))
            throw new Forbidden("Only " + standing.user().name() + " can confirm this plan, as they are named.");
        if (version != null && version != plan) throw new Conflict("Somebody else changed this plan in the meantime.");
        switch (standing.state()) {
            case NAMED -> confirm(standing.id(), dealId, plan);
            case CHANGED -> confirm(again(dealId, standing), dealId, plan);
            case CONFIRMED -> {}
        }
        events.publishEvent(new DealTouched(dealId));
    }

    /// Says that what stands was asked for and confirmed on a day already: it is told afterwards.
    public void recall(UUID dealId, Professional role, LocalDate on) {
        jdbc.sql("""
                        update plan_confirmation
                        set named_on = :on, confirmed_on = :on
                        where deal_id = :deal
                        and role = :role
                        and confirmed_on is not null
                        and superseded_on is null""")
                .param("on", on)
                .param("deal", dealId)
                .param("role", role.name())
                .update();
        events.publishEvent(new DealTouched(dealId));
    }

    private UUID again(UUID dealId, PlanConfirmation standing) {
        supersede(standing);
        var id = Ids.next();
        jdbc.sql("""
                        insert into plan_confirmation (id, deal_id, role, user_id, named_by, named_on)
                        select :id, deal_id, role, user_id, named_by, named_on
                        from plan_confirmation
                        where id = :before
                        and deal_id = :deal""")
                .param("id", id)
                .param("before", standing.id())
                .param("deal", dealId)
                .update();
        return id;
    }

    private void confirm(UUID id, UUID dealId, int plan) {
        jdbc.sql("""
                        update plan_confirmation
                        set confirmed_on = :on, plan_version = :plan, mark = plan_mark(:deal)
                        where id = :id""")
                .param("on", today.date())
                .param("plan", plan)
                .param("deal", dealId)
                .param("id", id)
                .update();
    }

    private void supersede(PlanConfirmation one) {
        jdbc.sql("update plan_confirmation set superseded_on = :on where id = :id")
                .param("on", today.date())
                .param("id", one.id())
                .update();
    }

    /// Whoever names or confirms after this reads what was written before.
    ///
    /// @return the plan's version
    private Optional<Integer> lock(UUID dealId) {
        jdbc.sql("select id from deal where id = :deal for no key update")
                .param("deal", dealId)
                .query(row -> {});
        return jdbc.sql("select version from plan where deal_id = :deal for update")
                .param("deal", dealId)
                .query(Integer.class)
                .optional();
    }
}
