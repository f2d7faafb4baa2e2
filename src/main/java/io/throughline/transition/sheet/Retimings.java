package io.throughline.transition.sheet;

import io.throughline.base.Conflict;
import io.throughline.deals.DealTouched;
import io.throughline.transition.Plan;
import io.throughline.transition.PlanTasks;
import io.throughline.transition.PlanTouched;
import io.throughline.transition.Sides;
import io.throughline.transition.Task;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Writes durations and days of several tasks at once, so that the plan is computed anew once.
@Repository
@Transactional
class Retimings {
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Retimings(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /// @param plan as it was read
    /// @param tasks as they are from now on
    /// @throws Conflict where somebody else changed the plan since it was read
    void write(Plan plan, Sides sides, List<Task> tasks) {
        var standing = jdbc.sql("update plan set deal_id = deal_id where id = :id and version = :version")
                .param("id", plan.id())
                .param("version", plan.version())
                .update();
        if (standing == 0) throw new Conflict("Somebody else changed this plan in the meantime.");
        jdbc.sql("""
                        update plan_task
                        set likely = task.likely, p80 = task.p80, not_before = task.not_before, begun_on = task.begun,
                            done_on = task.done, took = task.took
                        from unnest(:ids, :likely, :p80s, :notBefore, :begun, :done, :took)
                            as task (id, likely, p80, not_before, begun, done, took)
                        where plan_task.id = task.id
                        and plan_id = :plan""")
                .param("plan", plan.id())
                .param("ids", array("uuid", tasks, Task::id))
                .param("likely", array("int", tasks, Task::likely))
                .param("p80s", array("int", tasks, Task::p80))
                .param("notBefore", array("date", tasks, task -> date(task.notBefore())))
                .param("begun", array("date", tasks, task -> date(task.progress().begun())))
                .param("done", array("date", tasks, task -> date(task.progress().done())))
                .param("took", array("int", tasks, task -> PlanTasks.took(sides, task)))
                .update();
        events.publishEvent(new PlanTouched(plan.dealId()));
        events.publishEvent(new DealTouched(plan.dealId()));
    }

    private static @Nullable Date date(@Nullable LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }

    private static <T> SqlArrayValue array(String type, List<T> rows, Function<T, @Nullable Object> value) {
        return new SqlArrayValue(type, rows.stream().map(value).toArray());
    }
}
