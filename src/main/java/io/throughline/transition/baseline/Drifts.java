package io.throughline.transition.baseline;

import io.throughline.base.Ids;
import io.throughline.base.Today;
import io.throughline.transition.Part;
import io.throughline.transition.PlanTouched;
import io.throughline.transition.Task;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The pinned days that come later than both sides agreed, so that Today finds them: computed at each change of a plan,
/// and each night for those that are late with nobody touching them.
@Repository
@Transactional
public class Drifts {
    private static final int AT_ONCE = 500;
    private static final UUID FIRST = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final Accords accords;
    private final Today today;

    Drifts(JdbcClient jdbc, Accords accords, Today today) {
        this.jdbc = jdbc;
        this.accords = accords;
        this.today = today;
    }

    @EventListener
    void planTouched(PlanTouched touched) {
        renew(touched.dealId());
    }

    @EventListener
    void kept(Baselines.Kept kept) {
        renew(kept.dealId());
    }

    /// Looks again at one plan. A day that moves by as many working days as before moved when it did.
    void renew(UUID dealId) {
        var delays = accords.of(dealId, today).flatMap(accord -> Optional.ofNullable(accord.delays()));
        for (var part : List.of(Part.GO_LIVE, Part.VICTORY)) {
            var delay = delays.flatMap(all -> all.of(part));
            var mover = delays.flatMap(all -> all.mover(part)).map(Task::id).orElse(null);
            if (delay.isPresent()) write(dealId, part, delay.get().days(), mover);
            else
                jdbc.sql("delete from plan_drift where deal_id = :deal and part = :part")
                        .param("deal", dealId)
                        .param("part", part.name())
                        .update();
        }
    }

    private void write(UUID dealId, Part part, int days, @Nullable UUID mover) {
        jdbc.sql("""
                        insert into plan_drift (id, deal_id, part, days, task_id, since)
                        values (:id, :deal, :part, :days, :task, :today)
                        on conflict (deal_id, part) do update
                        set days = excluded.days, task_id = excluded.task_id,
                            since = case
                                when plan_drift.days = excluded.days then plan_drift.since
                                else excluded.since
                            end""")
                .param("id", Ids.next())
                .param("deal", dealId)
                .param("part", part.name())
                .param("days", days)
                .param("task", mover, Types.OTHER)
                .param("today", today.date())
                .update();
    }

    /// Looks again at all plans that both sides agreed on and that go on.
    public void renewAll() {
        var after = FIRST;
        for (var some = agreed(after); !some.isEmpty(); some = agreed(after)) {
            some.forEach(this::renew);
            after = some.getLast();
        }
    }

    private List<UUID> agreed(UUID after) {
        return jdbc.sql("""
                        select distinct baseline.deal_id
                        from baseline
                        join plan on plan.deal_id = baseline.deal_id
                        join deal on deal.id = baseline.deal_id
                        where baseline.deal_id > :after
                        and deal.status in ('OPEN', 'WON')
                        and exists (select from plan_task where plan_id = plan.id and done_on is null)
                        order by baseline.deal_id
                        limit :most""")
                .param("after", after)
                .param("most", AT_ONCE)
                .query((row, number) -> row.getObject("deal_id", UUID.class))
                .list();
    }
}
