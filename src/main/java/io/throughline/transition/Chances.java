package io.throughline.transition;

import io.throughline.base.Ids;
import io.throughline.base.Today;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// How likely the days of plans are met, and on which days a seller has to be there: computed at each change of a plan,
/// and kept with it.
@Repository
@Transactional
public class Chances {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final Timetables timetables;
    private final Today today;
    private final VulnerablePoints points;

    Chances(JdbcClient jdbc, Timetables timetables, Today today, VulnerablePoints points) {
        this.jdbc = jdbc;
        this.timetables = timetables;
        this.today = today;
        this.points = points;
    }

    /// Empty where there is no plan, or nothing is pinned.
    @Transactional(readOnly = true)
    public Optional<PlanChance> of(UUID dealId) {
        return jdbc.sql("""
                        select figures
                        from plan_chance
                        join plan on plan.id = plan_id
                        where deal_id = :deal""")
                .param("deal", dealId)
                .query((row, number) -> JSON.readValue(row.getString("figures"), PlanChance.class))
                .optional();
    }

    @EventListener
    void planTouched(PlanTouched touched) {
        renew(touched.dealId());
    }

    @EventListener
    void planAged(PlanAged aged) {
        renew(aged.dealId());
    }

    /// Computes that of a deal's plan anew, where it has one.
    private void renew(UUID dealId) {
        timetables.of(dealId, today).ifPresent(this::renew);
    }

    private void renew(Timetable timetable) {
        points.renew(timetable);
        var plan = timetable.plan();
        if (!timetable.isPinned()) {
            for (var table : List.of("plan_chance", "plan_outlook"))
                jdbc.sql("delete from " + table + " where plan_id = :plan")
                        .param("plan", plan.id())
                        .update();
            return;
        }
        var chance = PlanChance.of(timetable, plan.id().hashCode());
        jdbc.sql("""
                        insert into plan_chance (id, plan_id, as_of, figures)
                        values (:id, :plan, :asOf, cast(:figures as jsonb))
                        on conflict (plan_id) do update
                        set as_of = excluded.as_of, figures = excluded.figures""")
                .param("id", Ids.next())
                .param("plan", plan.id())
                .param("asOf", chance.asOf())
                .param("figures", JSON.writeValueAsString(chance))
                .update();
        renew(plan, Outlook.of(timetable, chance), chance.asOf());
    }

    /// What says the same as before stays as it was.
    private void renew(Plan plan, Outlook outlook, LocalDate on) {
        var part = outlook.latePart();
        jdbc.sql("""
                        insert into plan_outlook (id, plan_id, since, late, late_part, go_live, victory, sign_by)
                        values (:id, :plan, :on, :late, :part, :goLive, :victory, :signBy)
                        on conflict (plan_id) do update
                        set since = excluded.since, late = excluded.late, late_part = excluded.late_part,
                            go_live = excluded.go_live, victory = excluded.victory, sign_by = excluded.sign_by
                        where (plan_outlook.late, plan_outlook.late_part, plan_outlook.go_live, plan_outlook.victory,
                            plan_outlook.sign_by) is distinct from (excluded.late, excluded.late_part, excluded.go_live,
                            excluded.victory, excluded.sign_by)""")
                .param("id", Ids.next())
                .param("plan", plan.id())
                .param("on", on)
                .param("late", outlook.late())
                .param("part", part == null ? null : part.name(), Types.VARCHAR)
                .param("goLive", outlook.goLive(), Types.NUMERIC)
                .param("victory", outlook.victory(), Types.NUMERIC)
                .param("signBy", outlook.signBy(), Types.DATE)
                .update();
    }
}
