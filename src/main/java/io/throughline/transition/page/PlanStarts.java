package io.throughline.transition.page;

import io.throughline.transition.CriticalDate;
import io.throughline.transition.CriticalDates;
import io.throughline.transition.Part;
import io.throughline.transition.calendar.WorkCalendar;
import io.throughline.transition.template.PlanTemplate;
import io.throughline.transition.template.PlanTemplates;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What a plan can be drafted from, and from which days: whatever is known of them already is not asked again.
@Component
@Transactional(readOnly = true)
class PlanStarts {
    private static final UUID FIRST = new UUID(0, 0);
    private static final int MOST = 100;

    /// A first victory comes soon after the go-live: in four weeks of work, unless somebody says otherwise.
    private static final int UNTIL_VICTORY = 20;

    private final PlanTemplates templates;
    private final CriticalDates dates;
    private final JdbcClient jdbc;

    PlanStarts(PlanTemplates templates, CriticalDates dates, JdbcClient jdbc) {
        this.templates = templates;
        this.dates = dates;
        this.jdbc = jdbc;
    }

    /// The go-live on its pinned day, else on that of the compelling event; the first victory on its pinned day, else
    /// soon
    /// after the go-live.
    PlanPage.Start of(UUID dealId) {
        var goLive = pinned(dealId, Part.GO_LIVE).or(() -> eventDay(dealId)).orElse(null);
        var victory = pinned(dealId, Part.VICTORY)
                .or(() -> Optional.ofNullable(goLive).map(PlanStarts::soonAfter))
                .orElse(null);
        return new PlanPage.Start(templates.all(FIRST, MOST), goLive, victory);
    }

    Optional<PlanTemplate> template(@Nullable UUID id) {
        return id == null ? Optional.of(PlanTemplate.USUAL) : templates.newest(id);
    }

    private Optional<LocalDate> pinned(UUID dealId, Part part) {
        return dates.find(dealId, part).map(CriticalDate::on);
    }

    private Optional<LocalDate> eventDay(UUID dealId) {
        return jdbc.sql("""
                        select day
                        from fact
                        where deal_id = :deal
                        and kind = 'EVENT_DATE'
                        and until is null
                        and day is not null
                        order by since desc, id desc
                        limit 1""")
                .param("deal", dealId)
                .query((row, number) -> row.getObject("day", LocalDate.class))
                .optional();
    }

    private static LocalDate soonAfter(LocalDate goLive) {
        var days = WorkCalendar.WEEKDAYS.open(goLive, goLive.plusDays(2L * UNTIL_VICTORY));
        return LocalDate.ofEpochDay(days.day(days.rank((int) goLive.toEpochDay()) + UNTIL_VICTORY));
    }
}
