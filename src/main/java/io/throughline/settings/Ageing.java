package io.throughline.settings;

import io.throughline.base.Grade;
import io.throughline.base.HalfLives;
import io.throughline.base.Ids;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// How fast facts age here.
@Repository
@Transactional
public class Ageing {
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Ageing(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public HalfLives halfLives() {
        var found = new AtomicReference<>(HalfLives.USUAL);
        jdbc.sql("select is_day, grade, days from half_life").query(row -> {
            var grade = Grade.valueOf(row.getString("grade"));
            found.set(found.get().with(row.getBoolean("is_day"), grade, row.getInt("days")));
        });
        return found.get();
    }

    /// Whatever rests on the grades of facts is computed anew.
    void change(HalfLives wanted) {
        var before = halfLives();
        if (wanted.equals(before)) return;
        for (var isDay : new boolean[] {true, false})
            for (var grade : Grade.values())
                if (wanted.days(isDay, grade) != before.days(isDay, grade)) put(isDay, grade, wanted);
        events.publishEvent(new HalfLivesChanged());
    }

    private void put(boolean isDay, Grade grade, HalfLives wanted) {
        if (grade == Grade.UNKNOWN) return;
        jdbc.sql("""
                        insert into half_life (id, is_day, grade, days)
                        values (:id, :isDay, :grade, :days)
                        on conflict (is_day, grade) do update
                        set days = excluded.days""")
                .param("id", Ids.next())
                .param("isDay", isDay)
                .param("grade", grade.name())
                .param("days", wanted.days(isDay, grade))
                .update();
    }
}
