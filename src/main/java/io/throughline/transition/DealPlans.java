package io.throughline.transition;

import io.throughline.base.Conflict;
import io.throughline.base.Ids;
import io.throughline.deals.DealTouched;
import java.sql.Date;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The plans of deals with their tasks. Who may see or write to the deal is asked before. Every write locks the plan,
/// and
/// ends with [PlanTouched] and [DealTouched].
@Repository
@Transactional
public class DealPlans {
    private static final String TASKS = """
            select task.id, task.name, side, part, step, likely, p80, vulnerable, mark, task.owner_id, app_user.name as owner,
                task.person_id, person.name as person, not_before, begun_on, done_on, task.version, on_id, kind, lag,
                elapsed
            from plan_task task
            left join app_user on app_user.id = task.owner_id
            left join person on person.id = task.person_id
            left join plan_wait on plan_wait.task_id = task.id
            where task.plan_id = :plan
            order by task.id, plan_wait.id""";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    DealPlans(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public Optional<Plan> find(UUID dealId) {
        return read(dealId, "");
    }

    private Optional<Plan> read(UUID dealId, String lock) {
        return jdbc.sql("select id, template_id, edition, version from plan where deal_id = :deal" + lock)
                .param("deal", dealId)
                .query((row, number) -> new Plan(
                        row.getObject("id", UUID.class),
                        dealId,
                        row.getObject("template_id", UUID.class),
                        row.getObject("edition", Integer.class),
                        List.of(),
                        row.getInt("version")))
                .optional()
                .map(plan -> new Plan(
                        plan.id(), dealId, plan.templateId(), plan.edition(), tasks(plan.id()), plan.version()));
    }

    private List<Task> tasks(UUID plan) {
        var rows = new PlanRows();
        jdbc.sql(TASKS).param("plan", plan).query(rows);
        return rows.read();
    }

    /// What comes of writing a task.
    public sealed interface Written {
        record Done(Task task) implements Written {}

        /// Tasks would wait for each other in a circle: each for the one before, the first for the last.
        record Circle(List<Task> tasks) implements Written {
            public List<String> names() {
                return tasks.stream().map(Task::name).toList();
            }
        }

        /// Another task is that part of the line already.
        record Taken(Task by) implements Written {}

        record TooMany(int most) implements Written {}
    }

    /// Starts the plan of a deal with its first tasks.
    ///
    /// @throws Conflict where it has one
    public void start(Plan plan) {
        var made = jdbc.sql("""
                        insert into plan (id, deal_id, template_id, edition)
                        values (:id, :deal, :template, :edition)
                        on conflict (deal_id) do nothing""")
                .param("id", plan.id())
                .param("deal", plan.dealId())
                .param("template", plan.templateId(), Types.OTHER)
                .param("edition", plan.edition(), Types.INTEGER)
                .update();
        if (made == 0) throw new Conflict("This deal has a plan already.");
        insert(plan.id(), plan.tasks());
        wait(plan.tasks());
        touched(plan.dealId());
    }

    /// Ends the plan of a deal, with all its tasks. What was stored stays in the history.
    ///
    /// @throws Conflict where somebody else changed it since this version was read
    public void discard(Plan plan) {
        var locked = locked(plan.dealId());
        if (locked.version() != plan.version()) throw changed();
        for (var part : List.of(
                "plan_chance where plan_id = :plan",
                "plan_outlook where plan_id = :plan",
                "plan_wait where task_id in (select plan_task.id from plan_task where plan_id = :plan)",
                "plan_task where plan_id = :plan",
                "plan where id = :plan"))
            jdbc.sql("delete from " + part).param("plan", plan.id()).update();
        events.publishEvent(new DealTouched(plan.dealId()));
    }

    /// Adds a task behind the others.
    public Written add(UUID dealId, Task task) {
        var plan = locked(dealId);
        if (plan.tasks().size() >= Plan.MOST_TASKS) return new Written.TooMany(Plan.MOST_TASKS);
        var refused = refused(plan, task);
        if (refused.isPresent()) return refused.get();
        insert(plan.id(), List.of(task));
        wait(List.of(task));
        return done(plan, task);
    }

    /// Writes a task as it is from now on.
    ///
    /// @param took how many working days it took; `null` where it is not over
    /// @throws Conflict where somebody else changed it since this version was read
    public Written change(UUID dealId, Task task, @Nullable Integer took) {
        var plan = locked(dealId);
        var refused = refused(plan, task);
        if (refused.isPresent()) return refused.get();
        var rows = jdbc.sql("""
                        update plan_task
                        set name = :name, side = :side, part = :part, likely = :likely, p80 = :p80,
                            vulnerable = :vulnerable, mark = :mark, owner_id = :owner, person_id = :person, not_before = :notBefore,
                            begun_on = :begun, done_on = :done, took = :took
                        where id = :id
                        and plan_id = :plan
                        and version = :version""")
                .paramSource(bound(task).addValue("plan", plan.id()).addValue("took", took, Types.INTEGER))
                .update();
        if (rows == 0) throw changed();
        jdbc.sql("delete from plan_wait where task_id = :id")
                .param("id", task.id())
                .update();
        wait(List.of(task));
        return done(plan, task);
    }

    /// Writes of several tasks at once what they are called, who sees to them, how long they take, when they can begin
    /// and what happened so far.
    ///
    /// @param read the plan as it was when they were thought out
    /// @param took how many working days one took; `null` where it is not over
    /// @throws Conflict where somebody else changed it since
    void revise(Plan read, List<Task> tasks, Function<Task, @Nullable Integer> took) {
        var plan = locked(read.dealId());
        if (plan.version() != read.version()) throw changed();
        jdbc.sql("""
                        update plan_task
                        set name = revised.name, owner_id = revised.owner, person_id = revised.person,
                            likely = revised.likely, p80 = revised.p80, not_before = revised.not_before,
                            begun_on = revised.begun, done_on = revised.done, took = revised.took
                        from unnest(:ids, :names, :owners, :persons, :likely, :p80s, :notBefore, :begun, :done, :took)
                            as revised (id, name, owner, person, likely, p80, not_before, begun, done, took)
                        where plan_task.id = revised.id
                        and plan_task.plan_id = :plan""")
                .param("plan", plan.id())
                .param("ids", array("uuid", tasks, Task::id))
                .param("names", array("text", tasks, Task::name))
                .param("owners", array("uuid", tasks, task -> id(task.owner())))
                .param("persons", array("uuid", tasks, task -> id(task.person())))
                .param("likely", array("int", tasks, Task::likely))
                .param("p80s", array("int", tasks, Task::p80))
                .param("notBefore", array("date", tasks, task -> date(task.notBefore())))
                .param(
                        "begun",
                        array("date", tasks, task -> date(task.progress().begun())))
                .param("done", array("date", tasks, task -> date(task.progress().done())))
                .param("took", array("int", tasks, took::apply))
                .update();
        lift(plan);
        touched(plan.dealId());
    }

    /// Takes a task out; tasks that waited for its end wait for what it waited for.
    ///
    /// @throws Conflict where somebody else changed it since this version was read
    public void remove(UUID dealId, Task task) {
        var plan = locked(dealId);
        wait(plan.tasks().stream().map(other -> other.with(task.bridged(other))).toList());
        jdbc.sql("delete from plan_wait where task_id = :id or on_id = :id")
                .param("id", task.id())
                .update();
        var rows = jdbc.sql("delete from plan_task where id = :id and plan_id = :plan and version = :version")
                .param("id", task.id())
                .param("plan", plan.id())
                .param("version", task.version())
                .update();
        if (rows == 0) throw changed();
        lift(plan);
        touched(dealId);
    }

    private static Optional<Written> refused(Plan plan, Task task) {
        var other = plan.tasks().stream()
                .filter(one -> task.part() != null
                        && one.part() == task.part()
                        && !one.id().equals(task.id()))
                .findFirst();
        if (other.isPresent()) return Optional.of(new Written.Taken(other.get()));
        var circle = Timetable.circle(plan.with(task));
        return circle.isEmpty() ? Optional.empty() : Optional.of(new Written.Circle(circle));
    }

    private Written done(Plan plan, Task task) {
        lift(plan);
        touched(plan.dealId());
        return new Written.Done(task);
    }

    /// Whoever changes it after this reads what was written before.
    private Plan locked(UUID dealId) {
        return read(dealId, " for update").orElseThrow(DealPlans::changed);
    }

    private static Conflict changed() {
        return new Conflict("Somebody else changed this plan in the meantime.");
    }

    /// Whoever read the plan before has read another one.
    private void lift(Plan plan) {
        jdbc.sql("update plan set deal_id = deal_id where id = :id")
                .param("id", plan.id())
                .update();
    }

    private void touched(UUID dealId) {
        events.publishEvent(new PlanTouched(dealId));
        events.publishEvent(new DealTouched(dealId));
    }

    private void insert(UUID plan, List<Task> tasks) {
        jdbc.sql("""
                        insert into plan_task (id, plan_id, name, side, part, step, likely, p80, vulnerable, mark,
                            owner_id, person_id, not_before, begun_on, done_on)
                        select task.id, :plan, task.name, task.side, task.part, task.step, task.likely, task.p80,
                            task.vulnerable, task.mark, task.owner, task.person, task.not_before, task.begun, task.done
                        from unnest(:ids, :names, :sides, :parts, :steps, :likely, :p80s, :vulnerable, :marks, :owners, :persons,
                                :notBefore, :begun, :done)
                            as task (id, name, side, part, step, likely, p80, vulnerable, mark, owner, person, not_before,
                                begun, done)""")
                .param("plan", plan)
                .param("ids", array("uuid", tasks, Task::id))
                .param("names", array("text", tasks, Task::name))
                .param("sides", array("text", tasks, task -> task.side().name()))
                .param("parts", array("text", tasks, DealPlans::part))
                .param("steps", array("text", tasks, Task::step))
                .param("likely", array("int", tasks, Task::likely))
                .param("p80s", array("int", tasks, Task::p80))
                .param("vulnerable", array("bool", tasks, Task::vulnerable))
                .param("marks", array("text", tasks, DealPlans::mark))
                .param("owners", array("uuid", tasks, task -> id(task.owner())))
                .param("persons", array("uuid", tasks, task -> id(task.person())))
                .param("notBefore", array("date", tasks, task -> date(task.notBefore())))
                .param(
                        "begun",
                        array("date", tasks, task -> date(task.progress().begun())))
                .param("done", array("date", tasks, task -> date(task.progress().done())))
                .update();
    }

    private static @Nullable String part(Task task) {
        return task.part() == null ? null : task.part().name();
    }

    private static @Nullable String mark(Task task) {
        return task.mark() == null ? null : task.mark().name();
    }

    private static @Nullable UUID id(Task.@Nullable Who who) {
        return who == null ? null : who.id();
    }

    private static @Nullable Date date(@Nullable LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }

    private static MapSqlParameterSource bound(Task task) {
        return new MapSqlParameterSource("id", task.id())
                .addValue("name", task.name())
                .addValue("side", task.side().name())
                .addValue("part", part(task), Types.VARCHAR)
                .addValue("likely", task.likely())
                .addValue("p80", task.p80(), Types.INTEGER)
                .addValue("vulnerable", task.vulnerable())
                .addValue("mark", mark(task), Types.VARCHAR)
                .addValue("owner", id(task.owner()), Types.OTHER)
                .addValue("person", id(task.person()), Types.OTHER)
                .addValue("notBefore", task.notBefore(), Types.DATE)
                .addValue("begun", task.progress().begun(), Types.DATE)
                .addValue("done", task.progress().done(), Types.DATE)
                .addValue("version", task.version());
    }

    private record TaskWait(UUID task, Wait on) {}

    private void wait(List<Task> tasks) {
        var waits = tasks.stream()
                .flatMap(task -> task.waits().stream().map(wait -> new TaskWait(task.id(), wait)))
                .toList();
        jdbc.sql("""
                        insert into plan_wait (id, task_id, on_id, kind, lag, elapsed)
                        select wait.*
                        from unnest(:ids, :tasks, :others, :kinds, :lags, :elapsed)
                            as wait (id, task_id, on_id, kind, lag, elapsed)
                        on conflict do nothing""")
                .param("ids", array("uuid", waits, wait -> Ids.next()))
                .param("tasks", array("uuid", waits, TaskWait::task))
                .param("others", array("uuid", waits, one -> one.on().onId()))
                .param("kinds", array("text", waits, one -> one.on().kind().name()))
                .param("lags", array("int", waits, one -> one.on().lag()))
                .param("elapsed", array("bool", waits, one -> one.on().elapsed()))
                .update();
    }

    private static <T> SqlArrayValue array(String type, List<T> rows, Function<T, @Nullable Object> value) {
        return new SqlArrayValue(type, rows.stream().map(value).toArray());
    }
}
