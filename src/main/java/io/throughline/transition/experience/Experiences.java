package io.throughline.transition.experience;

import io.throughline.base.Sample;
import io.throughline.transition.Plan;
import io.throughline.transition.calendar.WorkCalendar;
import io.throughline.transition.experience.Experience.Rule;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// How long the steps of a plan took in other deals. It is counted over all deals, and names none.
@Repository
@Transactional(readOnly = true)
public class Experiences {
    /// The latest ones: how it went long ago says little.
    private static final int MOST = 5_000;

    private final JdbcClient jdbc;

    Experiences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A step that began in another deal.
    ///
    /// @param days working days: as many as it took, or as it has been going for
    private record Lived(
            String step, @Nullable UUID template, @Nullable UUID product, int days, boolean over) {}

    /// By the step; a plan of its own steps alone has none.
    public Map<String, Experience> of(Plan plan, LocalDate today) {
        var steps = plan.tasks().stream()
                .flatMap(task -> Optional.ofNullable(task.step()).stream())
                .toList();
        var lived = lived(plan, steps, today);
        var product = product(plan);
        var found = new HashMap<String, Experience>();
        for (var step : steps) {
            var same = lived.stream().filter(one -> one.step().equals(step)).toList();
            found.put(step, closest(same, plan.templateId(), product));
        }
        return Map.copyOf(found);
    }

    private static Experience closest(List<Lived> same, @Nullable UUID template, @Nullable UUID product) {
        var alike = of(Rule.TEMPLATE, same, one -> Objects.equals(one.template(), template));
        if (!alike.isEnough() && product != null)
            alike = of(Rule.PRODUCT, same, one -> Objects.equals(one.product(), product));
        if (!alike.isEnough()) alike = of(Rule.STEP, same, one -> true);
        return alike.isEnough() ? alike : new Experience(Rule.NONE, alike.ended(), alike.going());
    }

    private static Experience of(Rule rule, List<Lived> same, Predicate<Lived> which) {
        return new Experience(rule, sample(same, which.and(Lived::over)), sample(same, which.and(one -> !one.over())));
    }

    private static Sample sample(List<Lived> same, Predicate<Lived> which) {
        return Sample.of(same.stream().filter(which).mapToInt(Lived::days).toArray());
    }

    private @Nullable UUID product(Plan plan) {
        return jdbc
                .sql("select product_id from plan_template where id = :template and product_id is not null")
                .param("template", plan.templateId(), Types.OTHER)
                .query((row, number) -> row.getObject("product_id", UUID.class))
                .list()
                .stream()
                .findFirst()
                .orElse(null);
    }

    private List<Lived> lived(Plan plan, List<String> steps, LocalDate today) {
        return jdbc.sql("""
                        select step, template_id, product_id, took, begun_on
                        from plan_task task
                        join plan on plan.id = plan_id
                        left join plan_template template on template.id = template_id
                        where step = any(:steps)
                        and begun_on is not null
                        and likely > 0
                        and (took is not null or done_on is null)
                        and plan.id <> :plan
                        order by begun_on desc, task.id
                        limit :most""")
                .param("steps", new SqlArrayValue("text", steps.toArray()))
                .param("plan", plan.id())
                .param("most", MOST)
                .query((row, number) -> read(row, today))
                .list();
    }

    private static Lived read(ResultSet row, LocalDate today) throws SQLException {
        var took = row.getObject("took", Integer.class);
        return new Lived(
                row.getString("step"),
                row.getObject("template_id", UUID.class),
                row.getObject("product_id", UUID.class),
                took == null ? since(row.getObject("begun_on", LocalDate.class), today) : took,
                took != null);
    }

    /// From Monday to Friday: of a task that is not over yet its side's holidays matter little.
    private static int since(LocalDate begun, LocalDate today) {
        if (begun.isAfter(today)) return 0;
        var days = WorkCalendar.WEEKDAYS.open(begun, today);
        return days.rank((int) today.toEpochDay()) - days.rank((int) begun.toEpochDay());
    }
}
