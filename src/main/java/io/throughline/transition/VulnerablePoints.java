package io.throughline.transition;

import io.throughline.base.Ids;
import io.throughline.transition.Timetable.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The days on which a seller has to be there, so that Today finds them: of tasks that can go wrong before the
/// customer's eyes and are not over. Without a pinned day none has a day. Within the transaction of [Chances].
@Repository
@Transactional
class VulnerablePoints {
    private final JdbcClient jdbc;

    VulnerablePoints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void renew(Timetable plan) {
        renew(plan.plan().dealId(), points(plan));
    }

    private static List<Row> points(Timetable plan) {
        if (!plan.isPinned()) return List.of();
        return plan.rows().stream()
                .filter(row -> row.task().vulnerable() && !row.task().progress().isOver())
                .toList();
    }

    private void renew(UUID dealId, List<Row> points) {
        var tasks = column("uuid", points, row -> row.task().id());
        jdbc.sql("delete from vulnerable_point where deal_id = :deal and task_id <> all(:tasks)")
                .param("deal", dealId)
                .param("tasks", tasks)
                .update();
        jdbc.sql("""
                        insert into vulnerable_point (id, task_id, deal_id, first_on, last_on)
                        select id, task_id, :deal, first_on, last_on
                        from unnest(:ids, :tasks, :firsts, :lasts) as point (id, task_id, first_on, last_on)
                        on conflict (task_id) do update
                        set first_on = excluded.first_on, last_on = excluded.last_on""")
                .param("deal", dealId)
                .param("ids", column("uuid", points, row -> Ids.next()))
                .param("tasks", tasks)
                .param("firsts", column("date", points, VulnerablePoints::first))
                .param("lasts", column("date", points, VulnerablePoints::last))
                .update();
    }

    /// What is late stands where it can be, not where it had to.
    private static LocalDate first(Row row) {
        return row.isLate() && !row.task().progress().isGoing() ? row.earliestStart() : row.firstDay();
    }

    private static LocalDate last(Row row) {
        var last = row.isLate() ? row.earliestFinish() : row.lastDay();
        return last.isBefore(first(row)) ? first(row) : last;
    }

    private static SqlArrayValue column(String type, List<Row> points, Function<Row, Object> part) {
        return new SqlArrayValue(type, points.stream().map(part).toArray());
    }
}
