package io.throughline.transition;

import io.throughline.base.Today;
import io.throughline.deals.Deals;
import io.throughline.transition.calendar.WorkCalendar;
import io.throughline.transition.calendar.WorkCalendars;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Computes the days of deals' plans from what is stored. Who may see the deal is asked before.
@Component
@Transactional(readOnly = true)
public class Timetables {
    private final Deals deals;
    private final DealPlans plans;
    private final CriticalDates dates;
    private final WorkCalendars calendars;

    Timetables(Deals deals, DealPlans plans, CriticalDates dates, WorkCalendars calendars) {
        this.deals = deals;
        this.plans = plans;
        this.dates = dates;
        this.calendars = calendars;
    }

    /// Empty where the deal has no plan.
    public Optional<Timetable> of(UUID dealId, Today today) {
        return plans.find(dealId).map(plan -> of(plan, dates.of(dealId), today));
    }

    /// The days that are pinned, whether or not there is a plan.
    public List<CriticalDate> pinned(UUID dealId) {
        return dates.of(dealId);
    }

    /// Of a plan as it would be, by other days than those that are stored.
    public Timetable of(Plan plan, List<CriticalDate> pinned, Today today) {
        var sides = sides(plan.dealId());
        var away = calendars.absences(plan.people());
        return Timetable.of(plan, pinned, new Sides(sides.ours(), sides.theirs(), away), today.date());
    }

    /// When both sides of a deal work, whoever is away.
    Sides sides(UUID dealId) {
        var theirs = deals.find(dealId)
                .flatMap(deal -> Optional.ofNullable(deal.organizationId()))
                .map(account -> calendars.of(account).days());
        return new Sides(calendars.of(null).days(), theirs.orElse(WorkCalendar.WEEKDAYS), List.of());
    }
}
